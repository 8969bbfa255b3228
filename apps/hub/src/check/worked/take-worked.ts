import { readMatters } from '@plain-record/ask'
import {
  type AnswerOutcome,
  type Draft,
  emptyDraft,
  keyOf,
  nextQuestion,
  type Question,
  questionOf,
  questionsEn,
  readAnswer,
  type Wanted,
  wantedOf,
  withoutAnswer,
  withReadMatter,
} from '@plain-record/check'
import type { CheckQuestion } from '@plain-record/law'
import type { SentForm } from '../../platform/http/read-form.ts'
import type { Filled } from '../journey/short-questions.tsx'
import { draftFromForm } from '../journeys/sealed-draft.ts'

/** What was read of a question somebody typed, changed in place as far as they have changed it. */
export type Worked = {
  readonly draft: Draft
  /** The one question whose answer can still change anything. */
  readonly next: Question | undefined
  /** How the answer that was sent could not be taken. */
  readonly refused?: Exclude<AnswerOutcome, { readonly kind: 'answered' }>
  /** What was sent, for the same fields again. */
  readonly filled?: Filled
}

/** What was read travels from one answer of the box to the next under this name. */
export const workedPlace = 'ask'
export const workedFields = { kept: 'kept', drop: 'drop', question: 'question' } as const

type ToTake = {
  /** The question as it was typed. */
  readonly asked: string
  /** What it asks of: the kind of check, where it names one. */
  readonly wanted: string | undefined
  readonly form: SentForm
  readonly secret: Buffer
  readonly law: CheckQuestion
  /** `YYYY-MM-DD`, in London. */
  readonly today: string
}

/**
 * What a question tells of a record: read from its words, or as it stood on the page that was sent, with one fact taken off or one answer
 * given. Undefined where nothing of a record is told.
 */
export function takeWorked({ asked, wanted, form, secret, law, today }: ToTake): Worked | undefined {
  const before = draftFromForm(secret, workedPlace, form.field(workedFields.kept)) ?? readFrom(asked, wanted, today)
  const changed = changedBy(form, before, law)
  const { draft } = changed
  return draft.matters.length === 0 ? undefined : { ...changed, next: nextQuestion(draft, law) }
}

function readFrom(asked: string, wanted: string | undefined, today: string): Draft {
  const read = readMatters(asked, { today }).matters.reduce<Draft>(
    (told, { from: _, ...matter }) => withReadMatter(told, matter).draft,
    emptyDraft,
  )
  const known: Wanted | undefined = wantedOf.find((each) => each === wanted)
  return known === undefined ? read : { ...read, wanted: known }
}

function changedBy(form: SentForm, draft: Draft, law: CheckQuestion): Omit<Worked, 'next'> {
  const gone = questionOf(form.field(workedFields.drop))
  if (gone) return { draft: withoutAnswer(draft, gone) }
  const question = questionOf(form.field(workedFields.question))
  // Only the question that the page asks can be answered there: another came from no page of ours.
  const asked = nextQuestion(draft, law)
  if (!question || !asked || keyOf(asked) !== keyOf(question)) return { draft }
  const outcome = readAnswer(draft, question, form, { question: law, words: questionsEn })
  if (outcome.kind === 'answered') return { draft: outcome.draft }
  return { draft, refused: outcome, filled: Object.fromEntries(form.names().map((name) => [name, form.all(name)])) }
}
