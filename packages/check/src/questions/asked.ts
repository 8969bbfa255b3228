import type { DraftOffence } from '../draft/draft.ts'
import type { Question } from './question.ts'

/** One answer out of some. `with`: fields that go with it, named after its value: `on-a-day-year`. */
export type Option = {
  readonly value: string
  readonly label: string
  readonly hint?: string
  readonly with?: 'date' | 'length'
}

/** How a question is answered. Pages and terminals draw it each in their own way. */
export type Control =
  /** Fields `day`, `month`, `year`, and `not-sure`. */
  | { readonly kind: 'date' }
  /** Fields `years`, `months`, `weeks`, `days`, and `not-sure`. */
  | { readonly kind: 'length' }
  /** Field `choice`, and the fields of the option that goes with one. */
  | { readonly kind: 'one'; readonly options: readonly Option[] }
  /** Field `choice`, any number of times. Rare groups may be folded away. */
  | { readonly kind: 'many'; readonly groups: readonly OptionGroup[] }
  /** Field `offence` for words, then `pick` for one of what was found. */
  | { readonly kind: 'offence'; readonly chosen: readonly DraftOffence[] }

export type OptionGroup = { readonly title: string; readonly options: readonly Option[]; readonly isRare: boolean }

/** A question in words, with what was answered before in its fields. */
export type Asked = {
  readonly question: Question
  /** Which matter it is about. */
  readonly about: string
  readonly title: string
  readonly hint?: string
  /** Why it is asked. */
  readonly why: string
  /** Where it stands on the paperwork. */
  readonly where?: string
  readonly control: Control
  readonly filled: Readonly<Record<string, readonly string[]>>
}
