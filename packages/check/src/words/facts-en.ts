import type { FactWords } from './say-facts.ts'

const oneOf = { years: 'year', months: 'month', weeks: 'week', days: 'day' } as const

export const factsEn: FactWords = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  notSure: 'not sure',
  between: (from, to) => `between ${from} and ${to}`,
  before: (date) => `before ${date}`,
  after: (date) => `after ${date}`,
  onOrBefore: (date) => `on or before ${date}`,
  onOrAfter: (date) => `on or after ${date}`,
  counted: (count, unit) => `${count} ${count === 1 ? oneOf[unit] : unit}`,
  and: 'and',
  atMost: (length) => `at most ${length}`,
  atLeast: (length) => `at least ${length}`,
}
