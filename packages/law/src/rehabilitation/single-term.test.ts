import { describe, expect, test } from 'vitest'
import { assessed, byReading, conviction, read } from './testing/ask.ts'

const term = (months: number, start?: string) => ({
  kind: 'imprisonment' as const,
  length: { months },
  ...(start ? { start } : {}),
})

describe('Rehabilitation of Offenders Act 1974, s. 5(7)(a), (b): terms that are one term (R17)', () => {
  test('concurrent terms of one conviction are as long as the longest', () => {
    expect(read([term(10), term(8)])).toBe('2025-11-09')
    expect(read([term(8), term(10)])).toBe('2025-11-09')
  })

  test('terms that overlap in part are one term from the first day of the first to the last of the last', () => {
    // 10 January to 9 November 2024 and 10 June 2024 to 9 February 2025: 13 months together, which is over a year.
    expect(read([term(10), term(8, '2024-06-10')])).toBe('2029-02-09')
    expect(read([term(8, '2024-06-10'), term(10)])).toBe('2029-02-09')
  })

  test('a term inside another adds nothing', () => {
    expect(read([term(10), term(2, '2024-03-10')])).toBe('2025-11-09')
  })

  test('a term that begins on the last day of another overlaps it; one that begins after it does not', () => {
    expect(read([term(10), term(10, '2024-11-09')])).toBe('2029-09-08')
    expect(read([term(10), term(10, '2024-11-10')])).toBe('2026-09-09')
  })

  test('the last day on the papers is kept', () => {
    expect(read([{ ...term(10), expiresOn: '2024-08-31' }, term(2)])).toBe('2025-08-31')
  })

  test('of terms on the same day, one in days that may be in doubt stays in doubt', () => {
    const days = { kind: 'imprisonment' as const, length: { days: 366 } }
    expect(read([term(12), days])).toBe('2026-01-09 / 2029-01-09')
    expect(read([days, term(12)])).toBe('2026-01-09 / 2029-01-09')
  })

  test('only the offence in Schedule 18 counts for exclusion, by its own term', () => {
    const serious = { kind: 'imprisonment' as const, length: { years: 3 }, schedule18: true }
    const long = { kind: 'imprisonment' as const, length: { years: 6 }, schedule18: false }
    expect(read([serious, long])).toBe('2037-01-09')
    expect(read([{ ...serious, length: { years: 5 } }, long])).toBe('never')
  })

  test('consecutive terms add up: 5 and 3 months are 8, 8 and 6 are over a year', () => {
    const served = 'consecutively' as const
    expect(read({ kind: 'imprisonment', terms: [{ months: 5 }, { months: 3 }], served })).toBe('2025-09-09')
    expect(read({ kind: 'imprisonment', terms: [{ months: 8 }, { months: 6 }], served })).toBe('2029-03-09')
    expect(read({ kind: 'imprisonment', terms: [{ months: 8 }, { months: 6 }], served: 'concurrently' })).toBe(
      '2025-09-09',
    )
  })

  test('a term that follows on from one of another conviction is one term with it, for both', () => {
    const first = conviction(term(8), { id: 'first' })
    const second = conviction({ ...term(6), consecutiveTo: 'first' }, { id: 'second', date: '2024-02-01' })
    const found = assessed([first, second]).matters.map((answer) => byReading(answer, 'statute'))
    expect(found).toEqual(['2029-03-09', '2029-03-09'])
  })

  test('begins with the first conviction of the chain, however little is known of its day', () => {
    const chain = (date: string) =>
      assessed([
        conviction({ kind: 'suspended-imprisonment', length: { months: 3 } }, { id: 'first', date, under18: true }),
        conviction(
          { kind: 'imprisonment', length: { days: 366 }, consecutiveTo: 'first' },
          { id: 'second', date: '2016-04-07' },
        ),
      ]).matters.map((answer) => byReading(answer, 'statute'))
    expect(chain('2015-10-05')).toEqual(['2021-01-04', '2021-01-04'])
    for (const range of chain('2015')) {
      const [earliest = '', latest = ''] = range?.split(' to ') ?? []
      expect(earliest <= '2021-01-04' && '2021-01-04' <= latest, range).toBe(true)
    }
  })
})
