import type { CalendarDate } from './calendar/day.ts'
import type { CheckAnswer } from './disclosure/check-answer.ts'
import type { Confidence, Finding } from './finding.ts'
import type { FactPath, Matter } from './record/record.ts'
import type { Told } from './rehabilitation/told.ts'

/** When a matter is spent, as it is told to people. Each answer carries the finding that it is. */
export type Answer =
  /** Spent from this day on: it is the first day. */
  | { readonly kind: 'spent-from'; readonly spentFrom: CalendarDate; readonly finding: Finding }
  /** Not spent until something ends that has no date yet: an order is lifted, a debt is paid. */
  | { readonly kind: 'until-it-ends'; readonly finding: Finding }
  | { readonly kind: 'never-spent'; readonly finding: Finding }
  /** Neither caution nor conviction, or set aside: there is nothing that could become spent. */
  | { readonly kind: 'nothing-to-spend'; readonly finding: Finding }
  /** It depends on facts that are not known: no sooner than `earliest`, no later than `latest`. */
  | { readonly kind: 'depends'; readonly on: readonly FactPath[]; readonly earliest: Answer; readonly latest: Answer }
  /** Not covered here. */
  | { readonly kind: 'outside'; readonly finding: Finding; readonly seeGuide: string }

/** How a matter stands on the day asked about. */
export type Status =
  | 'spent'
  | 'not-spent'
  | 'never-spent'
  | 'nothing-to-spend'
  /** It lies after the day asked about. */
  | 'not-yet'
  /** Spent or not, depending on facts that are not known. */
  | 'depends'
  | 'outside'

export type ReadingName = 'statute' | 'cautious' | 'ministry'

/** What one reading of the law comes to. The two days are the same when every fact that matters is known. */
export type ReadingTold = {
  readonly reading: ReadingName
  readonly earliest: Told
  readonly latest: Told
  readonly finding: Finding
}

export type MatterAnswer = {
  /** The id of the matter in the record. */
  readonly id: string
  readonly matter: Matter['matter']
  readonly status: Status
  /** What people are shown: the latest of the readings. */
  readonly answer: Answer
  /** What each kind of check does with it, for a certificate that is issued on the day asked about. */
  readonly checks: readonly CheckAnswer[]
  /** Every reading of it, the strict one of the statute first; empty where there is nothing to read. */
  readonly readings: readonly ReadingTold[]
  readonly readingsDiffer: boolean
  readonly confidence: Confidence
  /** The matter that keeps this one open longer than its own sentences do. */
  readonly heldOpenBy?: string
  /** It was spent for a time, and is treated as not having become spent since the person was dealt with again. */
  readonly spentBefore?: { readonly from: CalendarDate; readonly until: CalendarDate }
}

/** The answer to "what is spent on this day, by the law as at that day?" for a whole record. */
export type Assessment = {
  readonly on: CalendarDate
  readonly lawAsAt: CalendarDate
  readonly rulesVersion: string
  /** The day the law was last read against its sources. */
  readonly lawCheckedOn: CalendarDate
  readonly matters: readonly MatterAnswer[]
  /** The day from which nothing on the record is unspent; absent when there is nothing that could become spent, or no law for it. */
  readonly allSpentFrom?: { readonly earliest: Told; readonly latest: Told }
  /** The one unknown fact that would narrow the answer most; absent when nothing would. */
  readonly decidingFact?: FactPath
}
