import type { Day } from '../calendar/day.ts'
import type { Length } from '../record/length.ts'
import type { Conviction, FactName, FactPath, Matter, Sentence } from '../record/record.ts'
import { schedule18Matters } from '../record/schedule-18-matters.ts'
import { isExact, settledConviction } from '../record/settle.ts'
import { farthestEnd, possibleDates } from './corners.ts'
import { waysOf } from './uncertain-facts.ts'

/**
 * A matter with one fact as it may turn out to be, and with it what that settles or has asked straight after it: an order that ends on
 * a day has that day, one that has ended has the day it did, a short term is on no list.
 * @returns one matter for each of some ways that stand for all, in the order of `waysOf`: what is over soonest comes first
 */
export function waysWithWhatFollows(matter: Matter, path: FactPath, on: Day): readonly Matter[] {
  return everyWay(matter, path, on).flatMap((turned) => {
    if (turned.matter !== 'conviction') return turned
    const { sentence: position } = path
    if (position === undefined) return settledAnew(turned)
    const read = asRead(turned.sentences[position] as Sentence, turned)
    const changed = withSentence(turned, position, read)
    const next = factAfter(path.fact, read)
    return next ? waysWithWhatFollows(changed, { ...path, fact: next }, on) : settledAnew(changed)
  })
}

/**
 * The ways of a fact. The last day of an order that nobody has named may lie ahead, while other days of a record have been; and it
 * comes after a conviction whose own day may not be known.
 */
function everyWay(matter: Matter, path: FactPath, on: Day): readonly Matter[] {
  const ways = waysOf(matter, path, on)
  const { sentence: position, fact } = path
  if (fact !== 'lastDay' || matter.matter !== 'conviction' || position === undefined) return ways
  const sentence = matter.sentences[position]
  if (!sentence || sentence.lastDay) return ways
  const end = farthestEnd(possibleDates(matter, on).most)
  return [
    withSentence(matter, position, { ...sentence, length: { least: oneDay, most: oneDay } }),
    ...ways,
    withSentence(matter, position, { ...sentence, lastDay: { least: end, most: end } }),
  ]
}

const oneDay: Length = { months: 0, days: 1, said: { days: 1 } }

const withSentence = (conviction: Conviction, position: number, changed: Sentence): Conviction => ({
  ...conviction,
  sentences: conviction.sentences.with(position, changed),
})

/** When the last open fact of a conviction is known, it has one answer and no range. */
const settledAnew = (conviction: Conviction): Conviction =>
  isExact(conviction) ? { ...conviction, settled: settledConviction(conviction) } : conviction

/** A sentence as the parser reads it: what no longer matters is settled. */
function asRead(sentence: Sentence, { date }: Conviction): Sentence {
  const { kind, length, longestSingleTerm, start = date, ends, ceased, schedule18 } = sentence
  if (schedule18 && !schedule18Matters({ kind, length, longestSingleTerm, start }))
    return { ...sentence, schedule18: 'no' }
  if (ceased === 'unknown' && (ends === 'on-a-day' || ends === 'not-stated')) {
    const { ceased: _, ...rest } = sentence
    return rest
  }
  return sentence
}

/** The fact of a sentence that is asked straight after another; undefined where that leaves nothing to ask. */
function factAfter(fact: FactName, sentence: Sentence): FactName | undefined {
  const { schedule18, ends, lastDay, length, ceased, ceasedOn, paid, paidOn } = sentence
  if (fact === 'length' && schedule18 === 'unknown') return 'schedule18'
  if (fact === 'ends' && ends === 'on-a-day' && !lastDay && !length) return 'lastDay'
  if (fact === 'ends' && ceased === 'unknown') return 'ceased'
  if (fact === 'ceased' && ceased === 'yes' && !ceasedOn) return 'ceasedOn'
  return fact === 'paid' && paid === 'yes' && !paidOn ? 'paidOn' : undefined
}
