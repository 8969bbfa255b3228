import type { PartialDate, PartialLength } from '@plain-record/law'

/** How dates and lengths are said, in one language. */
export type FactWords = {
  readonly months: readonly string[]
  readonly notSure: string
  readonly between: (from: string, to: string) => string
  readonly before: (date: string) => string
  readonly after: (date: string) => string
  readonly onOrBefore: (date: string) => string
  readonly onOrAfter: (date: string) => string
  readonly counted: (count: number, unit: 'years' | 'months' | 'weeks' | 'days') => string
  readonly and: string
  readonly atMost: (length: string) => string
  readonly atLeast: (length: string) => string
}

/** "10 March 2019", "March 2019", "2019", "between 2018 and 2020", "not sure". */
export function sayDate(date: PartialDate, words: FactWords): string {
  if (date === 'unknown') return words.notSure
  if (typeof date === 'string') return sayWritten(date, words)
  const say = (text: string): string => sayWritten(text, words)
  if ('from' in date) return words.between(say(date.from), say(date.to))
  if ('before' in date) return words.before(say(date.before))
  if ('after' in date) return words.after(say(date.after))
  return 'onOrBefore' in date ? words.onOrBefore(say(date.onOrBefore)) : words.onOrAfter(say(date.onOrAfter))
}

function sayWritten(text: string, { months }: FactWords): string {
  const [year = '', month, day] = text.split('-')
  return [day === undefined ? '' : String(Number(day)), month === undefined ? '' : months[Number(month) - 1], year]
    .filter((part) => part !== '' && part !== undefined)
    .join(' ')
}

/** "2 years and 6 months", "at most 6 months", "not sure". */
export function sayLength(length: PartialLength, words: FactWords): string {
  if (length === 'unknown') return words.notSure
  if ('from' in length) return words.between(saySaid(length.from, words), saySaid(length.to, words))
  if ('atMost' in length) return words.atMost(saySaid(length.atMost, words))
  if ('atLeast' in length) return words.atLeast(saySaid(length.atLeast, words))
  return saySaid(length, words)
}

type Said = { readonly [U in 'years' | 'months' | 'weeks' | 'days']?: number }

function saySaid(said: Said, words: FactWords): string {
  const parts = (['years', 'months', 'weeks', 'days'] as const).flatMap((unit) =>
    said[unit] ? [words.counted(said[unit], unit)] : [],
  )
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} ${words.and} ${parts.at(-1)}` : (parts[0] ?? '')
}
