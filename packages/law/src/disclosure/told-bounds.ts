import type { Day } from '../calendar/day.ts'
import { none } from '../calendar/moment.ts'
import type { PersonRecord } from '../record/record.ts'
import { calculate, type Memory } from '../rehabilitation/calculate.ts'
import { doubtAbout } from '../rehabilitation/doubt.ts'
import type { Bounds } from '../rehabilitation/further-convictions.ts'
import { type CheckQuestion, datesOf } from './check-dates.ts'

/** For each matter when it is spent, as people are told; undefined where there is nothing to spend, or no law for it. */
export type SpentBounds = readonly (Bounds | undefined)[]

export const spentBounds = (record: PersonRecord, question: CheckQuestion, memory: Memory): SpentBounds =>
  calculate(record, question, memory)?.matters.map((readings) => readings?.shown) ?? []

const nothing: Bounds = { least: none, most: none }

/** What is told of a record, three for each matter: when it is spent, and until when a basic and a standard check show it. */
export const toldBounds = (record: PersonRecord, question: CheckQuestion, spent: SpentBounds): readonly Bounds[] =>
  record.matters.flatMap((matter, i) => {
    const own = spent[i] ?? nothing
    if (matter.date.least > question.on) return [own, nothing, nothing] // no certificate shows what comes after it
    const { basic, standard } = datesOf(matter, { record, question, spent: spent[i] })
    return [own, basic, standard]
  })

/** How much is open about what is told: nothing when all of it is settled. */
export const doubtIn = (told: readonly Bounds[], on: Day): number =>
  told.reduce((sum, bounds) => sum + doubtAbout(bounds, on), 0)

/** Whether the same is told on a day. Since when something is over by then makes no difference to anybody. */
export const isSameTold = (a: readonly Bounds[], b: readonly Bounds[], on: Day): boolean =>
  a.every((bounds, i) => isSameFrom(bounds, b[i] as Bounds, on))

const isSameFrom = (a: Bounds, b: Bounds, on: Day): boolean =>
  (a.most <= on && b.most <= on) || (a.most === b.most && Math.max(a.least, on) === Math.max(b.least, on))
