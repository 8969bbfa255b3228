import type { UiWords } from './words/ui-words.ts'

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/

/** `2027-03-03` as "3 March 2027". A text that is no ISO date is shown as it is: a strange date beats a missing page. */
export function longDate(iso: string, words: UiWords): string {
  const [, year, month, day] = isoDate.exec(iso) ?? []
  const name = words.months[Number(month) - 1]
  return name ? `${Number(day)} ${name} ${year}` : iso
}
