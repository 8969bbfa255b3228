import type { SentenceFact } from '../record/shape.ts'

type None = Readonly<Record<never, never>>

/** What can be wrong with a record, with the facts that its message is told from. Nothing that was typed freely is among them. */
export type RecordProblems = {
  'not-an-object': None
  'not-a-list': None
  'too-many': { readonly most: number }
  'none-given': None
  'unknown-fact': { readonly fact: string; readonly nearest: string | undefined }
  'one-of': { readonly allowed: readonly string[] }
  'not-yes-or-no': None
  'not-an-id': None
  'same-id': None
  'no-such-conviction': None
  'goes-round': None
  'not-a-day': None
  'no-such-day': None
  'year-outside': { readonly first: number; readonly last: number }
  'from-after-to': None
  'before-it-began': None
  'before-birth': None
  'age-and-birth': None
  'age-and-caution': None
  'not-an-offence-code': None
  'custody-for-fine-only': None
  'not-a-length': None
  'length-of-nothing': None
  'too-long': { readonly years: number }
  'fact-of-another-kind': { readonly fact: SentenceFact | 'conditionsEnd'; readonly kind: string }
  contradicts: { readonly fact: SentenceFact }
  missing: { readonly fact: string }
  'schema-unknown': None
}

export type RecordProblemKey = keyof RecordProblems

/** The messages about a record, in one language. */
export type ProblemWords = { readonly [K in RecordProblemKey]: (facts: RecordProblems[K]) => string }
