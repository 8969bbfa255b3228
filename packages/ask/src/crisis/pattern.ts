/** One place of a pattern: any of these words, up to `gap` other words before it. */
export type PatternStep = {
  readonly words: readonly PatternWord[]
  readonly gap: number
  /** `enough`: no more is needed when the writing stops here, in the middle of the word or after it; `only`: and it must. */
  readonly atTheEnd: 'enough' | 'only' | undefined
  /** The first of its pattern. */
  readonly first: boolean
}

/** `name` is the word, with a star when other words may begin with it. */
export type PatternWord = { readonly name: string; readonly word: string; readonly begins: boolean }

export type Pattern = { readonly written: string; readonly steps: readonly PatternStep[] }

export type Lists = Readonly<Record<string, readonly string[]>>

const gaps: Readonly<Record<string, number>> = { '.': 1, '..': 3, '...': 8 }

/**
 * Reads a pattern of content/ask/crisis.yaml; its signs are explained there. Gaps in a row add up.
 * @param same how a word is spelt inside the patterns: "killin" is "killing"
 * @throws on an unknown list, or a pattern without words: the file ships with the code
 */
export function parsePattern(written: string, lists: Lists, same: (word: string) => string): Pattern {
  const steps: PatternStep[] = []
  let gap = 0
  for (const part of written.split(/\s+/)) {
    if (gaps[part] !== undefined) {
      gap += gaps[part]
      continue
    }
    const words = part
      .replace(/[!$]/g, '')
      .split('/')
      .flatMap((word) => wordsOf(word, lists, written))
      .map(({ word, begins }) => ({ name: begins ? `${word}*` : same(word), word: begins ? word : same(word), begins }))
    const atTheEnd = part.endsWith('!') ? 'enough' : part.endsWith('$') ? 'only' : undefined
    steps.push({ words, gap, atTheEnd, first: steps.length === 0 })
    gap = 0
  }
  if (steps.length === 0) throw new Error(`The crisis pattern "${written}" has no words`)
  return { written, steps }
}

function wordsOf(word: string, lists: Lists, written: string): readonly Omit<PatternWord, 'name'>[] {
  if (!/^[A-Z]+$/.test(word)) return [{ word: word.replace(/\*$/, ''), begins: word.endsWith('*') }]
  const list = lists[word]
  if (!list) throw new Error(`The crisis pattern "${written}" names a list that is not there: ${word}`)
  return list.map((one) => ({ word: one, begins: false }))
}
