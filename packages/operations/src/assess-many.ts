import { z } from 'zod'
import { assessed, explainField } from './assess-record.ts'
import { exampleRecord } from './example-record.ts'
import { answered, type Operation, type OperationDeps, type Outcome, readInput, refused } from './operation.ts'
import { problemAt } from './problems.ts'
import { questionFields, questionFrom } from './record-question.ts'
import { assessmentSchema } from './schemas/assessment-schema.ts'
import { problemSchema } from './schemas/problem-schema.ts'
import { recordGiven } from './schemas/record-schema.ts'

const mostRecords = 1_000

const recordId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,40}$/)
  .meta({
    description: 'Your own name for the record, each once; the answer has it again. Never the name of a person.',
  })

const input = z
  .strictObject({
    records: z
      .array(
        z
          .strictObject({ id: recordId, record: recordGiven })
          .meta({ id: 'NamedRecord', description: 'A record with a name to find its answer by.' }),
      )
      .min(1)
      .max(mostRecords)
      .meta({ description: `At most ${mostRecords} records, of which each may be of another person.` }),
    ...questionFields,
    explain: explainField,
  })
  .meta({ id: 'AssessManyRequest', description: 'Many records and what is asked of each.' })

/** The answer for one record of many. */
export type RecordAnswer = { readonly id: string } & (
  | { readonly assessment: object }
  | { readonly problems: readonly object[] }
)

/**
 * The answers for many records, each made when it is asked for, so that a server can turn to others in between. A record that cannot be
 * used has its problems in the place of its answer.
 */
export function assessEach(deps: OperationDeps, given: unknown): Outcome<Iterable<RecordAnswer>> {
  const read = readInput(input, given)
  if (!read.ok) return read
  const { records, explain, ...asked } = read.value
  const twice = repeated(records.map(({ id }) => id))
  if (twice.length > 0) return refused(...twice.map((at) => problemAt(`/records/${at}/id`, 'same-id', {})))
  const question = questionFrom(deps, asked)
  return answered(
    lazily(records, ({ id, record }, at): RecordAnswer => {
      const outcome = assessed(record, { pointer: `/records/${at}/record`, question, withWords: explain })
      return outcome.ok ? { id, assessment: outcome.value } : { id, problems: outcome.problems }
    }),
  )
}

function* lazily<Given, Made>(list: readonly Given[], make: (each: Given, at: number) => Made): Generator<Made> {
  for (const [at, each] of list.entries()) yield make(each, at)
}

/** Where an id stands that stood before. */
function repeated(ids: readonly string[]): readonly number[] {
  const seen = new Set<string>()
  return ids.flatMap((id, at) => {
    const isNew = !seen.has(id)
    seen.add(id)
    return isNew ? [] : [at]
  })
}

export const assessMany: Operation = {
  name: 'assess-many',
  summary: 'The same for up to 1,000 records at once.',
  description:
    'Answers for many records with one question: the same day and the same law for all. Each answer carries the id that you gave the ' +
    'record. A record that cannot be used has its problems in the place of its answer, and the others are answered.',
  input,
  output: z
    .object({
      answers: z
        .array(
          z
            .object({
              id: recordId,
              assessment: assessmentSchema.optional(),
              problems: z
                .array(problemSchema)
                .optional()
                .meta({ description: 'What is wrong with the record, in the place of its assessment.' }),
            })
            .meta({ id: 'RecordAnswer', description: 'The assessment of a record, or what is wrong with it.' }),
        )
        .meta({ description: 'One for each record, in the order given.' }),
    })
    .meta({ id: 'AssessedRecords', description: 'The answers for many records.' }),
  example: () => ({
    records: [
      { id: 'first', record: exampleRecord },
      { id: 'second', record: { matters: [{ matter: 'caution', kind: 'simple-caution', date: '2024-02-30' }] } },
    ],
    on: '2026-11-22',
  }),
  run: (deps, given) => {
    const answers = assessEach(deps, given)
    return answers.ok ? answered({ answers: [...answers.value] }) : answers
  },
}
