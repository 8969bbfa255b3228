declare const dayBrand: unique symbol

/** A day of the civil calendar, counted from 1 January 1970 (day 0). Whole numbers, so that days compare and add. */
export type Day = number & { readonly [dayBrand]: true }

/** A day as `YYYY-MM-DD`, the form it has wherever people or other programs see it. */
export type CalendarDate = string & { readonly [dayBrand]: 'iso' }

type Civil = { readonly year: number; readonly month: number; readonly day: number }

/** The first and last day that a record may name. Outside them nothing here has been checked. */
export const firstYear = 1900
export const lastYear = 2199

const daysPerEra = 146_097 // 400 years of the Gregorian calendar
const yearsPerEra = 400
const daysFromYearZeroTo1970 = 719_468 // counted from 1 March of year 0

/**
 * Years are counted from March, so that a leap day is the last day of one: the months before it then have fixed lengths,
 * (153 m + 2) / 5 days up to month m.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / yearsPerEra)
  const yearOfEra = marchYear - era * yearsPerEra
  const monthFromMarch = month > 2 ? month - 3 : month + 9
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * daysPerEra + dayOfEra - daysFromYearZeroTo1970) as Day
}

/** The year, month (1 to 12) and day of the month of a day. */
export function civil(day: Day): Civil {
  const shifted = day + daysFromYearZeroTo1970
  const era = Math.floor(shifted / daysPerEra)
  const dayOfEra = shifted - era * daysPerEra
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * yearsPerEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** @param month 1 to 12 */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] as number)

/** The day that `YYYY-MM-DD` names, or undefined when there is no such day or it is outside the years 1900 to 2199. */
export function dayFromIso(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const exists = day >= 1 && day <= daysInMonth(year, month) // of a month that there is not, no day is
  return exists && year >= firstYear && year <= lastYear ? dayOf(year, month, day) : undefined
}

/** 00 to 31, written with two digits: dates are written very often. */
const twoDigits: readonly string[] = Array.from({ length: 32 }, (_, i) => String(i).padStart(2, '0'))

/** The first day that a record may name. */
const firstDay = dayOf(firstYear, 1, 1)

/** Days that were written before, by their number: a record names the same few again and again. */
const written: (CalendarDate | undefined)[] = []
const mostWritten = 200_000

/** The day as `YYYY-MM-DD`. Years of four digits only: every day that a rule can reach has one. */
export function isoOf(day: Day): CalendarDate {
  const number = day - firstDay
  if (number < 0 || number >= mostWritten) return write(day)
  const before = written[number]
  if (before !== undefined) return before
  const text = write(day)
  written[number] = text
  return text
}

function write(day: Day): CalendarDate {
  const { year, month, day: ofMonth } = civil(day)
  return `${year}-${twoDigits[month]}-${twoDigits[ofMonth]}` as CalendarDate
}

/**
 * A date written in code: of a statute, or in a test.
 * @throws when there is no such day, which is a mistake in the code and never something that a person typed
 */
export function day(text: string): Day {
  const found = dayFromIso(text)
  if (found === undefined) throw new Error(`There is no day ${text}. Write a day from 1900 to 2199 as YYYY-MM-DD.`)
  return found
}

/** The day that many days later, or earlier when negative. */
export const plusDays = (from: Day, days: number): Day => (from + days) as Day
