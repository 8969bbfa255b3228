import { civil, type Day } from '../calendar/day.ts'
import { averageMonthInDays, type Duration, firstDayAfterPeriod, sameDayOrMonthEnd } from '../calendar/period.ts'
import { type AsTheActHasIt, asTheMinistryHasIt } from './differences.ts'

/** The date the ministry prints for a period: the day it starts, and the period added to it. */
export function addedTo(from: Day, period: Duration, actHas: AsTheActHasIt = asTheMinistryHasIt): Day {
  if (actHas['month-end-clamped']) return firstDayAfterPeriod(from, period)
  return (sameDayOrMonthEnd(from, period.months) + period.days) as Day
}

/** A length in months, of which days and weeks give fractions. */
export const averageMonths = ({ months, days }: Duration): number => months + days / averageMonthInDays

/** Whole months from one day to a later one: a month has gone by on the same day of the next, and not before. */
export function wholeMonthsBetween(from: Day, to: Day): number {
  const [a, b] = [civil(from), civil(to)]
  return (b.year - a.year) * 12 + b.month - a.month - (b.day >= a.day ? 0 : 1)
}
