import { type Day, dayOf } from './day.ts'

/**
 * A length as a court or a statute gives it, in whole months and whole days beside them: years are twelve months, weeks are
 * seven days, and neither is ever turned into the other by an average.
 */
export type Duration = { readonly months: number; readonly days: number }

/** A twelfth of the average year, in days. */
export const averageMonthInDays: number = 365.2425 / 12

export const months = (count: number): Duration => ({ months: count, days: 0 })

/**
 * The first day after a period that begins with a day: that day is the period's first.
 * Months by the corresponding-date rule: the same day of the month, that many months later; where the month has no such day,
 * the first day of the month after it (docs/decisions/0002). Then the days.
 * @source Rehabilitation of Offenders Act 1974, s. 1(1) and s. 5(2) ("after the end of", "beginning with"); the rule for
 *   missing days is the common law's corresponding-date rule, applied to this Act by inference
 */
export function firstDayAfterPeriod(beginningWith: Day, lasting: Duration): Day {
  return (afterMonths(beginningWith, lasting.months) + lasting.days) as Day
}

/** The last day inside a period that begins with a day. A period of no length ends before it begins. */
export function lastDayOfPeriod(beginningWith: Day, lasting: Duration): Day {
  return (firstDayAfterPeriod(beginningWith, lasting) - 1) as Day
}

/**
 * The first day after a period of months that runs "from" a day, which is outside it: the period ends on the same day of the month,
 * or on the last day of a month that has no such day.
 * @source Rehabilitation of Offenders Act 1974, Schedule 2 para 1(1)(a) ("three months from the date"); the corresponding-date rule
 */
export function firstDayAfterPeriodFrom(from: Day, { months: count }: Duration): Day {
  // Without such a day the period ends on the last of the month, and the first day after it is the first of the next already.
  const to = afterMonths(from, count)
  return (isFirstOfMonth(to) && !isFirstOfMonth(from) ? to : to + 1) as Day
}

/** The day number of the first of every month that any rule can reach: a record ends in 2199, and no length passes 100 years. */
const firstYearOfTable = 1800
const lastYearOfTable = 2700
const firstOfMonth: Int32Array = Int32Array.from({ length: (lastYearOfTable - firstYearOfTable + 1) * 12 }, (_, i) =>
  dayOf(firstYearOfTable + Math.floor(i / 12), (i % 12) + 1, 1),
)
const tableBegins = firstOfMonth[0] as number

/** The position of a day's month in the table: a guess by the average month, which is out by one at the most. */
function monthOf(day: Day): number {
  const guess = Math.floor((day - tableBegins) / averageMonthInDays)
  if ((firstOfMonth[guess] as number) > day) return guess - 1
  return (firstOfMonth[guess + 1] as number) <= day ? guess + 1 : guess
}

const isFirstOfMonth = (day: Day): boolean => firstOfMonth[monthOf(day)] === day

/** The same day of the month, that many months later; where that month has no such day, the first of the month after it. */
function afterMonths(from: Day, count: number): Day {
  const month = monthOf(from)
  const daysIntoMonth = from - (firstOfMonth[month] as number)
  const to = (firstOfMonth[month + count] as number) + daysIntoMonth
  const nextMonth = firstOfMonth[month + count + 1] as number
  return (to < nextMonth ? to : nextMonth) as Day
}

/**
 * The same day of the month, that many months later; where that month has no such day, its last. Date libraries and the Ministry of
 * Justice's service count like this. The Act does not: see `firstDayAfterPeriod`.
 */
export function sameDayOrMonthEnd(from: Day, count: number): Day {
  const month = monthOf(from)
  const to = (firstOfMonth[month + count] as number) + from - (firstOfMonth[month] as number)
  const last = (firstOfMonth[month + count + 1] as number) - 1
  return (to < last ? to : last) as Day
}

/**
 * Whether a length in days or weeks is longer than some months of an average length, which is how the Ministry of Justice's service
 * compares them. 366 days are more than twelve such months, even where the calendar has them as one year.
 */
export const isLongerOnAverage = ({ months: count, days }: Duration, limit: number): boolean =>
  days > 0 && count + days / averageMonthInDays > limit
