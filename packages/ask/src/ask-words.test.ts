import { describe, expect, test } from 'vitest'
import { createSynonymReading } from './synonym-reading.ts'
import { askWords, library } from './testing/real-ask.ts'
import { youthTerm } from './youth-signals.ts'

describe('the reviewed words of content/ask', () => {
  test('every topic has words of its own, once, and nothing else does', () => {
    expect(askWords.topics.map(({ topic }) => topic).toSorted()).toEqual(library.topics.map(({ id }) => id).toSorted())
  })

  test('no word or phrase stands in two groups of synonyms', () => {
    const seen = new Map<string, string>()
    const twice = askWords.synonyms.groups.flatMap((group) =>
      group
        .filter((phrase) => seen.has(phrase) || !seen.set(phrase, group[0] ?? ''))
        .map((phrase) => `${phrase}: ${seen.get(phrase)}, ${group[0]}`),
    )
    expect(twice).toEqual([])
  })

  test('ways of saying "under 18" are read as the term that ages give', () => {
    const { terms } = createSynonymReading(askWords.synonyms)
    for (const text of ['under 18', 'underage', 'juvenile', 'teenage']) expect(terms(text)).toEqual([youthTerm])
  })
})
