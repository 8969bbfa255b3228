import { cautionKinds, type DisposalKind, disposalGroups, otherOutcomeKinds } from './disposal-kinds.ts'
import {
  documentForm,
  type FactShape,
  type FactType,
  factsOf,
  jurisdictions,
  longestYears,
  mostMatters,
  mostOffences,
  mostSentences,
  mostTerms,
  offenceClasses,
  orderEnds,
  type SentenceFact,
  sentenceFacts,
} from './shape.ts'

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [key: string]: unknown }

/** Goes up when a document that was right would no longer be. */
export const recordSchemaVersion = 1

const writtenDay = { type: 'string', pattern: '^(19|20|21)\\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' }
const side = (name: string): JsonSchema => object({ [name]: { $ref: '#/$defs/writtenDay' } }, [name])
const count = { type: 'integer', minimum: 0 }

const definitions: Readonly<Record<string, JsonSchema>> = {
  writtenDay: {
    ...writtenDay,
    description: 'A day (2024-01-10), a month (2024-01) or a year (2024), from 1900 to 2199.',
  },
  day: {
    description: 'A day, or what is known of one. "before" and "after" leave the day itself out.',
    anyOf: [
      { $ref: '#/$defs/writtenDay' },
      { const: 'unknown' },
      object({ from: { $ref: '#/$defs/writtenDay' }, to: { $ref: '#/$defs/writtenDay' } }, ['from', 'to']),
      ...['before', 'after', 'onOrBefore', 'onOrAfter'].map(side),
    ],
  },
  saidLength: {
    ...object({ years: count, months: count, weeks: count, days: count }, []),
    minProperties: 1,
    description: `A length in the unit the court used, of at least one day and at most ${longestYears} years.`,
  },
  length: {
    description: 'A length, or what is known of one.',
    anyOf: [
      { $ref: '#/$defs/saidLength' },
      { const: 'unknown' },
      object({ from: { $ref: '#/$defs/saidLength' }, to: { $ref: '#/$defs/saidLength' } }, ['from', 'to']),
      object({ atMost: { $ref: '#/$defs/saidLength' } }, ['atMost']),
      object({ atLeast: { $ref: '#/$defs/saidLength' } }, ['atLeast']),
    ],
  },
  yesNo: { description: 'Yes, no, or not known.', enum: [true, false, 'unknown'] },
  id: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,40}$' },
}

const types: Readonly<Record<FactType, JsonSchema>> = {
  day: { $ref: '#/$defs/day' },
  length: { $ref: '#/$defs/length' },
  lengths: { type: 'array', items: { $ref: '#/$defs/saidLength' }, minItems: 1, maxItems: mostTerms },
  'yes-no': { $ref: '#/$defs/yesNo' },
  'order-end': { enum: orderEnds },
  served: { enum: ['consecutively', 'concurrently'] },
  'conviction-id': { $ref: '#/$defs/id' },
}

/**
 * The JSON Schema (draft 2020-12) of a record document. It tells the form; what days and facts mean for each other, `parseRecord`
 * checks as well.
 */
export const recordSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:plain-record:record:${recordSchemaVersion}`,
  title: "A person's record",
  description: 'Convictions, cautions and other outcomes in England and Wales, exactly or as far as they are known.',
  ...object(
    {
      schema: { const: documentForm },
      born: {
        ...types.day,
        title: 'Date of birth',
        description: 'Only to tell who was under 18 on a date of conviction.',
      },
      matters: {
        type: 'array',
        maxItems: mostMatters,
        items: { anyOf: [convictionSchema(), cautionSchema(), otherSchema()] },
      },
    },
    ['matters'],
  ),
  $defs: definitions,
})

const head = (matter: string): Readonly<Record<string, JsonSchema>> => ({
  matter: { const: matter },
  id: { $ref: '#/$defs/id' },
  date: { $ref: '#/$defs/day' },
})

const offencesSchema: JsonSchema = {
  type: 'array',
  maxItems: mostOffences,
  title: 'What it was for',
  description: 'What a check shows turns on the offence. What is spent does not.',
  items: object(
    {
      code: {
        type: 'string',
        pattern: '^[A-Za-z0-9]{6,12}$',
        title: 'CJS offence code',
        description: 'As the police and courts write it, for example TH68010.',
      },
      listed: {
        $ref: '#/$defs/yesNo',
        title: 'One of the offences that are never filtered',
        description: 'Where somebody who knows has said so; otherwise it is told from the code.',
      },
      againstChild: { $ref: '#/$defs/yesNo', title: 'A child was supplied, or it was against or involved a child' },
      onCentralRecords: {
        $ref: '#/$defs/yesNo',
        title: 'On the Police National Computer',
        description: "To be found in a person's own copy of the record.",
      },
    },
    [],
  ),
}

const convictionSchema = (): JsonSchema =>
  object(
    {
      ...head('conviction'),
      under18: { $ref: '#/$defs/yesNo', title: 'Under 18 on the date of conviction' },
      convictedIn: { enum: jurisdictions },
      setAside: { enum: ['quashed', 'disregarded'] },
      offences: offencesSchema,
      offenceClass: { enum: offenceClasses },
      sentences: {
        type: 'array',
        minItems: 1,
        maxItems: mostSentences,
        items: { anyOf: sentenceSchemas() },
      },
    },
    ['matter', 'date', 'sentences'],
  )

/** One form for all kinds that take the same facts. */
function sentenceSchemas(): readonly JsonSchema[] {
  const kinds: readonly DisposalKind[] = Object.values(disposalGroups).flat()
  const byFacts = new Map<string, DisposalKind[]>()
  for (const kind of kinds) {
    const facts = factsOf(kind).join()
    byFacts.set(facts, [...(byFacts.get(facts) ?? []), kind])
  }
  return [...byFacts.values()].map((alike) => {
    const facts = factsOf(alike[0] as DisposalKind).map((fact): [SentenceFact, JsonSchema] => [
      fact,
      factSchema(sentenceFacts[fact]),
    ])
    return object({ kind: { enum: alike }, ...Object.fromEntries(facts) }, ['kind'])
  })
}

const factSchema = ({ type, title, description, where }: FactShape): JsonSchema => ({
  ...types[type],
  title,
  description: where === undefined ? description : `${description} To be found ${where}.`,
})

const cautionSchema = (): JsonSchema =>
  object(
    {
      ...head('caution'),
      kind: { enum: cautionKinds },
      conditionsEnd: { $ref: '#/$defs/day', title: 'Conditions end', description: 'The last day of the conditions.' },
      under18: { $ref: '#/$defs/yesNo', title: 'Under 18 on the date it was given' },
      offences: offencesSchema,
      setAside: { enum: ['disregarded'] },
    },
    ['matter', 'kind', 'date'],
  )

const otherSchema = (): JsonSchema =>
  object({ ...head('other'), kind: { enum: otherOutcomeKinds } }, ['matter', 'kind', 'date'])

function object(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false }
}
