import { z } from 'zod'
import { confidence, sourceSchema } from './finding-schema.ts'

const step = z
  .object({
    depth: z.int().meta({ description: 'How far it is below the conclusion: 0 for the conclusion itself.' }),
    says: z.string().meta({ description: 'The step in a sentence.' }),
    source: sourceSchema,
    cited: z.string().meta({ description: 'The source, as it is written behind the sentence.' }),
    confidence,
  })
  .meta({ id: 'Step', description: 'One step of an explanation, to be ticked off with the Act on the desk.' })

export const explanationSchema = z
  .object({
    inShort: z.string().meta({ description: 'One sentence for the person whose record it is.' }),
    chain: z.array(step).meta({
      description: 'The steps behind it, the conclusion first. Of a range, the latest answer and then the earliest.',
    }),
    remarks: z
      .array(z.string())
      .meta({ description: 'What has to be said beside it, such as that a point is not settled.' }),
  })
  .meta({ id: 'Explanation', description: 'Why an answer is what it is, in words.' })
