import type { Day } from '../calendar/day.ts'
import { groupOf } from '../record/disposal-kinds.ts'
import type { ExactConviction, ExactSentence } from '../record/exact.ts'
import type { Conviction, DayRange, Length, LengthRange, OrderEnd, Range, Sentence, Tri } from '../record/record.ts'

/** Which end of every range is taken. */
export type Edge = 'least' | 'most'

/**
 * The ways in which one sentence of a partly known conviction can have been that bound all others.
 *
 * Every provision is monotone in days and lengths: a later day or a longer term never makes a conviction spent sooner. So the ends
 * of the ranges bound whatever lies between. What is not a day or a length (age, the list an offence is on, how an order ends) is
 * tried in every way that it can have been.
 */
export function cornersOf(conviction: Conviction, sentence: Sentence, on: Day): readonly Corner[] {
  const edges: readonly Edge[] = conviction.exact ? ['most'] : ['least', 'most']
  return edges.flatMap((edge) =>
    choicesOf(conviction, sentence).map((choice) => ({
      edge,
      sentence: exactSentence(conviction, sentence, choice, edge, on),
      conviction: exactAge(conviction, choice.under18, edge, on),
    })),
  )
}

export type Corner = {
  readonly edge: Edge
  readonly sentence: ExactSentence
  /** Without its sentences: the date and the age. */
  readonly conviction: ExactConviction
}

type Choice = {
  readonly under18: boolean
  readonly schedule18: boolean
  readonly ends: Exclude<OrderEnd, 'unknown'> | undefined
  readonly ceased: boolean
  readonly paid: boolean
}

const bothIfUnknown = (fact: Tri | undefined, absent: boolean): readonly boolean[] =>
  fact === undefined ? [absent] : fact === 'unknown' ? [false, true] : [fact === 'yes']

const everyEnd = ['on-a-day', 'until-further-order', 'not-stated'] as const

function choicesOf(conviction: Conviction, sentence: Sentence): readonly Choice[] {
  const ends = sentence.ends === 'unknown' ? everyEnd : [sentence.ends]
  const choices: Choice[] = []
  for (const under18 of bothIfUnknown(conviction.under18, false))
    for (const schedule18 of bothIfUnknown(sentence.schedule18, false))
      for (const end of ends)
        for (const ceased of bothIfUnknown(sentence.ceased, sentence.ceasedOn !== undefined))
          for (const paid of bothIfUnknown(sentence.paid, sentence.paidOn !== undefined))
            choices.push({ under18, schedule18, ends: end, ceased, paid })
  return choices
}

/** A conviction that is on record has happened: an open range of days ends with the day asked about. */
const upTo = (range: DayRange, on: Day): DayRange =>
  range.least === range.most || range.most <= on
    ? range
    : { least: range.least, most: Math.max(range.least, on) as Day }

/** The days on which a conviction can have been, as of the day asked about. */
export const possibleDates = ({ date }: Conviction, on: Day): DayRange => upTo(date, on)

const exactAge = (conviction: Conviction, under18: boolean, edge: Edge, on: Day): ExactConviction => ({
  date: possibleDates(conviction, on)[edge],
  under18,
  sentences: [],
})

function exactSentence(conviction: Conviction, sentence: Sentence, choice: Choice, edge: Edge, on: Day): ExactSentence {
  const date = possibleDates(conviction, on)
  const at = (range: DayRange | undefined): Day | undefined => range?.[edge]
  const start = sentence.start ? notBefore(upTo(sentence.start, on), date)[edge] : date[edge]
  const ended = sentence.ceasedOn ?? { least: date.least, most: on }
  const paid = sentence.paidOn ?? { least: date.least, most: on }
  // An order of which it is not known how it ends, but that ends on a day, may end on any later one.
  const lastDay =
    sentence.lastDay ?? (sentence.length || choice.ends !== 'on-a-day' ? undefined : { least: start, most: on })
  return withoutAbsent({
    kind: sentence.kind,
    group: groupOf.get(sentence.kind) ?? 'unknown',
    start,
    schedule18: choice.schedule18,
    length: sentence.length?.[edge],
    longestSingleTerm: sentence.longestSingleTerm?.[edge],
    expiresOn: at(sentence.expiresOn),
    activatedUntil: at(sentence.activatedUntil),
    ends: choice.ends,
    lastDay: at(lastDay),
    ceasedOn: choice.ceased ? ended[edge] : undefined,
    paidOn: choice.paid ? paid[edge] : undefined,
    resentencedOn: at(sentence.resentencedOn),
  })
}

const notBefore = (range: DayRange, date: DayRange): DayRange => ({
  least: Math.max(range.least, Math.min(date.least, range.most)) as Day,
  most: range.most,
})

type Loose<T> = { readonly [K in keyof T]: T[K] | undefined }

/** Facts that are not there are left out, since a rule tells an absent fact from a given one. */
function withoutAbsent(facts: Loose<ExactSentence>): ExactSentence {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as ExactSentence
}

export type { Length, LengthRange, Range }
