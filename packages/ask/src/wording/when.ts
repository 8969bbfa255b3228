import { type Day, dayFromIso, isoOf } from '@plain-record/law'
import type { WrittenDate } from './said-date.ts'
import type { SaidLength } from './said-length.ts'

/** When something was, as it was said. What is relative needs the day it was said on. */
export type When =
  | { readonly said: 'date'; readonly date: WrittenDate }
  /** "two years ago". `isOpen`: "over two years ago". `until`: "two years on", the time from what is told of until now. */
  | { readonly said: 'ago'; readonly length: SaidLength; readonly isOpen: boolean; readonly until?: 'now' }
  /** "last year", "this year", "in March last year". */
  | { readonly said: 'year'; readonly back: number; readonly month?: number }
  /** "last summer": the last one that was over, by the month it ends in. */
  | { readonly said: 'season'; readonly month: number }
  /** "last month". */
  | { readonly said: 'month'; readonly back: number }
  /** "yesterday": at least and at most so many days ago. */
  | { readonly said: 'days'; readonly least: number; readonly most: number }

type YearMonth = { readonly year: number; readonly month?: number }

/**
 * The year, and the month where one was named or days, weeks or months were counted. A month without a year is the last such month.
 * Undefined for wording that leaves the year open, and for relative wording without a day to count from.
 */
export function yearAndMonth(when: When, today: string | undefined): YearMonth | undefined {
  if (when.said === 'date' && 'year' in when.date) {
    const { year, month } = when.date
    return month === undefined ? { year } : { year, month }
  }
  const now = today === undefined ? undefined : dayFromIso(today)
  if (now === undefined) return undefined
  const { year, month } = partsOf(now)
  if (when.said === 'date') {
    const named = when.date.month
    return named === undefined ? undefined : { year: named <= month ? year : year - 1, month: named }
  }
  if (when.said === 'year')
    return { year: year - when.back, ...(when.month === undefined ? {} : { month: when.month }) }
  if (when.said === 'season') return { year: when.month <= month ? year : year - 1 }
  if (when.said === 'month') return monthsBefore({ year, month }, when.back)
  if (when.said === 'days') return partsOf(daysBefore(now, when.least))
  if (when.isOpen) return undefined
  const { years = 0, months = 0, weeks = 0, days = 0 } = when.length
  if (months === 0 && weeks === 0 && days === 0) return { year: year - years }
  return monthsBefore(partsOf(daysBefore(now, weeks * 7 + days)), years * 12 + months)
}

const partsOf = (day: Day): { readonly year: number; readonly month: number } => {
  const iso = isoOf(day)
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)) }
}

const daysBefore = (day: Day, days: number): Day => (day - Math.min(days, mostDays)) as Day
const mostDays = 30_000

function monthsBefore({ year, month }: { readonly year: number; readonly month: number }, back: number) {
  const months = year * 12 + month - 1 - back
  return { year: Math.floor(months / 12), month: (months % 12) + 1 }
}
