import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, day, plusDays } from '../calendar/day.ts'
import { never, type SpentFrom, untilItEnds } from '../calendar/moment.ts'
import { type Compared, ministryDragThrough } from './drag-through.ts'
import { type ComparedBounds, ministryDragThroughBounds } from './drag-through-bounds.ts'

/** A few days apart, on both sides of the day that stands for an unknown end, so that they meet in every way. */
const aDay = fc
  .tuple(fc.constantFrom(day('2024-01-01'), day('2048-12-28')), fc.integer({ min: 0, max: 12 }))
  .map(([from, days]) => plusDays(from, days))
const anEnd = fc.oneof(
  { weight: 8, arbitrary: aDay as fc.Arbitrary<SpentFrom> },
  { weight: 1, arbitrary: fc.constant(untilItEnds) },
  { weight: 1, arbitrary: fc.constant(never) },
)
const withoutOrdersOf = (own: SpentFrom): fc.Arbitrary<SpentFrom | undefined> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(own) },
    { weight: 2, arbitrary: anEnd.map((end) => Math.min(end, own)) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  )
const aConviction = fc
  .tuple(aDay, anEnd)
  .chain(([date, own]) => withoutOrdersOf(own).map((withoutOrders): Compared => ({ date, own, withoutOrders })))

/** The least range that has room for some ways in which one conviction can have been. */
function rangeOver(ways: readonly Compared[]): ComparedBounds {
  const dates = ways.map(({ date }) => date)
  const owns = ways.map(({ own }) => own)
  const lent = ways.map(({ withoutOrders }) => withoutOrders).filter((end) => end !== undefined)
  const least = (numbers: readonly number[]): number => Math.min(...numbers)
  const most = (numbers: readonly number[]): number => Math.max(...numbers)
  return {
    date: { least: least(dates) as Day, most: most(dates) as Day },
    own: { least: least(owns), most: most(owns) },
    withoutOrders: {
      least: lent.length < ways.length ? undefined : least(lent),
      most: lent.length === 0 ? undefined : most(lent),
    },
  }
}

const everyCombination = <T>(ways: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  ways.reduce<readonly (readonly T[])[]>((some, next) => some.flatMap((all) => next.map((one) => [...all, one])), [[]])

const waysForSome = (count: number): fc.Arbitrary<readonly (readonly Compared[])[]> =>
  fc.array(fc.array(aConviction, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: count })

describe("what the ministry's service would print for convictions that are partly known", () => {
  test('is never outside the bounds, however the facts turn out', () => {
    fc.assert(
      fc.property(waysForSome(4), (ways) => {
        const bounds = ministryDragThroughBounds(ways.map(rangeOver))
        for (const exact of everyCombination(ways))
          ministryDragThrough(exact).forEach((spentFrom, i) => {
            expect(spentFrom).toBeGreaterThanOrEqual(bounds[i]?.least ?? Number.NaN)
            expect(spentFrom).toBeLessThanOrEqual(bounds[i]?.most ?? Number.NaN)
          })
      }),
      { numRuns: 3000 },
    )
  })

  test('is never outside the bounds where there are too many orders to try each', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(aConviction, aConviction), { minLength: 5, maxLength: 7 }), (ways) => {
        const bounds = ministryDragThroughBounds(ways.map(rangeOver))
        for (const exact of everyCombination(ways))
          ministryDragThrough(exact).forEach((spentFrom, i) => {
            expect(spentFrom).toBeGreaterThanOrEqual(bounds[i]?.least ?? Number.NaN)
            expect(spentFrom).toBeLessThanOrEqual(bounds[i]?.most ?? Number.NaN)
          })
      }),
      { numRuns: 300 },
    )
  })

  test('is one date where every fact is known', () => {
    fc.assert(
      fc.property(fc.array(aConviction, { maxLength: 5 }), (exact) => {
        const bounds = ministryDragThroughBounds(exact.map((one) => rangeOver([one])))
        expect(bounds).toEqual(ministryDragThrough(exact).map((date) => ({ least: date, most: date })))
      }),
    )
  })

  const fine = (from: string, to: string): ComparedBounds => ({
    date: { least: day(from), most: day(to) },
    own: { least: day(from) + 365, most: day(to) + 365 },
    withoutOrders: { least: day(from) + 365, most: day(to) + 365 },
  })
  const endless = (date: string, end: SpentFrom): ComparedBounds => ({
    date: { least: day(date), most: day(date) },
    own: { least: end, most: end },
    withoutOrders: { least: end, most: end },
  })

  test('keeps its own bounds beside convictions that it cannot meet', () => {
    const known = fine('2010-01-01', '2010-01-01')
    const found = ministryDragThroughBounds([known, fine('2022-03-01', '2022-03-31')])
    expect(found).toEqual([
      { least: known.own.least, most: known.own.most },
      { least: day('2023-03-01'), most: day('2023-03-31') },
    ])
  })

  test('is not drawn to never by an earlier sentence that is never spent, nor by an order without an end', () => {
    const own = { least: day('2023-03-01'), most: day('2023-03-31') }
    expect(ministryDragThroughBounds([endless('2015-01-01', never), fine('2022-03-01', '2022-03-31')])[1]).toEqual(own)
    expect(
      ministryDragThroughBounds([endless('2015-01-01', untilItEnds), fine('2022-03-01', '2022-03-31')])[1],
    ).toEqual(own)
  })

  test('is held to a later end for certain when every day of it would be', () => {
    const long: ComparedBounds = {
      date: { least: day('2022-06-01'), most: day('2022-06-30') },
      own: { least: day('2026-06-01'), most: day('2026-06-30') },
      withoutOrders: { least: day('2026-06-01'), most: day('2026-06-30') },
    }
    const [held] = ministryDragThroughBounds([fine('2022-03-01', '2022-03-31'), long])
    expect(held).toEqual(long.own)
  })
})
