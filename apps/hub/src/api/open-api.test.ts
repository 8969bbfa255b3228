import { recordSchema } from '@plain-record/law'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { apiPaths } from './paths.ts'
import { apiForTest } from './testing/api-for-test.ts'

type Content = Readonly<
  Record<
    string,
    {
      readonly schema: object
      readonly example?: unknown
      readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
    }
  >
>
type Document = {
  readonly openapi: string
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly operationId: string
            readonly parameters?: readonly { readonly name: string; readonly in: string }[]
            readonly requestBody?: { readonly content: Content }
            readonly responses: Readonly<Record<string, { readonly content?: Content; readonly $ref?: string }>>
          }
        >
      >
    >
  >
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>
    readonly responses: Readonly<Record<string, { readonly content: Content }>>
  }
}

const document = (await (await apiForTest().get('/openapi.json')).json()) as Document
const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, 'api')

/** What is wrong with a value by a schema of the document. */
const faults = (value: unknown, schema: object): unknown => {
  const standing = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object
  const check = ajv.compile(standing)
  return check(value) ? [] : check.errors
}

const contents = [
  ...Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).flatMap(({ operationId, requestBody, responses }) => [
      ...(requestBody ? [{ of: `${operationId} request`, content: requestBody.content }] : []),
      ...Object.entries(responses).flatMap(([status, { content }]) =>
        content ? [{ of: `${operationId} ${status}`, content }] : [],
      ),
    ]),
  ),
  ...Object.entries(document.components.responses).map(([of, { content }]) => ({ of, content })),
]
const examples = contents.flatMap(({ of, content }) =>
  Object.values(content).flatMap(({ schema, example, examples: named = {} }) => [
    ...(example === undefined ? [] : [{ of, schema, value: example }]),
    ...Object.entries(named).map(([name, { value }]) => ({ of: `${of}: ${name}`, schema, value })),
  ]),
)

describe('the OpenAPI document', () => {
  test('is valid OpenAPI 3.1', async () => {
    expect(document.openapi).toBe('3.1.0')
    expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true })
  })

  test('tells every path, with the fields that it takes from the address', () => {
    const told = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId, parameters }]) => ({
        path,
        method,
        name: operationId,
        fields: (parameters ?? []).map(({ name }) => name),
      })),
    )
    expect(told).toEqual(
      apiPaths.map(({ path, method, operation }) => ({
        path,
        method,
        name: operation.name,
        fields: method === 'get' ? Object.keys(operation.input.shape) : [],
      })),
    )
  })

  test('has examples that its own schemas take', () => {
    expect(examples.length).toBeGreaterThan(25)
    for (const { of, schema, value } of examples) expect(faults(value, schema), of).toEqual([])
  })

  test('has the form of a record from the law package, and takes what that takes', () => {
    const own = new Ajv2020({ strict: false }).compile(recordSchema())
    const given = [
      { matters: [] },
      { matters: [{ matter: 'caution', kind: 'simple-caution', date: '2024' }] },
      {
        matters: [
          {
            matter: 'conviction',
            date: { before: '2010' },
            sentences: [{ kind: 'imprisonment', length: { atMost: { months: 6 } } }],
          },
        ],
      },
      { matters: [{ matter: 'conviction', date: '2010', sentences: [{ kind: 'imprisonment', paid: true }] }] },
      { matters: [{ matter: 'caution', kind: 'simple', date: '2024' }] },
      { matters: 5 },
    ]
    const takes = given.map(
      (record) => (faults({ record }, { $ref: '#/components/schemas/AssessRequest' }) as unknown[]).length === 0,
    )
    expect(takes).toEqual(given.map((record) => own(record)))
    expect(takes).toContain(true)
    expect(takes).toContain(false)
    expect(JSON.stringify(document)).not.toContain('#/$defs')
  })

  test('leads nowhere that is not there', () => {
    const addresses = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)]
    expect(addresses.length).toBeGreaterThan(50)
    for (const [, kind = '', name = ''] of addresses)
      expect(Object.keys(document.components[kind as 'schemas'] ?? {}), name).toContain(name)
  })
})
