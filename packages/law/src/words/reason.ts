import type { CalendarDate } from '../calendar/day.ts'
import type { CautionKind, DisposalKind, OtherOutcomeKind } from '../record/disposal-kinds.ts'
import type { OrderEnd, SaidLength } from '../record/length.ts'

type Disposal = { readonly kind: DisposalKind }

/** Every reason that a finding can have, with the facts it is told from. words/en.ts has a sentence for each. */
export type Reasons = {
  // one sentence
  'sentence-completed': Disposal & {
    readonly start: CalendarDate
    readonly length: SaidLength
    readonly lastDay: CalendarDate
    readonly from: 'papers' | 'activation' | 'length'
  }
  'custody-period': Disposal & {
    readonly length: SaidLength
    readonly completed: CalendarDate
    readonly months: number
    readonly under18: boolean
  }
  'period-after-completion': Disposal & {
    readonly completed: CalendarDate
    readonly months: number
    readonly under18: boolean
  }
  'period-from-conviction': Disposal & {
    readonly date: CalendarDate
    readonly months: number
    readonly under18: boolean
  }
  'excluded-sentence': Disposal
  'excluded-for-its-length': Disposal & {
    readonly length: SaidLength
    readonly over: number
    readonly schedule18: boolean
  }
  'compensation-paid': { readonly paidOn: CalendarDate }
  'compensation-unpaid': Readonly<Record<never, never>>
  'confiscation-paid': { readonly paidOn: CalendarDate }
  'confiscation-unpaid': Readonly<Record<never, never>>
  'order-last-day': Disposal & { readonly lastDay: CalendarDate; readonly months: number }
  'order-ceased': Disposal & { readonly ceasedOn: CalendarDate }
  'order-goes-on': Disposal & { readonly ends: OrderEnd }
  'order-silent': Disposal & { readonly date: CalendarDate; readonly months: number }
  'no-period': Disposal & { readonly date: CalendarDate }
  'not-a-sentence': Disposal
  'disposal-unknown': Readonly<Record<never, never>>
  // one conviction
  'longest-governs': Disposal & { readonly sentences: number }
  'saved-in-2014': { readonly spentFrom: CalendarDate }
  'resentenced-after-it-was-spent': {
    readonly spentFrom: CalendarDate
    readonly resentencedOn: CalendarDate
  }
  // several convictions
  extended: { readonly by: string; readonly byDate: CalendarDate; readonly until: CalendarDate | 'until-it-ends' }
  'held-by-earlier': {
    readonly by: string
    readonly byDate: CalendarDate
    readonly until: CalendarDate | 'until-it-ends'
  }
  'never-because-of-later': { readonly by: string; readonly byDate: CalendarDate }
  // cautions and the rest
  'caution-spent-at-once': { readonly kind: CautionKind; readonly date: CalendarDate }
  'months-from-caution': { readonly kind: CautionKind; readonly date: CalendarDate; readonly months: number }
  'conditions-ended': { readonly kind: CautionKind; readonly conditionsEnd: CalendarDate }
  'not-caution-or-conviction': { readonly kind: OtherOutcomeKind }
  'set-aside': { readonly how: 'quashed' | 'disregarded' }
  // readings put together
  'latest-reading': { readonly readings: readonly ('statute' | 'cautious' | 'ministry')[] }
  'ministry-prints': { readonly spentFrom: CalendarDate | 'until-it-ends' | 'never' }
  'law-not-covered': { readonly lawAsAt: CalendarDate }
  'not-in-force': { readonly kind: CautionKind }
}

export type ReasonKey = keyof Reasons

/** Why a finding has its value: which reason, and the facts that its sentence is told from. */
export type Reason = { readonly [K in ReasonKey]: { readonly say: K; readonly with: Reasons[K] } }[ReasonKey]
