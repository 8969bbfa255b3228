import type { Library } from '@plain-record/guides'
import type { AskWords } from './ask-words.ts'
import { stem } from './stem.ts'
import type { SynonymReading } from './synonym-reading.ts'
import { readTypedWords } from './typed-words.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

export type OurWords = {
  readonly vocabulary: Vocabulary
  readonly everyday: ReadonlySet<string>
  /** Whether two words stand beside each other in what we know people to write. */
  readonly areNeighbours: (before: string, after: string) => boolean
  /** The everyday words and those of the reviewed lists: words that are themselves, and nobody's misspelling. */
  readonly known: ReadonlySet<string>
  /** Terms of the reviewed lists, each with the spelling to show: never a word that only a guide's text has. */
  readonly terms: ReadonlyMap<string, string>
}

/** A word of a guide's text counts a little: enough to be recognised, not enough to be what an unfinished word becomes. */
const guideWordUse = 0.05

/** Every word that we know: the reviewed lists, the topics, and the text of the guides. */
export function collectOurWords(library: Library, words: AskWords, synonyms: SynonymReading): OurWords {
  const everyday = new Set(words.everyday)
  const reviewedTexts = [
    ...words.synonyms.groups.flat(),
    ...words.topics.flatMap(({ names, words: more }) => [...names, ...more]),
    ...library.topics.flatMap(({ title, scope }) => [title, scope]),
  ]
  const uses = new Map<string, number>()
  const use = (text: string, much: number) => {
    for (const word of readTypedWords(text).words)
      if (/^[a-z]/.test(word) && word.length > 1) uses.set(word, (uses.get(word) ?? 0) + much)
  }
  for (const text of reviewedTexts) use(text, 1)
  const reviewed = new Set(uses.keys())
  const neighbours = pairsIn([...reviewedTexts, ...library.guides.flatMap((guide) => [guide.title, ...guide.askedAs])])
  for (const guide of library.guides)
    for (const text of [...guide.askedAs, ...guide.sections.map((section) => section.text)]) use(text, guideWordUse)
  return {
    vocabulary: createVocabulary(uses, { reviewed, everyday }),
    everyday,
    areNeighbours: (before, after) => neighbours.has(`${before} ${after}`),
    known: new Set([...everyday, ...reviewed]),
    terms: spellings(reviewedTexts, words, synonyms),
  }
}

const pairsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap((text) => {
      const { words } = readTypedWords(text)
      return words.slice(1).map((word, i) => `${words[i]} ${word}`)
    }),
  )

/** For each term the shortest way of writing it, which is how people know it. */
function spellings(
  texts: readonly string[],
  { synonyms: { groups } }: AskWords,
  synonyms: SynonymReading,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [kept] of groups) if (kept !== undefined) found.set(synonyms.terms(kept).join(' '), kept)
  for (const word of texts.flatMap((text) => readTypedWords(text).words)) {
    const term = stem(word)
    const before = found.get(term)
    if (before === undefined || (word.length < before.length && !before.includes(' '))) found.set(term, word)
  }
  return found
}
