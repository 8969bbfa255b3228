import type { CautionKind, DisposalKind, OtherOutcomeKind } from '@plain-record/law'
import type { Wording } from '../wording/mention.ts'

/** What a word of a certificate, a court extract or a print of the police computer stands for. */
export type ResultMeaning =
  /** The heading of a field. */
  | { readonly is: 'label'; readonly of: LabelName }
  | { readonly is: 'sentence'; readonly kind: DisposalKind }
  | { readonly is: 'caution'; readonly kind?: CautionKind }
  | { readonly is: 'other'; readonly kind: OtherOutcomeKind }
  /** Custody that was suspended: the length behind it is not that of the term. */
  | { readonly is: 'suspension' }
  | { readonly is: 'served'; readonly how: 'consecutively' | 'concurrently' }
  /** Takes the length beside it for itself: a requirement of an order, time to pay, registration. */
  | { readonly is: 'detail' }
  /** A result that is not read, and is not to be passed over without a word: a breach, an order that was changed. */
  | { readonly is: 'unclear' }
  /** Found not guilty, or the charge went no further. */
  | { readonly is: 'cleared' }
  | { readonly is: 'court' }
  | { readonly is: 'nothing-recorded' }
  /** Sounds like a result and is none. */
  | { readonly is: 'nothing' }

export type LabelName =
  | 'conviction-date'
  | 'caution-date'
  | 'conviction-or-caution-date'
  | 'other-date'
  | 'offence'
  | 'disposal'
  | 'court'
  | 'finding'
  | 'plea'
  | 'personal'
  | 'rest'

/** @param patterns one or more, parted by " | " */
export const wording = (meaning: ResultMeaning, ...patterns: readonly string[]): Wording<ResultMeaning> => ({
  meaning,
  patterns: patterns.flatMap((some) => some.split(' | ')),
})
