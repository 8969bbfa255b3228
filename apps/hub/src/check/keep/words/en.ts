import type { Status } from '@plain-record/law'
import type { TypedWord } from '../copy/written-words.ts'

/** What keeping a result says. Whatever leaves the site with it is neutral: a stranger who finds it learns nothing from it. */
export const en = {
  keep: {
    title: 'Keep a copy',
    heading: 'Keep your result',
    lead: 'We keep nothing. Your answers are deleted here when you leave, or after a short time. If you want them again, take them with you.',
    lost: 'If you lose a copy, nothing is lost on our side, because we hold nothing.',
    print: {
      title: 'Print it',
      holds:
        'It holds everything on the result page. The plain cover hides what it is about. Whoever reads on can read it.',
      link: 'Print with a plain cover',
    },
    pdf: {
      title: 'Save a PDF',
      holds: 'It holds the same as the print. Whoever has the file can read it.',
      link: 'Save as a PDF',
      plain: 'Save as a PDF with a plain cover',
    },
    calendar: {
      title: 'Put the days into your calendar',
      holds: 'It holds the days on which something changes. Each is called “Reminder”, and says nothing about you.',
      link: 'Save the days for a calendar',
    },
    copy: {
      title: 'Take a sealed copy',
      holds:
        'It holds your answers, and what we told you today. Nobody can read it without this site. Whoever has it can paste it here and read your answers.',
      later: 'Paste it here later. We then tell you what has changed since.',
      where: 'Where to paste it later',
      file: 'Save the copy as a small file',
      show: 'Show the copy, to copy it by hand',
      label: 'The sealed copy',
      tooLong: 'This record is too long for a sealed copy. Print it or save a PDF.',
    },
    words: {
      title: 'Write it down in words',
      holds: (count: number) =>
        `These ${count} words hold your answers and the day. Nobody can read them without this site. Whoever has them can type them here and read your answers.`,
      how: 'Write them down in this order, row by row. The first four letters of each word are enough.',
      list: 'The words',
      tooMany: 'This record is too long to write down in words. Save the sealed copy instead.',
    },
  },
  file: {
    heading: (date: string) => `Notes kept on ${date}.`,
    how: 'To open them, paste all of this on the page that you had them from.',
  },
  open: {
    title: 'Open a copy',
    heading: 'Open a copy that you kept',
    lead: 'Paste the whole text, or type the words in their order. We do not keep what you paste.',
    label: 'Your copy',
    hint: 'Capital letters, spaces and line breaks do not matter. Of each word, the first four letters are enough.',
    button: 'Open the copy',
    noFile: 'We take no files. Open the file on your device, and paste what is in it.',
    empty: 'Paste your copy, or type its words',
    problems: {
      'not-a-copy':
        'We find no copy in this. Paste all of it, from the first bracket to the last, or type all the words',
      damaged: ({ notOnList }: { readonly notOnList?: TypedWord }) =>
        notOnList
          ? `Word ${notOnList.at}, “${notOnList.typed.slice(0, 20)}”, is not on the list. Compare it with what you wrote down`
          : 'A part of this is missing or mistyped. Compare it with your copy, from the first letter to the last',
      'other-site': 'We cannot open this here. It was made on another site, or one word or letter in it is wrong',
      'too-long': 'This is too long to be a copy. Paste the copy alone',
    },
  },
  opened: {
    title: 'Your copy',
    heading: (date: string) => `Your copy of ${date}`,
    changed: 'What has changed since',
    nothing: (date: string) => `None of the answers has changed since ${date}.`,
    notWorkedOut: 'Your answers were not finished, so there is no result to compare yet.',
    rules: 'What we work out in another way now',
    rulesIntro: (date: string) =>
      `This is not because of time. On ${date} we gave another answer to the same question.`,
    noted: ({ was, is }: { readonly was: string; readonly is: string }) =>
      `Our rules have changed from version ${was} to ${is}:`,
    notKept:
      'This copy does not hold what we told you then. So we compare with what our rules of today say of that day.',
    unreadable:
      'We cannot read what this copy says we told you then. So we compare with what our rules of today say of that day.',
    goOn: 'Go on with these answers',
    goOnHint: 'You get the result for today. You can change your answers first.',
  },
  changes: {
    is: {
      spent: 'It is spent now.',
      'not-spent': 'It is not spent.',
      'never-spent': 'It will never be spent.',
      'nothing-to-spend': 'There is nothing in it that could become spent.',
      'not-yet': 'It lies after the day you ask about.',
      depends: 'We cannot tell now whether it is spent.',
      outside: 'We cannot work out here whether it is spent.',
    } satisfies Readonly<Record<Status, string>>,
    was: {
      spent: (date) => `On ${date} it was spent.`,
      'not-spent': (date) => `On ${date} it was not spent yet.`,
      'never-spent': (date) => `On ${date} we said that it never would be.`,
      'nothing-to-spend': (date) => `On ${date} we said that there was nothing to become spent.`,
      'not-yet': (date) => `On ${date} it had not happened yet.`,
      depends: (date) => `On ${date} we could not tell.`,
      outside: (date) => `On ${date} we could not work it out.`,
    } satisfies Readonly<Record<Status, (date: string) => string>>,
    check: ({ check, is, was }: { readonly check: string; readonly is: string; readonly was: string }) =>
      `${check}: ${is}. Before: ${was}.`,
    spentFrom: ({ is, was }: { readonly is: string; readonly was: string }) =>
      `First day spent: ${is}. Before: ${was}.`,
    noDay: 'none',
  },
  calendar: { title: 'Reminder', text: 'Check your papers.' },
  pdf: {
    title: 'Notes',
    cover: 'Private papers',
    page: ({ page, of }: { readonly page: number; readonly of: number }) => `Page ${page} of ${of}`,
    verdict: (verdict: string, until: string | undefined) => (until === undefined ? verdict : `${verdict} ${until}`),
    step: ({ way, says, cited }: { readonly way?: string; readonly says: string; readonly cited: string }) =>
      `${way === undefined ? '' : `${way}: `}${says} ${cited}.`,
    stepsLeftOut: 'There are too many steps to print them here. They stand at the end of your result page.',
    about: (page: string) => `More about it on our pages: “${page}”.`,
    help: 'Talk to someone',
    call: ({ phone, hours }: { readonly phone: string; readonly hours: string | undefined }) =>
      hours === undefined ? `Call ${phone}.` : `Call ${phone}. ${hours}.`,
    noPhone: 'Use the helpline page of the site that you had this from.',
    from: (service: string) => `From ${service}.`,
  },
}

export type KeepWords = typeof en
