import { type CalendarDate, cautionNames, disposalNames, en, otherOutcomeNames, type Told } from '@plain-record/law'
import { factsEn } from './facts-en.ts'
import { checkHeadlineEn, listEn, spentHeadlineEn, untilEn } from './headline-en.ts'
import { sayDate } from './say-facts.ts'
import type { SheetWords, Span } from './sheet-words.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const lower = (text: string): string =>
  /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
const withoutArticle = (name: string): string => name.replace(/^(?:an?|the) /, '')

const told = (day: Told): string => {
  if (day === 'never') return 'never'
  return day === 'until-it-ends' ? 'when something ends that has no date yet' : sayDate(day, factsEn)
}

/** When something is spent, in a cell of a table. What may be so already is said without a day that nobody told. */
function span({ earliest, latest }: Span, on: CalendarDate): string {
  if (earliest === latest) return told(latest)
  if (latest <= on) return `by ${told(latest)} at the latest`
  if (earliest <= on) return `perhaps already, ${atTheLatest(latest)}`
  return isDay(latest)
    ? `between ${told(earliest)} and ${told(latest)}`
    : `not before ${told(earliest)}, ${atTheLatest(latest)}`
}

const isDay = (day: Told): boolean => day !== 'never' && day !== 'until-it-ends'

const atTheLatest = (latest: Told): string =>
  isDay(latest)
    ? `by ${told(latest)} at the latest`
    : `perhaps ${latest === 'never' ? 'never' : `only ${told(latest)}`}`

function spentDepends({ earliest, latest }: Span, on: CalendarDate): string {
  const already = earliest <= on
  const first = already ? 'We cannot tell whether this is spent. It may be already.' : 'This is not spent yet.'
  if (isDay(latest))
    return already
      ? `${first} It will be by ${told(latest)} at the latest.`
      : `${first} It will be between ${told(earliest)} and ${told(latest)}.`
  const soonest = already || !isDay(earliest) ? '' : ` It will not be before ${told(earliest)}.`
  return `${first}${soonest} ${latest === 'never' ? 'It may never be.' : 'It may wait until something ends that has no date yet.'}`
}

/** "On 3 March 2027", or the latest day that it can be. */
const onDay = ({ earliest, latest }: Span): string =>
  earliest === latest ? `On ${told(latest)}` : `By ${told(latest)} at the latest`

const quoted = (titles: readonly string[]): string => listEn(titles.map((title) => `“${title}”`))

const courtPaper =
  'A memorandum or certificate of conviction. Ask the court that dealt with it. Your own police record has the date as well: it is free, and comes from ACRO within one month.'
const courtOrder = 'The order itself. Ask the court that made it for a copy.'
const policeRecord = 'A copy of your own police record. It is free, and comes from ACRO within one month.'
const release = 'Your release papers, with the sentence and licence expiry date. Ask probation or the prison.'
const finesOffice = 'A statement from the fines office of the court.'
const cautionForm = 'The form that you signed, or a copy of your own police record. The copy is free, from ACRO.'
const oldCertificate =
  'The paper from court says what the offence was. With that, a helpline can look it up on the list that DBS uses.'

