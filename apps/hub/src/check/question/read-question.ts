import type { SentForm } from '../../platform/http/read-form.ts'
import type { Problem } from '../../platform/ui/problem.ts'
import { type AskedBy, askedBy, type QuestionReading, warnedAnswers } from './in-law.ts'
import { longestQuestion, readFormQuestion } from './read-form-question.ts'
import type { QuestionWords } from './words/en.ts'

export const questionFields = {
  question: 'question',
  askedBy: 'asked-by',
  warned: 'warned',
} as const

/** What stands in the form, as it was typed. */
export type QuestionDraft = {
  readonly question: string
  readonly askedBy: string
  readonly warned: string
}

export const emptyQuestion: QuestionDraft = { question: '', askedBy: '', warned: '' }

export function draftOf(form: SentForm): QuestionDraft {
  return {
    question: form.field(questionFields.question).replace(/\r\n?/g, '\n'),
    askedBy: form.field(questionFields.askedBy),
    warned: form.field(questionFields.warned),
  }
}

/** The question read, or what to put right. A warning in the text itself counts, whatever was ticked. */
export function readQuestion(
  draft: QuestionDraft,
  words: QuestionWords['problems'],
): { readonly reading: QuestionReading } | { readonly problems: readonly Problem[] } {
  const asker = askedBy.find((one): one is AskedBy => one === draft.askedBy)
  const over = draft.question.length - longestQuestion
  const problems = [
    ...(draft.question.trim() === '' ? [{ field: questionFields.question, message: words.question }] : []),
    ...(over > 0 ? [{ field: questionFields.question, message: words.tooLong(over) }] : []),
    ...(asker ? [] : [{ field: questionFields.askedBy, message: words.askedBy }]),
  ]
  if (!asker || problems.length > 0) return { problems }
  const read = readFormQuestion(draft.question)
  const warned = read.warns ? 'yes' : (warnedAnswers.find((one) => one === draft.warned) ?? 'not-sure')
  return { reading: { ...read, askedBy: asker, warned } }
}
