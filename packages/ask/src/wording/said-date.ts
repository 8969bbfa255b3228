import { dayFromIso } from '@plain-record/law'
import type { Token } from './token.ts'

/** A day, a month or a year of the calendar as it was written; `month` alone: no year was given. */
export type WrittenDate =
  | { readonly year: number; readonly month?: number; readonly day?: number }
  | { readonly month: number }

/** `date` undefined: figures that look like a date and name none, as 31/02/2019 or 2015-16. */
export type DateFound = { readonly date: WrittenDate | undefined; readonly used: number }

const monthNames: readonly string[] = [
  'january jan janu janurary januray',
  'february feb febuary febr febrary feburary',
  'march mar',
  'april apr apl aprl',
  'may',
  'june jun',
  'july jul',
  'august aug augst agust',
  'september sep sept septemeber setember',
  'october oct octber ocotber',
  'november nov novemeber novmber',
  'december dec decemeber decmber',
]
const monthOf: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
)
/** Names of months that are other words just as well. */
const otherWords: ReadonlySet<string> = new Set(['march', 'mar', 'may', 'jun', 'jan', 'dec', 'sep'])

const firstYear = 1930
const lastYear = 2099
/** Years of two digits from here on are of the last century: nobody living was convicted before 1940. */
const lastCenturyFrom = 40

/**
 * The date that begins at a token: 10/01/2019, 10.1.19, 2019-01-10, 10th January 2019, Jan 10 2019, March 2019, 03/2019, 2019.
 * Days come before months, as they are written in Britain. Undefined for days that there are not.
 */
export function dateAt(tokens: readonly Token[], i: number): DateFound | undefined {
  return inFigures(tokens, i) ?? dayFirst(tokens, i) ?? monthFirst(tokens, i) ?? yearAlone(tokens, i)
}

function inFigures(tokens: readonly Token[], i: number): DateFound | undefined {
  const [first, second, third, fourth] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]]
  if (!first || !second || !isSeparator(second.gap) || /^[/.-]$/.test(first.gap)) return undefined
  const goesOn = (token: Token | undefined): boolean =>
    token !== undefined && isSeparator(token.gap) && /^\d/.test(token.word)
  if (third && third.gap === second.gap && !goesOn(fourth)) {
    const yearFirst = /^\d{4}$/.test(first.word)
    const [year, ofMonth] = yearFirst ? [first.word, third.word] : [third.word, first.word]
    return looksLikeDay(year, ofMonth) ? { date: day(year, second.word, ofMonth), used: 3 } : undefined
  }
  if (goesOn(third) || !/^\d{4}$/.test(second.word)) return undefined
  const [year, month] = [yearOf(second.word), numberIn(first.word, 1, 12)]
  return year === undefined || month === undefined ? undefined : { date: { year, month }, used: 2 }
}

/** "10th of January 2019", "10-Jan-19"; without a year only the month is kept. */
function dayFirst(tokens: readonly Token[], i: number): DateFound | undefined {
  const of = tokens[i + 1]?.word === 'of' ? 1 : 0
  const dayNumber = ordinal(tokens[i]?.word ?? '')
  const month = monthOf.get(tokens[i + 1 + of]?.word ?? '')
  if (dayNumber === undefined || month === undefined || !isNear(tokens[i + 1 + of]?.gap)) return undefined
  const yearAfter = yearFrom(tokens, i + 2 + of, { shortToo: true })
  if (yearAfter) {
    return { date: realDay({ year: yearAfter.year, month, day: dayNumber }), used: 2 + of + yearAfter.used }
  }
  return isOtherWord(tokens, i + 1) && of === 0 && !/[a-z]/.test(tokens[i]?.word ?? '')
    ? undefined
    : { date: { month }, used: 2 + of }
}

/** "January 2019", "Jan '19", "January 10th, 2019", "in January". */
function monthFirst(tokens: readonly Token[], i: number): DateFound | undefined {
  const month = monthOf.get(tokens[i]?.word ?? '')
  if (month === undefined) return undefined
  const of = tokens[i + 1]?.word === 'of' ? 1 : 0
  const straight = yearFrom(tokens, i + 1 + of, { shortToo: false })
  if (straight) return { date: { year: straight.year, month }, used: 1 + of + straight.used }
  const dayNumber = ordinal(tokens[i + 1]?.word ?? '')
  const later = dayNumber === undefined ? undefined : yearFrom(tokens, i + 2, { shortToo: false })
  if (dayNumber !== undefined && later) {
    const date = realDay({ year: later.year, month, day: dayNumber })
    if (date) return { date, used: 2 + later.used }
  }
  return isOtherWord(tokens, i) && !isSurelyAMonth(tokens, i) ? undefined : { date: { month }, used: 1 }
}

