import type { Crisis } from '@plain-record/ask'
import { type FoundOutcome, findOutcomes } from '@plain-record/law'
import type { SentForm } from '../platform/http/read-form.ts'
import type { Problem } from '../platform/ui/problem.ts'
import type { OutcomesWords } from './words/en.ts'

export const letterField = 'letter'
/** Says which kind of help was shown for these very words, so that whoever chooses to goes on past it. */
export const seenField = 'seen'
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

/** Whether the words of a letter speak of risk to life, danger or a threat now. */
export type CrisisIn = (text: string) => Crisis | undefined

/** The crisis that help must come first for: none once that kind of help was shown for what was typed. */
export function crisisUnseen(form: SentForm, crisisIn: CrisisIn): Crisis | undefined {
  const crisis = crisisIn(form.field(letterField))
  return crisis && !form.all(seenField).includes(crisis.kind) ? crisis : undefined
}
