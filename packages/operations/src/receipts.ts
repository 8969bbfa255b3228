import { receiptFor, verify } from '@plain-record/law'
import { z } from 'zod'
import { exampleRecord } from './example-record.ts'
import { answered, defineOperation } from './operation.ts'
import { dayFields, questionFrom, readRecord } from './record-question.ts'
import { matterId, status } from './schemas/assessment-schema.ts'
import { told, toldDay } from './schemas/day.ts'
import { problemSchema } from './schemas/problem-schema.ts'
import { recordGiven } from './schemas/record-schema.ts'

const keptAnswer = z
  .object({
    id: matterId,
    status,
    kind: z.string().meta({ description: 'The kind of the answer.' }),
    earliest: told('No sooner than this.').nullable(),
    latest: told('No later than this.').nullable(),
    readings: z.record(z.string(), z.string()).meta({ description: 'The latest day of each reading of the law.' }),
    rules: z.array(z.string()).meta({ description: 'The rules that it rests on.' }),
  })
  .meta({ id: 'KeptAnswer', description: 'What a matter came to, as it is kept in a receipt.' })

export const keepReceipt = defineOperation({
  name: 'receipt',
  summary: 'A result to keep, which can be run again later.',
  description:
    'Gives a receipt for the answers to a record under the law in force. It holds the facts of the record: it belongs to the person, ' +
    'and we keep none of it. “verify” runs it again and says what has changed.',
  input: z
    .strictObject({ record: recordGiven, ...dayFields })
    .meta({ id: 'ReceiptRequest', description: 'One record, and what is asked of it.' }),
  output: z
    .object({
      receipt: z.literal('plain-record/receipt/1').meta({ description: 'The form of the receipt.' }),
      record: recordGiven,
      on: toldDay('The day asked about.'),
      lawAsAt: toldDay('The law of which day.'),
      rulesVersion: z.string().meta({ description: 'The version of the rules that answered.' }),
      answers: z.array(keptAnswer).meta({ description: 'One for each matter.' }),
      digest: z.string().meta({ description: 'SHA-256 of all the rest, so that a change by hand shows.' }),
    })
    .meta({ id: 'Receipt', description: 'A result that can be kept, run again and checked.' }),
  example: () => ({ record: exampleRecord, on: '2026-11-22' }),
  answer: (deps, { record, ...asked }) => {
    const read = readRecord(record, '/record')
    return read.ok ? answered(receiptFor(read.value, questionFrom(deps, asked), deps.sha256)) : read
  },
})

const change = z
  .object({
    id: matterId,
    was: keptAnswer,
    is: keptAnswer,
    why: z
      .object({
        rulesAdded: z.array(z.string()).meta({ description: 'Rules that the answer rests on now, and did not then.' }),
        rulesGone: z.array(z.string()).meta({ description: 'Rules that it rested on then, and does not now.' }),
        noted: z
          .array(
            z
              .object({
                version: z.string().meta({ description: 'Since which version of the rules.' }),
                rules: z.array(z.string()).meta({ description: 'The rules that it touches.' }),
                what: z.string().meta({ description: 'Whose answer changed, from what to what.' }),
              })
              .meta({ id: 'NotedChange', description: 'A change to the rules, as it was noted.' }),
          )
          .meta({ description: 'What was noted about changes to the rules since.' }),
      })
      .meta({ description: 'Why it changed.' }),
  })
  .meta({ id: 'ReceiptChange', description: 'An answer that is not what it was.' })

export const verifyReceipt = defineOperation({
  name: 'verify',
  summary: 'Is a kept result still right?',
  description:
    'Runs a receipt again under the rules as they are now, with the same facts, the same day and the same law, and lists what changed ' +
    'and why.',
  input: z
    .strictObject({
      receipt: z
        .custom<unknown>((value) => value !== undefined && value !== null)
        .meta({ type: 'object', description: 'The receipt, whole and unchanged.' }),
    })
    .meta({ id: 'VerifyRequest', description: 'A receipt to be run again.' }),
  output: z
    .object({
      kind: z.enum(['same', 'changed', 'altered', 'unreadable']).meta({
        description:
          'same: the answers are what they were. changed: some are not. altered: the receipt is not as it was written. unreadable: it ' +
          'is no receipt.',
      }),
      changes: z
        .array(change)
        .optional()
        .meta({ description: 'Where it changed: each answer that is not what it was.' }),
      problems: z
        .array(problemSchema)
        .optional()
        .meta({ description: 'Where it is unreadable: what is wrong with its record.' }),
    })
    .meta({ id: 'Verification', description: 'What came of running a receipt again.' }),
  example: (deps) => {
    const receipt = keepReceipt.run(deps, keepReceipt.example(deps))
    return { receipt: receipt.ok ? receipt.value : {} }
  },
  answer: ({ sha256 }, { receipt }) => answered(withoutPaths(verify(receipt, sha256))),
})

/** A place is told as a JSON Pointer, here as everywhere. */
const withoutPaths = (verification: ReturnType<typeof verify>): object =>
  verification.kind === 'unreadable'
    ? {
        kind: verification.kind,
        problems: verification.problems.map(({ pointer, problem, message }) => ({
          pointer: `/receipt/record${pointer}`,
          problem,
          message,
        })),
      }
    : verification
