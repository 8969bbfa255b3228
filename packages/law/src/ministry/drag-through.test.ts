import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, day, plusDays } from '../calendar/day.ts'
import { never, type SpentFrom, untilItEnds } from '../calendar/moment.ts'
import { told } from '../rehabilitation/told.ts'
import { asTheActHasIt, asTheMinistryHasIt, turned } from './differences.ts'
import { type Compared, ministryDragThrough, ministryDragThroughAsEntered } from './drag-through.ts'

const at = (text: string): SpentFrom => (text === 'never' ? never : text === 'indefinite' ? untilItEnds : day(text))
const conviction = (date: string, own: string, withoutOrders: string | undefined = own): Compared => ({
  date: day(date),
  own: at(own),
  withoutOrders: at(withoutOrders),
})
/** Nothing but an order that does not extend others. */
const loneOrder = (date: string, own: string): Compared => ({ date: day(date), own: at(own), withoutOrders: undefined })
const dates = (convictions: readonly Compared[], as = asTheMinistryHasIt): readonly string[] =>
  ministryDragThrough(convictions, as).map(told)

describe("the dates that the ministry's service prints for several convictions", () => {
  test.each([
    {
      what: 'an overlap extends the earlier',
      given: [conviction('2017-01-25', '2019-01-25'), conviction('2018-12-10', '2019-12-10')],
      prints: ['2019-12-10', '2019-12-10'],
    },
    {
      what: 'a later, shorter one is held to the earlier',
      given: [conviction('2022-10-01', '2028-04-01'), conviction('2024-05-05', '2025-05-05')],
      prints: ['2028-04-01', '2028-04-01'],
    },
    {
      what: 'the printed day itself overlaps',
      given: [conviction('2023-02-01', '2024-02-01'), conviction('2024-02-01', '2025-02-01')],
      prints: ['2025-02-01', '2025-02-01'],
    },
    {
      what: 'the day after does not',
      given: [conviction('2023-02-01', '2024-02-01'), conviction('2024-02-02', '2025-02-02')],
      prints: ['2024-02-01', '2025-02-02'],
    },
    {
      what: 'an order of its own is left out of the test',
      given: [conviction('2020-01-10', '2030-01-10', '2021-01-10'), conviction('2024-06-01', 'never')],
      prints: ['2030-01-10', 'never'],
    },
    {
      what: 'nothing but an order is never compared',
      given: [loneOrder('2025-03-01', '2026-03-01'), conviction('2026-02-01', '2027-02-01')],
      prints: ['2026-03-01', '2027-02-01'],
    },
    {
      what: 'an end that nobody knows is lent to none',
      given: [conviction('2025-01-10', '2026-01-10'), conviction('2025-08-01', 'indefinite')],
      prints: ['2026-01-10', 'until-it-ends'],
    },
    {
      what: 'but is dragged to a day after 2049',
      given: [conviction('2025-01-10', 'indefinite'), conviction('2040-08-01', '2052-08-01')],
      prints: ['2052-08-01', '2052-08-01'],
    },
    {
      what: 'never reaches what is open before it, and nothing after it',
      given: [
        conviction('2014-03-01', '2015-03-01'),
        conviction('2017-09-01', '2018-09-01'),
        conviction('2018-03-01', 'never'),
        conviction('2018-06-01', '2019-06-01'),
      ],
      prints: ['2015-03-01', 'never', 'never', '2019-06-01'],
    },
    {
      what: 'once never, it holds no later one',
      given: [
        conviction('2016-04-21', '2019-01-21'),
        conviction('2017-08-29', '2018-02-28'),
        conviction('2018-10-31', 'never'),
      ],
      prints: ['never', '2018-02-28', 'never'],
    },
  ])('$what', ({ given, prints }) => {
    expect(dates(given)).toEqual(prints)
    expect(dates(given.toReversed())).toEqual(prints.toReversed())
  })

  test('turn on the order of entry where that is followed', () => {
    const given = [
      conviction('2016-04-21', '2019-01-21'),
      conviction('2017-08-29', '2018-02-28'),
      conviction('2018-10-31', 'never'),
    ]
    const secondFirst = [given[1], given[0], given[2]] as readonly Compared[]
    expect(ministryDragThroughAsEntered(given).map(told)).toEqual(['never', '2018-02-28', 'never'])
    expect(ministryDragThroughAsEntered(secondFirst).map(told)).toEqual(['never', 'never', 'never'])
  })

  test('are those of the Act, one difference at a time', () => {
    const lone = [loneOrder('2025-03-01', '2026-03-01'), conviction('2026-02-01', '2027-02-01')]
    expect(dates(lone, turned(['lone-order-never-compared']))).toEqual(['2027-02-01', '2027-02-01'])
    const order = [conviction('2020-01-10', '2030-01-10', '2021-01-10'), conviction('2026-03-01', '2032-09-01')]
    expect(dates(order, turned(['drag-tested-without-orders']))).toEqual(['2032-09-01', '2032-09-01'])
    const open = [conviction('2025-01-10', '2026-01-10'), conviction('2025-08-01', 'indefinite')]
    expect(dates(open, turned(['indefinite-never-drags', 'indefinite-stands-for-2049']))).toEqual([
      'until-it-ends',
      'until-it-ends',
    ])
    const last = [conviction('2023-02-01', '2024-02-01'), conviction('2024-02-01', '2025-02-01')]
    expect(dates(last, turned(['overlap-on-the-last-day']))).toEqual(['2024-02-01', '2025-02-01'])
    const finite = [
      conviction('2016-04-21', '2019-01-21'),
      conviction('2017-08-29', '2018-02-28'),
      conviction('2018-10-31', 'never'),
    ]
    expect(dates(finite, asTheActHasIt)).toEqual(['never', 'never', 'never'])
  })

  const anEnd = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.integer({ min: 0, max: 20 }).map((days): SpentFrom => plusDays(day('2024-01-01'), days)),
    },
    { weight: 1, arbitrary: fc.constantFrom(untilItEnds, never) },
  )
  const compared = fc.tuple(fc.integer({ min: 0, max: 20 }), anEnd, fc.option(anEnd, { nil: undefined })).map(
    ([days, own, lent]): Compared => ({
      date: plusDays(day('2024-01-01'), days) as Day,
      own,
      withoutOrders: lent === undefined ? undefined : Math.min(lent, own),
    }),
  )

  test('are never earlier than by themselves, in any way of counting', () => {
    fc.assert(
      fc.property(fc.array(compared, { maxLength: 6 }), fc.boolean(), (given, actHas) => {
        ministryDragThrough(given, actHas ? asTheActHasIt : asTheMinistryHasIt).forEach((spentFrom, i) => {
          expect(spentFrom).toBeGreaterThanOrEqual(given[i]?.own ?? Number.NaN)
        })
      }),
    )
  })

  test('do not turn on the order of the array, alike or not', () => {
    /** Some convictions, and copies of some of them that differ in nothing, or in what they lend. */
    const withTies = fc
      .tuple(
        fc.array(compared, { minLength: 1, maxLength: 3 }),
        fc.array(fc.tuple(fc.nat(), fc.boolean(), anEnd), { maxLength: 3 }),
      )
      .map(([some, copies]) => [
        ...some,
        ...copies.map(([at, isAlike, lent]): Compared => {
          const copied = some[at % some.length] as Compared
          return isAlike ? copied : { ...copied, withoutOrders: Math.min(lent, copied.own) }
        }),
      ])
    fc.assert(
      fc.property(withTies, fc.infiniteStream(fc.nat()), (given, numbers) => {
        const positions = [...given.keys()]
        const order = positions
          .map((position) => ({ position, key: numbers.next().value as number }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ position }) => position)
        const found = ministryDragThrough(order.map((position) => given[position] as Compared))
        const expected = ministryDragThrough(given)
        expect(found).toEqual(order.map((position) => expected[position]))
      }),
      { numRuns: 5000 },
    )
  })

  test('of two on one day that end together, the one that lends less is compared first', () => {
    const twin = { date: day('2024-01-01'), own: day('2024-01-06') }
    const later = conviction('2024-01-05', '2024-01-07')
    const given: readonly Compared[] = [
      { ...twin, withoutOrders: day('2024-01-04') },
      later,
      { ...twin, withoutOrders: twin.own },
    ]
    expect(dates(given)).toEqual(['2024-01-06', '2024-01-07', '2024-01-07'])
    expect(dates(given.toReversed())).toEqual(['2024-01-07', '2024-01-07', '2024-01-06'])
  })
})
