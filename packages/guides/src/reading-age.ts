import readability from 'text-readability'
import { sentencesOf } from './sentences.ts'

/** Years of school before the first grade of the formula. */
const yearsBeforeGrade = 5

/**
 * The age at which most people read this, in years: the Flesch-Kincaid grade plus five, over whole statements
 * (paragraphs and list entries). 0 when there are no words.
 * Words and syllables are counted by text-readability; sentences by us, because it splits at "s. 113B" and leaves
 * short ones out; and the formula is not rounded on the way, because its rounding moves a guide by half a year.
 */
export function readingAge(statements: readonly string[]): number {
  const counts = statements.flatMap(sentencesOf).map(countsOf)
  const words = sum(counts.map((count) => count.words))
  if (words === 0) return 0
  const syllables = sum(counts.map((count) => count.syllables))
  const grade = 0.39 * (words / counts.length) + 11.8 * (syllables / words) - 15.59
  return Math.round((grade + yearsBeforeGrade) * 10) / 10
}

const countsOf = (sentence: string): { words: number; syllables: number } => ({
  words: readability.lexiconCount(sentence),
  syllables: readability.syllableCount(sentence),
})

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
