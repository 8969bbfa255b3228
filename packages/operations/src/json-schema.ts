import type { JsonSchema } from '@plain-record/law'
import { z } from 'zod'
import type { Operation } from './operation.ts'
import { withRecordForm } from './schemas/record-schema.ts'

/** A JSON Schema (draft 2020-12) of an object, with all that it refers to inside it. */
export type ObjectSchema = JsonSchema & { readonly type: 'object' }

/** What an operation takes, as one JSON Schema that stands alone. */
export const inputSchema = ({ input }: Operation): ObjectSchema => standingAlone(input, 'input')

/** What an operation gives, as one JSON Schema that stands alone. */
export const outputSchema = ({ output }: Operation): ObjectSchema => standingAlone(output, 'output')

function standingAlone(schema: z.ZodObject, io: 'input' | 'output'): ObjectSchema {
  const { $schema, $ref, $defs = {} } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  const { [nameIn($ref)]: own, ...others } = withRecordForm($defs as Readonly<Record<string, JsonSchema>>, '#/$defs/')
  return { $schema, ...own, type: 'object', ...(Object.keys(others).length > 0 ? { $defs: others } : {}) }
}

const nameIn = (address: string | undefined): string => address?.split('/').at(-1) ?? ''
