import type {
  CalendarDate,
  CautionKind,
  CheckName,
  DisposalKind,
  FactName,
  OtherOutcomeKind,
  Shows,
  Tell,
  Told,
  Words,
} from '@plain-record/law'
import type { FactWords } from './say-facts.ts'

/** From when on something is so: at the earliest and at the latest. Both are the same where it is exact. */
export type Span = { readonly earliest: Told; readonly latest: Told }

/** How many matters of a record stand how, and until when. What lies after the day asked about is in none but `notYet`. */
export type SpentTally = {
  readonly spent: number
  readonly notSpent: number
  readonly neverSpent: number
  /** Spent or not, depending on facts that are missing. */
  readonly depends: number
  /** Not covered here. */
  readonly outside: number
  /** Nothing in them could become spent. */
  readonly nothing: number
  readonly notYet: number
  /** When all that can become spent is, leaving out what never will be. Absent where there is nothing of the kind. */
  readonly restSpent?: Span
}

/** What one kind of check does with how many matters. */
export type CheckTally = {
  readonly check: CheckName
  readonly shows: number
  readonly doesNotShow: number
  readonly policeMayAdd: number
  readonly cannotTell: number
  /** Until when it shows what it shows, the last of it. */
  readonly until?: Span
  /** All that it shows drops off on one day. */
  readonly isOneDay: boolean
}

/** Who asks and what, as this package tells them apart. */
export type AskerName =
  | 'employer-unspent'
  | 'employer-ever'
  | 'employer-exempt'
  | 'employer-tells-protected'
  | 'insurer'
  | 'landlord'
  | 'university'

/** Which way it may be, where steps are told for two. */
export type Way = 'latest' | 'earliest' | 'longest' | 'shows' | 'does-not-show'

export type UnsureWhy = 'not-sure' | 'not-found' | 'not-told' | 'partly-told' | 'kind-taken' | 'left-out'

/** Everything a result says beside what the law itself says, in one language. A second language is a second value of this type. */
export type SheetWords = {
  /** The sentences of the law, in the same language. */
  readonly law: Words
  readonly facts: FactWords
  readonly title: {
    readonly whole: (parts: {
      readonly what: string
      /** A name that reads on: "theft from a shop". */
      readonly offence?: string
      /** A name in somebody else's words, to stand apart. */
      readonly asWritten?: string
      readonly when: string
    }) => string
    /** With its article: "a fine". */
    readonly given: Readonly<Record<CautionKind | DisposalKind | OtherOutcomeKind, string>>
    readonly conviction: string
    readonly caution: string
    readonly something: string
    readonly lasting: (name: string, length: string) => string
    readonly list: (names: readonly string[]) => string
    readonly more: (count: number) => string
    readonly andOthers: (first: string, others: number) => string
    readonly dateNotKnown: string
    readonly again: (title: string, times: number) => string
  }
  readonly headline: {
    /** How many are spent; `withDays` says when the rest will be as well. */
    readonly spent: (tally: SpentTally, how: { readonly withDays: boolean }) => string
    /** What one check does with them; `isSecond` follows a sentence that has counted them already. */
    readonly check: (tally: CheckTally, how: { readonly isSecond: boolean }) => string
  }
  readonly columns: Readonly<Record<CheckName, string>>
  readonly date: (date: CalendarDate) => string
  /** "until 3 March 2027". */
  readonly until: (span: Span) => string
  /** The same of what may not show at all. */
  readonly untilIfAtAll: (span: Span) => string
  readonly verdicts: Readonly<Record<Shows, string>>
  /** Whether a matter is spent that depends on facts that are missing. */
  readonly spentDepends: (span: Span, on: CalendarDate) => string
  readonly ways: Readonly<Record<Way, string>>
  readonly howLongDepends: string
  readonly dependsOn: (facts: readonly string[]) => string
  readonly notSettled: string
  readonly timeline: {
    /** A day as it stands in the table: "3 March 2027", "never". */
    readonly told: (told: Told) => string
    readonly span: (span: Span, on: CalendarDate) => string
    readonly nothing: string
    readonly dateNotKnown: string
    readonly allSpent: (span: Span, on: CalendarDate) => string
  }
  readonly askers: Readonly<Record<AskerName, string>>
  readonly askerList: (askers: readonly string[]) => string
  readonly tell: Readonly<Record<Tell, string>>
  readonly wouldChange: {
    readonly newConviction: string
    readonly orderEnds: (order: string, title: string) => string
    readonly debtPaid: (debt: string, title: string) => string
    readonly caseOpen: (title: string) => string
    readonly wrongDate: string
    readonly lawChanges: (lawAsAt: string) => string
    readonly drafts: string
  }
  readonly unsure: {
    readonly says: Readonly<Record<UnsureWhy, (fact: string) => string>>
    /** A fact of one sentence: "how long it was (community order)". */
    readonly ofSentence: (fact: string, kind: DisposalKind) => string
    readonly changesNothing: string
    readonly settles: (fact: string, title: string) => string
    readonly papers: Readonly<Record<FactName, string>>
  }
  readonly next: {
    readonly spentOn: (titles: readonly string[], span: Span) => string
    readonly dropsOff: (titles: readonly string[], span: Span) => string
    readonly later: (count: number) => string
    readonly ownRecord: string
    readonly correct: string
    readonly certificateWrong: string
    readonly basicWrong: string
    readonly policeInformation: string
  }
  /** Pages of this site that say more of a step. */
  readonly pages: Readonly<
    Record<
      'ownRecord' | 'correct' | 'certificateWrong' | 'policeInformation',
      { readonly href: string; readonly title: string }
    >
  >
}
