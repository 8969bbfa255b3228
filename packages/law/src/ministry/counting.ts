import { civil, type Day, dayOf, daysInMonth } from '../calendar/day.ts'
import { type Duration, firstDayAfterPeriod } from '../calendar/period.ts'
import { type AsTheActHasIt, asTheMinistryHasIt } from './differences.ts'

/**
 * The same day of the month, that many months later; where the month has no such day, its last. The Act's own rule is
 * `firstDayAfterPeriod`, which goes on to the first of the next month.
 */
export function sameDayOrMonthEnd(from: Day, months: number): Day {
  if (months === 0) return from
  const { year, month, day } = civil(from)
  const monthsSinceYearZero = year * 12 + (month - 1) + months
  const toYear = Math.floor(monthsSinceYearZero / 12)
  const toMonth = monthsSinceYearZero - toYear * 12 + 1
  return dayOf(toYear, toMonth, day <= 28 ? day : Math.min(day, daysInMonth(toYear, toMonth)))
}

/** The date the ministry prints for a period: the day it starts, and the period added to it. */
export function addedTo(from: Day, period: Duration, actHas: AsTheActHasIt = asTheMinistryHasIt): Day {
  if (actHas['month-end-clamped']) return firstDayAfterPeriod(from, period)
  return (sameDayOrMonthEnd(from, period.months) + period.days) as Day
}

/** A month as the service takes it when a length is in days or weeks: a twelfth of the average year. */
export const averageMonthInDays = 365.2425 / 12

/** A length in months, of which days and weeks give fractions. */
export const averageMonths = ({ months, days }: Duration): number => months + days / averageMonthInDays

/** Whole months from one day to a later one: a month has gone by on the same day of the next, and not before. */
export function wholeMonthsBetween(from: Day, to: Day): number {
  const [a, b] = [civil(from), civil(to)]
  return (b.year - a.year) * 12 + b.month - a.month - (b.day >= a.day ? 0 : 1)
}
