import { factKey } from '../record/fact-path.ts'
import type { FactPath, PersonRecord } from '../record/record.ts'
import { calculate, emptyMemory, type Memory } from './calculate.ts'
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
  return narrowing(
    record,
    question,
    record.missing.filter((path) => !notSure.has(factKey(path))),
  )
}

/**
 * The one unknown fact that would narrow the answer most, whether or not it was asked already. Undefined when the answer is
 * settled, or when no single fact would narrow it. Of a very long and vague record only the first facts are weighed: somebody waits.
 */
export function decidingFact(record: PersonRecord, question: SpentQuestion): FactPath | undefined {
  const facts = [...record.matters.flatMap(uncertainFacts), ...record.missing]
  const distinct = [...new Map(facts.map((path) => [factKey(path), path])).values()]
  return narrowing(record, question, distinct.slice(0, Math.ceil(mostWeighed / record.matters.length)))
}

/** Facts times matters: what a fact may change is worked out over the whole record. Some tenths of a second at the most. */
const mostWeighed = 2_000

function narrowing(record: PersonRecord, question: SpentQuestion, facts: readonly FactPath[]): FactPath | undefined {
  const memory = emptyMemory()
  const now = doubtIn(record, question, memory)
  if (now === 0) return undefined
  const left = facts.flatMap((path) => {
    const ways = asItMayTurnOut(record, path, question.on)
    return ways.length === 0
      ? []
      : weighed(
          path,
          ways.map((turned) => doubtIn(turned, question, memory)),
        )
  })
  return mostTelling(left.filter(({ doubt }) => doubt < now))
}

/** How much is open about a record, over all its matters: nothing when each has one answer. */
function doubtIn(record: PersonRecord, question: SpentQuestion, memory: Memory): number {
  const matters = calculate(record, question, memory)?.matters ?? []
  return matters.reduce((sum, readings) => sum + (readings ? doubtAbout(readings.shown, question.on) : 0), 0)
}
