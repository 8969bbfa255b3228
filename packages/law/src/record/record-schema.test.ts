import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRecord } from './parse-record.ts'
import { recordSchema } from './record-schema.ts'
import { drawnRecord, drawsFrom, remembered } from './testing/drawn-records.ts'
import { writeRecord } from './write-record.ts'

const isValid = new Ajv2020({ strictTypes: false }).compile(recordSchema() as object)

describe('the JSON Schema of a record', () => {
  test('takes what the parser takes, and what is written again', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawsFrom(seed)
        const document = remembered(draw, drawnRecord(draw))
        const parsed = parseRecord(document)
        expect(isValid(document), JSON.stringify(isValid.errors)).toBe(true)
        expect(parsed.ok && isValid(writeRecord(parsed.record)), JSON.stringify(isValid.errors)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  const conviction = { matter: 'conviction', date: '2024-01-10', under18: false, sentences: [{ kind: 'fine' }] }

  test.each([
    { matters: {} },
    { matters: [5] },
    { matters: [{ ...conviction, matter: 'other thing' }] },
    { matters: [{ ...conviction, date: 5 }] },
    { matters: [{ ...conviction, date: '10 January 2024' }] },
    { matters: [{ ...conviction, date: { before: '2024', after: '2023' } }] },
    { matters: [{ ...conviction, under18: 'maybe' }] },
    { matters: [{ ...conviction, sentences: [] }] },
    { matters: [{ ...conviction, sentences: [{ kind: 'fine', length: { months: 3 } }] }] },
    { matters: [{ ...conviction, sentences: [{ kind: 'imprisonment', length: { months: -3 } }] }] },
    { matters: [{ ...conviction, sentences: [{ kind: 'imprisonment', length: { moons: 3 } }] }] },
    { matters: [{ ...conviction, sentences: [{ kind: 'imprisonment', length: {} }] }] },
    { matters: [{ ...conviction, sentences: [{ kind: 'hanging' }] }] },
    { matters: [{ ...conviction, sentences: [{ kind: 'imprisonment', terms: Array(101).fill({ months: 1 }) }] }] },
    { matters: [{ ...conviction, surname: 'x' }] },
    { matters: [{ matter: 'caution', kind: 'fine', date: '2024' }] },
    { matters: [], schema: 'plain-record/record/2' },
  ])('refuses %j, as the parser does', (document) => {
    expect(isValid(document)).toBe(false)
    expect(parseRecord(document).ok).toBe(false)
  })
})
