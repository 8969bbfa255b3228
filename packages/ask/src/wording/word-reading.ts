import { stem } from '../stem.ts'
import { createVocabulary } from '../vocabulary.ts'
import type { WordReading } from './pieces.ts'

/** Shorter words are too near to too many others to be put right. */
const shortestMended = 5
/** One slip in a word, or two in a long one that begins right (vocabulary.ts). */
const enough = 0.85
const enoughWhenLong = 0.6
const longWord = 8
/** So that a text of nothing but unknown words costs no more than a story. */
const mostMended = 300

/** `mended`: words that others are put right to; `known`: words that stand in patterns; `themselves`: never put right. */
export type ReadingWords = {
  readonly mended: readonly string[]
  readonly known: readonly string[]
  readonly themselves: ReadonlySet<string>
}

/**
 * Reads words as the words of our patterns: forms of a word as one, a slip of the finger put right.
 * @returns makes a reading for one text, which remembers what it has read
 */
export function createWordReading({ mended, known, themselves }: ReadingWords): () => WordReading {
  const stems = new Set([...mended, ...known].map(stem))
  const vocabulary = createVocabulary(new Map(mended.map((word) => [word, 1])), {
    reviewed: new Set(mended),
    everyday: themselves,
  })
  const putRight = (word: string): string => {
    const [near] = vocabulary.nearest(word)
    return near && near.quality >= (word.length >= longWord ? enoughWhenLong : enough) ? near.word : word
  }
  return () => {
    const read = new Map<string, string>()
    let left = mostMended
    return (word) => {
      const before = read.get(word)
      if (before !== undefined) return before
      const own = stem(word)
      const isOurs = stems.has(own) || word.length < shortestMended || left <= 0 || /\d/.test(word)
      if (!isOurs) left -= 1
      const meant = isOurs ? own : stem(putRight(word))
      read.set(word, meant)
      return meant
    }
  }
}
