import type { Day } from '../calendar/day.ts'
import type { DisposalGroup, DisposalKind } from './disposal-kinds.ts'
import type { Length, OrderEnd } from './length.ts'

/**
 * A conviction with every fact settled: as it was told, or one way in which it can have been. The rules read nothing else.
 * Facts that are not there are undefined and never missing, so that all sentences are objects of one shape, which is fast to read.
 */
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
  readonly length: Length | undefined
  /** The longest single term, where several were added up. */
  readonly longestSingleTerm: Length | undefined
  readonly expiresOn: Day | undefined
  readonly schedule18: boolean
  readonly activatedUntil: Day | undefined
  readonly ends: Exclude<OrderEnd, 'unknown'> | undefined
  readonly lastDay: Day | undefined
  /** The last day an order without a fixed end had effect; absent while it goes on. */
  readonly ceasedOn: Day | undefined
  /** The day all was paid; absent while something is owed. */
  readonly paidOn: Day | undefined
  readonly resentencedOn: Day | undefined
}
