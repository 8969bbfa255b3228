import type { Synonyms } from './ask-words.ts'
import { stem } from './stem.ts'
import { readTypedWords } from './typed-words.ts'

/** Reads words as the words we keep: every word and phrase of a synonym group as the first of its group. */
export type SynonymReading = {
  /** One word as the word we keep; itself when it is in no group. */
  readonly word: (stemmed: string) => string
  /** The longest phrase that starts at a place of words read by `word`: what it means and how many words it takes. */
  readonly phraseAt: (
    words: readonly string[],
    from: number,
  ) => { readonly means: string; readonly length: number } | undefined
  /** What a code means by its shape ("dr10"), if anything. */
  readonly code: (word: string) => string | undefined
  /** The terms of a text of ours, each synonym as the word we keep. Never for what people type: its words are kept. */
  readonly terms: (text: string) => readonly string[]
}

type Phrase = { readonly words: readonly string[]; readonly means: string }

export function createSynonymReading({ groups, patterns }: Synonyms): SynonymReading {
  const shapes = patterns.map(({ like, means }) => ({ like: new RegExp(like), means: keptForm(means) }))
  const code: SynonymReading['code'] = (word) =>
    /\d/.test(word) ? shapes.find(({ like }) => like.test(word))?.means : undefined
  const singles = singleWords(groups)
  const word: SynonymReading['word'] = (stemmed) => singles.get(stemmed) ?? code(stemmed) ?? stemmed
  // Single words first, on both sides: a phrase is then found in any mixture of synonyms and listed misspellings.
  const phrases = phrasesByFirst(groups, word)
  const phraseAt: SynonymReading['phraseAt'] = (words, from) => {
    const found = phrases.get(words[from] ?? '')?.find((one) => one.words.every((part, i) => words[from + i] === part))
    return found && { means: found.means, length: found.words.length }
  }
  // For our own texts only, which share most of their words: what people type never comes here.
  const known = new Map<string, string>()
  const read = (typed: string): string => {
    const before = known.get(typed) ?? word(stem(typed))
    known.set(typed, before)
    return before
  }
  const terms = (text: string) => inTerms(readTypedWords(text).words.map(read), phraseAt)
  return { word, phraseAt, code, terms }
}

const stemsOf = (text: string): readonly string[] => readTypedWords(text).words.map(stem)
const keptForm = (text: string): string => stemsOf(text).join(' ')

/** The first group that names a word keeps it. */
function singleWords(groups: Synonyms['groups']): ReadonlyMap<string, string> {
  const singles = new Map<string, string>()
  for (const group of groups)
    for (const stems of group.map(stemsOf)) {
      const [only] = stems
      if (only !== undefined && stems.length === 1 && !singles.has(only)) singles.set(only, keptForm(group[0] ?? ''))
    }
  return singles
}

function phrasesByFirst(
  groups: Synonyms['groups'],
  word: SynonymReading['word'],
): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = groups.flatMap((group) =>
    group
      .map((text) => ({ words: stemsOf(text).map(word), means: keptForm(group[0] ?? '') }))
      .filter(({ words }) => words.length > 1),
  )
  return Map.groupBy(
    phrases.toSorted((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0] ?? '',
  )
}

function inTerms(words: readonly string[], phraseAt: SynonymReading['phraseAt']): readonly string[] {
  const terms: string[] = []
  for (let i = 0; i < words.length; ) {
    const phrase = phraseAt(words, i)
    terms.push(phrase?.means ?? words[i] ?? '')
    i += phrase?.length ?? 1
  }
  return terms
}
