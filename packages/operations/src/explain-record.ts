import {
  type Answer,
  type Assessment,
  assess,
  type CheckAnswer,
  checkNames,
  en,
  explain,
  explainCheck,
  type PersonRecord,
} from '@plain-record/law'
import { z } from 'zod'
import { exampleRecord } from './example-record.ts'
import { answered, defineOperation } from './operation.ts'
import { questionFields, questionFrom, readRecord } from './record-question.ts'
import {
  allSpentFrom,
  factPath,
  heading,
  matterId,
  matterKind,
  shows,
  span,
  status,
} from './schemas/assessment-schema.ts'
import { explanationSchema } from './schemas/explanation-schema.ts'
import { recordGiven } from './schemas/record-schema.ts'

const explainedCheck = z
  .object({
    check: z.enum(checkNames).meta({ description: 'Which certificate.' }),
    shows,
    until: span(
      'The first day on which a certificate no longer shows it by itself. Absent where it does not now.',
    ).optional(),
    explanation: explanationSchema,
  })
  .meta({ id: 'ExplainedCheck', description: 'What one kind of check does with a matter, and why, in words.' })

const explainedMatter = z
  .object({
    id: matterId,
    matter: matterKind,
    name: z.string().meta({ description: 'What it is called.' }),
    status,
    spentFrom: span('The first day on which it is spent. Absent where there is nothing to become spent.').optional(),
    explanation: explanationSchema,
    checks: z.array(explainedCheck).meta({ description: 'Basic, standard, enhanced, and enhanced with barred lists.' }),
  })
  .meta({ id: 'ExplainedMatter', description: 'The answer for one matter, in words.' })

export const explainRecord = defineOperation({
  name: 'explain',
  summary: 'The same answers, with the reasons as sentences.',
  description:
    'Answers like “assess”, in words to be quoted: one sentence for each matter and each check, and below it every step with the ' +
    'section of the Act that it rests on. The findings as data are left to “assess”. It is information, not legal advice, for England ' +
    'and Wales.',
  input: z
    .strictObject({ record: recordGiven, ...questionFields })
    .meta({ id: 'ExplainRequest', description: 'One record, and what is asked of it.' }),
  output: z
    .object({
      ...heading,
      matters: z
        .array(explainedMatter)
        .meta({ description: 'One answer for each matter, in the order of the record.' }),
      allSpentFrom,
      toKnowMore: z
        .object({ fact: factPath, says: z.string().meta({ description: 'The fact in words.' }) })
        .optional()
        .meta({ description: 'The one unknown fact that would narrow the answer most.' }),
    })
    .meta({ id: 'ExplainedRecord', description: 'When each matter is spent and what each check shows, in words.' }),
  example: () => ({ record: exampleRecord, on: '2026-11-22' }),
  answer: (deps, { record, ...asked }) => {
    const read = readRecord(record, '/record')
    if (!read.ok) return read
    return answered(explained(assess(read.value, questionFrom(deps, asked)), read.value))
  },
})

function explained({ matters, allSpentFrom, decidingFact, ...head }: Assessment, record: PersonRecord): object {
  return {
    ...head,
    matters: matters.map((answer, i) => {
      const matter = record.matters[i]
      return {
        id: answer.id,
        matter: answer.matter,
        name: matter ? en.matter(matter) : '',
        status: answer.status,
        ...spentFrom(answer.answer),
        explanation: explain(answer, { on: head.on, words: en }),
        checks: answer.checks.map(explainedAs),
      }
    }),
    ...(allSpentFrom ? { allSpentFrom } : {}),
    ...(decidingFact ? { toKnowMore: { fact: decidingFact, says: en.fact(decidingFact) } } : {}),
  }
}

/** The first day on which a matter is spent, at the earliest and at the latest. */
function spentFrom(answer: Answer): object {
  const [earliest, latest] = answer.kind === 'depends' ? [answer.earliest, answer.latest] : [answer, answer]
  const span = { earliest: toldAs(earliest), latest: toldAs(latest) }
  return span.earliest === undefined || span.latest === undefined ? {} : { spentFrom: span }
}

function toldAs(answer: Answer): string | undefined {
  if (answer.kind === 'spent-from') return answer.spentFrom
  if (answer.kind === 'until-it-ends') return answer.kind
  return answer.kind === 'never-spent' ? 'never' : undefined
}

const explainedAs = (answer: CheckAnswer): object => ({
  check: answer.check,
  shows: answer.shows,
  ...(answer.until ? { until: answer.until } : {}),
  explanation: explainCheck(answer, en),
})
