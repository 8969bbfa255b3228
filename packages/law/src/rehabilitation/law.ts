import type { Day } from '../calendar/day.ts'
import type { Duration } from '../calendar/period.ts'
import type { Source } from '../finding.ts'
import type { DisposalKind } from '../record/disposal-kinds.ts'

/** A rule of the Act that may change on a day, with where its words come from. */
export type Dated<T> = { readonly from: Day; readonly source: Source; readonly rule: T }

/** A period that is shorter for somebody under 18 when convicted. */
export type AgePeriod = { readonly adult: Duration; readonly under18: Duration }

/** One row for custody: sentences up to and including this length, and the period after they are completed. */
export type CustodyPeriod = AgePeriod & { readonly upTo: Duration | 'any' }

/** When a term of custody is excluded from rehabilitation for its length (s. 5(1)(b)). */
export type LongSentenceRule = {
  readonly over: Duration
  /** Only for an offence in Schedule 18 to the Sentencing Code. */
  readonly onlyForSchedule18: boolean
  /** Only one single term counts, not terms added together (s. 5(7A)). */
  readonly eachTermAlone: boolean
  readonly kinds: ReadonlySet<DisposalKind>
}

export type CautionPeriods = {
  readonly conditional: Duration
  /** Undefined: not in force. */
  readonly diversionary: Duration | undefined
  readonly community: Duration | undefined
}

/** All rules that have a date. */
export type Rules = {
  readonly custody: readonly CustodyPeriod[]
  readonly longSentences: LongSentenceRule
  readonly fine: AgePeriod
  readonly removalFromService: AgePeriod
  readonly serviceDetention: AgePeriod
  readonly serviceReprimand: AgePeriod
  /** What is added after the last day of a community or youth rehabilitation order. */
  readonly afterCommunityOrder: AgePeriod
  /** For an order that makes no provision for its length. */
  readonly silentOrder: Duration
  /** Whether the Act itself says that an order without a fixed end runs until it ceases. */
  readonly openEndedOrders: 'in-the-act' | 'by-practice'
  readonly endorsement: AgePeriod
  readonly cautions: CautionPeriods
}

/** The rules in force on a day. */
export type Law = {
  /** The day since when they have all been in force. */
  readonly from: Day
  readonly rules: Rules
  readonly sources: { readonly [R in keyof Rules]: Source }
}

/** The two ways in which we read the Act. Where something is not settled, the cautious one gives the longer answer. */
export type Reading = 'statute' | 'cautious'
