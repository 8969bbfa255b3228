import { checksOfOutcome, outcomeByCode, type PoliceOutcome, policeOutcomes } from '@plain-record/law'
import { z } from 'zod'
import { answered, defineOperation, refused } from './operation.ts'
import { problemAt } from './problems.ts'
import { confidence, inWords, wordedFinding } from './schemas/finding-schema.ts'

const outcomeSchema = z
  .object({
    code: z.string().meta({ description: 'The Home Office code. Text, since “1A” is one.' }),
    name: z.string().meta({ description: 'Its name.' }),
    meaning: z.string().meta({ description: 'What it means.' }),
    decidedBy: z.string().meta({ description: 'Who decides on it.' }),
    leadsTo: z.enum(['caution', 'charge', 'with-a-conviction', 'neither']).meta({
      description:
        'What it leaves on a record: a caution, a charge for a court to decide, part of a conviction, or neither.',
    }),
    namedSuspect: z
      .enum(['yes', 'no', 'unknown', 'not-applicable'])
      .meta({ description: 'Whether somebody is named in it.' }),
    policeMayAdd: z
      .enum(['yes', 'no'])
      .meta({ description: 'Whether the police could add it to an enhanced certificate.' }),
    introduced: z.string().meta({ description: 'Since when there is such an outcome.' }),
    status: z.string().meta({ description: 'Whether it is in use.' }),
    inImagery: z.string().meta({ description: 'When it is used for images that young people made.' }),
    within: z.string().optional().meta({ description: 'The code of which this one counts a part.' }),
    confidence,
    note: z.string().optional().meta({ description: 'A note for whoever tells people about it.' }),
    checks: z.object({ basic: wordedFinding, standard: wordedFinding, enhanced: wordedFinding }).meta({
      description:
        'What each check does with it by itself. as-the-caution, as-the-conviction: see what those show. police-may-add: the police ' +
        'decide, and nobody can promise that they will not. does-not-apply: it names nobody whose check could show it.',
    }),
  })
  .meta({ id: 'Outcome', description: 'How the police closed a recorded crime, and what each check does with it.' })

export const outcomes = defineOperation({
  name: 'outcomes',
  summary: 'Every outcome that the police can record.',
  description: 'All Home Office outcome codes, each with what it means and what each check does with it.',
  input: z.strictObject({}).meta({ id: 'OutcomesRequest', description: 'Nothing is asked.' }),
  output: z
    .object({ outcomes: z.array(outcomeSchema).meta({ description: 'In the order of their codes.' }) })
    .meta({ id: 'Outcomes', description: 'All outcomes.' }),
  example: () => ({}),
  answer: () => answered({ outcomes: policeOutcomes.map(asTold) }),
})

export const outcome = defineOperation({
  name: 'outcome',
  summary: 'What does an outcome code stand for, and who will see it?',
  description: 'One Home Office outcome by its code, with what it means and what each check does with it.',
  input: z
    .strictObject({ code: z.string().min(1).max(20).meta({ description: 'The code, for example 21 or 1A.' }) })
    .meta({ id: 'OutcomeRequest', description: 'A code.' }),
  output: outcomeSchema,
  example: () => ({ code: '21' }),
  answer: (_deps, { code }) => {
    const found = outcomeByCode(code)
    return found ? answered(asTold(found)) : refused(problemAt('/code', 'not-found', {}))
  },
})

function asTold(found: PoliceOutcome): object {
  const { basic, standard, enhanced } = checksOfOutcome(found)
  return { ...found, checks: { basic: inWords(basic), standard: inWords(standard), enhanced: inWords(enhanced) } }
}
