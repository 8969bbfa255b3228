import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, day } from '../calendar/day.ts'
import type { DayRange } from './record.ts'
import { sinceBirth, turns18On, under18On } from './under-18-on.ts'

const exactly = (text: string): DayRange => ({ least: day(text), most: day(text) })
const between = (from: string, to: string): DayRange => ({ least: day(from), most: day(to) })

describe('s. 5(2), "under 18 at date of conviction" (R4)', () => {
  test.each([
    { born: '2006-01-10', on: '2024-01-09', under18: 'yes', edge: 'the day before the birthday' },
    { born: '2006-01-10', on: '2024-01-10', under18: 'no', edge: 'the birthday itself' },
    { born: '2004-02-29', on: '2022-02-28', under18: 'yes', edge: 'born on a leap day, a common year' },
    { born: '2004-02-29', on: '2022-03-01', under18: 'no', edge: 'born on a leap day, a common year' },
    { born: '2006-02-28', on: '2024-02-28', under18: 'no', edge: 'the leap day comes later' },
    { born: '2006-03-01', on: '2024-02-29', under18: 'yes', edge: 'on a leap day' },
    { born: '2005-12-31', on: '2023-12-30', under18: 'yes', edge: 'the end of a year' },
    { born: '2005-12-31', on: '2023-12-31', under18: 'no', edge: 'the end of a year' },
  ] as const)('born $born, convicted on $on: $under18 ($edge)', ({ born, on, under18 }) => {
    expect(under18On({ born: exactly(born), on: exactly(on) })).toBe(under18)
  })

  test.each([
    { born: between('2006-01-01', '2006-12-31'), on: exactly('2023-12-31'), under18: 'yes' },
    { born: between('2006-01-01', '2006-12-31'), on: exactly('2024-01-01'), under18: 'unknown' },
    { born: between('2006-01-01', '2006-12-31'), on: exactly('2024-12-30'), under18: 'unknown' },
    { born: between('2006-01-01', '2006-12-31'), on: exactly('2024-12-31'), under18: 'no' },
    { born: exactly('2006-01-10'), on: between('2023-01-01', '2024-01-09'), under18: 'yes' },
    { born: exactly('2006-01-10'), on: between('2024-01-09', '2024-01-10'), under18: 'unknown' },
    { born: exactly('2006-01-10'), on: between('2024-01-10', '2025-01-01'), under18: 'no' },
  ] as const)('born within $born, convicted within $on: $under18', ({ born, on, under18 }) => {
    expect(under18On({ born, on })).toBe(under18)
  })

  const days = fc.integer({ min: day('1950-01-01'), max: day('2030-12-31') }).map((number) => number as Day)
  const ranges = fc.tuple(days, fc.nat(700)).map(([least, more]) => ({ least, more }))

  test('of days known in part is what it is for every day they can be, or not known', () => {
    fc.assert(
      fc.property(ranges, ranges, fc.nat(), fc.nat(), (birth, conviction, i, j) => {
        const whole = ({ least, more }: typeof birth): DayRange => ({ least, most: (least + more) as Day })
        const one = ({ least, more }: typeof birth, at: number): Day => (least + (at % (more + 1))) as Day
        const said = under18On({ born: whole(birth), on: whole(conviction) })
        const is = one(conviction, j) < turns18On(one(birth, i)) ? 'yes' : 'no'
        if (said !== 'unknown') expect(said).toBe(is)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('the days on which somebody can have been convicted', () => {
  test.each([
    { range: ['1900-01-01', '2199-12-31'], kept: ['1980-05-05', '2199-12-31'] },
    { range: ['1979-01-01', '1980-12-31'], kept: ['1980-05-05', '1980-12-31'] },
    { range: ['1990-01-01', '1990-12-31'], kept: ['1990-01-01', '1990-12-31'] },
  ] as const)('born in May 1980, of $range are $kept', ({ range, kept }) => {
    expect(sinceBirth(between(range[0], range[1]), between('1980-05-05', '1980-05-31'))).toEqual(
      between(kept[0], kept[1]),
    )
  })
})
