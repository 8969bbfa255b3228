import { editDistance } from '../edit-distance.ts'
import type { PatternWord } from './pattern.ts'

export type Spelling = {
  /** The word as the patterns have it. */
  readonly same: (word: string) => string
  /** Words as the patterns have them: phrases of the spelling list become one word. */
  readonly read: (words: readonly string[]) => readonly string[]
}

/** @param spellings how patterns write a word -> how people do; phrases too */
export function createSpelling(spellings: Readonly<Record<string, readonly string[]>>): Spelling {
  const words = new Map<string, string>()
  const phrases: { readonly words: readonly string[]; readonly means: string }[] = []
  for (const [means, written] of Object.entries(spellings))
    for (const way of written) {
      const parts = way.split(' ')
      if (parts.length === 1) words.set(way, means)
      else phrases.push({ words: parts, means })
    }
  const byFirst = Map.groupBy(
    phrases.toSorted((a, b) => b.words.length - a.words.length),
    (phrase) => phrase.words[0] ?? '',
  )
  const same = (word: string) => words.get(word) ?? words.get(withoutDrawl(word)) ?? withoutDrawl(word)
  const read = (typed: readonly string[]): readonly string[] => {
    const out: string[] = []
    for (let i = 0; i < typed.length; ) {
      const phrase = byFirst.get(typed[i] ?? '')?.find((one) => one.words.every((word, k) => typed[i + k] === word))
      out.push(phrase?.means ?? same(typed[i] ?? ''))
      i += phrase?.words.length ?? 1
    }
    return out
  }
  return { same, read }
}

/** "pleeease", "diiie": three or more of a letter are one. */
const withoutDrawl = (word: string): string => (/[a-z]/.test(word) ? word.replace(/([a-z])\1{2,}/g, '$1') : word)

/**
 * Whether a typed word is a word of a pattern. Long words forgive a slip: a missed alarm costs more than a false one.
 * @param known words that are themselves, and nobody's misspelling
 */
export function isWord(typed: string, { word, begins }: PatternWord, known: ReadonlySet<string>): boolean {
  if (typed === word) return true
  if (begins) return typed.startsWith(word)
  if (word.length < 5 || typed.length < 4 || typed[0] !== word[0] || known.has(typed) || /\d/.test(typed)) return false
  const most = word.length >= 9 ? 2 : 1
  return editDistance(typed, word, most) <= most
}
