import { civil, type Day, dayOf, daysInMonth } from '../calendar/day.ts'
import { averageMonthInDays } from '../calendar/period.ts'
import { groupOf } from '../record/disposal-kinds.ts'
import type { ExactConviction, ExactSentence } from '../record/exact.ts'
import type { Length, OrderEnd } from '../record/length.ts'
import type { Conviction, DayRange, Sentence, Tri } from '../record/record.ts'

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
 * a year, depends on the day they begin. Terms in days or weeks that are near an edge of the Table are tried from every kind of day.
 * @param on the day asked about: what is on record has happened by then
 */
export function cornersOf(
  conviction: Conviction,
  sentence: Sentence,
  { edge, on }: { readonly edge: Edge; readonly on: Day },
): readonly Corner[] {
  return choicesOf(conviction, sentence).flatMap((choice) => {
    const corner: Corner = {
      sentence: exactSentence(conviction, sentence, { choice, edge, on }),
      conviction: { date: possibleDates(conviction, on)[edge], under18: choice.under18, sentences: [] },
    }
    return [corner, ...tellingStarts(conviction, sentence, on).map((start) => startingOn(corner, start))]
  })
}

const startingOn = ({ sentence, conviction }: Corner, start: Day): Corner => ({
  sentence: { ...sentence, start },
  conviction,
})

/** The lengths, in months, at which any Table of the Act has or had an edge. */
const edges = [6, 12, 30, 36, 48] as const
/** By how many days so many months differ from each other, at the most. */
const spreadInDays = 4

const isNearAnEdge = ({ months, days }: Length): boolean =>
  days > 0 &&
  edges.some((edge) => Math.abs(months * averageMonthInDays + days - edge * averageMonthInDays) <= spreadInDays)

/** Every way that months and leap years can follow on each other comes round in so many years, at either end of a range. */
const yearsToTry = 5

/** First days inside the range that stand for all: how long some months are changes only with these days of a month. */
function tellingStarts(conviction: Conviction, sentence: Sentence, on: Day): readonly Day[] {
  const { length, longestSingleTerm } = sentence
  const terms = [length?.least, length?.most, longestSingleTerm?.least, longestSingleTerm?.most]
  if (!terms.some((term) => term !== undefined && isNearAnEdge(term))) return []
  const date = possibleDates(conviction, on)
  const { least, most } = sentence.start ? startOf(sentence, sentence.start, { date, on }) : date
  if (least === most) return []
  const [first, last] = [civil(least).year, civil(most).year]
  return Array.from({ length: (last - first + 1) * 12 }, (_, i) => ({
    year: first + Math.floor(i / 12),
    month: (i % 12) + 1,
  }))
    .filter(({ year }) => year - first < yearsToTry || last - year < yearsToTry)
    .flatMap(({ year, month }) =>
      [1, 28, 29, 30, 31].flatMap((day) => (day <= daysInMonth(year, month) ? dayOf(year, month, day) : [])),
    )
    .filter((day) => day > least && day < most)
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
  const endings = sentence.ends === 'unknown' ? everyEnd : [sentence.ends]
  return waysOf(conviction.under18, false).flatMap((under18) =>
    waysOf(sentence.schedule18, false).flatMap((schedule18) =>
      endings.flatMap((ends) =>
        waysOf(sentence.ceased, sentence.ceasedOn !== undefined).flatMap((ceased) =>
          waysOf(sentence.paid, sentence.paidOn !== undefined).map((paid) => ({
            under18,
            schedule18,
            ends,
            ceased,
            paid,
          })),
        ),
      ),
    ),
  )
}

const upTo = (range: DayRange, on: Day): DayRange =>
  range.least === range.most || range.most <= on
    ? range
    : { least: range.least, most: Math.max(range.least, on) as Day }

/** The days on which a conviction can have been: one that is on record has happened by the day asked about. */
export const possibleDates = ({ date }: Pick<Conviction, 'date'>, on: Day): DayRange => upTo(date, on)

/** An end that nobody knows may lie as far ahead as the calendar goes: no court order was found that is longer. */
const farthestEnd = (from: Day): Day => (from + 100 * 366) as Day

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
