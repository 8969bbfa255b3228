import { describe, expect, test } from 'vitest'
import type { SentenceDocument } from '../record/document.ts'
import { assessed, byReading, conviction, firstOf, read, type Told } from './testing/ask.ts'

const ranges = (...given: readonly (readonly [SentenceDocument | readonly SentenceDocument[], Told])[]) =>
  assessed(given.map(([sentences, told], i) => conviction(sentences, { id: `c${i + 1}`, ...told }))).matters.map(
    (answer) => byReading(answer, 'statute'),
  )

const fine = { kind: 'fine' as const }

describe('one fact of one conviction that is known in part', () => {
  test.each([
    { what: 'the year', sentence: fine, told: { date: '2020' }, range: '2021-01-01 to 2021-12-31' },
    { what: 'the age', sentence: fine, told: { under18: 'unknown' as const }, range: '2024-07-10 to 2025-01-10' },
    {
      what: 'both',
      sentence: fine,
      told: { date: '2020-05', under18: 'unknown' as const },
      range: '2020-11-01 to 2021-05-31',
    },
    {
      what: 'the length',
      sentence: { kind: 'imprisonment' as const, length: { from: { months: 6 }, to: { months: 18 } } },
      told: {},
      range: '2025-07-09 to 2029-07-09',
    },
    {
      what: 'the length, of terms no longer than a year',
      sentence: { kind: 'imprisonment' as const, length: { atMost: { months: 12 } } },
      told: {},
      range: '2025-01-10 to 2026-01-09',
    },
    {
      what: 'the list of Schedule 18',
      sentence: { kind: 'imprisonment' as const, length: { years: 5 } },
      told: {},
      range: '2036-01-09 to never',
    },
    {
      what: 'how the order ends',
      sentence: { kind: 'restraining-order' as const, ends: 'unknown' as const },
      told: {},
      range: '2024-01-11 to until-it-ends',
    },
    {
      what: 'whether it has ended',
      sentence: { kind: 'restraining-order' as const, ends: 'indefinite' as const },
      told: {},
      range: '2024-01-11 to until-it-ends',
    },
    {
      what: 'when it ended',
      sentence: { kind: 'restraining-order' as const, ends: 'indefinite' as const, ceasedOn: '2025' },
      told: {},
      range: '2025-01-02 to 2026-01-01',
    },
    {
      what: 'when it was paid',
      sentence: { kind: 'compensation-order' as const, paid: true },
      told: {},
      range: '2024-01-11 to 2026-11-23',
    },
    {
      what: 'whether it was paid',
      sentence: { kind: 'compensation-order' as const },
      told: {},
      range: '2024-01-11 to until-it-ends',
    },
    {
      what: 'the first day',
      sentence: { kind: 'community-order' as const, length: { months: 12 }, start: '2024' },
      told: {},
      range: '2025-01-10 to 2025-12-31',
    },
    {
      what: 'the last day',
      sentence: { kind: 'community-order' as const, lastDay: '2025' },
      told: {},
      range: '2025-01-02 to 2026-01-01',
    },
    { what: 'what it was', sentence: { kind: 'unknown' as const }, told: {}, range: '2024-01-10 to never' },
  ])('$what: $range', ({ sentence, told, range }) => {
    expect(byReading(firstOf([conviction(sentence, told)]), 'statute')).toBe(range)
  })

  test('whether 26 weeks were more than six months turns on the day they began (R41)', () => {
    const sentence = { kind: 'imprisonment' as const, length: { weeks: 26 } }
    const asked = { lawAsAt: '2019-06-01' }
    expect(read(sentence, { date: '2016-02-28' }, asked)).toBe('2018-08-27')
    expect(read(sentence, { date: '2016-09-28' }, asked)).toBe('2021-03-28')
    expect(byReading(firstOf([conviction(sentence, { date: '2016-09' })], asked), 'statute')).toMatch(
      / to 2021-03-\d\d$/,
    )
  })

  test('the longest sentence governs at either end', () => {
    expect(ranges([[fine, { kind: 'restraining-order', lastDay: '2024' }], { date: '2023-06-01' }])).toEqual([
      '2024-06-01 to 2025-01-01',
    ])
  })

  test('an excluded sentence among others makes it never, and one that may be makes it perhaps', () => {
    const maybe = { kind: 'imprisonment' as const, length: { years: 5 } }
    expect(ranges([[fine, { kind: 'life-imprisonment' }], { date: '2020' }])).toEqual(['never'])
    expect(ranges([[fine, maybe], { date: '2020-01-10' }])).toEqual(['2032-01-09 to never'])
  })

  test('terms whose days are not known may be one term or several (R17)', () => {
    const first = { kind: 'imprisonment' as const, length: { months: 10 } }
    const second = { kind: 'imprisonment' as const, length: { months: 8 }, start: '2024' }
    expect(ranges([[first, second], {}])).toEqual(['2025-11-09 to 2029-08-30'])
    const apart = { ...second, start: { from: '2025-06-01', to: '2025-06-30' } }
    expect(ranges([[first, apart], {}])).toEqual(['2027-01-31 to 2027-02-28'])
  })
})

