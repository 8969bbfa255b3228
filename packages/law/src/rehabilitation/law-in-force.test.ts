import { describe, expect, test } from 'vitest'
import { day, isoOf } from '../calendar/day.ts'
import { months } from '../calendar/period.ts'
import { roa1974 } from '../sources.ts'
import { datedRules, lawInForce } from './law-in-force.ts'

const source = roa1974('s. 5(2), as it might become', { rule: 'R54', confidence: 'unsettled' })
const fineOf = (adult: number, from: string) => ({
  fine: { from: day(from), source, rule: { adult: months(adult), under18: months(1) } },
})
const adultFine = (...asked: Parameters<typeof lawInForce>): number | undefined =>
  lawInForce(...asked)?.rules.fine.adult.months

describe('the law in force on a day (R40 to R42)', () => {
  test.each([
    { on: '2014-03-09', from: undefined },
    { on: '2014-03-10', from: '2014-03-10' },
    { on: '2023-10-27', from: '2014-03-10' },
    { on: '2023-10-28', from: '2023-10-28' },
    { on: '2025-03-31', from: '2023-10-28' },
    { on: '2025-04-01', from: '2025-04-01' },
    { on: '2190-01-01', from: '2025-04-01' },
  ])('on $on is that of $from', ({ on, from }) => {
    const law = lawInForce(day(on))
    expect(law && isoOf(law.from)).toBe(from)
  })

  test('has every rule with its source', () => {
    const law = lawInForce(day('2026-11-22'))
    expect(Object.keys(law?.rules ?? {}).sort()).toEqual(Object.keys(datedRules).sort())
    expect(law?.sources.fine.rule).toBe('R10')
    expect(lawInForce(day('2019-06-01'))?.sources.fine.rule).toBe('R41')
  })

  test('stands in order of date in every table', () => {
    for (const dated of Object.values(datedRules)) {
      const days = dated.map(({ from }) => from)
      expect(days).toEqual([...days].sort((a, b) => a - b))
    }
  })
})

describe('a draft counted as law', () => {
  test('counts from its day on, with its own source', () => {
    const drafts = [fineOf(18, '2027-01-01')]
    expect(adultFine(day('2026-12-31'), drafts)).toBe(12)
    expect(adultFine(day('2027-01-01'), drafts)).toBe(18)
    expect(lawInForce(day('2027-01-01'), drafts)?.sources.fine).toBe(source)
    expect(lawInForce(day('2027-01-01'), drafts)?.rules.silentOrder).toEqual(months(24))
  })

  test('gives way to a later one, in whatever order they are given, and not to an earlier law', () => {
    const [first, second] = [fineOf(18, '2027-01-01'), fineOf(6, '2028-01-01')]
    expect(adultFine(day('2029-01-01'), [first, second])).toBe(6)
    expect(adultFine(day('2029-01-01'), [second, first])).toBe(6)
    expect(adultFine(day('2029-01-01'), [fineOf(18, '2015-01-01')])).toBe(12)
  })

  test('of the day a rule began takes its place', () => {
    expect(adultFine(day('2024-01-01'), [fineOf(18, '2023-10-28')])).toBe(18)
  })

  test('makes no law of a time before any is known', () => {
    expect(lawInForce(day('2014-03-09'), [fineOf(18, '2000-01-01')])).toBeUndefined()
    expect(adultFine(day('2014-03-10'), [fineOf(18, '2000-01-01')])).toBe(12)
  })
})
