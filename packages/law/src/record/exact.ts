import type { Day } from '../calendar/day.ts'
import type { DisposalGroup, DisposalKind } from './disposal-kinds.ts'
import type { Length, OrderEnd } from './record.ts'

/** A conviction with every fact settled: as it was told, or one way in which it can have been. The rules read nothing else. */
export type ExactConviction = {
  readonly date: Day
  readonly under18: boolean
  readonly sentences: readonly ExactSentence[]
}

export type ExactSentence = {
  readonly kind: DisposalKind
  readonly group: DisposalGroup
  /** The first day of the sentence or order. */
  readonly start: Day
  readonly length?: Length
  /** The longest single term, where several were added up. */
  readonly longestSingleTerm?: Length
  readonly expiresOn?: Day
  readonly schedule18: boolean
  readonly activatedUntil?: Day
  readonly ends?: Exclude<OrderEnd, 'unknown'>
  readonly lastDay?: Day
  /** The last day an order without a fixed end had effect; absent while it goes on. */
  readonly ceasedOn?: Day
  /** The day all was paid; absent while something is owed. */
  readonly paidOn?: Day
  readonly resentencedOn?: Day
}
