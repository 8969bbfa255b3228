import { describe, expect, test } from 'vitest'
import type { MatterAnswer, ReadingName } from '../answer.ts'
import { day } from '../calendar/day.ts'
import { parseRecord } from '../record/parse-record.ts'
import type { PersonRecord } from '../record/record.ts'
import { assess } from './assess.ts'
import { spentDates } from './calculate.ts'
import { documentOf, type WorkedExample, workedExamples } from './testing/worked-examples.ts'
import { told } from './told.ts'

const question = { on: day('2026-11-22'), lawAsAt: day('2026-11-22') }

function recordOf(example: WorkedExample): PersonRecord {
  const parsed = parseRecord(documentOf(example))
  if (!parsed.ok) throw new Error(`${example.id}: ${JSON.stringify(parsed.problems)}`)
  return parsed.record
}

const answersTo = (example: WorkedExample): readonly MatterAnswer[] => assess(recordOf(example), question).matters

/** The day by one reading, in the words of the examples. */
function byReading({ answer, readings }: MatterAnswer, name: ReadingName): string | null {
  if (answer.kind === 'nothing-to-spend') return 'not-a-caution-or-conviction'
  const found = readings.find(({ reading }) => reading === name)
  if (!found) return null
  expect(found.earliest, 'every fact is known').toBe(found.latest)
  return found.latest === 'until-it-ends' ? 'indefinite' : found.latest
}

const later = (a: string, b: string): string => {
  const rank = (date: string): string => (date === 'never' ? 'zz' : date === 'indefinite' ? 'z' : date)
  return rank(a) > rank(b) ? a : b
}

/** Cases that the brief has no ministry's day for: the service takes the rest of the facts, and answers without what it never asks. */
const notAsked: Readonly<Record<string, string>> = {
  E27: 'that the order was ended early',
  E28: 'that the order was made longer',
  E30: 'that the order was revoked',
  E69: 'that the order was lifted early',
  E110: 'nothing; but its answer turns on the order of entry, and ours is by date',
}

describe.each(
  workedExamples.map((example) => ({
    ...example,
    name: `${example.rules.join(', ')}: ${example.title} (${example.id})`,
    example,
  })),
)('Rehabilitation of Offenders Act 1974, $name', ({ example }) => {
  const { expected, mojExpected, conservative } = example
  // One outcome that is nothing to spend is stated once for all of them.
  const times = (values: readonly (string | null)[], count: number): readonly (string | null)[] =>
    values.length === 1 && count > 1 ? Array.from({ length: count }, () => values[0] as string) : values

  test('the statute gives the expected day', () => {
    const found = answersTo(example).map((answer) => byReading(answer, 'statute'))
    expect(found).toEqual(times(expected, found.length))
  })

  test('what is not settled is read the longer way, and only that', () => {
    const found = answersTo(example).map((answer) => byReading(answer, 'cautious'))
    expect(found).toEqual(times(conservative ?? expected, found.length))
  })

  test("the ministry's service prints its own day, where it can take the case", () => {
    const found = answersTo(example).map((answer) => byReading(answer, 'ministry'))
    if (mojExpected) expect(found).toEqual(times(mojExpected, found.length))
    else if (notAsked[example.id]) expect(found).not.toContain(null)
    else expect(found.filter((date) => date !== null && date !== 'not-a-caution-or-conviction')).toEqual([])
  })

  test('people are shown the latest', () => {
    const shown = spentDates(recordOf(example), question) ?? []
    answersTo(example).forEach((answer, i) => {
      const bounds = shown[i]
      if (!bounds) {
        expect(answer.answer.kind).toBe('nothing-to-spend')
        return
      }
      const all = (['statute', 'cautious', 'ministry'] as const).flatMap((name) => byReading(answer, name) ?? [])
      expect(told(bounds.most).replace('until-it-ends', 'indefinite')).toBe(all.reduce(later))
      expect(bounds.least).toBe(bounds.most)
    })
  })
})