/** English for readers of about eleven. */
export const sheetEn: SheetWords = {
  law: en,
  facts: factsEn,
  title: {
    whole: ({ what, offence, asWritten, when }) => {
      const which = offence ? ` for ${lower(offence)}` : asWritten ? ` (${asWritten})` : ''
      return `${capital(withoutArticle(what))}${which}, ${when}`
    },
    given: { ...disposalNames, ...cautionNames, ...otherOutcomeNames },
    conviction: 'a conviction',
    caution: 'a caution',
    something: 'something that is not known',
    lasting: (name, length) => `${name} of ${length}`,
    list: listEn,
    more: (count) => `${count} more`,
    andOthers: (first, others) => `${first} and ${others === 1 ? 'another offence' : `${others} other offences`}`,
    dateNotKnown: 'date not known',
    again: (title, times) => `${title} (${times})`,
  },
  headline: { spent: spentHeadlineEn, check: checkHeadlineEn },
  columns: {
    basic: 'Basic check',
    standard: 'Standard check',
    enhanced: 'Enhanced check',
    'enhanced-with-barred-lists': 'Enhanced check with barred lists',
  },
  date: (date) => sayDate(date, factsEn),
  until: untilEn,
  untilIfAtAll: ({ latest }) =>
    `if it shows, then ${untilEn({ earliest: latest, latest })}${isDay(latest) ? ' at the latest' : ''}`,
  spentDepends,
  ways: {
    latest: 'At the latest',
    earliest: 'At the earliest',
    longest: 'At the longest',
    shows: 'If it shows',
    'does-not-show': 'If not',
  },
  howLongDepends: 'How long it shows depends on facts that are missing.',
  verdicts: {
    shows: 'Will show',
    'does-not-show': 'Will not show',
    'police-may-add': 'May show: the police decide',
    'cannot-tell': 'We cannot tell',
  },
  dependsOn: (facts) =>
    facts.length > 3
      ? `It depends on ${facts.slice(0, 2).join(', ')} and ${facts.length - 2} other facts.`
      : `It depends on ${listEn(facts)}.`,
  notSettled: 'The law on this is not settled.',
  timeline: {
    told: (day) => capital(told(day)),
    span: (days, on) => capital(span(days, on)),
    nothing: 'Nothing',
    dateNotKnown: 'Not known',
    allSpent: ({ earliest, latest }, on) => {
      if (latest <= on)
        return `Everything has been spent since ${told(latest)}${earliest === latest ? '' : ', or longer'}.`
      if (latest === 'never')
        return earliest === latest
          ? 'Not everything will become spent.'
          : 'It may be that not everything becomes spent.'
      if (latest === 'until-it-ends')
        return `${earliest === latest ? 'Everything' : 'It may be that everything'} is spent only ${told(latest)}.`
      return earliest === latest
        ? `From ${told(latest)} everything is spent.`
        : `From ${told(latest)} at the latest everything is spent.`
    },
  },
  askers: {
    'employer-unspent': 'an ordinary job that asks about unspent convictions',
    'employer-ever': 'an ordinary job that asks “have you ever”',
    'employer-exempt': 'a job that may ask about spent matters too, when they tell you so',
    'employer-tells-protected': 'the police and a few others, who may ask about everything',
    insurer: 'an insurer',
    landlord: 'a landlord',
    university: 'a college or university, for most courses',
  },
  askerList: (names) => capital(names.join('; ')),
  tell: {
    'must-tell': 'You have to tell this',
    'may-leave-out': 'You may leave this out',
    'cannot-tell': 'We cannot tell from this',
  },
  wouldChange: {
    newConviction:
      'A new conviction before this is spent. It can keep a conviction here open for longer (Rehabilitation of Offenders Act 1974, s. 6(4)). If its sentence can never be spent, that conviction will never be spent either (s. 1(1)(b)).',
    orderEnds: (order, title) =>
      `The day that ${order} ends (“${title}”). If the court lifts it, come back with that day.`,
    debtPaid: (debt, title) => `The day that the last of ${debt} is paid (“${title}”).`,
    caseOpen: (title) => `How this case ends: “${title}”. A caution or a conviction would be a new matter.`,
    wrongDate: 'A date or a sentence that is wrong. Compare what you told us with your papers.',
    lawChanges: (lawAsAt) =>
      `A change in the law. This is the law as at ${lawAsAt}. In 2014 and in 2023 the periods changed for old convictions too (Legal Aid, Sentencing and Punishment of Offenders Act 2012, s. 141; Police, Crime, Sentencing and Courts Act 2022, s. 193).`,
    drafts: 'You asked us to count a change that we have not seen in force. Without it, the answer can be another.',
  },
  unsure: {
    says: {
      'not-sure': (fact) => `${capital(fact)}: you were not sure.`,
      'not-found': (fact) => `${capital(fact)}: nobody found it on our list of offences.`,
      'not-told': (fact) => `${capital(fact)}: you did not say.`,
      'partly-told': (fact) => `${capital(fact)}: we know only a part of this.`,
      'kind-taken': () => 'Which caution it was: you were not sure. We took the kind that counts longest.',
      'left-out': () => 'What it was: you were not sure, so it is left out of this result.',
    },
    ofSentence: (fact, kind) => `${fact} (${withoutArticle(disposalNames[kind])})`,
    changesNothing: 'It changes nothing here.',
    settles: (fact, title) => `What would settle most: ${fact} (“${title}”).`,
    papers: {
      date: courtPaper,
      under18: `Your age follows from the date. ${courtPaper}`,
      kind: courtPaper,
      start: courtPaper,
      length: courtPaper,
      longestSingleTerm: courtPaper,
      expiresOn: release,
      schedule18: 'A solicitor or a helpline can look the offence up in Schedule 18 to the Sentencing Code.',
      activatedUntil: release,
      ends: courtOrder,
      lastDay: courtOrder,
      ceased: 'A letter from the court that lifted or changed the order. Ask the court that made it.',
      ceasedOn: 'A letter from the court that lifted or changed the order. Ask the court that made it.',
      paid: finesOffice,
      paidOn: finesOffice,
      resentencedOn: courtPaper,
      conditionsEnd: cautionForm,
      offence: courtPaper,
      listed: oldCertificate,
      againstChild: 'The paper from court, in the wording of the offence.',
      onCentralRecords: policeRecord,
    },
  },
  next: {
    spentOn: (titles, days) => `${onDay(days)}, ${quoted(titles)} ${titles.length === 1 ? 'becomes' : 'become'} spent.`,
    dropsOff: (titles, days) =>
      `${onDay(days)}, ${quoted(titles)} ${titles.length === 1 ? 'drops' : 'drop'} off standard and enhanced checks by ${titles.length === 1 ? 'itself' : 'themselves'}. Allow a day or two. On an enhanced check the police may still add it.`,
    later: (count) => `${count} more such days are in the table above.`,
    ownRecord:
      'If you are not sure of a date, ask ACRO for a copy of your own police record. It is free, and comes within one month. Keep it to yourself.',
    correct:
      'If the police record is wrong, write to the force that made the entry. Say what is wrong, and send a copy of the proof.',
    certificateWrong:
      'If a standard or enhanced certificate says something else, tell DBS within three months of the date on it. Send which line is wrong, why, and the paper that shows it (Police Act 1997, s. 117). Tell the employer in writing that you have disputed it, and ask them to wait.',
    basicWrong:
      'If a basic certificate says something else, ask DBS at once how to dispute it. The way to do that is not the same.',
    policeInformation:
      'If the police added something that is not relevant, tell DBS first. Then you can ask the Independent Monitor to look again (Police Act 1997, s. 117A).',
  },
  pages: {
    ownRecord: { href: '/guides/getting-your-police-record', title: 'Getting a copy of your own police record' },
    correct: {
      href: '/guides/getting-your-police-record#if-it-is-wrong',
      title: 'What to do if your police record is wrong',
    },
    certificateWrong: {
      href: '/guides/what-each-check-shows#wrong-information',
      title: 'What to do if a certificate is wrong',
    },
    policeInformation: {
      href: '/guides/what-each-check-shows#police-information',
      title: 'Police information on enhanced checks',
    },
  },
}
