import type { SheetBar } from '@plain-record/check'
import type { CalendarDate, Told } from '@plain-record/law'

/** Days across the width of the picture. */
export type Scale = {
  /** Where a day stands, in per cent of the width. What is before the first day stands at the left edge, what is not in it at the right. */
  readonly x: (told: Told) => number
  /** A day that the picture reaches to. */
  readonly reaches: (told: Told) => boolean
  readonly years: readonly { readonly year: number; readonly x: number }[]
}

/** Bars end here, in per cent; what is right of it is for the lines between them. */
export const barsEnd = 88
const leastDays = 365
/** Room for what runs out of the picture, so that its end does not look like a day. */
const beyondTheLast = 0.08
/** An end that nobody knows may be a hundred years ahead. Drawn to scale it would leave no room for anything else. */
const farthestAhead = 40 * 365.25
const mostYears = 5
const yearSteps = [1, 2, 5, 10, 20, 50]

const isDate = (told: Told): told is CalendarDate => told !== 'never' && told !== 'until-it-ends'

/** The first day that a record may name stands for one of which nothing is known. */
const isNoDay = (date: CalendarDate): boolean => date === '1900-01-01'

/** From the first day that anything is known of to the last. */
export function scaleOf(bars: readonly SheetBar[], on: CalendarDate): Scale {
  const reaches = (told: Told): boolean => isDate(told) && dayOf(told) <= dayOf(on) + farthestAhead
  const ends = bars.flatMap(({ until }) => [until.earliest, until.latest])
  const starts = bars.flatMap(({ from, fromLatest }) => [from, fromLatest ?? from])
  // A bound that only follows from a date nobody knows would push everything else to the edge.
  const known = [on, ...starts.filter((date) => !isNoDay(date)), ...ends.filter(reaches)].filter((told) => isDate(told))
  const firstStart = Math.min(dayOf(on), ...bars.flatMap(({ from }) => (isNoDay(from) ? [] : [dayOf(from)])))
  const last = Math.max(...known.map(dayOf), firstStart + leastDays)
  const across = (last - firstStart) * (ends.every(reaches) ? 1 : 1 + beyondTheLast)
  const share = (day: number): number => Math.round(Math.max(0, ((day - firstStart) / across) * barsEnd) * 100) / 100
  return {
    reaches,
    x: (told) => (isDate(told) && reaches(told) ? share(dayOf(told)) : barsEnd),
    years: yearsBetween(firstStart, firstStart + across).map((year) => ({ year, x: share(dayOf(`${year}-01-01`)) })),
  }
}

/** Days since 1 January 1970. The law's own calendar ends in 2199, and an end that nobody knows may lie beyond. */
const dayOf = (date: string): number => Date.parse(date) / 86_400_000

/** Some round years between two days: as many as there is room for. */
function yearsBetween(first: number, last: number): readonly number[] {
  const [from, to] = [first, last].map((day) => new Date(day * 86_400_000).getUTCFullYear()) as [number, number]
  const step = yearSteps.find((each) => (to - from) / each <= mostYears) ?? 100
  const start = Math.ceil((from + 1) / step) * step
  return start > to ? [] : Array.from({ length: Math.floor((to - start) / step) + 1 }, (_, i) => start + i * step)
}
