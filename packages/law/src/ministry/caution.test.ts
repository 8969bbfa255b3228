import { expect, test } from 'vitest'
import { day, isoOf } from '../calendar/day.ts'
import type { CautionKind } from '../record/disposal-kinds.ts'
import { ministryCautionSpentFrom } from './caution.ts'
import { turned } from './differences.ts'

test.each<{ kind: CautionKind; date: string; conditionsEnd?: string; prints: string | undefined }>([
  { kind: 'simple-caution', date: '2026-03-10', prints: '2026-03-10' },
  { kind: 'youth-caution', date: '2025-06-01', prints: '2025-06-01' },
  { kind: 'conditional-caution', date: '2019-01-31', conditionsEnd: '2019-05-30', prints: '2019-04-30' },
  { kind: 'conditional-caution', date: '2019-07-13', conditionsEnd: '2019-09-11', prints: '2019-09-11' },
  { kind: 'youth-conditional-caution', date: '2004-02-29', conditionsEnd: '2004-05-28', prints: '2004-05-28' },
  { kind: 'youth-conditional-caution', date: '2004-02-29', conditionsEnd: '2004-05-30', prints: '2004-05-29' },
  { kind: 'conditional-caution', date: '2019-07-13', prints: undefined },
  { kind: 'reprimand', date: '2009-03-02', prints: undefined },
])("the ministry's service prints $prints for a $kind of $date with conditions to $conditionsEnd", (given) => {
  const { kind, date, conditionsEnd, prints } = given
  const caution = { kind, date: day(date), conditionsEnd: conditionsEnd === undefined ? undefined : day(conditionsEnd) }
  const spentFrom = ministryCautionSpentFrom(caution)
  expect(spentFrom === undefined ? undefined : isoOf(spentFrom)).toBe(prints)
})

test('three months from a day leave that day out, as the Act has it', () => {
  const caution = { kind: 'conditional-caution', date: day('2019-01-31'), conditionsEnd: day('2019-06-30') } as const
  const spentFrom = ministryCautionSpentFrom(caution, turned(['conditional-caution-a-day-early']))
  expect(spentFrom).toBe(day('2019-05-01'))
})
