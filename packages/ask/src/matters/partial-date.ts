import { type CalendarDate, type Day, dayFromIso, isoOf, type PartialDate } from '@plain-record/law'
import type { When } from '../wording/when.ts'

const two = (number: number): string => String(number).padStart(2, '0')

/**
 * A date no more exact than it was said: "two years ago" is any day from three years ago to one. A month without its year says too
 * little. Undefined too for days after today, and for relative wording without a day to count from.
 */
export function partialDate(when: When, today: string | undefined): PartialDate | undefined {
  const now = today === undefined ? undefined : dayFromIso(today)
  if (when.said === 'date') return writtenDate(when, now)
  if (now === undefined) return undefined
  const year = Number(isoOf(now).slice(0, 4))
  if (when.said === 'year')
    return when.month === undefined ? String(year - when.back) : notAfter(`${year - when.back}-${two(when.month)}`, now)
  if (when.said === 'month') return monthsBefore(now, when.back).slice(0, 7)
  if (when.said === 'season') return undefined
  if (when.said === 'days') return between(daysBefore(now, when.most), daysBefore(now, when.least))
  return when.isOpen ? undefined : about(when.length, now)
}

function writtenDate({ date }: Extract<When, { said: 'date' }>, now: Day | undefined): string | undefined {
  if (!('year' in date)) return undefined
  const { year, month, day } = date
  const written = [String(year), ...[month, day].flatMap((part) => (part === undefined ? [] : [two(part)]))].join('-')
  return notAfter(written, now)
}

const notAfter = (written: string, now: Day | undefined): string | undefined =>
  now !== undefined && written > isoOf(now).slice(0, written.length) ? undefined : written

/** One unit of what was counted, either way. */
function about(
  length: { readonly years?: number; readonly months?: number; readonly weeks?: number; readonly days?: number },
  now: Day,
) {
  const { years = 0, months = 0, weeks = 0, days = 0 } = length
  const back = Math.min(years * 12 + months, mostMonths)
  const daysBack = Math.min(weeks * 7 + days, mostMonths * 30)
  if (back === 0 && daysBack === 0) return undefined
  if (back === 0) {
    const slack = weeks > 0 ? 7 : 1
    return between(daysBefore(now, daysBack + slack), daysBefore(now, Math.max(0, daysBack - slack)))
  }
  const slack = months > 0 ? 1 : 12
  return between(monthsBefore(now, back + slack), monthsBefore(now, Math.max(0, back - slack)))
}

const mostMonths = 1200

const between = (from: CalendarDate, to: CalendarDate): PartialDate | undefined =>
  from < '1930' ? undefined : from === to ? to : { from, to }

const daysBefore = (day: Day, days: number): CalendarDate => isoOf((day - days) as Day)

/** The same day so many months before; the last day of a month that is shorter. */
function monthsBefore(now: Day, back: number): CalendarDate {
  const iso = isoOf(now)
  const months = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 - back
  const month = `${Math.floor(months / 12)}-${two((months % 12) + 1)}`
  const day = [iso.slice(8), '30', '29', '28']
    .map((end) => dayFromIso(`${month}-${end}`))
    .find((one) => one !== undefined)
  return day === undefined ? ('1900-01-01' as CalendarDate) : isoOf(day)
}
