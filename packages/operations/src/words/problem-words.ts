type None = Readonly<Record<never, never>>

/** What can be wrong with what an operation is given, beside the record itself, with the facts that its message is told from. */
export type ProblemFacts = {
  missing: None
  'unknown-name': None
  'wrong-kind': { readonly kind: string }
  'too-many': { readonly most: number }
  'too-long': { readonly most: number }
  'too-few': { readonly least: number }
  'not-an-id': None
  'not-a-day': None
  'same-id': None
  'give-one': { readonly either: string; readonly or: string }
  'not-found': None
}

export type ProblemKey = keyof ProblemFacts

/** The messages, in one language. */
export type OperationWords = { readonly [Key in ProblemKey]: (facts: ProblemFacts[Key]) => string }
