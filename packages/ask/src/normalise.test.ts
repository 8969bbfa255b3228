import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askWords, library, normalise } from './testing/real-ask.ts'
import { readTypedWords } from './typed-words.ts'

const reviewed = new Set(
  [
    ...askWords.synonyms.groups.flat(),
    ...askWords.topics.flatMap(({ names, words }) => [...names, ...words]),
    ...library.topics.flatMap(({ title, scope }) => [title, scope]),
  ].flatMap((text) => readTypedWords(text).words),
)

const wordsOf = (text: string | undefined) => text?.split(' ') ?? []

describe('words kept for counting', () => {
  test('the same question in other words, order and spelling is counted as one', () => {
    const one = normalise('When is my suspended sentence spent?')
    expect(one).toBe('spent suspended sentence')
    for (const other of [
      'suspended sentance spent',
      'SPENT - suspended sentence!!',
      'when will the suspended sentence be spent',
    ])
      expect(normalise(other)).toBe(one)
  })

  test('names, numbers, addresses and dates are dropped', () => {
    expect(
      normalise('Zebedee Featherstonehaugh, 14 Larkspur Mews, zeb@larkspur.net, 07700 900123: caution on 3/4/2015'),
    ).toBe('caution')
    expect(normalise('Featherstonehaugh Larkspur')).toBeUndefined()
  })

  test('nothing is kept of words of crisis', () => {
    expect(normalise('i got a caution and i want to die')).toBeUndefined()
    expect(normalise('they will post my nudes unless i pay')).toBeUndefined()
  })

  test('whatever is typed, only words of the reviewed lists are kept, sorted, each once', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.emailAddress(),
      fc.array(fc.constantFrom(...reviewed, 'zeb', '07700900123', 'SW1A 1AA')).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const kept = wordsOf(normalise(text))
        expect(kept.filter((word) => !reviewed.has(word))).toEqual([])
        expect(kept.some((word) => /\d{3}/.test(word))).toBe(false)
      }),
      { numRuns: 1000, seed: 20261122 },
    )
  })

  test('what was kept is kept again as it is', () => {
    for (const text of [
      'crb check for nursing job',
      'referral order at 14',
      'moved house on the register',
      'canada visa dr10',
    ]) {
      const kept = normalise(text)
      expect(normalise(kept ?? '')).toBe(kept)
    }
  })
})
