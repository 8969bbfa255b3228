import { checkNames } from '@plain-record/law'
import { z } from 'zod'
import { told, toldDay } from './day.ts'
import { explanationSchema } from './explanation-schema.ts'
import { confidence, findingSchema } from './finding-schema.ts'

export const factPath = z
  .object({
    matter: z.string().meta({ description: 'The id of the matter.' }),
    sentence: z.int().optional().meta({ description: 'Which of its sentences, counted from 0.' }),
    offence: z.int().optional().meta({ description: 'Which of its offences, counted from 0.' }),
    fact: z.string().meta({ description: 'The name of the fact, as the form of a record has it.' }),
  })
  .meta({ id: 'FactPath', description: 'A fact of a record.' })

export const span = (description: string) =>
  z.object({ earliest: told('No sooner than this.'), latest: told('No later than this.') }).meta({ description })

export const matterId = z
  .string()
  .meta({ description: 'The id of the matter in the record; m1, m2 … where it has none.' })
export const matterKind = z.enum(['conviction', 'caution', 'other']).meta({ description: 'What kind of matter it is.' })

export const status = z
  .enum(['spent', 'not-spent', 'never-spent', 'nothing-to-spend', 'not-yet', 'depends', 'outside'])
  .meta({
    description:
      'How it stands on the day asked about. nothing-to-spend: neither caution nor conviction. not-yet: it lies after that day. ' +
      'depends: on facts that are not known. outside: not covered here.',
  })

export const shows = z.enum(['shows', 'does-not-show', 'police-may-add', 'cannot-tell']).meta({
  description:
    'What a certificate issued on the day asked about does with it. police-may-add: the police decide, and nobody can promise ' +
    'that they will not.',
})

const finding = { finding: findingSchema }

export const answerSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('spent-from').meta({ description: 'Spent from a day on.' }),
      spentFrom: toldDay('The first day on which it is spent.'),
      ...finding,
    }),
    z.object({
      kind: z.literal('until-it-ends').meta({ description: 'Not spent until something ends that has no date yet.' }),
      ...finding,
    }),
    z.object({ kind: z.literal('never-spent').meta({ description: 'It cannot become spent.' }), ...finding }),
    z.object({
      kind: z.literal('nothing-to-spend').meta({ description: 'There is nothing that could become spent.' }),
      ...finding,
    }),
    z.object({
      kind: z.literal('depends').meta({ description: 'It depends on facts that are not known.' }),
      on: z.array(factPath).meta({ description: 'The facts that it depends on.' }),
      get earliest() {
        return answerSchema
      },
      get latest() {
        return answerSchema
      },
    }),
    z.object({
      kind: z.literal('outside').meta({ description: 'Not covered here.' }),
      ...finding,
      seeGuide: z.string().meta({ description: 'The slug of the guide that says whom to ask.' }),
    }),
  ])
  .meta({ id: 'Answer', description: 'When a matter is spent: the latest of the readings of the law, with why.' })

const checkAnswer = z
  .object({
    check: z.enum(checkNames).meta({ description: 'Which certificate.' }),
    shows,
    until: span(
      'The first day on which a certificate no longer shows it by itself. Absent where it does not now.',
    ).optional(),
    ...finding,
    otherwise: findingSchema.optional(),
    dependsOn: z.array(factPath).meta({ description: 'The facts that it depends on, where it cannot be told.' }),
    confidence,
    explanation: explanationSchema.optional(),
  })
  .meta({
    id: 'CheckAnswer',
    description:
      'What one kind of check does with a matter. Where it cannot be told, “finding” says why it would show and “otherwise” why not.',
  })

const reading = z
  .object({
    reading: z.enum(['statute', 'cautious', 'ministry']).meta({
      description:
        'statute: the Act as we read it. cautious: every unsettled point read the longer way. ministry: what the Ministry of ' +
        'Justice’s own checker prints.',
    }),
    earliest: told('No sooner than this.'),
    latest: told('No later than this.'),
    ...finding,
  })
  .meta({ id: 'Reading', description: 'What one reading of the law comes to.' })

const matterAnswer = z
  .object({
    id: matterId,
    matter: matterKind,
    status,
    answer: answerSchema,
    checks: z.array(checkAnswer).meta({ description: 'Basic, standard, enhanced, and enhanced with barred lists.' }),
    readings: z
      .array(reading)
      .meta({ description: 'Every reading of it, the statute first. Empty where there is nothing to read.' }),
    readingsDiffer: z
      .boolean()
      .meta({ description: 'Whether the readings come to different days. People are shown the latest.' }),
    confidence,
    heldOpenBy: z
      .string()
      .optional()
      .meta({ description: 'The matter that keeps this one open longer than its own sentences do.' }),
    spentBefore: z
      .object({ from: toldDay('The first day.'), until: toldDay('The day on which that ended.') })
      .optional()
      .meta({ description: 'It was spent for a time, until the person was dealt with for it again.' }),
    explanation: explanationSchema.optional(),
  })
  .meta({ id: 'MatterAnswer', description: 'The answer for one matter of the record.' })

/** What every assessment says about itself. */
export const heading = {
  on: toldDay('The day asked about.'),
  lawAsAt: toldDay('The law as it was, is or will be on this day.'),
  rulesVersion: z.string().meta({ description: 'The version of the rules. It changes whenever an answer can.' }),
  lawCheckedOn: toldDay('The day on which the law was last read against its sources.'),
}

export const allSpentFrom = span(
  'The day from which nothing on the record is unspent. Absent when there is nothing that could become spent.',
).optional()

export const assessmentSchema = z
  .object({
    ...heading,
    matters: z.array(matterAnswer).meta({ description: 'One answer for each matter, in the order of the record.' }),
    allSpentFrom,
    decidingFact: factPath.optional(),
  })
  .meta({
    id: 'Assessment',
    description:
      'When each matter of a record is spent and what each check shows, with the findings behind every answer. “decidingFact” is ' +
      'the one unknown fact that would narrow the answer most.',
  })
