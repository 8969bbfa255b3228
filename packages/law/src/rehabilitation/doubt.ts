import type { Day } from '../calendar/day.ts'
import { isDay, never, type SpentFrom, untilItEnds } from '../calendar/moment.ts'
import type { FactPath } from '../record/record.ts'
import type { Bounds } from './further-convictions.ts'

const notKnownOnTheDay = 5

/**
 * How far apart the least and the most are, in years from the day asked about. What is over by then in every case is settled: since
 * when makes no difference to anybody.
 */
export function doubtAbout({ least, most }: Bounds, on: Day): number {
  if (least === most || most <= on) return 0
  return yearsUntil(most, on) - yearsUntil(least, on) + (least <= on ? notKnownOnTheDay : 0) + settledSlightly
}

/** A difference of a day is still a difference. */
const settledSlightly = 0.001
const farYears = 60
const untilItEndsYears = 80
const neverYears = 100

function yearsUntil(from: SpentFrom, on: Day): number {
  if (from >= never) return neverYears
  if (from >= untilItEnds) return untilItEndsYears
  return isDay(from) ? Math.min(Math.max(0, (from - on) / 365.25), farYears) : 0
}

/** A fact, and what would be open if it were known: on average over how it may turn out. */
export type Weighed = { readonly fact: FactPath; readonly doubt: number }

/** @param doubts what is open in each way in which the fact may turn out: one at least */
export const weighed = (fact: FactPath, doubts: readonly number[]): Weighed => ({
  fact,
  doubt: doubts.reduce((sum, each) => sum + each, 0) / doubts.length,
})

/** The fact that would leave least open; of equals the first. Undefined when there is none. */
export function mostTelling(facts: readonly Weighed[]): FactPath | undefined {
  let best: Weighed | undefined
  for (const each of facts) if (!best || each.doubt < best.doubt) best = each
  return best?.fact
}
