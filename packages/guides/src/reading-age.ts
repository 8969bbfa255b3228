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
  const sentences = statements.flatMap(sentencesOf)
  const words = sum(sentences.map((sentence) => readability.lexiconCount(sentence)))
  if (words === 0) return 0
  const grade = 0.39 * (words / sentences.length) + 11.8 * (syllablesOf(sentences) / words) - 15.59
  return Math.round((grade + yearsBeforeGrade) * 10) / 10
}

/** Each different word is counted once: counting syllables is slow, and a guide repeats its words. */
function syllablesOf(sentences: readonly string[]): number {
  const times = new Map<string, number>()
  for (const sentence of sentences)
    for (const word of sentence.toLowerCase().split(/[\s,]+/)) times.set(word, (times.get(word) ?? 0) + 1)
  return sum([...times].map(([word, count]) => readability.syllableCount(word) * count))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
