import { filler } from './filler-words.ts'
import type { Heard } from './hearing.ts'
import type { SynonymReading } from './synonym-reading.ts'
import { tellingPhrase } from './topic-entries.ts'

/** Whether any of a list of words and phrases was heard, spelling and synonyms allowed for. */
export type PhraseFinder = (heard: Heard) => boolean

export function createPhraseFinder(phrases: readonly string[], synonyms: SynonymReading): PhraseFinder {
  const wanted = phrases.map((phrase) => tellingPhrase(synonyms.terms(phrase)))
  return ({ sequence }) => {
    const whole = sequence.map(({ term }) => term)
    return [whole, whole.filter((term) => !filler.has(term))].some((terms) =>
      wanted.some((phrase) => terms.some((_, i) => phrase.every((term, k) => terms[i + k] === term))),
    )
  }
}
