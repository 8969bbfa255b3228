import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { civil, type Day, day, daysInMonth, isoOf } from './day.ts'
import { firstDayAfterPeriod, firstDayAfterPeriodFrom, lastDayOfPeriod, months, sameDayOrMonthEnd } from './period.ts'

describe('Rehabilitation of Offenders Act 1974, s. 1(1), s. 5(2): a period "beginning with" a day (R2, R3)', () => {
  test.each([
    { from: '2020-06-10', months: 12, first: '2021-06-10', last: '2021-06-09', edge: 'the day is inside' },
    { from: '2025-08-31', months: 6, first: '2026-03-01', last: '2026-02-28', edge: 'no 31 February' },
    { from: '2025-08-29', months: 6, first: '2026-03-01', last: '2026-02-28', edge: 'no 29 February' },
    { from: '2025-08-28', months: 6, first: '2026-02-28', last: '2026-02-27', edge: 'there is a 28 February' },
    { from: '2023-08-29', months: 6, first: '2024-02-29', last: '2024-02-28', edge: 'there is a 29 February' },
    { from: '2023-08-30', months: 6, first: '2024-03-01', last: '2024-02-29', edge: 'no 30 February' },
    { from: '2024-02-29', months: 12, first: '2025-03-01', last: '2025-02-28', edge: 'no 29 February' },
    { from: '2024-02-29', months: 48, first: '2028-02-29', last: '2028-02-28', edge: 'leap year to leap year' },
    { from: '2023-02-28', months: 12, first: '2024-02-28', last: '2024-02-27', edge: 'no jump to 29 February' },
    { from: '2026-01-31', months: 6, first: '2026-07-31', last: '2026-07-30', edge: 'there is a 31 July' },
    { from: '2025-01-31', months: 1, first: '2025-03-01', last: '2025-02-28', edge: 'one month from 31 January' },
    { from: '2025-10-31', months: 1, first: '2025-12-01', last: '2025-11-30', edge: 'no 31 November' },
    { from: '2025-12-31', months: 2, first: '2026-03-01', last: '2026-02-28', edge: 'over the end of a year' },
    { from: '2025-12-15', months: 1, first: '2026-01-15', last: '2026-01-14', edge: 'December to January' },
    { from: '2025-11-15', months: 1, first: '2025-12-15', last: '2025-12-14', edge: 'November to December' },
    { from: '2025-05-05', months: 0, first: '2025-05-05', last: '2025-05-04', edge: 'no period at all' },
  ])(
    '$months months from $from end on $last; the first day after is $first ($edge)',
    ({ from, months: count, first, last }) => {
      expect(isoOf(firstDayAfterPeriod(day(from), months(count)))).toBe(first)
      expect(isoOf(lastDayOfPeriod(day(from), months(count)))).toBe(last)
    },
  )

  test.each([
    { from: '2024-02-28', lasting: { months: 0, days: 7 }, first: '2024-03-06' },
    { from: '2024-01-31', lasting: { months: 1, days: 10 }, first: '2024-03-11' },
    { from: '2024-01-01', lasting: { months: 0, days: 366 }, first: '2025-01-01' },
  ])('days are days: $from and $lasting lead to $first', ({ from, lasting, first }) => {
    expect(isoOf(firstDayAfterPeriod(day(from), lasting))).toBe(first)
  })

  test.each([
    { from: '2026-01-15', first: '2026-04-16', edge: 'ends on 15 April' },
    { from: '2019-01-31', first: '2019-05-01', edge: 'ends on 30 April, there is no 31' },
    { from: '2019-01-30', first: '2019-05-01', edge: 'ends on 30 April' },
    { from: '2023-02-28', first: '2023-05-29', edge: 'ends on 28 May' },
    { from: '2023-11-30', first: '2024-03-01', edge: 'ends on 29 February, there is no 30' },
    { from: '2023-11-29', first: '2024-03-01', edge: 'ends on 29 February' },
    { from: '2023-12-01', first: '2024-03-02', edge: 'ends on 1 March' },
  ])(
    'Schedule 2 para 1(1)(a): three months "from" $from leave that day out ($edge): $first (R21)',
    ({ from, first }) => {
      expect(isoOf(firstDayAfterPeriodFrom(day(from), months(3)))).toBe(first)
    },
  )
})

const anyDay = fc.integer({ min: day('1900-01-01'), max: day('2090-12-31') }).map((number) => number as Day)
const anyMonths = fc.integer({ min: 0, max: 1200 })

describe('periods beside a general date library', () => {
  test('agree with it where the month has the day, and are a day later where it clamps to the month end', () => {
    fc.assert(
      fc.property(anyDay, anyMonths, (from, count) => {
        const clamped = Temporal.PlainDate.from(isoOf(from)).add({ months: count })
        const expected = clamped.day === civil(from).day ? clamped : clamped.add({ days: 1 })
        expect(isoOf(firstDayAfterPeriod(from, months(count)))).toBe(expected.toString())
      }),
      { numRuns: 2000 },
    )
  })

  test('the ministry clamps as the library does', () => {
    fc.assert(
      fc.property(anyDay, anyMonths, (from, count) => {
        const clamped = Temporal.PlainDate.from(isoOf(from)).add({ months: count })
        expect(isoOf(sameDayOrMonthEnd(from, count))).toBe(clamped.toString())
      }),
      { numRuns: 1000 },
    )
  })

  test('never end sooner for beginning later, or for being longer', () => {
    fc.assert(
      fc.property(anyDay, anyMonths, (from, count) => {
        const end = firstDayAfterPeriod(from, months(count))
        expect(firstDayAfterPeriod((from + 1) as Day, months(count))).toBeGreaterThanOrEqual(end)
        expect(firstDayAfterPeriod(from, months(count + 1))).toBeGreaterThan(end)
      }),
      { numRuns: 2000 },
    )
  })

  test('are whole months: the first day after is the same day of the month, or the first of one', () => {
    fc.assert(
      fc.property(anyDay, anyMonths, (from, count) => {
        const [begun, after] = [civil(from), civil(firstDayAfterPeriod(from, months(count)))]
        const before = civil((firstDayAfterPeriod(from, months(count)) - 1) as Day)
        const tooShort = after.day === 1 && begun.day > daysInMonth(before.year, before.month)
        expect(after.day === begun.day || tooShort).toBe(true)
      }),
    )
  })
})
