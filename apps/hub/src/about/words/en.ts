export type TextPage = {
  readonly title: string
  readonly lead: string
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[]
}

const about: TextPage = {
  title: 'About us',
  lead: 'We give plain answers about criminal records in England and Wales. Each answer has its source.',
  sections: [
    {
      heading: 'What we do',
      paragraphs: [
        'You type what you need help with. We show the part of a guide that answers it, where the law comes from, and when we last checked it.',
        'If no guide answers it, a person can. Our helpline reads your message and writes back.',
      ],
    },
    {
      heading: 'What we are not',
      paragraphs: [
        'We are not the police, a court, the government or a firm of solicitors.',
        'What we write is information. It is not legal advice on your own case.',
      ],
    },
    {
      heading: 'How we keep the answers right',
      paragraphs: [
        'Every statement about the law carries its source. Where the law is not clear, we say so.',
        'Every guide has a date by which we check it again. If that date has passed, the guide says so at the top.',
      ],
    },
  ],
}

type KeptFor = { readonly requestDays: number; readonly answersMinutes: number; readonly feedbackDays: number }

const privacy = (kept: KeptFor): TextPage => ({
  title: 'Privacy',
  lead: 'You can use this site without telling us who you are.',
  sections: [
    {
      heading: 'When you read or search',
      paragraphs: [
        'Reading, searching and writing to the helpline set no cookie. No other site learns that you are here.',
        'What you type in the box is answered and then gone. We keep only a count of common words, such as “caution” and “work”. We keep no names, numbers or sentences, and nothing about who asked.',
        'Our log says which kind of page was asked for and when. It holds no address of yours and nothing you typed.',
        'To stop misuse, we count how often a network sends forms. We keep a scrambled mark for that count, and the mark changes every day.',
      ],
    },
    {
      heading: 'When you check a record',
      paragraphs: [
        'When you begin a check, we set one cookie, called “check”. The checker cannot work without it. Your browser drops it when you close the browser, unless it is set to bring back your pages.',
        'The cookie says nothing about you. It is a long random key. We set no other cookie, so there is no cookie banner.',
        'We lock your answers with that key and keep no copy of it. Nobody else can open what we keep: not us, and not someone who takes our database.',
        `${kept.answersMinutes} minutes after you last used your answers, nobody can open them here, and we delete them. “Exit this page” deletes them at once.`,
        'Each form also carries your answers, locked with a key of ours, so that you can go on after that time. We do not keep that copy. It goes when you close the page.',
        'If you save your answers, you hold the file, the print or the words. We keep no copy of it. We cannot get it back if you lose it.',
        'A file or a print can be read by anyone who finds it. A locked copy opens on this site only, for whoever has it.',
      ],
    },
    {
      heading: 'When a program asks',
      paragraphs: [
        'Programs can ask us too. We do not keep or log what they send. Our log says which kind of request it was, when, and how it ended.',
      ],
    },
    {
      heading: 'When you write to the helpline',
      paragraphs: [
        'Your message, and how to reach you, are locked with a key of their own. Only our advisers can open them.',
        `We delete them ${kept.requestDays} days after the last message. What stays is a note that a message with your reference was deleted, and when.`,
        'We do not keep your reply code. Only you have it.',
        'We cannot promise to keep everything to ourselves. If a child or someone else is in serious danger, an adviser may have to tell someone who can help.',
      ],
    },
    {
      heading: 'When you answer “Did this answer your question?”',
      paragraphs: [
        `We keep your answer, the page and the day. If you write words, they are locked too. We delete them after ${kept.feedbackDays} days.`,
      ],
    },
    {
      heading: 'On a shared phone or computer',
      paragraphs: [
        '“Exit this page” takes you to another site at once. It deletes the answers of a check and its cookie. It does not clear the history of your browser. You may want to do that yourself.',
        'Anyone who uses the browser after you can go back to a check until you exit, close the browser or the time is up.',
      ],
    },
  ],
})

const accessibility: TextPage = {
  title: 'Accessibility',
  lead: 'We want everybody to be able to use this site, on any phone or computer.',
  sections: [
    {
      heading: 'What works',
      paragraphs: [
        'Every page works without JavaScript, with a keyboard alone, with a screen reader, at four times the size and in print.',
        'The picture of a timeline in a result has a table beside it with the same dates. The PDF can be heard with a screen reader.',
        'Pages follow the light or dark setting of your device. We aim to meet the standard WCAG 2.2 at level AA, and check every page by machine.',
      ],
    },
    {
      heading: 'What does not work yet',
      paragraphs: [
        'There is no Welsh, Easy Read or sign language version of the guides yet. If you need one, tell the helpline.',
        'No one outside has tested the site or the PDF for accessibility yet.',
      ],
    },
    {
      heading: 'Tell us',
      paragraphs: ['If something does not work for you, write to the helpline and say which page and what happened.'],
    },
  ],
}

const elsewhere: TextPage & { readonly contacts: readonly string[] } = {
  title: 'Help outside England and Wales, and with other problems',
  lead: 'We cover criminal records under the law of England and Wales. These services can help with the rest.',
  sections: [
    {
      heading: 'Scotland and Northern Ireland',
      paragraphs: ['The law on records and checks is different there. An answer on this site can be wrong for you.'],
    },
    {
      heading: 'A case that is going on now',
      paragraphs: ['We cannot tell anybody how to plead, or what a court will decide. A solicitor can.'],
    },
    {
      heading: 'A crime that is happening now',
      paragraphs: ['Call 999 if someone is in danger. Call 101 if it can wait.'],
    },
  ],
  contacts: [
    'disclosure-scotland',
    'next-chapter-scotland',
    'accessni',
    'find-a-solicitor',
    'civil-legal-advice',
    'citizens-advice-adviceline',
    'citizens-advice-advicelink-cymru',
    'find-an-immigration-adviser',
    'family-rights-group',
    'victim-support',
    'shelter',
    'acas',
    'fcdo-foreign-travel-advice',
  ],
}

export const en = { home: 'Home', about, privacy, accessibility, elsewhere, whoCanHelp: 'Who can help' }
export type AboutWords = typeof en
