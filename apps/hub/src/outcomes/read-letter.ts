import { type FoundOutcome, findOutcomes } from '@plain-record/law'
import type { SentForm } from '../platform/http/read-form.ts'
import type { Problem } from '../platform/ui/problem.ts'
import type { OutcomesWords } from './words/en.ts'

export const letterField = 'letter'
/** Characters. The sentence of a letter that names its outcome is far shorter. */
export const longestLetter = 2_000

/** The words of a letter, kept as they were typed, and the outcomes like them or what to put right. */
export type LetterRead = {
  readonly typed: string
  readonly found: readonly FoundOutcome[]
  readonly problems: readonly Problem[]
}

export function readLetter(form: SentForm, words: OutcomesWords['find']['problems']): LetterRead {
  const typed = form.field(letterField)
  const wrong = (message: string): LetterRead => ({ typed, found: [], problems: [{ field: letterField, message }] })
  if (typed.trim() === '') return wrong(words.empty)
  if (typed.length > longestLetter) return wrong(words.tooLong(longestLetter))
  return { typed, found: findOutcomes(typed), problems: [] }
}
