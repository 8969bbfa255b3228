import { describe, expect, test } from 'vitest'
import { hardestSentences } from './hardest-sentences.ts'
import { readingAge } from './reading-age.ts'
import { draftSaying } from './sound-guide.ts'

describe('reading age: Flesch-Kincaid grade plus five', () => {
  test('as worked by hand: 6 words and 6 syllables in a sentence', () => {
    // 0.39 x 6 + 11.8 x 1 - 15.59 + 5
    expect(readingAge(['The cat sat on the mat.'])).toBe(3.6)
  })
  test('as worked by hand: 9 words and 11 syllables in two sentences', () => {
    // 0.39 x 9/2 + 11.8 x 11/9 - 15.59 + 5
    expect(readingAge(['The police may add a caution. Ask them now.'])).toBe(5.6)
  })
  test('an entry without a full stop is a sentence of its own', () => {
    expect(readingAge(['The cat sat on the mat', 'The cat sat on the mat'])).toBe(3.6)
  })
  test('a short form does not make a sentence short', () => {
    expect(readingAge(['It is in s. 4 of the Act that we have now.'])).toBe(
      readingAge(['It is in s 4 of the Act that we have now.']),
    )
  })
  test('longer sentences and longer words are harder', () => {
    expect(readingAge(['The cat sat on the mat and the dog sat on the rug.'])).toBeGreaterThan(3.6)
    expect(readingAge(['The constabulary sat on the information.'])).toBeGreaterThan(3.6)
  })
  test('no words have no age', () => expect(readingAge(['', '…'])).toBe(0))
})

test('the hardest sentences come first, each with its own age', () => {
  const hard = 'Constabularies possess discretionary authority.'
  const [first, second, ...more] = hardestSentences(draftSaying(`So it is. ${hard} [[police-act]]`), 2)
  expect(first).toEqual({ sentence: hard, age: readingAge([hard]) })
  expect(first?.age).toBeGreaterThan(second?.age ?? Number.NaN)
  expect(more).toEqual([])
})
