import { birthDates } from './birth-dates.ts'
import { emails } from './emails.ts'
import type { Found, Identifying } from './found.ts'
import { handles } from './handles.ts'
import { images } from './images.ts'
import { links } from './links.ts'
import { people } from './people.ts'
import { phones } from './phones.ts'
import { places } from './places.ts'
import { postcodes } from './postcodes.ts'
import { readable } from './readable.ts'
import { schools } from './schools.ts'
import { writtenWords } from './written-words.ts'

/** What is told by its form alone; where two overlap, the first of these stands. */
const byForm = [images, emails, links, birthDates, phones, postcodes]
/** What is told by its words; these never look inside what was told by its form. */
const byWords = [handles, schools, places, people]

/**
 * The words of a text that may identify somebody: people, schools, places, and ways to reach or find them. It is made
 * for short notes in British English, in a hurry, and weighs a wrong alarm as much as a miss: a word that may be a name
 * or a word counts only where the writing shows that it is a name. It does not find everything, and must never be the
 * only thing that keeps a name out.
 * @param text any string; time grows in proportion to its length, and the first call also reads the lists of names
 * @returns in the order of the text, never overlapping; offsets count UTF-16 units of `text` as typed
 */
export function identifyingWords(text: string): readonly Identifying[] {
  if (text.trim() === '') return []
  const { text: plain, startOf, endOf } = readable(text)
  const found: Found[] = []
  for (const find of byForm) keepApart(found, find(plain))
  const words = writtenWords(plain, found)
  for (const find of byWords) keepApart(found, find(words))
  return found
    .toSorted((a, b) => a.from - b.from)
    .map(({ kind, from, to }) => {
      const [start, end] = [startOf(from), endOf(to)]
      return { kind, text: text.slice(start, end), start, end }
    })
}

/** Adds what does not overlap with anything found before. Both lists may be long: each is walked once, in order. */
function keepApart(found: Found[], more: readonly Found[]): void {
  const before = found.toSorted((a, b) => a.from - b.from)
  let next = 0
  let last = 0
  for (const one of more.toSorted((a, b) => a.from - b.from)) {
    while (next < before.length && (before[next]?.to ?? 0) <= one.from) next += 1
    const isFree = one.from >= last && (before[next]?.from ?? Number.POSITIVE_INFINITY) >= one.to
    if (!isFree) continue
    found.push(one)
    last = one.to
  }
}
