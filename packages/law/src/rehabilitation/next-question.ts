import type { Day } from '../calendar/day.ts'
import { factKey } from '../record/fact-path.ts'
import type { FactPath, PersonRecord } from '../record/record.ts'
import { type Calculation, calculate, emptyMemory, type Memory } from './calculate.ts'
import { doubtAbout, mostTelling, weighed } from './doubt.ts'
import type { SpentQuestion } from './question.ts'
import { asItMayTurnOut, uncertainFacts } from './uncertain-facts.ts'

/**
 * The question that is worth asking next: of the facts that have not been given, the one that narrows the answer most. A fact that
 * the person was asked and could not say is not asked again. Undefined when nothing that could be asked would change the answer:
 * then a form stops asking.
 */
export function nextQuestion(record: PersonRecord, question: SpentQuestion): FactPath | undefined {
  const notSure = new Set(record.notSure.map(factKey))
  const facts = record.missing.filter((path) => !notSure.has(factKey(path)))
  return narrowing(record, question, { facts, worked: workedOut(record, question) })
}

/**
 * The one unknown fact that would narrow the answer most, whether or not it was asked already. Undefined when the answer is
 * settled, or when no single fact would narrow it. Of a very long and vague record only the first facts are weighed: somebody waits.
 * @param worked what the record comes to as it is, where that is known already
 */
export function decidingFact(
  record: PersonRecord,
  question: SpentQuestion,
  worked: Worked = workedOut(record, question),
): FactPath | undefined {
  const all = [...record.matters.flatMap(uncertainFacts), ...record.missing]
  const distinct = [...new Map(all.map((path) => [factKey(path), path])).values()]
  const facts = distinct.slice(0, Math.floor(mostWork / workOf(record)))
  return narrowing(record, question, { facts, worked })
}

/** What a fact may change is worked out over the whole record: matters bear on each other, and sentences within a conviction do. */
const workOf = ({ matters, convictions }: PersonRecord): number =>
  convictions.reduce((sum, { sentences }) => sum + sentences.length ** 2, matters.length ** 2)

/** Facts times that. Some tenths of a second at the most. */
const mostWork = 250_000

/** What a record comes to as it is, and the memory that was filled on the way. */
type Worked = { readonly now: Calculation | undefined; readonly memory: Memory }

function workedOut(record: PersonRecord, question: SpentQuestion): Worked {
  const memory = emptyMemory()
  return { memory, now: calculate(record, question, memory) }
}

type Narrowing = { readonly facts: readonly FactPath[]; readonly worked: Worked }

function narrowing(
  record: PersonRecord,
  question: SpentQuestion,
  { facts, worked: { now, memory } }: Narrowing,
): FactPath | undefined {
  const { on } = question
  const doubtNow = doubtIn(now, on)
  if (doubtNow === 0) return undefined
  const left = facts.flatMap((path) => {
    const ways = asItMayTurnOut(record, path, on)
    return ways.length === 0
      ? []
      : weighed(
          path,
          ways.map((turned) => doubtIn(calculate(turned, question, memory), on)),
        )
  })
  return mostTelling(left.filter(({ doubt }) => doubt < doubtNow))
}

/** How much is open about a record, over all its matters: nothing when each has one answer. */
const doubtIn = (calculation: Calculation | undefined, on: Day): number =>
  (calculation?.matters ?? []).reduce((sum, readings) => sum + (readings ? doubtAbout(readings.shown, on) : 0), 0)
