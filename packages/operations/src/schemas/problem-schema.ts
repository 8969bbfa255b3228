import { z } from 'zod'

export const problemSchema = z
  .object({
    pointer: z.string().meta({ description: 'The place in what you sent, as a JSON Pointer (RFC 6901).' }),
    problem: z.string().meta({ description: 'The kind of problem: always the same word for the same kind.' }),
    message: z.string().meta({ description: 'What to put right.' }),
  })
  .meta({ id: 'RecordProblem', description: 'What is wrong at one place.' })
