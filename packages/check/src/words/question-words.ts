import type { CautionKind, DisposalKind, OtherOutcomeKind } from '@plain-record/law'
import type { DraftMatter } from '../draft/draft.ts'
import type { Control, Option } from '../questions/asked.ts'
import type { QuestionName } from '../questions/question.ts'
import type { DateProblem } from '../questions/typed-date.ts'
import type { ReadLength } from '../questions/typed-length.ts'

/** A question as it is put. `name` is what the sentence or order is called, where it is about one. */
export type Put = { readonly title: string; readonly hint?: string; readonly why: string; readonly where?: string }
export type PutAbout = {
  readonly matter: DraftMatter
  /** "the community order"; empty where the question is about no sentence. */
  readonly sentence: string
  /** What the offence is called; empty where the question is about none. */
  readonly offence: string
}

/** Everything the questions say, in one language. */
export type QuestionWords = {
  readonly put: { readonly [Q in QuestionName]: (about: PutAbout) => Put }
  /** What a matter is called while it is being told: "Conviction 2". */
  readonly about: (kind: DraftMatter['matter'], number: number) => string
  readonly whatOptions: readonly Option[]
  readonly cautions: Readonly<Partial<Record<CautionKind, Omit<Option, 'value'>>>>
  readonly outcomes: Readonly<Partial<Record<OtherOutcomeKind, Omit<Option, 'value'>>>>
  readonly sentenceGroups: readonly {
    readonly title: string
    readonly isRare: boolean
    readonly kinds: readonly DisposalKind[]
  }[]
  readonly sentenceHints: Readonly<Partial<Record<DisposalKind, string>>>
  /** "Fine", "Community order". */
  readonly sentenceName: (kind: DisposalKind) => string
  /** "the fine", "the community order". */
  readonly theSentence: (kind: DisposalKind) => string
  readonly yes: string
  readonly no: string
  readonly notSure: string
  /** Over what words for an offence may mean. */
  readonly pick: (typed: string) => string
  readonly pickNone: string
  readonly cannotGoOn: string
  /** How each kind of question is answered on a terminal. */
  readonly terminal: Readonly<Record<Control['kind'], string>>
  /** Beside words that were typed for an offence and fit none. */
  readonly notFound: string
  readonly forLength: (length: string) => string
  readonly lastDayOn: (date: string) => string
  readonly yesOn: (date: string) => string
  readonly yesDayNotKnown: string
  readonly ends: readonly Option[]
  readonly ceased: readonly Option[]
  readonly paid: readonly Option[]
  readonly single: readonly Option[]
  readonly start: readonly Option[]
  readonly sameDay: string
  readonly where: readonly Option[]
  readonly aside: readonly Option[]
  /** The short name of a question, where answers are shown back. `sentence` is what the order is called, or empty. */
  readonly keys: {
    readonly [Q in QuestionName]: (about: { readonly isCaution: boolean; readonly sentence: string }) => string
  }
  readonly problems: {
    readonly choose: string
    readonly chooseSentence: string
    readonly notSureWithOthers: string
    readonly date: Readonly<Record<DateProblem, string>>
    readonly length: Readonly<Record<Extract<ReadLength, { ok: false }>['problem'], string>>
    readonly offence: string
    readonly pick: string
  }
}
