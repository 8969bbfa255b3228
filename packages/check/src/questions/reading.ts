import { type CalendarDate, type CheckQuestion, type FoundOffence, isoOf, type YesNo } from '@plain-record/law'
import type { Draft, DraftMatter } from '../draft/draft.ts'
import type { QuestionWords } from '../words/question-words.ts'
import type { AnswerProblem, Typed } from './typed.ts'
import { readDate, type TypedDate } from './typed-date.ts'

export type AnswerOutcome =
  | { readonly kind: 'answered'; readonly draft: Draft }
  | { readonly kind: 'problems'; readonly problems: readonly AnswerProblem[] }
  /** Words were typed for an offence: one of these has to be chosen. None: nothing is like it. */
  | { readonly kind: 'which-offence'; readonly typed: string; readonly found: readonly FoundOffence[] }
  /** Without this nothing can be worked out here. It is not a mistake of theirs. */
  | { readonly kind: 'cannot-go-on' }

export type ReadWith = { readonly question: CheckQuestion; readonly words: QuestionWords }

/** What an answer is read with. */
export type Reading = { readonly matter: DraftMatter; readonly typed: Typed; readonly using: ReadWith }

export const answered = (draft: Draft): AnswerOutcome => ({ kind: 'answered', draft })
export const problem = (field: string, message: string): AnswerOutcome => ({
  kind: 'problems',
  problems: [{ field, message }],
})

/** Yes, no or not sure; undefined where none was chosen. */
export function triOf(choice: string): YesNo | undefined {
  if (choice === 'yes') return true
  if (choice === 'no') return false
  return choice === 'not-sure' ? 'unknown' : undefined
}

export const dateIn = (typed: Typed, before: string): TypedDate => ({
  day: typed.field(`${before}day`),
  month: typed.field(`${before}month`),
  year: typed.field(`${before}year`),
})

/** The box that a problem with a date belongs to. */
export const fieldOfDate = (wrong: string, before: string): string => {
  if (wrong === 'year-missing' || wrong === 'not-a-year' || wrong === 'in-the-future') return `${before}year`
  return wrong === 'month-missing' || wrong === 'not-a-month' ? `${before}month` : `${before}day`
}

/** Reads a date that may be known in part, or not at all. */
export function readDateOf(
  { typed, using }: Reading,
  set: (date: string) => AnswerOutcome,
  { notAfter }: { readonly notAfter?: CalendarDate },
): AnswerOutcome {
  const read = readDate(dateIn(typed, ''), { on: isoOf(using.question.on), ...(notAfter ? { notAfter } : {}) })
  if (read.ok) return set(read.date)
  if (read.problem === 'empty' && typed.field('not-sure') === 'yes') return set('unknown')
  return problem(fieldOfDate(read.problem, ''), using.words.problems.date[read.problem])
}