/** "in May", "March last year". */
const isSurelyAMonth = (tokens: readonly Token[], i: number): boolean =>
  beforeAMonth.has(tokens[i - 1]?.word ?? '') || (tokens[i + 1]?.word === 'last' && tokens[i + 2]?.word === 'year')

const beforeAMonth: ReadonlySet<string> = new Set(
  'in last this since early late mid of until till by during around about from next before after'.split(' '),
)
const isOtherWord = (tokens: readonly Token[], i: number): boolean => otherWords.has(tokens[i]?.word ?? '')

function yearAlone(tokens: readonly Token[], i: number): DateFound | undefined {
  const found = yearFrom(tokens, i, { shortToo: false })
  const next = tokens[i + 1]
  if (!found || /[£$€]\s?$/.test(tokens[i]?.gap ?? '') || countedThings.has(next?.word ?? '')) return undefined
  // 2015-16, 2015-2018: a stretch of years is no date.
  const isStretch = next !== undefined && /^[-–/]$/.test(next.gap) && /^\d/.test(next.word)
  return isStretch ? { date: undefined, used: 2 } : { date: { year: found.year }, used: found.used }
}

const looksLikeDay = (year: string, ofMonth: string): boolean =>
  /^(\d{2}|\d{4})$/.test(year) && /^\d{1,2}$/.test(ofMonth)

/** What makes four figures a number and no year. */
const countedThings: ReadonlySet<string> = new Set(
  'pounds quid euros dollars people hours words miles times k'.split(' '),
)

type YearFound = { readonly year: number; readonly used: number }

function yearFrom(
  tokens: readonly Token[],
  i: number,
  { shortToo }: { readonly shortToo: boolean },
): YearFound | undefined {
  const token = tokens[i]
  if (!token || !/^[\s,'’‘`´./-]*$/.test(token.gap)) return undefined
  const isMarkedShort = /['’‘`´]$/.test(token.gap) || /^-$/.test(token.gap)
  const isShort = /^\d{2}$/.test(token.word) && (shortToo || isMarkedShort)
  const year = /^\d{4}$/.test(token.word) || isShort ? yearOf(token.word) : undefined
  return year === undefined ? undefined : { year, used: 1 }
}

function yearOf(word: string): number | undefined {
  if (!/^\d{2}(\d{2})?$/.test(word)) return undefined
  const number = Number(word)
  const year = word.length === 4 ? number : number + (number >= lastCenturyFrom ? 1900 : 2000)
  return year >= firstYear && year <= lastYear ? year : undefined
}

function day(year: string, month: string, dayOfMonth: string): WrittenDate | undefined {
  const [y, m, d] = [yearOf(year), numberIn(month, 1, 12) ?? monthOf.get(month), numberIn(dayOfMonth, 1, 31)]
  return y === undefined || m === undefined || d === undefined ? undefined : realDay({ year: y, month: m, day: d })
}

const two = (number: number): string => String(number).padStart(2, '0')

const realDay = (date: {
  readonly year: number
  readonly month: number
  readonly day: number
}): WrittenDate | undefined =>
  dayFromIso(`${date.year}-${two(date.month)}-${two(date.day)}`) === undefined ? undefined : date

const ordinal = (word: string): number | undefined => numberIn(/^(\d{1,2})(st|nd|rd|th)?$/.exec(word)?.[1] ?? '', 1, 31)

function numberIn(word: string, least: number, most: number): number | undefined {
  const number = /^\d{1,2}$/.test(word) ? Number(word) : Number.NaN
  return number >= least && number <= most ? number : undefined
}

const isSeparator = (gap: string): boolean => /^ ?[/.-] ?$/.test(gap)
/** Days and months stand beside each other: spaces, a hyphen, a stroke. */
const isNear = (gap: string | undefined): boolean => gap !== undefined && /^[\s./-]*$/.test(gap) && !gap.includes('\n')
