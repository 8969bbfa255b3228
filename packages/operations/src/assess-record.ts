import { type Assessment, assess, type CheckQuestion, en, explain, explainCheck } from '@plain-record/law'
import { z } from 'zod'
import { exampleRecord } from './example-record.ts'
import { answered, defineOperation, type Outcome } from './operation.ts'
import { questionFields, questionFrom, readRecord } from './record-question.ts'
import { assessmentSchema } from './schemas/assessment-schema.ts'
import { recordGiven } from './schemas/record-schema.ts'

export const explainField = z
  .boolean()
  .optional()
  .meta({ description: 'Puts the reasons in words beside each answer. Left out: no.' })

export const assessRecord = defineOperation({
  name: 'assess',
  summary: 'When is each matter spent, and what does each check show?',
  description:
    'Takes a record, exactly or as far as it is known, and answers for every matter on it: when it is spent, what a basic, standard ' +
    'and enhanced check show of it, until when, and why. A fact that is not known gives a range that holds whatever the fact turns ' +
    'out to be. It is information, not legal advice, for England and Wales.',
  input: z
    .strictObject({ record: recordGiven, ...questionFields, explain: explainField })
    .meta({ id: 'AssessRequest', description: 'One record and what is asked of it.' }),
  output: assessmentSchema,
  example: () => ({ record: exampleRecord, on: '2026-11-22' }),
  answer: (deps, { record, explain: withWords, ...asked }) =>
    assessed(record, { pointer: '/record', question: questionFrom(deps, asked), withWords }),
})

type Asked = {
  /** Where the record stands in what was given. */
  readonly pointer: string
  readonly question: CheckQuestion
  readonly withWords: boolean | undefined
}

/** The assessment of one record as it was given, or what is wrong with it. */
export function assessed(record: unknown, { pointer, question, withWords = false }: Asked): Outcome<object> {
  const read = readRecord(record, pointer)
  if (!read.ok) return read
  const assessment = assess(read.value, question)
  return answered(withWords ? explained(assessment) : assessment)
}

const explained = (assessment: Assessment): object => ({
  ...assessment,
  matters: assessment.matters.map((answer) => ({
    ...answer,
    explanation: explain(answer, { on: assessment.on, words: en }),
    checks: answer.checks.map((check) => ({ ...check, explanation: explainCheck(check, en) })),
  })),
})
