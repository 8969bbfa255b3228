import { describe, expect, test } from 'vitest'
import { day, isoOf } from '../calendar/day.ts'
import { parseRecord } from './parse-record.ts'
import type { DayRange, Sentence } from './record.ts'

/** What the sentences of each conviction of a record come to when terms that follow on are one. */
function joined(...matters: readonly object[]): readonly (readonly Sentence[])[] {
  const parsed = parseRecord({ matters })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.record.convictions.map(({ sentences }) => sentences)
}

const conviction = (id: string, date: string, ...sentences: readonly object[]) => ({
  matter: 'conviction',
  id,
  date,
  under18: false,
  sentences,
})
const term = (months: number, facts: object = {}) => ({ kind: 'imprisonment', length: { months }, ...facts })
const days = (range: DayRange | undefined) => range && [isoOf(range.least), isoOf(range.most)]

describe('Rehabilitation of Offenders Act 1974, s. 5(7)(a): terms that follow on from another conviction', () => {
  test('are one term from the first day of the first', () => {
    const all = joined(
      conviction('c', '2024-03-01', term(2, { consecutiveTo: 'b' })),
      conviction('a', '2024-01-10', term(6)),
      conviction('b', '2024-02-01', term(4, { consecutiveTo: 'a' })),
    )
    for (const [sentence] of all) {
      expect(sentence?.length?.most).toEqual({ months: 12, days: 0, said: { months: 12 } })
      expect(sentence?.start).toEqual({ least: day('2024-01-10'), most: day('2024-01-10') })
    }
    expect(all.map(([sentence]) => sentence?.longestSingleTerm?.most.months)).toEqual([2, 6, 4])
  })

  test('are joined to terms, and not to an order that has a length too', () => {
    const [first, second] = joined(
      conviction('a', '2024-01-10', { kind: 'community-order', length: { months: 30 } }, term(6)),
      conviction(
        'b',
        '2024-02-01',
        { kind: 'restraining-order', length: { years: 5 } },
        term(4, { consecutiveTo: 'a' }),
      ),
    )
    expect(first?.map(({ length }) => length?.most.months)).toEqual([30, 10])
    expect(second?.map(({ length }) => length?.most.months)).toEqual([60, 10])
  })

  test('follow the longest of terms that run together', () => {
    const [first, second] = joined(
      conviction('a', '2024-01-10', term(3), term(9), term(6)),
      conviction('b', '2024-02-01', term(4, { consecutiveTo: 'a' })),
    )
    expect(first?.map(({ length }) => length?.most.months)).toEqual([13, 9, 6])
    expect(second?.map(({ length }) => length?.most.months)).toEqual([13])
  })

  test('are left alone when what they follow was set aside', () => {
    const [only] = joined(
      { ...conviction('a', '2024-01-10', term(6)), setAside: 'quashed' },
      conviction('b', '2024-02-01', term(4, { consecutiveTo: 'a' })),
    )
    expect(only?.map(({ length, start }) => [length?.most.months, start])).toEqual([[4, undefined]])
  })

  test('come to a hundred years at the most, so that the calendar has their end', () => {
    const [first, second] = joined(
      conviction('a', '2024-01-10', term(1200)),
      conviction('b', '2024-02-01', term(1200, { consecutiveTo: 'a' })),
    )
    for (const sentences of [first, second]) expect(sentences?.[0]?.length?.most.months).toBe(1200)
  })

  test.each([
    { first: undefined, second: '2024-10-20', whole: ['2024-10-20', '2024-10-20'], why: 'the last has the day' },
    { first: '2024-06-20', second: undefined, whole: undefined, why: 'it is of the first term only' },
    { first: '2025-01-20', second: undefined, whole: ['2025-01-20', '2025-01-20'], why: 'it is after both' },
    { first: '2024', second: undefined, whole: ['2024-11-09', '2024-12-31'], why: 'it may be after both' },
    { first: undefined, second: undefined, whole: undefined, why: 'nothing is said' },
  ])('of six and four months from 10 January end on $whole: $why', ({ first, second, whole }) => {
    const until = (expiresOn: string | undefined) => (expiresOn === undefined ? {} : { expiresOn })
    const all = joined(
      conviction('a', '2024-01-10', term(6, until(first))),
      conviction('b', '2024-02-01', term(4, { consecutiveTo: 'a', ...until(second) })),
    )
    for (const [sentence] of all) expect(days(sentence?.expiresOn)).toEqual(whole)
  })
})
