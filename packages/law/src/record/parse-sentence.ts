import { averageMonthInDays, type Duration, firstDayAfterPeriod } from '../calendar/period.ts'
import { addedUp } from './consecutive-terms.ts'
import { type DisposalKind, disposalGroups, groupOf } from './disposal-kinds.ts'
import type { Length, OrderEnd } from './length.ts'
import { parseDate } from './parse-date.ts'
import { anyLength, isLonger, isTooLong, lengthOf, parseExactLength, parseLength } from './parse-length.ts'
import { isList, isObject, type Plain, type PlainObject } from './plain.ts'
import { type At, inside, readId, readOneOf, readYesNo, refuseUnknownFacts } from './read-fact.ts'
import type { DayRange, FactName, LengthRange, Sentence, Tri } from './record.ts'
import { schedule18Matters } from './schedule-18-matters.ts'
import {
  factsOf,
  hasTerm,
  isDebt,
  isOrder,
  longestYears,
  mostTerms,
  orderEnds,
  type SentenceFact,
  sentenceFacts,
} from './shape.ts'

const allKinds: readonly DisposalKind[] = Object.values(disposalGroups).flat()
const everyFact = Object.keys(sentenceFacts) as readonly SentenceFact[]

/** The facts that somebody can be unsure of: "unknown" is a name like any other for a conviction that others follow on from. */
const askable = everyFact.filter(
  (fact): fact is Extract<SentenceFact, FactName> => fact !== 'terms' && fact !== 'served' && fact !== 'consecutiveTo',
)

/** A sentence, with the facts that were asked and are not known, and those that were not given and may matter. */
export type ParsedSentence = {
  readonly sentence: Sentence
  readonly notSure: readonly FactName[]
  readonly missing: readonly FactName[]
}

/**
 * Reads one sentence or order. Undefined when its kind cannot be used. Other problems leave a fact out, and are on the list.
 * @param date the date of conviction, when that could be read
 */
export function parseSentence(value: Plain, date: DayRange | undefined, at: At): ParsedSentence | undefined {
  if (!isObject(value)) {
    at.problems.add(at.path, 'not-an-object', {})
    return undefined
  }
  if (!value.has('kind')) at.problems.add(inside(at, 'kind').path, 'missing', { fact: 'kind' })
  const kind = readOneOf(value.get('kind'), allKinds, inside(at, 'kind'))
  if (!kind) return undefined
  refuseUnknownFacts(value, ['kind', ...everyFact], at)
  const given = factsGiven(value, kind, at)
  const sentence = sentenceFrom(kind, given, { date, at })
  return {
    sentence,
    notSure:
      kind === 'unknown' ? ['kind'] : askable.filter((fact) => value.get(fact) === 'unknown' && isOpen(sentence, fact)),
    missing: missingFrom(sentence, given),
  }
}

/** A fact that others settle, or that does not matter for the sentence, is not one to be unsure of. */
const isOpen = (sentence: Sentence, fact: SentenceFact): boolean => {
  if (fact === 'schedule18' || fact === 'ends' || fact === 'ceased' || fact === 'paid')
    return sentence[fact] === 'unknown'
  return true
}

/** The facts that belong to the kind, as they were written. */
function factsGiven(value: PlainObject, kind: DisposalKind, at: At): PlainObject {
  const belongs = factsOf(kind)
  for (const fact of everyFact)
    if (value.has(fact) && !belongs.includes(fact))
      at.problems.add(inside(at, fact).path, 'fact-of-another-kind', { fact, kind })
  return new Map([...value].filter(([fact]) => belongs.some((known) => known === fact)))
}

type Around = { readonly date: DayRange | undefined; readonly at: At }

