import type { Answer, MatterAnswer } from '../answer.ts'
import type { CalendarDate } from '../calendar/day.ts'
import type { CheckAnswer } from '../disclosure/check-answer.ts'
import type { SaidLength } from '../record/length.ts'
import type { FactName, Matter, Tri } from '../record/record.ts'
import type { Told } from '../rehabilitation/told.ts'
import {
  cautionNames,
  checkLevelNames,
  disposalNames,
  imageryPointSentences,
  laterSentences,
  listedNames,
  mayAskSentences,
  otherOutcomeNames,
  outcomeFactorSentences,
  outcomeNeedSentences,
  roleCheckNames,
} from './names-en.ts'
import type { Reasons } from './reason.ts'
import type { Words } from './words.ts'

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** 3 March 2027. */
export function longDate(date: CalendarDate): string {
  return `${Number(date.slice(8))} ${monthNames[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`

/** 12 months, 7 years, 2 years and 6 months. */
function period(months: number): string {
  if (months < 24) return counted(months, 'month')
  const years = Math.floor(months / 12)
  const rest = months - years * 12
  return rest === 0 ? counted(years, 'year') : `${counted(years, 'year')} and ${counted(rest, 'month')}`
}

function length({ years, months, weeks, days }: SaidLength): string {
  const parts = [
    years ? counted(years, 'year') : '',
    months ? counted(months, 'month') : '',
    weeks ? counted(weeks, 'week') : '',
    days ? counted(days, 'day') : '',
  ].filter((part) => part !== '')
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? 'no time')
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const age = (under18: boolean): string => (under18 ? 'for someone under 18 when convicted' : 'for an adult')

const day = (told: Told): string =>
  told === 'never' ? 'never' : told === 'until-it-ends' ? 'not until what holds it open has ended' : longDate(told)

const endings: Readonly<Record<string, string>> = {
  'until-further-order': '“until further order”',
  'on-an-event': 'until something happens',
  indefinite: 'without a fixed end',
}

const readingNames = {
  statute: 'the Act itself',
  cautious: 'the Act, with what is not settled taken the longer way',
  ministry: "the Ministry of Justice's own checker",
} as const

const completedBy = {
  papers: 'by the release papers',
  activation: 'since it was put into effect later',
  length: 'counted from its first day',
} as const

const reasons: Words['reasons'] = {
  'sentence-completed': ({ kind, start, length: said, lastDay, from }) =>
    `${capital(disposalNames[kind])} of ${length(said)} from ${longDate(start)} is completed on ${longDate(lastDay)}, ${completedBy[from]}.`,
  'custody-period': ({ kind, length: said, completed, months, under18 }) =>
    `The period for ${disposalNames[kind]} of ${length(said)} is ${period(months)} ${age(under18)}. It begins on ${longDate(completed)}, the last day of the sentence.`,
  'period-after-completion': ({ kind, completed, months, under18 }) =>
    `The period for ${disposalNames[kind]} is ${period(months)} ${age(under18)}. It begins on ${longDate(completed)}, the last day of the sentence.`,
  'period-from-conviction': ({ kind, date, months, under18 }) =>
    `The period for ${disposalNames[kind]} is ${period(months)} ${age(under18)}. It begins on ${longDate(date)}, the date of conviction.`,
  'excluded-sentence': ({ kind }) => `A conviction with ${disposalNames[kind]} is never spent.`,
  'excluded-for-its-length': ({ kind, length: said, over, schedule18 }) =>
    `A conviction with ${disposalNames[kind]} of ${length(said)}, which is more than ${period(over)}, ${schedule18 ? 'for an offence on the list in Schedule 18 to the Sentencing Code, ' : ''}is never spent.`,
  'compensation-paid': ({ paidOn }) => `Compensation counts until all of it is paid. That was on ${longDate(paidOn)}.`,
  'compensation-unpaid': () => 'Compensation counts until all of it is paid, and some is still owed.',
  'confiscation-paid': ({ paidOn }) =>
    `A confiscation order stands in the way until all of it is paid. That was on ${longDate(paidOn)}.`,
  'confiscation-unpaid': () =>
    'A confiscation order stands in the way until all of it is paid, and some is still owed.',
  'order-last-day': ({ kind, lastDay, months }) =>
    months === 0
      ? `${capital(disposalNames[kind])} counts until its last day, ${longDate(lastDay)}. Changes made to it later do not matter.`
      : `${capital(disposalNames[kind])} counted until its last day, ${longDate(lastDay)}, and for ${period(months)} beginning with that day.`,
  'order-ceased': ({ kind, ceasedOn }) =>
    `${capital(disposalNames[kind])} without a fixed end counts until it stops having effect. That was on ${longDate(ceasedOn)}.`,
  'order-goes-on': ({ kind, ends }) =>
    `${capital(disposalNames[kind])} ${endings[ends] ?? 'that may last until it is lifted'} counts until it stops having effect.`,
  'order-silent': ({ kind, date, months }) =>
    `${capital(disposalNames[kind])} that says nothing about how long it lasts counts for ${period(months)}. They begin on ${longDate(date)}, the date of conviction.`,
  'no-period': ({ kind, date }) =>
    `${capital(disposalNames[kind])} has no period: it is spent on the date of conviction, ${longDate(date)}.`,
  'not-a-sentence': ({ kind }) => `${capital(disposalNames[kind])} is not a sentence, and changes nothing.`,
  'disposal-unknown': () => 'What the court imposed is not known, so no period can be told.',
  'longest-governs': ({ kind, sentences }) =>
    `Of ${counted(sentences, 'sentence')}, the one that takes longest to be spent decides: ${disposalNames[kind]}.`,
  'saved-in-2014': ({ spentFrom }) =>
    `By the older law it was spent on ${longDate(spentFrom)}. What was spent before 10 March 2014 stays spent.`,
  'resentenced-after-it-was-spent': ({ spentFrom, resentencedOn }) =>
    `It was spent from ${longDate(spentFrom)}. When the person was dealt with again on ${longDate(resentencedOn)}, it counted as not having become spent.`,
  extended: ({ by, byDate, until }) =>
    `Another conviction on ${longDate(byDate)} (${by}) came before this one was spent, so this one lasts as long as that: ${spentOn(until)}.`,
  'held-by-earlier': ({ by, byDate, until }) =>
    `It came before the conviction of ${longDate(byDate)} (${by}) was spent, so it lasts as long as that: ${spentOn(until)}.`,
  'never-because-of-later': ({ by, byDate }) =>
    `A sentence that can never be spent was passed for a conviction on ${longDate(byDate)} (${by}), before this one was spent. So this one is never spent.`,
  'caution-spent-at-once': ({ kind, date }) =>
    `${capital(cautionNames[kind])} is spent the moment it is given: ${longDate(date)}.`,
  'months-from-caution': ({ kind, date, months }) =>
    `${capital(cautionNames[kind])} is spent ${period(months)} from the day it was given, ${longDate(date)}. That day does not count.`,
  'conditions-ended': ({ kind, conditionsEnd }) =>
    `Official practice takes ${cautionNames[kind]} as spent when its conditions end, if that is sooner: ${longDate(conditionsEnd)}. The Act does not say so.`,
  'not-caution-or-conviction': ({ kind }) =>
    `${capital(otherOutcomeNames[kind])} is neither a caution nor a conviction, so there is nothing to become spent. The police may still hold it.`,
  'set-aside': ({ how }) =>
    how === 'quashed'
      ? 'A conviction that was quashed is no conviction, so there is nothing to become spent.'
      : 'It was disregarded, so the Act does not apply to it.',
  'latest-reading': ({ readings }) =>
    `Readings of the law differ here. To be safe, go by the latest: that of ${readings.map((reading) => readingNames[reading]).join(', and of ')}.`,
  'ministry-prints': ({ spentFrom }) => `The Ministry of Justice's own checker would say: ${day(spentFrom)}.`,
  'law-not-covered': ({ lawAsAt }) =>
    `We cannot work this out by the law of ${longDate(lawAsAt)}. We know the law from 10 March 2014 on.`,
  'not-in-force': ({ kind }) =>
    `The law that brings in ${cautionNames[kind]} was not in force in any text that we saw.`,
  'offence-listed': ({ offence }) => `${offence} is on the list of offences that are never filtered.`,
  'offence-not-listed': ({ offence }) =>
    `${offence} is not on the list of offences that are never filtered, in any text that we read.`,
  'not-listed-yet': ({ offence }) =>
    `${offence} was put on the list of offences that are never filtered after this certificate.`,
  'listed-if-child-supplied': ({ offence, listed }) =>
    listed === 'unknown'
      ? `${offence} is on the list of offences that are never filtered only if a child was supplied, or was offered it.`
      : `${offence} is ${onTheList(listed)}: a child was ${listed === 'yes' ? '' : 'not '}supplied.`,
  'listed-if-against-child': ({ offence, listed }) =>
    listed === 'unknown'
      ? `${offence} is on the list of offences that are never filtered only if it was against a child, or involved one.`
      : `${offence} is ${onTheList(listed)}: it was ${listed === 'yes' ? '' : 'not '}against a child.`,
  'listed-if-no-consent': ({ offence }) =>
    `${offence} is on the list of offences that are never filtered only if the other person was under 16 or did not agree, and it was not disregarded.`,
  'listed-if-2018-regulations': ({ offence, listed }) =>
    listed === 'unknown'
      ? `Nobody has settled whether ${lower(offence)} is on the list of offences that are never filtered. The list names regulations that were replaced.`
      : `${offence} is ${onTheList(listed)}, if the list means the regulations of ${listed === 'yes' ? '2018' : '2009'}.`,
  'listed-by-limb': ({ offence }) =>
    `Some ways to commit ${lower(offence)} are on the list of offences that are never filtered, and it cannot be told whether this is one.`,
  'listing-not-seen': ({ offence }) =>
    `We have not seen whether ${lower(offence)} is on the list of offences that are never filtered.`,
  'listed-as-told': ({ listed }) => `You said that the offence is ${onTheList(listed)}.`,
  'offence-not-told': () =>
    'Nobody has said what the offence was, so we cannot tell whether it is on the list of offences that are never filtered.',
  'offence-not-known': () =>
    'We do not know this offence code, so we cannot tell whether it is on the list of offences that are never filtered.',
  'inchoate-like-the-offence': ({ offence }) =>
    `Trying, planning or helping counts like the offence itself: ${lower(offence)}.`,
  'nothing-was-filtered': () => 'Before 29 May 2013 nothing was filtered: everything on central records showed.',
  'custody-always-shows': () => 'A custodial sentence, suspended or not, always shows on standard and enhanced checks.',
  'listed-always-shows': () => 'An offence on the list always shows on standard and enhanced checks.',
  'another-conviction-then': () =>
    'Until 27 November 2020 a conviction could only be filtered if the person had no other.',
  'unspent-shows': ({ spentFrom }) =>
    `What is not spent shows on every check. ${spentFrom === 'never' ? 'This is never spent.' : spentFrom === 'until-it-ends' ? 'This is not spent until something ends that has no date yet.' : `This is spent from ${longDate(spentFrom)}.`}`,
  'youth-caution-not-shown': () =>
    'A caution given to somebody under 18 does not show by itself once it is spent, whatever it was for.',
  'shows-for-a-time': ({ matter, date, months, until, under18 }) =>
    `A ${matter} of somebody ${under18 ? 'under 18' : 'aged 18 or over'} shows for ${period(months)} from ${longDate(date)}. It drops off on ${longDate(until)}: allow a day or two.`,
  filtered: ({ matter, months, until, under18 }) =>
    `A ${matter} of somebody ${under18 ? 'under 18' : 'aged 18 or over'} shows for ${period(months)}. That was over on ${longDate(until)}.`,
  'basic-shows-unspent': ({ spentFrom }) =>
    `A basic check shows what is not spent. ${spentFrom === 'never' ? 'This is never spent.' : spentFrom === 'until-it-ends' ? 'This is not spent until something ends that has no date yet.' : `This is spent from ${longDate(spentFrom)}.`}`,
  'basic-leaves-out-spent': () => 'A basic check shows only what is not spent, and this is spent.',
  'basic-leaves-out-caution': ({ kind }) => `A basic check never shows ${cautionNames[kind]}.`,
  'not-on-central-records': ({ known }) =>
    known === 'no'
      ? 'Certificates are printed from central records (the Police National Computer), and this is not usually kept there.'
      : 'It shows only if it is on central records (the Police National Computer), and we cannot tell whether it is.',
  'not-a-relevant-matter': ({ kind }) =>
    `${capital(otherOutcomeNames[kind])} is not a conviction or a caution, so it does not show by itself.`,
  'no-caution-of-the-act': ({ kind }) =>
    `${capital(cautionNames[kind])} is not a caution as the law on checks means it, so it does not show by itself.`,
  'set-aside-not-shown': ({ how }) =>
    how === 'quashed'
      ? 'A conviction that was quashed is no conviction, so it does not show by itself.'
      : 'What was disregarded counts as never having happened.',
  'after-the-certificate': () => 'It came after the day of the certificate.',
  'police-may-add': () =>
    'It does not show by itself. On an enhanced check the police can add what they reasonably believe is relevant and ought to be there.',
  'police-may-not-add-disregarded': () => 'What was disregarded is not shown on any check.',
  'driving-record-for-years': () =>
    'An endorsement stays on the driving record for 4 or 11 years. Which one depends on the offence. You can share the record with a code; nobody can see it without you.',
  'driving-record-not': () => 'Only endorsements and driving bans are on the driving record.',
  'police-certificate-not-worked-out': () =>
    'A police certificate for a visa leaves out older and less serious entries by rules of the police. We cannot work that out.',
  'own-copy-shows-all': () =>
    'Your own copy of your record shows everything the police hold, spent or not. Nobody may make you get it for them.',
  'outcome-as-caution': ({ code }) =>
    `Outcome ${code} stands for a caution. What a check shows is what it shows of that caution.`,
  'outcome-as-conviction': ({ code }) =>
    `Outcome ${code} stands for something that goes to court. Only a conviction shows, and then as a conviction.`,
  'outcome-not-by-itself': ({ code }) =>
    `Outcome ${code} is not a conviction or a caution, so it will not appear on a basic or standard check.`,
  'outcome-police-may-add': ({ code }) =>
    `Outcome ${code} does not show by itself. On an enhanced check the police can add information they think is relevant.${code === '21' ? ' For an isolated, non-abusive case that is unlikely, but nobody can promise it will never happen.' : ' Nobody can promise that it will never happen.'}`,
  'outcome-nobody-named': ({ code }) =>
    code === '5'
      ? 'With Outcome 5 the person suspected has died, so there is nobody whose check could show it.'
      : `With Outcome ${code} nobody is named, so there is nobody whose check could show it.`,
  'role-may-ask': ({ may, dependsOn }) =>
    may === 'depends' && dependsOn !== '' ? `What may be asked depends on ${dependsOn}.` : mayAskSentences[may],
  'tell-unspent': () => 'This is not spent, so it has to be told when somebody asks.',
  'tell-spent': () => 'This is spent. In law the question does not cover it, and you may leave it out.',
  'tell-depends-whether-spent': () => 'It depends on whether this is spent, and some facts are missing.',
  'tell-not-protected': () => 'This is not protected, so it has to be told when they ask because of the Order.',
  'tell-protected': () => 'This is protected. You may leave it out, and they may not use it.',
  'tell-depends-whether-protected': () =>
    'It depends on whether this is protected, and that cannot be told. Do not leave it out because of what you read here: ask a helpline first.',
  'tell-even-protected': () => 'This role may ask about protected matters too, so it has to be told.',
  'tell-not-asked': () =>
    'It is not a conviction or a caution. The law does not make anybody answer about it. Police and security vetting may ask more widely.',
  'tell-set-aside': ({ how }) =>
    how === 'quashed'
      ? 'It was quashed, so there is no conviction to tell.'
      : 'It was disregarded, so it counts as never having happened.',
  'outcome-21-under-ten': () =>
    'A child under 10 cannot commit a crime, so Outcome 21 is not used. The police record Outcome 11.',
  'outcome-21-no-image': () => 'There is no picture or film, so Outcome 21 for imagery does not come up.',
  'outcome-21-victim': () =>
    'Somebody else did the harm. Whoever was harmed is treated as a victim, and anything recorded about them should protect them.',
  'outcome-21-nothing-against': () =>
    'Nothing you told us points away from Outcome 21: further investigation is not in the public interest. The police decide.',
  'outcome-21-against': ({ direction }) =>
    direction === 'unlikely'
      ? 'Guidance points away from Outcome 21 here. The police decide.'
      : 'Guidance says that Outcome 21 does not fit a case like this. The police decide.',
  'imagery-point': ({ point }) => imageryPointSentences[point],
  'outcome-need': ({ need }) => outcomeNeedSentences[need],
  'outcome-factor': ({ factor }) => outcomeFactorSentences[factor],
  'referral-now': () => 'Ask the police or children’s social care for help now.',
  'referral-no-trigger': () =>
    'Nothing you told us means that somebody has to be called at once. That is not the same as doing nothing: an adult who can help should know.',
  'referral-case-ended': () => 'The case has ended, so nothing has to be reported at once.',
  'later-check': ({ check, shows }) => `${capital(check)} check: ${laterSentences[shows]}`,
}

const onTheList = (listed: Tri): string =>
  listed === 'yes'
    ? 'on the list of offences that are never filtered'
    : 'not on the list of offences that are never filtered'

const spentOn = (until: Reasons['extended']['until']): string =>
  until === 'until-it-ends' ? 'until something ends that has no date yet' : `spent from ${longDate(until)}`

const facts: Readonly<Record<FactName, string>> = {
  date: 'the date',
  under18: 'whether you were under 18 on the date of conviction',
  kind: 'what the court imposed',
  start: 'the day the sentence or order began',
  length: 'how long the sentence or order was',
  longestSingleTerm: 'how long the longest single term was',
  expiresOn: 'the last day of the sentence, licence included',
  schedule18: 'whether the offence is on the list of serious offences (Schedule 18)',
  activatedUntil: 'when the suspended sentence had been served',
  ends: 'what the order says about its end',
  lastDay: 'the last day that the order gives',
  ceased: 'whether the order has ended',
  ceasedOn: 'the day on which the order ended',
  paid: 'whether all of it was paid',
  paidOn: 'the day on which the last of it was paid',
  resentencedOn: 'the day the court dealt with it again',
  conditionsEnd: 'when the conditions ended',
  offence: 'what the offence was',
  listed: 'whether the offence is on the list of offences that are never filtered',
  againstChild: 'whether a child was supplied, or it was against a child',
  onCentralRecords: 'whether it is on the Police National Computer',
}

function matterName(matter: Matter): string {
  const when = matter.date.least === matter.date.most ? '' : ', date not exactly known'
  if (matter.matter === 'conviction')
    return `conviction (${matter.sentences.map(({ kind }) => disposalNames[kind]).join(', ')})${when}`
  const name = matter.matter === 'caution' ? cautionNames[matter.kind] : otherOutcomeNames[matter.kind]
  return `${name.replace(/^an? /, '')}${when}`
}

function inShort({ status, answer, spentBefore }: MatterAnswer): string {
  if (status === 'not-yet') return 'This lies after the day you asked about.'
  return (
    short(answer, status === 'spent') +
    (spentBefore && status !== 'spent' ? ' It had been spent before, and the court dealt with it again.' : '')
  )
}

function short(answer: Answer, spent: boolean): string {
  switch (answer.kind) {
    case 'spent-from':
      return spent
        ? `This is spent. It has been since ${longDate(answer.spentFrom)}.`
        : `This is not spent yet. It will be on ${longDate(answer.spentFrom)}.`
    case 'until-it-ends':
      return spent
        ? 'This is spent on the day you asked about.'
        : 'This is not spent. It stays so until something ends that has no date yet.'
    case 'never-spent':
      return 'This will never be spent.'
    case 'nothing-to-spend':
      return 'This is not a conviction or a caution that could become spent.'
    case 'outside':
      return 'We cannot work this out here. Talk to a person.'
    case 'depends':
      return spent
        ? 'This is spent, whatever the missing facts are.'
        : `It depends on facts that are missing. Earliest: ${edge(answer.earliest)}. Latest: ${edge(answer.latest)}.`
  }
}

const edge = (answer: Answer): string =>
  answer.kind === 'spent-from'
    ? longDate(answer.spentFrom)
    : answer.kind === 'never-spent'
      ? 'never'
      : 'not until it ends'

/** English for readers of about eleven. */
/** What a check does with a matter, so that nobody is ever told that an enhanced one will not show something. */
function checkInShort({ check, shows, until }: CheckAnswer): string {
  const name = capital(checkLevelNames[check])
  switch (shows) {
    case 'shows':
      return `${name}: shows${until ? shownUntil(until.latest) : ''}.`
    case 'does-not-show':
      return `${name}: does not show.`
    case 'police-may-add':
      return `${name}: does not show by itself, but the police may add it.`
    case 'cannot-tell':
      return `${name}: we cannot tell. It may show${until ? shownUntil(until.latest) : ''}.`
  }
}

const shownUntil = (until: Told): string => {
  if (until === 'never') return ', with no end date'
  return until === 'until-it-ends' ? ' until something ends that has no date yet' : ` until ${longDate(until)}`
}

export const en: Words = {
  language: 'en',
  reasons,
  source: ({ title, provision, confidence }) =>
    `${title}, ${provision}${confidence === 'unsettled' ? ' (not settled)' : confidence === 'secondary' ? ' (known from summaries only)' : ''}`,
  inShort,
  matter: matterName,
  fact: ({ fact }) => facts[fact],
  checkInShort,
  checkNames: checkLevelNames,
  listed: listedNames,
  roleChecks: roleCheckNames,
  readingsDiffer: 'Official readings differ here. We show the latest, so that you are safe with any of them.',
  notSettled: 'This point of law is not settled. Ask a solicitor or the helpline before you rely on it.',
}
