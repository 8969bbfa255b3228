import { filler } from './filler-words.ts'
import type { Heard } from './hearing.ts'
import type { SynonymReading } from './synonym-reading.ts'
import { withoutFiller } from './topic-entries.ts'

/** Whether any of a list of words and phrases was heard, spelling and synonyms allowed for. */
export type PhraseFinder = (heard: Heard) => boolean

export function createPhraseFinder(phrases: readonly string[], synonyms: SynonymReading): PhraseFinder {
  const wanted = phrases.map((phrase) => withoutFiller(synonyms.terms(phrase)))
  return (heard) => {
    const terms = heard.sequence.map(({ term }) => term).filter((term) => !filler.has(term))
    return wanted.some((phrase) => terms.some((_, i) => phrase.every((term, k) => terms[i + k] === term)))
  }
}
