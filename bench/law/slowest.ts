import { assess, day, nextQuestion, parseRecord } from '@plain-record/law'
import { drawsFrom } from '../../packages/law/src/record/testing/drawn-records.ts'
import { vagueRecord } from '../../packages/law/src/record/testing/vague-records.ts'

// How long one person's record can take from a document to the answer with all its reasons and the next question: the slowest are
// those of which the least is known.

const question = { on: day('2026-11-22'), lawAsAt: day('2026-11-22') }

/** Milliseconds for each of some records as the tests draw them: one to five matters, facts missing everywhere. Fastest first. */
export function timesOfVagueRecords(count: number): readonly number[] {
  return Array.from({ length: count }, (_, seed) => timeOf(vagueRecord(drawsFrom(seed)))).toSorted((a, b) => a - b)
}

/** The same for ten convictions of three sentences each, every fact unknown, and every term across an edge of the Table. */
export function timeOfTheVaguest(): number {
  const custody = { kind: 'imprisonment', length: { from: { weeks: 26 }, to: { days: 366 } }, schedule18: 'unknown' }
  const sentences = [custody, { kind: 'restraining-order', ends: 'unknown' }, custody]
  const matters = Array.from({ length: 10 }, (_, i) => ({
    matter: 'conviction',
    date: String(1990 + 3 * i),
    under18: 'unknown',
    sentences,
  }))
  return Math.min(...Array.from({ length: 10 }, () => timeOf({ matters })))
}

function timeOf(document: unknown): number {
  const began = performance.now()
  const parsed = parseRecord(document)
  if (parsed.ok) {
    assess(parsed.record, question)
    nextQuestion(parsed.record, question)
  }
  return performance.now() - began
}