describe('several convictions that are known in part', () => {
  test('one that may overlap may extend, one that must overlap does', () => {
    // At the latest it is of 31 May 2021; from 1 June on it extends nothing. The bound does not tell those apart: it is the year's.
    expect(ranges([fine, { date: '2020-06-01' }], [fine, { date: '2021' }])).toEqual([
      '2021-06-01 to 2022-12-31',
      '2022-01-01 to 2022-12-31',
    ])
    expect(ranges([fine, { date: '2020-06-01' }], [fine, { date: '2020-07' }])).toEqual([
      '2021-07-01 to 2021-07-31',
      '2021-07-01 to 2021-07-31',
    ])
    expect(ranges([fine, { date: '2020-06-01' }], [fine, { date: '2022' }])).toEqual([
      '2021-06-01',
      '2023-01-01 to 2023-12-31',
    ])
  })

  test('one that may be excluded may make an earlier one never spent, and still extends it if not', () => {
    const maybe = { kind: 'imprisonment' as const, length: { years: 5 } }
    expect(ranges([fine, { date: '2020-06-01' }], [maybe, { date: '2020-09-01' }])[0]).toMatch(/ to never$/)
    expect(ranges([fine, { date: '2020-06-01' }], [maybe, { date: '2022-09-01' }])[0]).toBe('2021-06-01')
  })

  test('an endorsed fixed penalty stands apart at either end (R26)', () => {
    expect(ranges([fine, { date: '2025-01-10' }], [{ kind: 'endorsed-fixed-penalty' }, { date: '2025' }])).toEqual([
      '2026-01-10',
      '2030-01-01 to 2030-12-31',
    ])
  })
})

describe('terms in weeks and days whose first day is not known (R3, R41)', () => {
  const asked = { lawAsAt: '2019-06-01' }
  const range = (sentence: SentenceDocument, date: string, more: object = {}) =>
    byReading(firstOf([conviction(sentence, { date, ...more })], asked), 'statute')

  test.each([
    // 182 days are over six months from September to February only.
    {
      sentence: { kind: 'imprisonment' as const, length: { days: 182 } },
      date: '2016-03',
      range: '2018-08-29 to 2018-09-28',
    },
    {
      sentence: { kind: 'imprisonment' as const, length: { days: 182 } },
      date: '2016-09',
      range: '2021-03-01 to 2021-03-30',
    },
    {
      sentence: { kind: 'imprisonment' as const, length: { days: 180 } },
      date: '2016',
      range: '2018-06-28 to 2019-06-28',
    },
    {
      sentence: { kind: 'imprisonment' as const, length: { days: 186 } },
      date: '2016',
      range: '2020-07-04 to 2021-07-04',
    },
  ])('$sentence.length in $date: $range', ({ sentence, date, range: expected }) => {
    expect(range(sentence, date)).toBe(expected)
  })

  test('over many years the first and the last of them tell', () => {
    const long = { kind: 'imprisonment' as const, length: { days: 182 } }
    expect(range(long, '2000-01-01')).toBe('2002-06-30')
    const [matter] = assessed(
      [conviction(long, { date: { from: '2000-01-01', to: '2017-12-31' } as never })],
      asked,
    ).matters
    expect(matter && byReading(matter, 'statute')).toBe('2002-06-30 to 2022-05-30')
  })

  test('a year and a day of 366 is one year in a leap year', () => {
    const today = { lawAsAt: '2026-11-22' }
    const term = { kind: 'imprisonment' as const, length: { days: 366 } }
    const found = firstOf([conviction(term, { date: '2023' })], today)
    expect(byReading(found, 'statute')).toBe('2025-03-01 to 2028-02-28')
  })
})
