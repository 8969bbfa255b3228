import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civil, type Day, day, dayFromIso, dayOf, daysInMonth, isLeapYear, isoOf, plusDays } from './day.ts'

describe('a day of the calendar', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1970-03-01', 59],
    ['2000-02-29', 11016],
    ['2000-03-01', 11017],
    ['2026-11-26', 20783],
    ['1900-01-01', -25567],
    ['2199-12-31', 84005],
  ])('%s is day %i', (iso, number) => {
    expect(dayFromIso(iso)).toBe(number)
    expect(isoOf(number as Day)).toBe(iso)
  })

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-01',
    '24-01-01',
    '1899-12-31',
    '2200-01-01',
    ' 2024-01-01',
    '2024-01-01x',
    '',
  ])('%j is no day', (text) => {
    expect(dayFromIso(text)).toBeUndefined()
  })

  test('a date written in code that does not exist is a mistake in the code', () => {
    expect(day('2024-02-29')).toBe(dayOf(2024, 2, 29))
    expect(() => day('2023-02-29')).toThrow('There is no day 2023-02-29. Write a day from 1900 to 2199 as YYYY-MM-DD.')
  })

  test.each([
    [2024, true],
    [2023, false],
    [1900, false],
    [2000, true],
    [2100, false],
  ])('%i is a leap year: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap)
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28)
  })

  test('months have their lengths', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ])
  })

  test('days that follow one another have dates that follow one another, over all the years there are', () => {
    const last = day('2199-12-31')
    let before = civil(day('1900-01-01'))
    for (let number = day('1900-01-02') as number; number <= last; number += 1) {
      const now = civil(number as Day)
      const follows =
        (now.year === before.year && now.month === before.month && now.day === before.day + 1) ||
        (now.day === 1 &&
          before.day === daysInMonth(before.year, before.month) &&
          (now.month === before.month + 1 || (now.month === 1 && before.month === 12 && now.year === before.year + 1)))
      if (!follows || dayOf(now.year, now.month, now.day) !== number) expect.unreachable(`day ${number}`)
      before = now
    }
    expect(before).toEqual({ year: 2199, month: 12, day: 31 })
  })

  test('a day is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25567, max: 84005 }), (number) => dayFromIso(isoOf(number as Day)) === number),
    )
  })

  test('days are added one by one', () => {
    expect(isoOf(plusDays(day('2024-02-28'), 2))).toBe('2024-03-01')
    expect(isoOf(plusDays(day('2024-03-01'), -1))).toBe('2024-02-29')
  })
})
