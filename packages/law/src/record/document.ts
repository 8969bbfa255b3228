import type { CautionKind, DisposalKind, OtherOutcomeKind } from './disposal-kinds.ts'
import type { OrderEnd, SaidLength } from './length.ts'
import type { Jurisdiction } from './record.ts'

/** A day (`2024-01-10`), a month (`2024-01`), a year (`2024`), or what is known instead of one. */
export type PartialDate =
  | string
  | { readonly from: string; readonly to: string }
  | { readonly before: string }
  | { readonly after: string }
  | { readonly onOrBefore: string }
  | { readonly onOrAfter: string }

/** A length in the unit the court used, or what is known of one. */
export type PartialLength =
  | SaidLength
  | { readonly from: SaidLength; readonly to: SaidLength }
  | { readonly atMost: SaidLength }
  | { readonly atLeast: SaidLength }
  | 'unknown'

export type YesNo = boolean | 'unknown'

/** A person's record as JSON: what forms, files and other programs give. `parseRecord` reads it. */
export type RecordDocument = {
  readonly schema?: 'plain-record/record/1'
  readonly born?: PartialDate
  readonly matters: readonly MatterDocument[]
}

export type MatterDocument = ConvictionDocument | CautionDocument | OtherOutcomeDocument

export type OffenceDocument = {
  readonly code?: string
  readonly listed?: YesNo
  readonly againstChild?: YesNo
  readonly onCentralRecords?: YesNo
}

export type ConvictionDocument = {
  readonly matter: 'conviction'
  readonly id?: string
  readonly date: PartialDate
  readonly under18?: YesNo
  readonly convictedIn?: Jurisdiction
  readonly setAside?: 'quashed' | 'disregarded'
  readonly offences?: readonly OffenceDocument[]
  readonly offenceClass?: 'summary' | 'either-way' | 'indictable'
  readonly sentences: readonly SentenceDocument[]
}

export type SentenceDocument = {
  readonly kind: DisposalKind
  readonly start?: PartialDate
  readonly length?: PartialLength
  readonly terms?: readonly SaidLength[]
  readonly served?: 'consecutively' | 'concurrently'
  readonly longestSingleTerm?: PartialLength
  readonly consecutiveTo?: string
  readonly expiresOn?: PartialDate
  readonly schedule18?: YesNo
  readonly activatedUntil?: PartialDate
  readonly ends?: OrderEnd
  readonly lastDay?: PartialDate
  readonly ceased?: YesNo
  readonly ceasedOn?: PartialDate
  readonly paid?: YesNo
  readonly paidOn?: PartialDate
  readonly resentencedOn?: PartialDate
}

export type CautionDocument = {
  readonly matter: 'caution'
  readonly id?: string
  readonly kind: CautionKind
  readonly date: PartialDate
  readonly conditionsEnd?: PartialDate
  readonly under18?: YesNo
  readonly offences?: readonly OffenceDocument[]
  readonly setAside?: 'disregarded'
}

export type OtherOutcomeDocument = {
  readonly matter: 'other'
  readonly id?: string
  readonly kind: OtherOutcomeKind
  readonly date: PartialDate
}
