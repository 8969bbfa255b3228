import type {
  CautionKind,
  CheckName,
  ConvictionDocument,
  OtherOutcomeKind,
  PartialDate,
  SentenceDocument,
  YesNo,
} from '@plain-record/law'

/** What an offence is, as far as somebody has said. */
export type DraftOffence = {
  /** The CJS offence code that was chosen. */
  readonly code?: string
  /** What they called it, or what the code is called. Shown back, and never read by the law. */
  readonly name?: string
  readonly listed?: YesNo
  readonly againstChild?: YesNo
  readonly onCentralRecords?: YesNo
  /** Asked, and not known or not found. */
  readonly notSure?: true
}

/** One matter as somebody is telling it: any fact may still be missing, and `'unknown'` is one they were asked and could not say. */
export type DraftMatter = {
  /** m1, m2 …: given once and never used again for another. */
  readonly id: string
  readonly matter?: 'conviction' | 'caution' | 'other'
  /** Of a caution or another outcome. */
  readonly kind?: CautionKind | OtherOutcomeKind
  /** Which caution it was is not known: `kind` is then the one that counts longest. */
  readonly kindNotSure?: true
  readonly date?: PartialDate
  readonly under18?: YesNo
  readonly convictedIn?: NonNullable<ConvictionDocument['convictedIn']>
  readonly setAside?: 'quashed' | 'disregarded'
  readonly conditionsEnd?: PartialDate
  readonly offence?: DraftOffence
  /** Others that were dealt with together with it. */
  readonly furtherOffences?: readonly DraftOffence[]
  readonly sentences?: readonly SentenceDocument[]
  /** They were read from words that may leave some out: nothing is worked out before somebody has said that these are all. */
  readonly sentencesPerhapsMore?: true
}

/** What they want to know, for the first line of the result. */
export const wantedOf = [
  'spent',
  'basic',
  'standard',
  'enhanced',
  'enhanced-with-barred-lists',
] as const satisfies readonly ('spent' | CheckName)[]
export type Wanted = (typeof wantedOf)[number]

/** A record as somebody is telling it. Plain JSON: it is kept in their own session or copy, and nowhere else. */
export type Draft = {
  readonly matters: readonly DraftMatter[]
  readonly wanted?: Wanted
  /** They have said that there is nothing more to add. */
  readonly noMore?: true
}
