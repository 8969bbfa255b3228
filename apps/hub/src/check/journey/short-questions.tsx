import type { ShortField } from '../../platform/ui/short-fields.tsx'
import type { CheckWords } from '../words/en.ts'

export type Filled = Readonly<Record<string, readonly string[]>>

export const firstOf = (filled: Filled, name: string): string => filled[name]?.[0] ?? ''

/** The boxes of a date. `before` sets them apart where a page has several. */
export const dateFields = (words: CheckWords['question'], filled: Filled, before = ''): readonly ShortField[] => [
  { name: `${before}day`, label: words.day, value: firstOf(filled, `${before}day`) },
  { name: `${before}month`, label: words.month, value: firstOf(filled, `${before}month`), wide: true },
  { name: `${before}year`, label: words.year, value: firstOf(filled, `${before}year`) },
]

/** The boxes of a length. */
export const lengthFields = (words: CheckWords['question'], filled: Filled, before = ''): readonly ShortField[] =>
  (['years', 'months', 'weeks', 'days'] as const).map((unit) => ({
    name: `${before}${unit}`,
    label: words.units[unit],
    value: firstOf(filled, `${before}${unit}`),
  }))
