import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import { assess } from '../rehabilitation/assess.ts'
import { spentDates } from '../rehabilitation/calculate.ts'
import { parseRecord } from './parse-record.ts'
import { type Draw, drawnRecord, drawsFrom, oneOf, remembered } from './testing/drawn-records.ts'

const question = { on: day('2026-11-22'), lawAsAt: day('2026-11-22') }

const loop: Record<string, unknown> = { matters: [] }
loop['matters'] = [loop]
const throwing = Object.defineProperty({}, 'matters', {
  enumerable: true,
  get: () => {
    throw new Error('never called')
  },
})
const refusing = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error('no')
    },
  },
)

/** A list that holds itself a thousand times. */
const thicket: unknown[] = []
for (let i = 0; i < 1000; i += 1) thicket.push(thicket)

const touched: string[] = []
/** Answers with something that would have to be called. */
const asking = new Proxy([], {
  getOwnPropertyDescriptor: () => ({
    value: { valueOf: () => touched.push('valueOf') },
    writable: true,
    enumerable: false,
    configurable: false,
  }),
})
const { proxy: revoked, revoke } = Proxy.revocable({}, {})
revoke()

/** What nobody should send, and somebody will. */
const hostile: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  -0,
  1e308,
  10n,
  Symbol('x'),
  () => 5,
  '',
  'x'.repeat(100_000),
  '2024-02-30',
  '2024-00-00',
  -5,
  [],
  {},
  loop,
  throwing,
  refusing,
  new Date(0),
  new Map([['matters', []]]),
  JSON.parse('{"__proto__": {"matters": []}, "constructor": {"prototype": 1}}'),
  Array.from({ length: 10_000 }, () => ({ matter: 'conviction' })),
  Object.assign([], { length: 4_000_000_000 }),
  { months: -3 },
  { years: 1e9 },
  { from: '2024' },
]

/** A value with one thing in it changed. */
function broken(draw: Draw, value: unknown, depth = 0): unknown {
  if (depth > 6 || draw(1, 100) <= 15 || typeof value !== 'object' || value === null) return oneOf(draw, hostile)
  if (Array.isArray(value))
    return value.length === 0
      ? hostile
      : value.with(draw(0, value.length - 1), broken(draw, oneOf(draw, value), depth + 1))
  const keys = Object.keys(value)
  const key =
    draw(1, 100) <= 10 || keys.length === 0
      ? oneOf(draw, ['__proto__', 'constructor', 'surprise', 'length', 'date'])
      : oneOf(draw, keys)
  return { ...value, [key]: broken(draw, (value as Record<string, unknown>)[key], depth + 1) }
}

describe('anything at all', { timeout: 120_000 }, () => {
  test('is a record with an answer or a list of problems, 100,000 times, and never an exception', () => {
    let records = 0
    for (let seed = 1; seed <= 100_000; seed += 1) {
      const draw = drawsFrom(seed)
      const given = seed % 4 === 0 ? remembered(draw, drawnRecord(draw)) : drawnRecord(draw)
      const parsed = parseRecord(seed % 20 === 0 ? given : broken(draw, given))
      if (!parsed.ok) {
        if (parsed.problems.length === 0 || parsed.problems.some(({ message }) => message === ''))
          expect.unreachable(`${seed}`)
        continue
      }
      records += 1
      if (!spentDates(parsed.record, question)) expect.unreachable(`${seed}`)
    }
    expect(records).toBeGreaterThan(5_000)
    expect(records).toBeLessThan(50_000)
  })

  test('of the hostile things alone, none is a record', () => {
    for (const value of [...hostile, asking, revoked, new Uint8Array(50_000_000)]) {
      expect(parseRecord(value).ok).toBe(false)
    }
    for (const value of [asking, revoked, new Uint8Array(50_000_000)]) {
      expect(parseRecord({ matters: value }).ok).toBe(false)
      expect(parseRecord({ matters: [value] }).ok).toBe(false)
    }
    expect(touched).toEqual([])
    expect(({} as Record<string, unknown>)['matters']).toBeUndefined()
  })

  test('lists in lists in lists come to an end', () => {
    expect(parseRecord({ matters: thicket }).ok).toBe(false)
  })

  test('a fact among many that were not given is found', () => {
    const absent = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`fact${i}`, undefined]))
    const sentence = { kind: 'imprisonment', ...absent, length: { months: 3 } }
    const parsed = parseRecord({ matters: [{ matter: 'conviction', date: '2024', sentences: [sentence] }] })
    expect(parsed.ok && parsed.record.missing.map(({ fact }) => fact)).toEqual(['under18'])
  })

  test('a thousand matters, all of which meet, have an answer', () => {
    const matters = Array.from({ length: 1000 }, (_, i) => ({
      matter: 'conviction',
      date: `${1980 + (i % 46)}-${String((i % 12) + 1).padStart(2, '0')}-10`,
      under18: false,
      sentences: [{ kind: 'community-order', length: { months: 18 } }],
    }))
    const parsed = parseRecord({ matters })
    expect(parsed.ok && assess(parsed.record, question).matters).toHaveLength(1000)
  })
})
