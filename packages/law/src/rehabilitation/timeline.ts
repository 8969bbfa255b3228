import type { Assessment, MatterAnswer } from '../answer.ts'
import { type CalendarDate, type Day, isoOf } from '../calendar/day.ts'
import type { Conviction, PersonRecord } from '../record/record.ts'
import { assess } from './assess.ts'
import { calculate } from './calculate.ts'
import { possibleDates } from './corners.ts'
import type { SpentQuestion } from './question.ts'
import { type Told, told } from './told.ts'

/** One matter as a bar in a picture. Days are `YYYY-MM-DD`; `until` and `ownUntil` are the first day it is spent, so outside the bar. */
export type TimelineBar = {
  readonly id: string
  readonly matter: MatterAnswer['matter']
  /** The first day it can have been. */
  readonly from: CalendarDate
  /** When its own sentences alone would let it be spent, at the latest. */
  readonly ownUntil: Told
  /** When it is spent, as people are shown it: at the earliest and at the latest. */
  readonly until: { readonly earliest: Told; readonly latest: Told }
  readonly status: MatterAnswer['status']
  /** The matter that keeps it open beyond `ownUntil`. */
  readonly heldOpenBy?: string
  readonly spentBefore?: MatterAnswer['spentBefore']
}

export type Timeline = {
  readonly on: CalendarDate
  /** In the order of their dates. */
  readonly bars: readonly TimelineBar[]
  /** The day everything is clear; absent when there is nothing that could become spent. */
  readonly allSpentFrom?: NonNullable<Assessment['allSpentFrom']>
}

/**
 * The data for a picture of a record: what runs from when to when, what holds what open, and the day everything is clear. Matters
 * with nothing to become spent have no bar.
 * @param assessment what `assess` gave for the same record and question, where it is at hand: it is not worked out again then
 */
export function timeline(
  record: PersonRecord,
  question: SpentQuestion,
  { matters, allSpentFrom, on }: Assessment = assess(record, question),
): Timeline {
  const calculation = calculate(record, question)
  const ownUntil = (id: string, at: number): Told => {
    const position = calculation?.convictions.findIndex((conviction: Conviction) => conviction.id === id) ?? -1
    const standing = calculation?.standings.cautious[position]
    if (standing) return standing.excluded === 0 ? told(standing.own.most) : 'never'
    return told(calculation?.matters[at]?.shown.most ?? 0)
  }
  const bars = matters.flatMap((answer, i): readonly TimelineBar[] => {
    const readings = calculation?.matters[i]
    const matter = record.matters[i]
    if (!readings || !matter) return []
    return [
      {
        id: answer.id,
        matter: answer.matter,
        from: isoOf(possibleDates(matter, question.on).least as Day),
        ownUntil: ownUntil(answer.id, i),
        until: { earliest: told(readings.shown.least), latest: told(readings.shown.most) },
        status: answer.status,
        ...(answer.heldOpenBy === undefined ? {} : { heldOpenBy: answer.heldOpenBy }),
        ...(answer.spentBefore ? { spentBefore: answer.spentBefore } : {}),
      },
    ]
  })
  const inOrder = bars.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  return { on, bars: inOrder, ...(allSpentFrom ? { allSpentFrom } : {}) }
}
