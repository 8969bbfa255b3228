import type {
  CautionKind,
  ConvictionDocument,
  OtherOutcomeKind,
  PartialDate,
  SentenceDocument,
} from '@plain-record/law'

/** An offence as it was read: its code in the official table, and what we call it. */
export type ReadOffence = { readonly code: string; readonly name: string }

/**
 * One matter as far as a text states it, in the form that the checker keeps a matter in. What the text leaves open is absent: a
 * caution without a kind, a conviction without sentences, a date no more exact than it was said.
 */
export type ReadMatter = {
  /** Absent: it may or may not be a conviction, as a bind over or a fixed penalty. */
  readonly matter?: 'conviction' | 'caution' | 'other'
  readonly kind?: CautionKind | OtherOutcomeKind
  /** Of the conviction or caution; never of the offence, an arrest, a hearing or a release. */
  readonly date?: PartialDate
  /** Only where an age is stated that is of that time. */
  readonly under18?: boolean
  /** Only where it is said to be somewhere else than in England and Wales, whose law then does not decide alone. */
  readonly convictedIn?: NonNullable<ConvictionDocument['convictedIn']>
  readonly offence?: ReadOffence
  readonly furtherOffences?: readonly ReadOffence[]
  readonly sentences?: readonly SentenceDocument[]
  /** The words it was read from, to be shown back to whoever wrote them. */
  readonly from: string
}
