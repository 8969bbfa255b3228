import type { Day } from '../calendar/day.ts'
import { months } from '../calendar/period.ts'
import { convictionsAmong } from '../record/consecutive-terms.ts'
import type { DisposalKind } from '../record/disposal-kinds.ts'
import type { Length } from '../record/length.ts'
import type {
  Conviction,
  DayRange,
  FactName,
  FactPath,
  LengthRange,
  Matter,
  PersonRecord,
  Range,
  Sentence,
  Tri,
} from '../record/record.ts'
import { possibleDates } from './corners.ts'

/** The facts of a matter that are not exact: given as a range, not known, or not given. */
export function uncertainFacts(matter: Matter): readonly FactPath[] {
  const path = (fact: FactName, sentence?: number): FactPath =>
    sentence === undefined ? { matter: matter.id, fact } : { matter: matter.id, sentence, fact }
  const date = isOpen(matter.date) ? [path('date')] : []
  if (matter.matter === 'other') return date
  if (matter.matter === 'caution') return isOpen(matter.conditionsEnd) ? [...date, path('conditionsEnd')] : date
  const age = matter.under18 === 'unknown' ? [path('under18')] : []
  return [
    ...date,
    ...age,
    ...matter.sentences.flatMap((sentence, i) => uncertainIn(sentence).map((fact) => path(fact, i))),
  ]
}

const isOpen = (range: Range<unknown> | undefined): boolean => range !== undefined && range.least !== range.most

const dayFacts = ['start', 'expiresOn', 'activatedUntil', 'lastDay', 'ceasedOn', 'paidOn', 'resentencedOn'] as const
type DayFact = (typeof dayFacts)[number]

function uncertainIn(sentence: Sentence): readonly FactName[] {
  if (sentence.kind === 'unknown') return ['kind']
  const facts: FactName[] = []
  if (isOpen(sentence.length)) facts.push('length')
  if (isOpen(sentence.longestSingleTerm)) facts.push('longestSingleTerm')
  if (sentence.schedule18 === 'unknown') facts.push('schedule18')
  if (sentence.ends === 'unknown') facts.push('ends')
  if (sentence.ends === 'on-a-day' && !sentence.lastDay && !sentence.length) facts.push('lastDay')
  if (sentence.ceased === 'unknown') facts.push('ceased')
  if (sentence.ceased === 'yes' && !sentence.ceasedOn) facts.push('ceasedOn')
  if (sentence.paid === 'unknown') facts.push('paid')
  if (sentence.paid === 'yes' && !sentence.paidOn) facts.push('paidOn')
  return [...facts, ...dayFacts.filter((fact) => isOpen(sentence[fact]))]
}

/** The same record, with one fact as it may turn out to be: one record for each of some values that stand for all. */
export function asItMayTurnOut(record: PersonRecord, path: FactPath, on: Day): readonly PersonRecord[] {
  const matter = record.matters.find(({ id }) => id === path.matter)
  if (!matter) return []
  return waysOf(matter, path, on).map((changed) =>
    withMatters(
      record,
      record.matters.map((each) => (each === matter ? changed : each)),
    ),
  )
}

/** The same record with its matters changed: as many of them, in the same order. */
export const withMatters = (record: PersonRecord, matters: readonly Matter[]): PersonRecord => ({
  ...record,
  matters,
  convictions: convictionsAmong(matters),
})

/** A matter with one fact as it may turn out to be: once for each of some values that stand for all, what is spent soonest first. */
export function waysOf(matter: Matter, { sentence: position, fact }: FactPath, on: Day): readonly Matter[] {
  if (matter.matter === 'caution' && fact === 'under18')
    return matter.kind === 'simple-caution' ? answers.map((under18) => ({ ...matter, under18 })) : []
  if (matter.matter !== 'conviction') {
    const conditionsEnd = matter.matter === 'caution' && fact === 'conditionsEnd' ? matter.conditionsEnd : undefined
    const range = fact === 'date' ? possibleDates(matter, on) : conditionsEnd
    return range ? daysIn(range).map((day) => ({ ...matter, [fact]: day })) : []
  }
  if (position !== undefined) {
    const sentence = matter.sentences[position]
    if (!sentence) return []
    return sentenceWays(matter, sentence, { fact, on }).map((changed) =>
      unsettled({ ...matter, sentences: matter.sentences.map((each) => (each === sentence ? changed : each)) }),
    )
  }
  if (fact === 'under18') return answers.map((under18) => unsettled({ ...matter, under18 }))
  return fact === 'date' ? daysIn(possibleDates(matter, on)).map((date) => unsettled({ ...matter, date })) : []
}

const answers: readonly Tri[] = ['yes', 'no']
const unsettled = (conviction: Conviction): Conviction => ({ ...conviction, settled: undefined })

/** First, middle and last: between them a period only moves along. */
function daysIn({ least, most }: DayRange): readonly DayRange[] {
  const middle = Math.floor((least + most) / 2) as Day
  return [least, middle, most].map((day) => ({ least: day, most: day }))
}

/** Lengths on both sides of every edge that any table of the Act has had. */
const tellingLengths = [6, 7, 12, 13, 30, 31, 48, 49] as const

function lengthsIn({ least, most }: LengthRange): readonly LengthRange[] {
  const size = ({ months: m, days }: Length): number => m * 30.4 + days
  const inside = tellingLengths
    .map((count): Length => ({ ...months(count), said: { months: count } }))
    .filter((length) => size(length) > size(least) && size(length) < size(most))
  return [least, ...inside, most].map((length) => ({ least: length, most: length }))
}

/** Kinds that stand for what an order nobody can name may have been. */
const standIns: readonly DisposalKind[] = ['absolute-discharge', 'fine', 'restraining-order', 'life-imprisonment']

function sentenceWays(
  { date }: Conviction,
  sentence: Sentence,
  { fact, on }: { readonly fact: FactName; readonly on: Day },
): readonly Sentence[] {
  const soFar: DayRange = { least: date.least, most: Math.max(date.least, on) as Day }
  switch (fact) {
    case 'kind':
      return standIns.map((kind) => (kind === 'restraining-order' ? { kind, ends: 'unknown' } : { kind }))
    case 'length':
    case 'longestSingleTerm': {
      const range = sentence[fact]
      return range ? lengthsIn(range).map((length) => ({ ...sentence, [fact]: length })) : []
    }
    case 'schedule18':
      return answers.toReversed().map((answer) => ({ ...sentence, [fact]: answer }))
    case 'ceased':
    case 'paid':
      return answers.map((answer) => ({ ...sentence, [fact]: answer }))
    case 'ends':
      return (['on-a-day', 'not-stated', 'until-further-order'] as const).map((ends) => ({ ...sentence, ends }))
    case 'date':
    case 'under18':
    case 'conditionsEnd':
    case 'offence':
    case 'listed':
    case 'againstChild':
    case 'onCentralRecords':
      return []
    default:
      return daysIn(sentence[fact satisfies DayFact] ?? soFar).map((day) => ({ ...sentence, [fact]: day }))
  }
}
