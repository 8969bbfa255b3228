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

/** What a typed word is among the words of the patterns, by their names. */
export type WordTable = {
  readonly names: (typed: string) => readonly string[]
  /** The words that begin so, from the third letter on. */
  readonly begunBy: (typed: string) => ReadonlySet<string>
  /** A word that is itself, and no beginning or misspelling of another. */
  readonly isWhole: (typed: string) => boolean
}

const shortestBeginning = 3

/**
 * Long words forgive a slip: a missed alarm costs more than a false one.
 * @param known words that are themselves, and nobody's misspelling
 */
export function createWordTable(wanted: readonly PatternWord[], known: ReadonlySet<string>): WordTable {
  const whole = new Set(wanted.filter(({ begins }) => !begins).map(({ word }) => word))
  const beginnings = new Map(wanted.filter(({ begins }) => begins).map(({ word, name }) => [word, name]))
  const forgiving = Map.groupBy(
    [...whole].filter((word) => word.length >= 5),
    (word) => word[0] ?? '',
  )
  return {
    names: (typed) => [
      ...(whole.has(typed) ? [typed] : slips(typed, forgiving, known)),
      ...[...beginnings].flatMap(([word, name]) => (typed.startsWith(word) ? [name] : [])),
    ],
    begunBy: (typed) =>
      new Set(typed.length < shortestBeginning ? [] : [...whole].filter((word) => word.startsWith(typed))),
    isWhole: (typed) => known.has(typed),
  }
}

function slips(
  typed: string,
  words: ReadonlyMap<string, readonly string[]>,
  known: ReadonlySet<string>,
): readonly string[] {
  if (typed.length < 4 || known.has(typed) || /\d/.test(typed)) return []
  return (words.get(typed[0] ?? '') ?? []).filter((word) => {
    const most = word.length >= 9 ? 2 : 1
    return editDistance(typed, word, most) <= most
  })
}
