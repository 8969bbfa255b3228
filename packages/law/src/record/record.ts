import type { Day } from '../calendar/day.ts'
import type { CautionKind, DisposalKind, OtherOutcomeKind } from './disposal-kinds.ts'
import type { ExactConviction } from './exact.ts'
import type { Length, OrderEnd } from './length.ts'

/**
 * A fact that may be exact, partly known or unknown: the least and the greatest it can be. The two are the same object or number
 * when it is exact.
 */
export type Range<T> = { readonly least: T; readonly most: T }

/** A day, or the first and last day it can have been. */
export type DayRange = Range<Day>

/** A length, or the shortest and longest it can have been. */
export type LengthRange = Range<Length>

/** Yes, no, or nobody knows. */
export type Tri = 'yes' | 'no' | 'unknown'

/** One sentence or order of a conviction. A fact that does not belong to its kind is absent. */
export type Sentence = {
  readonly kind: DisposalKind
  /** First day of the sentence or order; absent: the day of conviction. */
  readonly start?: DayRange
  /** The whole length as the court gave it; of several consecutive terms, all of them added. */
  readonly length?: LengthRange
  /** Of terms added up: the longest single one, which alone decides whether the sentence is excluded (s. 5(7A)). */
  readonly longestSingleTerm?: LengthRange
  /** The conviction whose custody these terms follow on from: its id. The two are one term (s. 5(7)(a)). */
  readonly consecutiveTo?: string
  /** The last day of the sentence, licence included, from the release papers. */
  readonly expiresOn?: DayRange
  /** The offence is in Schedule 18 to the Sentencing Code, or the conduct would be. */
  readonly schedule18?: Tri
  /** A suspended sentence that was put into effect: the last day of what was then served. */
  readonly activatedUntil?: DayRange
  /** How an order ends by its own terms. */
  readonly ends?: OrderEnd
  /** The last day that the order itself gives, as it was made. Later changes to it count for nothing (s. 5(7)(d)). */
  readonly lastDay?: DayRange
  /** An order without a fixed end: has it ceased to have effect? */
  readonly ceased?: Tri
  /** The last day on which an order without a fixed end had effect. */
  readonly ceasedOn?: DayRange
  /** Whether all was paid: compensation or confiscation. */
  readonly paid?: Tri
  readonly paidOn?: DayRange
  /** Passed when the person was dealt with again for the offence, after a discharge or order was breached (s. 6(3)): the day. */
  readonly resentencedOn?: DayRange
}

export type Jurisdiction = 'england-and-wales' | 'scotland' | 'northern-ireland' | 'elsewhere' | 'service'

/** What a conviction or caution was for, as far as it is known. What a check shows turns on it; what is spent does not. */
export type OffenceFacts = {
  /** The CJS offence code, in capitals. Codes that nobody knows are kept: an answer then says that it cannot tell. */
  readonly code?: string
  /** Whether it is one of the offences that stop filtering, as somebody who knows has said. */
  readonly listed?: Tri
  /** Whether a child was supplied, or it was committed against or involved a child. */
  readonly againstChild?: Tri
  /** Whether it went to central records (the Police National Computer), as the person's own copy shows. */
  readonly onCentralRecords?: Tri
}

/** Everything one court appearance left behind. */
export type Conviction = {
  readonly matter: 'conviction'
  readonly id: string
  /** The date of conviction: guilty plea accepted, or found guilty. Not the offence, not the sentence. */
  readonly date: DayRange
  /** Under 18 on the date of conviction. */
  readonly under18: Tri
  readonly convictedIn: Jurisdiction
  readonly sentences: readonly Sentence[]
  /** Set aside on appeal, or disregarded: the Act then has nothing to work on. */
  readonly setAside?: 'quashed' | 'disregarded'
  /** What it was for: one or more offences dealt with together. Empty: nobody said. */
  readonly offences: readonly OffenceFacts[]
  /** The law never asks whether it was summary-only; kept for explaining old answers. */
  readonly offenceClass?: 'summary' | 'either-way' | 'indictable'
  /** The conviction as the rules read it, when every fact is exact, so that the answer is one and not a range. */
  readonly settled: ExactConviction | undefined
}

export type Caution = {
  readonly matter: 'caution'
  readonly id: string
  readonly kind: CautionKind
  /** The date it was given. */
  readonly date: DayRange
  /** Under 18 on the date it was given. */
  readonly under18: Tri
  readonly offences: readonly OffenceFacts[]
  /** The last day of the conditions of a conditional caution. */
  readonly conditionsEnd?: DayRange
  readonly setAside?: 'disregarded'
  readonly exact: boolean
}

export type OtherOutcome = {
  readonly matter: 'other'
  readonly id: string
  readonly kind: OtherOutcomeKind
  readonly date: DayRange
  readonly exact: boolean
}

export type Matter = Conviction | Caution | OtherOutcome

/** Where a fact stands in a record: a matter, perhaps one of its sentences or offences, and the name of the fact. */
export type FactPath = {
  readonly matter: string
  readonly sentence?: number
  readonly offence?: number
  readonly fact: FactName
}

export type FactName =
  | 'date'
  | 'under18'
  | 'kind'
  | 'start'
  | 'length'
  | 'longestSingleTerm'
  | 'expiresOn'
  | 'schedule18'
  | 'activatedUntil'
  | 'ends'
  | 'lastDay'
  | 'ceased'
  | 'ceasedOn'
  | 'paid'
  | 'paidOn'
  | 'resentencedOn'
  | 'conditionsEnd'
  | 'offence'
  | 'listed'
  | 'againstChild'
  | 'onCentralRecords'

/** A person's record, read and checked: what `parseRecord` gives. */
export type PersonRecord = {
  readonly matters: readonly Matter[]
  /** The convictions that the Act has something to work on, terms that follow on from each other joined, in the order of `matters`. */
  readonly convictions: readonly Conviction[]
  /** Facts that the person was asked and could not say: not to be asked again. */
  readonly notSure: readonly FactPath[]
  /** Facts that have not been given, and that the answer may turn on: to be asked. */
  readonly missing: readonly FactPath[]
}

/** A conviction that the Act has something to work on. */
export const countsAsConviction = (matter: Matter): matter is Conviction =>
  matter.matter === 'conviction' && matter.setAside === undefined
