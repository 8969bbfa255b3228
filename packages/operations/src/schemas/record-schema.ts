import { type JsonSchema, recordSchema } from '@plain-record/law'
import { z } from 'zod'

/**
 * A record as it is given. The law package reads it and says what is wrong with it; its form is the law package's own JSON Schema, which
 * `withRecordForm` puts in the place of this one.
 */
export const recordGiven = z
  .custom<unknown>((value) => value !== undefined && value !== null)
  .meta({ id: 'Record', type: 'object', description: "A person's record, exactly or as far as it is known." })

type Schemas = Readonly<Record<string, JsonSchema>>

/**
 * Puts the form of a record into the named schemas of a document, with its own parts beside it.
 * @param address where the document keeps its named schemas, for example `#/components/schemas/`
 */
export function withRecordForm(schemas: Schemas, address: string): Schemas {
  if (!('Record' in schemas)) return schemas
  const { $schema, $id, $defs, ...form } = recordSchema()
  const parts = Object.entries($defs as Schemas)
  const names = new Map(parts.map(([name]) => [`#/$defs/${name}`, partName(name)]))
  const moved = (schema: JsonSchema): JsonSchema =>
    readdressed(schema, (from) => `${address}${names.get(from) ?? from}`)
  return {
    ...schemas,
    Record: moved(form),
    ...Object.fromEntries(parts.map(([name, part]) => [partName(name), moved(part)])),
  }
}

const partName = (name: string): string => `Record${name.slice(0, 1).toUpperCase()}${name.slice(1)}`

function readdressed<Part>(part: Part, to: (address: string) => string): Part {
  if (Array.isArray(part)) return part.map((each) => readdressed(each, to)) as Part
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? to(value) : readdressed(value, to),
    ]),
  ) as Part
}
