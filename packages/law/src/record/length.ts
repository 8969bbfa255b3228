import type { Duration } from '../calendar/period.ts'

/** A length in the unit the court used: 53 weeks, and not 371 days. */
export type SaidLength = {
  readonly years?: number
  readonly months?: number
  readonly weeks?: number
  readonly days?: number
}

/** A length as it counts, with the words of the court beside it. */
export type Length = Duration & { readonly said: SaidLength }

/** How an order says that it ends. */
export type OrderEnd = 'on-a-day' | 'until-further-order' | 'on-an-event' | 'indefinite' | 'not-stated' | 'unknown'
