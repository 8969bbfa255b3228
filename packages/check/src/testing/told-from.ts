import { type CheckQuestion, day, parseRecord, type RecordDocument, writeRecord } from '@plain-record/law'
import { emptyDraft, withMatter } from '../draft/change-draft.ts'
import { matterFrom } from '../draft/document.ts'
import type { Draft, DraftMatter } from '../draft/draft.ts'
import { filledFor } from '../questions/filled.ts'
import { nextQuestion } from '../questions/next-question.ts'
import { keyOf, type Question } from '../questions/question.ts'
import { readAnswer } from '../questions/read-answer.ts'
import { type Typed, typedFrom } from '../questions/typed.ts'
import { questionsEn } from '../words/questions-en.ts'

/** A whole record as somebody would know it who has all the papers: terms added up, as the question asks for them. */
export function truthOf(document: RecordDocument): Draft {
  const parsed = parseRecord(document)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return { matters: writeRecord(parsed.record).matters.map((matter, i) => matterFrom(matter, `m${i + 1}`)) }
}

export type Interview = { readonly draft: Draft; readonly asked: readonly Question[] }

/**
 * Somebody who answers every question that the checker asks from what they know, and says "not sure" where they do not.
 * @throws where the checker refuses an answer that is true, or does not end
 */
export function interview(truth: Draft, on: string): Interview {
  const question: CheckQuestion = { on: day(on), lawAsAt: day(on) }
  const asked: Question[] = []
  let draft: Draft = emptyDraft
  for (const matter of truth.matters) {
    draft = withMatter(draft).draft
    const id = draft.matters.at(-1)?.id
    for (;;) {
      const next = nextQuestion(draft, question)
      if (!next) break
      asked.push(next)
      const known = truth.matters[Number(next.matter.slice(1)) - 1] ?? matter
      const read = readAnswer(draft, next, answerTo(next, known), { question, words: questionsEn })
      if (read.kind !== 'answered') throw new Error(`${keyOf(next)} (${next.name}) of ${id}: ${JSON.stringify(read)}`)
      draft = read.draft
      if (asked.length > mostAsked) throw new Error(`${next.name} is asked for ever`)
    }
  }
  return { draft, asked }
}

const mostAsked = 500

/** What they know of it as the fields of the question. */
function answerTo(question: Question, known: DraftMatter): Typed {
  if (question.name === 'offence') {
    const code = known.offence?.code
    return typedFrom(code === undefined ? { 'not-sure': 'yes' } : { offence: code, pick: code })
  }
  const filled = filledFor(question, known)
  const isSaid = Object.values(filled).some((values) => values.some((value) => value !== ''))
  if (isSaid) return typedFrom(filled)
  if (question.name === 'start') return typedFrom({ choice: 'same-day' })
  if (question.name === 'single') return typedFrom({ choice: 'one' })
  return typedFrom({ 'not-sure': 'yes', choice: 'not-sure' })
}
