import type { Day } from '../calendar/day.ts'
import { isDay, never, type SpentFrom, untilItEnds } from '../calendar/moment.ts'
import type { FactPath, PersonRecord } from '../record/record.ts'
import { calculate, emptyMemory, type Memory } from './calculate.ts'
import type { Bounds } from './further-convictions.ts'
import type { SpentQuestion } from './question.ts'
import { asItMayTurnOut, uncertainFacts } from './uncertain-facts.ts'

/**
 * The question that is worth asking next: of the facts that have not been given, the one that narrows the answer most. A fact that
 * the person was asked and could not say is not asked again. Undefined when nothing that could be asked would change the answer:
 * then a form stops asking.
 */
export function nextQuestion(record: PersonRecord, question: SpentQuestion): FactPath | undefined {
  const notSure = new Set(record.notSure.map(keyOf))
  return mostTelling(
    record,
    question,
    record.missing.filter((path) => !notSure.has(keyOf(path))),
  )
}

/**
 * The one unknown fact that would narrow the answer most, whether or not it was asked already. Undefined when the answer is
 * settled, or when no single fact would narrow it.
 */
export function decidingFact(record: PersonRecord, question: SpentQuestion): FactPath | undefined {
  const facts = [...record.matters.flatMap(uncertainFacts), ...record.missing]
  const distinct = [...new Map(facts.map((path) => [keyOf(path), path])).values()]
  return mostTelling(record, question, distinct)
}

const keyOf = ({ matter, sentence, fact }: FactPath): string => `${matter}/${sentence ?? ''}/${fact}`

function mostTelling(record: PersonRecord, question: SpentQuestion, facts: readonly FactPath[]): FactPath | undefined {
  const memory = emptyMemory()
  const now = doubtIn(record, question, memory)
  if (now === 0) return undefined
  const left = facts.map((path) => {
    const outcomes = asItMayTurnOut(record, path, question.on).map((turned) => doubtIn(turned, question, memory))
    return {
      path,
      doubt: outcomes.length === 0 ? now : outcomes.reduce((sum, each) => sum + each, 0) / outcomes.length,
    }
  })
  const [best] = left.filter(({ doubt }) => doubt < now).toSorted((a, b) => a.doubt - b.doubt)
  return best?.path
}

/** How much is open about a record, over all its matters: nothing when each has one answer. */
function doubtIn(record: PersonRecord, question: SpentQuestion, memory: Memory): number {
  const matters = calculate(record, question, memory)?.matters ?? []
  return matters.reduce((sum, readings) => sum + (readings ? doubtAbout(readings.shown, question.on) : 0), 0)
}

const notKnownWhetherSpent = 5

/**
 * How far apart the least and the most are, in years from the day asked about. What is spent by then in every case is settled: since
 * when makes no difference to anybody.
 */
function doubtAbout({ least, most }: Bounds, on: Day): number {
  if (least === most || most <= on) return 0
  return yearsUntil(most, on) - yearsUntil(least, on) + (least <= on ? notKnownWhetherSpent : 0) + settledSlightly
}

/** A difference of a day is still a difference. */
const settledSlightly = 0.001
const farYears = 60
const untilItEndsYears = 80
const neverYears = 100

function yearsUntil(spentFrom: SpentFrom, on: Day): number {
  if (spentFrom >= never) return neverYears
  if (spentFrom >= untilItEnds) return untilItEndsYears
  return isDay(spentFrom) ? Math.min(Math.max(0, (spentFrom - on) / 365.25), farYears) : 0
}
