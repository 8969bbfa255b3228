import { civil, type Day, dayOf, daysInMonth } from './day.ts'

/**
 * A length as a court or a statute gives it, in whole months and whole days beside them: years are twelve months, weeks are
 * seven days, and neither is ever turned into the other by an average.
 */
export type Duration = { readonly months: number; readonly days: number }

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
  const corresponding = afterMonths(from, count)
  const isMissing = civil(corresponding).day !== civil(from).day // then it is the first of the next month already
  return (isMissing ? corresponding : corresponding + 1) as Day
}

function afterMonths(from: Day, count: number): Day {
  if (count === 0) return from
  const { year, month, day } = civil(from)
  const monthsSinceYearZero = year * 12 + (month - 1) + count
  const toYear = Math.floor(monthsSinceYearZero / 12)
  const toMonth = monthsSinceYearZero - toYear * 12 + 1
  if (day <= 28 || day <= daysInMonth(toYear, toMonth)) return dayOf(toYear, toMonth, day)
  return dayOf(toYear, toMonth, daysInMonth(toYear, toMonth) + 1) // the first of the next month
}