function sentenceFrom(kind: DisposalKind, given: PlainObject, { date, at }: Around): Sentence {
  const day = (fact: SentenceFact): DayRange | undefined => dayOf(given, fact, { date, at })
  const start = day('start')
  const { length, longestSingleTerm } = lengthsOf(kind, given, { start: start ?? date, at })
  refuseLongerSingleTerm({ length, longestSingleTerm }, at)
  const expiresOn = day('expiresOn')
  const lastDay = day('lastDay')
  const ceasedOn = day('ceasedOn')
  const paidOn = day('paidOn')
  const activatedUntil = day('activatedUntil')
  refuseEndBeforeStart(start, { expiresOn, lastDay, activatedUntil }, at)
  const resentencedOn = day('resentencedOn')
  const consecutiveTo = readId(given.get('consecutiveTo'), inside(at, 'consecutiveTo'))
  const ends = isOrder(kind) ? endOf(given, { length, lastDay, at }) : undefined
  // An order that says nothing of its end has a period of its own: only what was said of it counts.
  const runsOn = ends !== undefined && ends !== 'on-a-day' && (ends !== 'not-stated' || given.has('ceased') || ceasedOn)
  const over = isOrder(kind) ? happened(given, 'ceased', ceasedOn, at) : undefined
  const ceased = runsOn ? over : undefined // what becomes of an order with a last day of its own counts for nothing
  const paid = isDebt(kind) ? happened(given, 'paid', paidOn, at) : undefined
  const schedule18 = schedule18Of(kind, given, { length, longestSingleTerm, start: start ?? date, at })
  // Facts in one order, so that records that say the same are the same.
  return {
    kind,
    ...(start ? { start } : {}),
    ...(length ? { length } : {}),
    ...(longestSingleTerm ? { longestSingleTerm } : {}),
    ...(consecutiveTo === undefined ? {} : { consecutiveTo }),
    ...(expiresOn ? { expiresOn } : {}),
    ...(schedule18 ? { schedule18 } : {}),
    ...(activatedUntil ? { activatedUntil } : {}),
    ...(ends ? { ends } : {}),
    ...(lastDay ? { lastDay } : {}),
    ...(ceased ? { ceased } : {}),
    ...(ceasedOn ? { ceasedOn } : {}),
    ...(paid ? { paid } : {}),
    ...(paidOn ? { paidOn } : {}),
    ...(resentencedOn ? { resentencedOn } : {}),
  }
}

/** A day of the sentence, which cannot lie before the conviction. */
function dayOf(given: PlainObject, fact: SentenceFact, { date, at }: Around): DayRange | undefined {
  const value = given.get(fact)
  if (value === undefined) return undefined
  const found = parseDate(value, inside(at, fact))
  if (found && date && found.most < date.least) at.problems.add(inside(at, fact).path, 'before-it-began', {})
  if (!found || !date || found.least >= date.least) return found
  return { least: found.most < date.least ? found.least : date.least, most: found.most }
}

type LastDays = { readonly [K in 'expiresOn' | 'lastDay' | 'activatedUntil']: DayRange | undefined }

/** The last day is none before the first. Only an order that was lifted can have ceased before it began: `ceasedOn` is not among these. */
function refuseEndBeforeStart(start: DayRange | undefined, ends: LastDays, at: At): void {
  if (!start) return
  for (const [fact, end] of Object.entries(ends))
    if (end && end.most < start.least) at.problems.add(inside(at, fact).path, 'before-it-began', {})
}

type Lengths = { readonly length: LengthRange | undefined; readonly longestSingleTerm: LengthRange | undefined }

/** By how many days one length can seem longer than another for being in months, or in days. */
const unitsDifferBy = 5

/** One of several terms is no longer than all of them together: it would exclude the conviction for a term that nobody passed. */
function refuseLongerSingleTerm({ length, longestSingleTerm }: Lengths, at: At): void {
  if (!length || !longestSingleTerm) return
  const days = ({ months: count, days: more }: Duration): number => count * averageMonthInDays + more
  if (days(longestSingleTerm.least) > days(length.most) + unitsDifferBy)
    at.problems.add(inside(at, 'longestSingleTerm').path, 'contradicts', { fact: 'length' })
}

function lengthsOf(
  kind: DisposalKind,
  given: PlainObject,
  { start, at }: { readonly start: DayRange | undefined; readonly at: At },
): Lengths {
  const [terms, single, whole] = [given.get('terms'), given.get('longestSingleTerm'), given.get('length')]
  const longestSingleTerm = single === undefined ? undefined : parseLength(single, inside(at, 'longestSingleTerm'))
  if (terms !== undefined && whole !== undefined)
    at.problems.add(inside(at, 'terms').path, 'contradicts', { fact: 'length' })
  if (terms !== undefined) return termsOf(given, terms, { longestSingleTerm, start, at })
  if (given.has('served')) at.problems.add(inside(at, 'served').path, 'missing', { fact: 'terms' })
  const length = whole === undefined ? undefined : parseLength(whole, inside(at, 'length'))
  return { length: length ?? (hasTerm(kind) ? anyLength : undefined), longestSingleTerm }
}

