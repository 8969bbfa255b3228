import type { Day } from './day.ts'

/**
 * The first day on which something is spent, as one number that compares: a day; `untilItEnds`, when it waits for something that
 * has no date yet (an order to be lifted, a debt to be paid); or `never`. Each is later than the one before.
 */
export type SpentFrom = number

/** Later than any day that can be told, and earlier than never. */
export const untilItEnds: SpentFrom = 1_000_000_000
export const never: SpentFrom = 2_000_000_000

export const isDay = (value: SpentFrom): value is Day => value < untilItEnds

/** No period at all: earlier than any day. */
export const none: SpentFrom = -1_000_000_000
