import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { day } from '../src/index.ts'
import { asTheMinistryHasIt } from '../src/ministry/differences.ts'
import { ministryDragThrough } from '../src/ministry/drag-through.ts'
import { told } from '../src/rehabilitation/told.ts'
import { type OracleCase, type OracleItem, readCases, refused } from './case.ts'
import { modelled, ownOf } from './model-of-theirs.ts'
import { isRecord, recordOf } from './our-record.ts'

const on = day('2026-11-22')
/** Service detention of which no length was given is no record of ours. */
const isRecorded = ({ items }: OracleCase): boolean =>
  items.every(({ disposals }) =>
    disposals.every(({ type, length }) => length !== null || !type.endsWith('service_detention')),
  )
const cases = readCases(join(import.meta.dirname, 'cases')).filter(
  (each) => each.orderInvariant !== undefined && isRecorded(each),
)
const changing = cases.filter(({ orderInvariant }) => orderInvariant === false)

/** Its word for what the model tells. */
const theirWord: Readonly<Record<string, string>> = { never: 'never_spent', 'until-it-ends': 'indefinite' }

function answersOf(items: readonly OracleItem[]): readonly string[] {
  const record = recordOf(items)
  if (!isRecord(record)) throw new Error(JSON.stringify(record))
  return modelled(record, { items, on }, asTheMinistryHasIt).map((answer) => theirWord[answer] ?? answer)
}

const everyOrder = (positions: readonly number[]): readonly (readonly number[])[] =>
  positions.length < 2
    ? [positions]
    : positions.flatMap((first) => everyOrder(positions.filter((i) => i !== first)).map((rest) => [first, ...rest]))

function seenFor({ items }: OracleCase): readonly ReadonlySet<string>[] {
  const seen = items.map(() => new Set<string>())
  for (const order of everyOrder([...items.keys()])) {
    const answers = answersOf(order.map((position) => items[position] as OracleItem))
    order.forEach((position, i) => {
      seen[position]?.add(answers[i] ?? refused)
    })
  }
  return seen
}

describe("the model of the ministry's checker", () => {
  test('turns on the order of entry where the checker does, with the answers that were seen', () => {
    expect(changing.length).toBeGreaterThan(0)
    for (const given of changing) {
      // Where the checker fails, after it came to never, the model lets never stand.
      const orNever = (answer: string): string => (answer === 'error' ? 'never_spent' : answer)
      const wanted = given.answersOverAllEntryOrders?.map((answers) => new Set(answers.map(orNever)))
      expect(seenFor(given), given.id).toEqual(wanted)
    }
  })

  test('gives one of those answers when convictions are entered by date, whatever order they are given in', () => {
    for (const given of cases) {
      const record = recordOf(given.items)
      if (!isRecord(record)) throw new Error(given.id)
      const convictions = record.matters.flatMap((matter, i) => {
        const settled = matter.matter === 'conviction' ? matter.settled : undefined
        const own = settled && ownOf(settled, given.items[i], asTheMinistryHasIt)
        return settled && own ? [{ at: i, compared: { date: settled.date, ...own } }] : []
      })
      const dates = ministryDragThrough(convictions.map(({ compared }) => compared))
      convictions.forEach(({ at }, i) => {
        const { date, outcome } = given.expected[at] ?? { outcome: 'error' as const }
        const seen = given.answersOverAllEntryOrders?.[at] ?? [date ?? outcome]
        const answer = told(dates[i] as number)
        expect(seen, given.id).toContain(theirWord[answer] ?? answer)
      })
    }
  })

  test('has the dates of each conviction by itself, with and without the orders that do not extend others', () => {
    for (const given of cases) {
      const record = recordOf(given.items)
      if (!isRecord(record)) throw new Error(given.id)
      record.matters.forEach((matter, i) => {
        if (matter.matter !== 'conviction' || !matter.settled) return
        const own = ownOf(matter.settled, given.items[i], asTheMinistryHasIt)
        const wanted = given.expected[i]
        const found = [own?.own, own?.withoutOrders].map((date) => (date === undefined ? 'none' : told(date)))
        expect(
          found.map((answer) => theirWord[answer] ?? answer),
          `${given.id}, ${i}`,
        ).toEqual([wanted?.own, wanted?.ownWithoutNoDragThrough].map((outcome) => outcome?.date ?? outcome?.outcome))
      })
    }
  })
})
