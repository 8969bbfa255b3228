import type { Day } from '../calendar/day.ts'
import type { DraftLaw } from './law-in-force.ts'

/** What is asked of a record: on which day, under the law as it stood on which day. Neither has a default. */
export type SpentQuestion = {
  /** The day asked about: is it spent on this day? */
  readonly on: Day
  /** The law as it was, is or will be in force on this day. */
  readonly lawAsAt: Day
  /** Changes to count as law from the day that each gives, beside what is in force. */
  readonly drafts?: readonly DraftLaw[]
}
