import { editDistance } from './edit-distance.ts'

/** A word we know, and how near what was typed is to it: 1 is the word itself. */
export type Near = { readonly word: string; readonly quality: number }

/** A word of ours that begins as typed, and how often it is used. */
export type Begun = { readonly word: string; readonly use: number }

export type Vocabulary = {
  readonly has: (word: string) => boolean
  /** Words of ours that this is probably a misspelling of, the likeliest first; none for everyday words. */
  readonly nearest: (typed: string) => readonly Near[]
  /** Words of ours that begin so, the most used first. */
  readonly beginningWith: (typed: string) => readonly Begun[]
}

const offered = 4
/** More are offered for a word still being typed: what stands before it chooses among them. */
const offeredBeginnings = 24
const cachedPrefixLength = 3

/**
 * @param uses how often each word of ours occurs, in lower case
 * @param reviewed words of the field: only these are near enough to words of three and four letters
 * @param everyday never taken for a misspelling
 */
export function createVocabulary(
  uses: ReadonlyMap<string, number>,
  { reviewed, everyday }: { readonly reviewed: ReadonlySet<string>; readonly everyday: ReadonlySet<string> },
): Vocabulary {
  const sorted = [...uses.keys()].toSorted()
  const shelves = shelve(sorted)
  const cache = cachePrefixes(sorted, uses)
  return {
    has: (word) => uses.has(word),
    nearest: (typed) => {
      if (typed.length < 3 || /\d/.test(typed) || everyday.has(typed)) return []
      const near = candidates(shelves, typed).flatMap((word) => {
        const quality = typed.length >= 5 || reviewed.has(word) ? nearness(typed, word) : 0
        return quality > 0 ? [{ word, quality }] : []
      })
      return bestOf(near, uses)
    },
    beginningWith: (typed) =>
      typed.length <= cachedPrefixLength ? (cache.get(typed) ?? []) : beginnings(wordsBeginning(sorted, typed), uses),
  }
}

const bestOf = (near: readonly Near[], uses: ReadonlyMap<string, number>): readonly Near[] =>
  near
    .toSorted(
      (a, b) =>
        b.quality - a.quality || (uses.get(b.word) ?? 0) - (uses.get(a.word) ?? 0) || (a.word < b.word ? -1 : 1),
    )
    .slice(0, offered)

/** How well a misspelling fits a word; 0 when it does not. Short words must keep nearly all their letters. */
function nearness(typed: string, word: string): number {
  const shorter = Math.min(typed.length, word.length)
  const slips = editDistance(typed, word, shorter >= 7 ? 2 : 1)
  if (slips === 0) return 1
  if (slips === 2) return shorter >= 7 && typed[0] === word[0] ? 0.6 : 0
  if (slips > 2) return 0
  if (shorter >= 5) return typed[0] === word[0] ? 0.85 : 0.7
  if (typed.length === word.length) return isSwap(typed, word) ? 0.85 : shorter === 4 && typed[0] === word[0] ? 0.6 : 0
  return typed[0] === word[0] && shorter >= 3 ? 0.7 : 0
}

const isSwap = (a: string, b: string): boolean => [...a].toSorted().join('') === [...b].toSorted().join('')

/** Words by length and first letter, so that only those that can be near are compared. */
function shelve(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const shelves = new Map<string, string[]>()
  for (const word of words) {
    const name = `${word.length}${word[0]}`
    const shelf = shelves.get(name) ?? []
    shelves.set(name, shelf)
    shelf.push(word)
  }
  return shelves
}

function candidates(shelves: ReadonlyMap<string, readonly string[]>, typed: string): readonly string[] {
  const reach = typed.length >= 7 ? 2 : 1
  const letters = new Set([typed[0], typed[1]])
  const lengths = Array.from({ length: 2 * reach + 1 }, (_, i) => typed.length - reach + i)
  return lengths.flatMap((length) => [...letters].flatMap((letter) => shelves.get(`${length}${letter}`) ?? []))
}

/** The shortest beginnings have the most words behind them and are typed most often: their best are kept ready. */
function cachePrefixes(
  sorted: readonly string[],
  uses: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly Begun[]> {
  const all = new Map<string, string[]>()
  for (const word of sorted)
    for (let length = 2; length <= cachedPrefixLength && length < word.length; length += 1) {
      const prefix = word.slice(0, length)
      const words = all.get(prefix) ?? []
      all.set(prefix, words)
      words.push(word)
    }
  return new Map([...all].map(([prefix, words]) => [prefix, beginnings(words, uses)]))
}

function beginnings(words: readonly string[], uses: ReadonlyMap<string, number>): readonly Begun[] {
  return words
    .map((word) => ({ word, use: uses.get(word) ?? 0 }))
    .toSorted((a, b) => b.use - a.use || (a.word < b.word ? -1 : 1))
    .slice(0, offeredBeginnings)
}

function wordsBeginning(sorted: readonly string[], prefix: string): readonly string[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < prefix) low = middle + 1
    else high = middle
  }
  let end = low
  while (sorted[end]?.startsWith(prefix)) end += 1
  return sorted.slice(low, end)
}
