import type { Assessment, MatterAnswer } from '../answer.ts'
import type { CheckAnswer, CheckName } from '../disclosure/check-answer.ts'
import type { Source } from '../finding.ts'
import type { FactPath, Matter, Tri } from '../record/record.ts'
import type { RoleCheck } from '../roles/role.ts'
import type { ReasonKey, Reasons } from './reason.ts'

/**
 * Everything the package says to people, in one language. A second language is a second file of this type: a reason without its
 * sentence does not compile.
 */
export type Words = {
  readonly language: string
  /** A sentence for each reason. */
  readonly reasons: { readonly [K in ReasonKey]: (facts: Reasons[K]) => string }
  /** Where a statement of law comes from, in brackets behind it. */
  readonly source: (source: Source) => string
  /** One sentence for a frightened reader: what is so on the day asked about. */
  readonly inShort: (answer: MatterAnswer, on: Assessment['on']) => string
  /** What a matter is called when nothing but its kind and date are told. */
  readonly matter: (matter: Matter) => string
  /** What is asked for: a fact, as the end of "It depends on …". */
  readonly fact: (path: FactPath) => string
  /** One sentence on what a check does with a matter. */
  readonly checkInShort: (check: CheckAnswer) => string
  readonly checkNames: Readonly<Record<CheckName, string>>
  /** What a verdict on the list of offences that are never filtered is called. */
  readonly listed: Readonly<Record<Tri, string>>
  readonly roleChecks: Readonly<Record<RoleCheck, string>>
  /** Said under an answer whose readings differ. */
  readonly readingsDiffer: string
  /** Said under an answer that rests on something nobody has settled. */
  readonly notSettled: string
}
