import type { Pattern, PatternStep, PatternWord } from './pattern.ts'
import { isWord } from './spelling.ts'

export type CrisisText = { readonly words: readonly string[]; readonly unfinished: boolean }

/** Where a pattern was found: the places of its words in the text, in order. */
export type Found = readonly number[]

export type Matcher = (pattern: Pattern) => Found | undefined

const shortestBeginning = 3

/** A matcher for one text: each word is compared with each pattern word at most once, however many patterns there are. */
export function matcherFor({ words, unfinished }: CrisisText, known: ReadonlySet<string>): Matcher {
  const compared = new Map<string, ReadonlySet<number>>()
  const placesOf = (wanted: PatternWord): ReadonlySet<number> => {
    const name = wanted.begins ? `${wanted.word}*` : wanted.word
    const before = compared.get(name)
    if (before) return before
    const places = new Set<number>()
    for (const [i, word] of words.entries()) if (isWord(word, wanted, known)) places.add(i)
    compared.set(name, places)
    return places
  }
  const last = words.length - 1
  const fits = (step: PatternStep, at: number): boolean => {
    if (step.atTheEnd === 'only' && at !== last) return false
    if (step.words.some((wanted) => placesOf(wanted).has(at))) return true
    if (at !== last || !unfinished || !begins(step, words[at] ?? '')) return false
    // The first word of a pattern must stand there whole, and a whole word of ours is no beginning, unless marked.
    return step.atTheEnd !== undefined || (at > 0 && !known.has(words[at] ?? ''))
  }

  const from = (steps: readonly PatternStep[], at: number, found: Found): Found | undefined => {
    const [step, ...rest] = steps
    if (!step) return found
    for (let i = at; i <= Math.min(at + step.gap, last); i += 1) {
      if (!fits(step, i)) continue
      if (step.atTheEnd && i === last) return [...found, i]
      const more = from(rest, i + 1, [...found, i])
      if (more) return more
    }
    return undefined
  }
  return ({ steps: [first, ...rest] }) => {
    if (!first) return undefined
    for (let i = 0; i <= last; i += 1) {
      if (!fits(first, i)) continue
      if (first.atTheEnd && i === last) return [i]
      const found = from(rest, i + 1, [i])
      if (found) return found
    }
    return undefined
  }
}

const begins = ({ words }: PatternStep, typed: string): boolean =>
  typed.length >= shortestBeginning && words.some(({ word }) => word.startsWith(typed))
