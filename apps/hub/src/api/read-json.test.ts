import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readJson } from './read-json.ts'

const why = async (text: string) => {
  const read = await readJson(text)
  return read.ok ? 'read' : read.refusal.why
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

describe('JSON', () => {
  test('is read as Node reads it, laid out in any way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue({ maxDepth: 6, noUnicodeString: false }),
        fc.constantFrom(0, 1, '\t'),
        async (value, indent) => {
          const text = JSON.stringify(value, undefined, indent)
          const read = await readJson(` ${text}\r\n`)
          expect(read.ok && JSON.stringify(read.value)).toBe(JSON.stringify(value))
        },
      ),
      { numRuns: 500, seed: 1 },
    )
  })

  test('that is broken somewhere is refused wherever Node refuses it', async () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '"',
      '\\',
      '1',
      '-',
      '.5',
      '01',
      '1e5',
      '1e',
      'true',
      'nul',
      ' ',
      '\u0001',
      '//',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 12 }), async (parts) => {
        const text = parts.join('')
        const result = await why(text)
        if (result === 'name-twice') return
        expect(result, text).toBe(parsed(text) === undefined ? 'not-json' : 'read')
      }),
      { numRuns: 3_000, seed: 2 },
    )
  })

  test.each([
    { text: '', result: 'not-json' },
    { text: '\ufeff{}', result: 'not-json' },
    { text: '{"a":1}{"a":1}', result: 'not-json' },
    { text: '"tab\tin text"', result: 'not-json' },
    { text: '"\\x41"', result: 'not-json' },
    { text: '{"a":1,"b":{"a":2}}', result: 'read' },
    { text: '{"a":1,"a":1}', result: 'name-twice' },
    { text: '{"a":1,"\\u0061":2}', result: 'name-twice' },
    { text: '{"__proto__":1,"__proto__":2}', result: 'name-twice' },
    { text: '["\\ud83d\\ude00"]', result: 'read' },
    { text: '["\\ud83d"]', result: 'broken-text' },
    { text: '{"\\udfff":1}', result: 'broken-text' },
    { text: `${'['.repeat(32)}${']'.repeat(32)}`, result: 'read' },
    { text: `${'['.repeat(33)}1${']'.repeat(33)}`, result: 'too-deep' },
    { text: '['.repeat(100_000), result: 'too-deep' },
    { text: '{"a":'.repeat(100_000), result: 'too-deep' },
    { text: `[${'1,'.repeat(1_000_000)}1]`, result: 'too-much' },
    { text: `"${'\\"'.repeat(500_000)}"`, result: 'read' },
    { text: `"${'\\'.repeat(1_000_000)}`, result: 'not-json' },
  ])('of the kind “$result” is told apart (%#)', async ({ text, result }) => {
    expect(await why(text)).toBe(result)
  })

  test('keeps a name that would change what things are as a name like any other', async () => {
    const read = await readJson('{"__proto__":{"polluted":1},"constructor":2}')
    if (!read.ok) return expect.unreachable()
    expect(Object.keys(read.value as object)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(read.value)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('says where it broke off, and nothing of what stands there', async () => {
    expect(await readJson('{"name": Gwen}')).toEqual({ ok: false, refusal: { why: 'not-json', at: 9 } })
  })

  test('that is long lets others go first, again and again', async () => {
    let turns = 0
    let isReading = true
    const count = () => {
      turns += 1
      if (isReading) setImmediate(count)
    }
    setImmediate(count)
    await readJson(`[${'{"a":[1,2,3]},'.repeat(50_000)}0]`)
    isReading = false
    expect(turns).toBeGreaterThan(20)
  })
})