function termsOf(
  given: PlainObject,
  terms: Plain,
  {
    longestSingleTerm,
    start,
    at,
  }: { readonly longestSingleTerm: LengthRange | undefined; readonly start: DayRange | undefined; readonly at: At },
): Lengths {
  const none: Lengths = { length: undefined, longestSingleTerm }
  const served = readOneOf(given.get('served'), ['consecutively', 'concurrently'], inside(at, 'served'))
  if (!isList(terms) || terms.length === 0) {
    at.problems.add(inside(at, 'terms').path, isList(terms) ? 'none-given' : 'not-a-list', {})
    return none
  }
  if (terms.length > mostTerms) {
    at.problems.add(inside(at, 'terms').path, 'too-many', { most: mostTerms })
    return none
  }
  const read = terms.map((term, i) => parseExactLength(term, inside(at, 'terms', i)))
  const found = read.filter((term) => term !== undefined)
  const [first, ...rest] = found
  if (!first || found.length < read.length) return none
  const from = start?.least
  const longer = (a: Length, b: Length): Length =>
    (from === undefined ? isLonger(b, a) : firstDayAfterPeriod(from, b) > firstDayAfterPeriod(from, a)) ? b : a
  const longest = rest.reduce(longer, first)
  const length = served === 'concurrently' ? longest : lengthOf(found.map(({ said }) => said).reduce(addedUp))
  if (isTooLong(length)) {
    at.problems.add(inside(at, 'terms').path, 'too-long', { years: longestYears })
    return none
  }
  return {
    length: exactly(length),
    longestSingleTerm: longestSingleTerm ?? exactly(longest),
  }
}

const exactly = (length: Length): LengthRange => ({ least: length, most: length })

function endOf(
  given: PlainObject,
  {
    length,
    lastDay,
    at,
  }: { readonly length: LengthRange | undefined; readonly lastDay: DayRange | undefined; readonly at: At },
): OrderEnd {
  const ends = readOneOf(given.get('ends'), orderEnds, inside(at, 'ends'))
  if (ends === undefined) return length || lastDay ? 'on-a-day' : 'unknown'
  const fixed = ends === 'on-a-day' || ends === 'unknown'
  if (!fixed && (length || lastDay))
    at.problems.add(inside(at, 'ends').path, 'contradicts', { fact: length ? 'length' : 'lastDay' })
  return ends === 'unknown' && (length || lastDay) ? 'on-a-day' : ends
}

/** Whether an order has ceased, or a debt was paid: as said, or as the day that was given shows. */
function happened(given: PlainObject, fact: 'ceased' | 'paid', day: DayRange | undefined, at: At): Tri {
  const said = readYesNo(given.get(fact), inside(at, fact))
  if (day && said === 'no')
    at.problems.add(inside(at, fact).path, 'contradicts', { fact: fact === 'paid' ? 'paidOn' : 'ceasedOn' })
  return day ? 'yes' : (said ?? 'unknown')
}

/** It matters only where a single term can be longer than that; elsewhere the answer is no, whatever was said. */
function schedule18Of(
  kind: DisposalKind,
  given: PlainObject,
  { length, longestSingleTerm, start, at }: Lengths & { readonly start: DayRange | undefined; readonly at: At },
): Tri | undefined {
  if (groupOf.get(kind) !== 'custody') return undefined
  const said = readYesNo(given.get('schedule18'), inside(at, 'schedule18'))
  return schedule18Matters({ kind, length, longestSingleTerm, start }) ? (said ?? 'unknown') : 'no'
}

/** What a form still has to ask: facts that were not given at all, and that the answer can turn on. */
function missingFrom(sentence: Sentence, given: PlainObject): readonly FactName[] {
  const { kind, ends, schedule18, ceased, ceasedOn, paid, paidOn, length } = sentence
  const missing: FactName[] = []
  if (length === anyLength && !given.has('length')) missing.push('length')
  if (ends === 'unknown' && !given.has('ends')) missing.push('ends')
  if (ends === 'on-a-day' && !sentence.lastDay && !length) missing.push('lastDay')
  if (schedule18 === 'unknown' && !given.has('schedule18')) missing.push('schedule18')
  if (ceased === 'unknown' && ends !== 'unknown' && ends !== 'not-stated' && !given.has('ceased'))
    missing.push('ceased')
  if (ceased === 'yes' && !ceasedOn) missing.push('ceasedOn')
  if (isDebt(kind) && paid === 'unknown' && !given.has('paid')) missing.push('paid')
  if (paid === 'yes' && !paidOn) missing.push('paidOn')
  return missing
}
