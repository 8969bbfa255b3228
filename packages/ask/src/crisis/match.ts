import type { Pattern, PatternStep } from './pattern.ts'
import type { WordTable } from './spelling.ts'

export type CrisisText = { readonly words: readonly string[]; readonly unfinished: boolean }

/** Where a pattern was found: the places of its words in the text, in order. */
export type Found = readonly number[]

export type Matcher = (pattern: Pattern) => Found | undefined

/** A matcher for one text: each of its words is compared with the words of the patterns once, however many they are. */
export function matcherFor(text: CrisisText, table: WordTable): Matcher {
  const last = text.words.length - 1
  const places = placesIn(text, table)
  const from = (steps: readonly PatternStep[], at: number, found: Found): Found | undefined => {
    const [step, ...rest] = steps
    if (!step) return found
    const fits = places(step)
    for (let i = at; i <= Math.min(at + step.gap, last); i += 1) {
      if (!fits.has(i)) continue
      const more = step.atTheEnd && i === last ? [...found, i] : from(rest, i + 1, [...found, i])
      if (more) return more
    }
    return undefined
  }
  return ({ steps: [first, ...rest] }) => {
    if (!first) return undefined
    for (const i of places(first)) {
      const found = first.atTheEnd && i === last ? [i] : from(rest, i + 1, [i])
      if (found) return found
    }
    return undefined
  }
}

/** The places of a text that a step of a pattern fits, worked out once for each step. */
function placesIn({ words, unfinished }: CrisisText, table: WordTable): (step: PatternStep) => ReadonlySet<number> {
  const last = words.length - 1
  const placesOf = new Map<string, number[]>()
  for (const [i, word] of words.entries())
    for (const name of table.names(word)) {
      const own = placesOf.get(name) ?? []
      placesOf.set(name, own)
      own.push(i)
    }
  const ending = words[last] ?? ''
  const begun = unfinished ? table.begunBy(ending) : new Set<string>()
  const known = new Map<PatternStep, ReadonlySet<number>>()
  const work = (step: PatternStep): ReadonlySet<number> => {
    const places = new Set<number>()
    for (const { name } of step.words) for (const i of placesOf.get(name) ?? []) places.add(i)
    if (step.atTheEnd === 'only') return places.has(last) ? new Set([last]) : endOf(step)
    for (const i of endOf(step)) places.add(i)
    return places
  }
  /** The first word of a pattern must stand there whole, and a whole word of ours is no beginning: unless it is marked. */
  const endOf = (step: PatternStep): ReadonlySet<number> => {
    const counts = step.atTheEnd !== undefined || (!step.first && !table.isWhole(ending))
    return counts && step.words.some(({ name }) => begun.has(name)) ? new Set([last]) : none
  }
  return (step) => {
    const before = known.get(step) ?? work(step)
    known.set(step, before)
    return before
  }
}

const none: ReadonlySet<number> = new Set()
