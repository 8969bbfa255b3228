import { civil, type Day, dayOf, daysInMonth } from '../calendar/day.ts'
import { averageMonthInDays, firstDayAfterPeriod, months } from '../calendar/period.ts'
import { groupOf } from '../record/disposal-kinds.ts'
import type { ExactConviction, ExactSentence } from '../record/exact.ts'
import type { Length, OrderEnd } from '../record/length.ts'
import type { Conviction, DayRange, Sentence, Tri } from '../record/record.ts'
import { termOf } from './custody.ts'

/** Which end of every range is taken. */
export type Edge = 'least' | 'most'

/** One way in which a sentence can have been, with the date and the age of the conviction that go with it. */
export type Corner = { readonly sentence: ExactSentence; readonly conviction: ExactConviction }

/**
 * The ways in which one sentence of a partly known conviction can have been that bound all others.
 *
 * Every provision is monotone in days and lengths: a later day or a longer term never makes a conviction spent sooner. So the ends
 * of the ranges bound whatever lies between. What is not a day or a length (age, the list an offence is on, how an order ends) is
 * tried in every way that it can have been. There is one exception: whether 26 weeks are more than six months, or 366 days more than
 * a year, depends on the day they begin. Terms in days or weeks that are near an edge of the Table are tried from the days that tell.
 * @param on the day asked about: what is on record has happened by then
 * @returns those with every day and length at its least, and those at its most; in each the first is as the ranges have it
 */
export function cornersOf(
  conviction: Conviction,
  sentence: Sentence,
  on: Day,
): Readonly<Record<Edge, readonly [Corner, ...Corner[]]>> {
  const choices = choicesOf(conviction, sentence)
  const starts = tellingStarts(conviction, sentence, on)
  const dates = possibleDates(conviction, on)
  const cornersAt = (edge: Edge): readonly [Corner, ...Corner[]] =>
    choices.flatMap((choice): readonly Corner[] => {
      const corner: Corner = {
        sentence: exactSentence(conviction, sentence, { choice, edge, on }),
        conviction: { date: dates[edge], under18: choice.under18, sentences: [] },
      }
      return starts.length === 0 ? [corner] : [corner, ...starts.map((start) => startingOn(corner, start))]
    }) as [Corner, ...Corner[]] // whatever is not known, there is a way that it can be
  return { least: cornersAt('least'), most: cornersAt('most') }
}

const startingOn = ({ sentence, conviction }: Corner, start: Day): Corner => ({
  sentence: { ...sentence, start },
  conviction,
})

/** The lengths, in months, at which any Table of the Act has or had an edge. */
const edges = [6, 12, 30, 36, 48] as const
/** By how many days so many months differ from each other, at the most. */
const spreadInDays = 4

const nearEdges = ({ months: count, days }: Length): readonly number[] =>
  days === 0 ? [] : edges.filter((edge) => Math.abs((count - edge) * averageMonthInDays + days) <= spreadInDays)

/** Every way that months and leap years can follow on each other comes round in so many years, at either end of a range. */
const yearsToTry = 5

/**
 * First days inside the range that stand for all. On either side of an edge a sentence that begins later ends later: so the first
 * and the last day on which it is over the edge, and on which it is not, bound all the others.
 */
function tellingStarts(conviction: Conviction, sentence: Sentence, on: Day): readonly Day[] {
  const { length, longestSingleTerm } = sentence
  const lengths = [length?.least, length?.most, longestSingleTerm?.least, longestSingleTerm?.most]
  const terms = lengths.flatMap((given) => (given ? termOf({ kind: sentence.kind, length: given }) : []))
  const comparisons = terms.flatMap((term) => nearEdges(term).map((edge) => ({ term, edge: months(edge) })))
  if (comparisons.length === 0) return []
  const date = possibleDates(conviction, on)
  const range = sentence.start ? startOf(sentence, sentence.start, { date, on }) : date
  if (range.least === range.most) return []
  const starts = startsToTry(range)
  const found = comparisons.flatMap(({ term, edge }) => {
    const over = starts.map((start) => firstDayAfterPeriod(start, term) > firstDayAfterPeriod(start, edge))
    const positions = [over.indexOf(true), over.indexOf(false), over.lastIndexOf(true), over.lastIndexOf(false)]
    return positions.map((position) => starts[position])
  })
  return [...new Set(found)].filter((start) => start !== undefined)
}

