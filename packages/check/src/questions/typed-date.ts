import { type CalendarDate, dayFromIso, type PartialDate } from '@plain-record/law'

/** A day as it was typed into three fields. */
export type TypedDate = { readonly day: string; readonly month: string; readonly year: string }

export type DateProblem =
  | 'empty'
  | 'year-missing'
  | 'month-missing'
  | 'not-a-day'
  | 'not-a-month'
  | 'not-a-year'
  | 'no-such-day'
  | 'in-the-future'

export type ReadDate =
  | { readonly ok: true; readonly date: string }
  | { readonly ok: false; readonly problem: DateProblem }

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase().slice(0, 40)
const no = (problem: DateProblem): ReadDate => ({ ok: false, problem })
const two = (number: number): string => String(number).padStart(2, '0')

/**
 * Reads a day, a month or a year: what is left empty is not known. Months may be numbers or words, cut short or misspelt by a letter,
 * and years of two digits are the last such year before the one asked about.
 * @param notAfter days after this one are refused; absent, any day may lie ahead
 * @returns `2019-03-10`, `2019-03` or `2019`
 */
export function readDate(
  typed: TypedDate,
  { on, notAfter }: { readonly on: CalendarDate; readonly notAfter?: CalendarDate },
): ReadDate {
  const [day, month, year] = [plain(typed.day), plain(typed.month), plain(typed.year)]
  if (day === '' && month === '' && year === '') return no('empty')
  if (year === '') return no('year-missing')
  const yearNumber = readYear(year, on)
  if (yearNumber === undefined) return no('not-a-year')
  if (month === '') return day === '' ? checked(String(yearNumber), notAfter) : no('month-missing')
  const monthNumber = readMonth(month)
  if (monthNumber === undefined) return no('not-a-month')
  const inMonth = `${yearNumber}-${two(monthNumber)}`
  if (day === '') return checked(inMonth, notAfter)
  const dayNumber = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(day)?.[1]
  if (dayNumber === undefined) return no('not-a-day')
  const date = `${inMonth}-${two(Number(dayNumber))}`
  return dayFromIso(date) === undefined ? no('no-such-day') : checked(date, notAfter)
}

const checked = (date: string, notAfter: CalendarDate | undefined): ReadDate =>
  notAfter !== undefined && date > notAfter.slice(0, date.length) ? no('in-the-future') : { ok: true, date }

function readYear(text: string, on: CalendarDate): number | undefined {
  if (/^\d{4}$/.test(text)) {
    const year = Number(text)
    return year >= 1900 && year <= 2199 ? year : undefined
  }
  const short = /^['’]?(\d{2})$/.exec(text)?.[1]
  if (short === undefined) return undefined
  const thisYear = Number(on.slice(0, 4))
  const year = thisYear - (thisYear % 100) + Number(short)
  return year > thisYear ? year - 100 : year
}

function readMonth(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) {
    const number = Number(text)
    return number >= 1 && number <= 12 ? number : undefined
  }
  const word = text.replace(/\.$/, '')
  if (word.length < 3) return undefined
  const matches = (name: string): boolean => name.startsWith(word) || (word.length > 3 && isOneLetterOff(word, name))
  const found = monthNames.flatMap((name, i) => (matches(name) || (word === 'sept' && i === 8) ? [i + 1] : []))
  return found.length === 1 ? found[0] : undefined
}

/** One letter too many, too few, wrong, or two swapped. */
function isOneLetterOff(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 1) return false
  let start = 0
  while (start < word.length && word[start] === name[start]) start += 1
  const rests = [
    [word.slice(start + 1), name.slice(start + 1)],
    [word.slice(start + 1), name.slice(start)],
    [word.slice(start), name.slice(start + 1)],
    [`${word[start + 1] ?? ''}${word[start] ?? ''}${word.slice(start + 2)}`, name.slice(start)],
  ]
  return rests.some(([left, right]) => left === right)
}

/** A date of a draft as the three fields; empty where it is not one of the three forms. */
export function writtenDate(date: PartialDate | undefined): TypedDate {
  const [, year = '', month = '', day = ''] =
    (typeof date === 'string' ? /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) : null) ?? []
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') }
}
