/** Where every word of many texts stands, ready to be looked for with spelling mistakes and all. */
export type WordIndex = {
  readonly words: readonly string[]
  /** For each word, the texts that have it. */
  readonly places: readonly Int32Array[]
  readonly numberOf: ReadonlyMap<string, number>
  /** For each word its letters as bits, and its length: they rule out nearly all words that it is not. */
  readonly letters: Int32Array
  readonly lengths: Uint8Array
  /** How many different words each text has. */
  readonly sizes: Uint8Array
}

export function indexOf(texts: readonly (readonly string[])[]): WordIndex {
  const found = new Map<string, number[]>()
  const sizes = new Uint8Array(texts.length)
  texts.forEach((words, text) => {
    const distinct = new Set(words)
    sizes[text] = distinct.size
    for (const word of distinct) {
      const places = found.get(word)
      if (places) places.push(text)
      else found.set(word, [text])
    }
  })
  const words = [...found.keys()]
  return {
    words,
    places: [...found.values()].map((places) => Int32Array.from(places)),
    numberOf: new Map(words.map((word, number) => [word, number])),
    letters: Int32Array.from(words, lettersOf),
    lengths: Uint8Array.from(words, ({ length }) => length),
    sizes,
  }
}

export type NearWord = { readonly number: number; readonly worth: number }

/**
 * The words of an index that somebody may have meant: the word itself, or else those that it begins and those that are a letter or two
 * away.
 */
export function nearestWords(word: string, index: WordIndex): readonly NearWord[] {
  const same = index.numberOf.get(word)
  if (same !== undefined) return [{ number: same, worth: 1 }]
  if (word.length < 3) return []
  return [...wordsBegunBy(word, index), ...wordsLike(word, index)]
}

function wordsBegunBy(word: string, { words, lengths }: WordIndex): readonly NearWord[] {
  const found: NearWord[] = []
  const first = word.charCodeAt(0)
  for (let number = 0; number < words.length; number += 1) {
    if ((lengths[number] as number) <= word.length) continue
    const other = words[number] as string
    if (other.charCodeAt(0) === first && other.startsWith(word)) found.push({ number, worth: 0.7 })
  }
  return found
}

function wordsLike(word: string, { words, letters, lengths }: WordIndex): readonly NearWord[] {
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
  if (most === 0) return []
  const own = lettersOf(word)
  const found: NearWord[] = []
  for (let number = 0; number < words.length; number += 1) {
    if (Math.abs((lengths[number] as number) - word.length) > most) continue
    if ((words[number] as string).startsWith(word)) continue // begun by it
    if (bitsIn((letters[number] as number) ^ own) > 2 * most) continue
    const edits = distance(word, words[number] as string, most)
    if (edits <= most) found.push({ number, worth: edits === 1 ? 0.8 : 0.5 })
  }
  return found
}

function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

function bitsIn(value: number): number {
  let left = value
  let count = 0
  while (left !== 0) {
    left &= left - 1
    count += 1
  }
  return count
}

/** How many letters have to be changed, put in, left out or swapped; more than `most` when it is more. */
function distance(a: string, b: string, most: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + change)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) cost = Math.min(cost, (before[j - 2] as number) + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    before = last
    last = row
  }
  return last[b.length] as number
}