/** The days of a month at which it changes how long some months from there are. */
const daysThatTell = [1, 28, 29, 30, 31] as const

function startsToTry({ least, most }: DayRange): readonly Day[] {
  const [first, last] = [civil(least).year, civil(most).year]
  const starts: Day[] = []
  for (let year = first; year <= last; year += 1) {
    if (year === first + yearsToTry) year = Math.max(year, last - yearsToTry + 1)
    for (let month = 1; month <= 12; month += 1)
      for (const ofMonth of daysThatTell) {
        if (ofMonth > daysInMonth(year, month)) break
        const start = dayOf(year, month, ofMonth)
        if (start > least && start < most) starts.push(start)
      }
  }
  return starts
}

type Choice = {
  readonly under18: boolean
  readonly schedule18: boolean
  readonly ends: ExactSentence['ends']
  readonly ceased: boolean
  readonly paid: boolean
}

const waysOf = (fact: Tri | undefined, ifAbsent: boolean): readonly boolean[] =>
  fact === undefined ? [ifAbsent] : fact === 'unknown' ? [false, true] : [fact === 'yes']

const everyEnd: readonly Exclude<OrderEnd, 'unknown'>[] = ['on-a-day', 'until-further-order', 'not-stated']

function choicesOf(conviction: Conviction, sentence: Sentence): readonly Choice[] {
  const choices: Choice[] = []
  for (const under18 of waysOf(conviction.under18, false))
    for (const schedule18 of waysOf(sentence.schedule18, false))
      for (const ends of sentence.ends === 'unknown' ? everyEnd : [sentence.ends])
        for (const ceased of waysOf(sentence.ceased, sentence.ceasedOn !== undefined))
          for (const paid of waysOf(sentence.paid, sentence.paidOn !== undefined))
            choices.push({ under18, schedule18, ends, ceased, paid })
  return choices
}

const upTo = (range: DayRange, on: Day): DayRange =>
  range.least === range.most || range.most <= on
    ? range
    : { least: range.least, most: Math.max(range.least, on) as Day }

/** The days on which a conviction can have been: one that is on record has happened by the day asked about. */
export const possibleDates = ({ date }: Pick<Conviction, 'date'>, on: Day): DayRange => upTo(date, on)

/** An end that nobody knows may lie as far ahead as the calendar goes: no court order was found that is longer. */
export const farthestEnd = (from: Day): Day => (from + 100 * 366) as Day

function exactSentence(
  conviction: Conviction,
  sentence: Sentence,
  { choice, edge, on }: { readonly choice: Choice; readonly edge: Edge; readonly on: Day },
): ExactSentence {
  const date = possibleDates(conviction, on)
  const happened = { least: date.least, most: Math.max(date.least, on) as Day }
  const start = sentence.start === undefined ? date[edge] : startOf(sentence, sentence.start, { date, on })[edge]
  const anyDay = edge === 'least' ? date.least : farthestEnd(start)
  const noEndKnown = choice.ends === 'on-a-day' && !sentence.lastDay && !sentence.length
  return {
    kind: sentence.kind,
    group: groupOf.get(sentence.kind) ?? 'unknown',
    start,
    length: sentence.length?.[edge],
    longestSingleTerm: sentence.longestSingleTerm?.[edge],
    expiresOn: sentence.expiresOn?.[edge],
    schedule18: choice.schedule18,
    activatedUntil: sentence.activatedUntil?.[edge],
    ends: choice.ends,
    lastDay: noEndKnown ? anyDay : sentence.lastDay?.[edge],
    ceasedOn: choice.ceased ? (sentence.ceasedOn ?? happened)[edge] : undefined,
    paidOn: choice.paid ? (sentence.paidOn ?? happened)[edge] : undefined,
    resentencedOn: sentence.resentencedOn?.[edge],
  }
}

/**
 * A sentence begins on the day of conviction or later. A term that follows on from another conviction is one term with it, and so
 * begins with the first of them, before its own conviction.
 * @source Rehabilitation of Offenders Act 1974, s. 5(7)(a)
 */
function startOf(
  { consecutiveTo }: Sentence,
  start: DayRange,
  { date, on }: { readonly date: DayRange; readonly on: Day },
): DayRange {
  const known = upTo(start, on)
  if (consecutiveTo !== undefined) return known
  return { least: Math.min(Math.max(known.least, date.least), known.most) as Day, most: known.most }
}
