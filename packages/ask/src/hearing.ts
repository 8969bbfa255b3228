import type { HeardTerm } from './heard-term.ts'
import { stem } from './stem.ts'
import type { SynonymReading } from './synonym-reading.ts'
import type { TypedWords } from './typed-words.ts'
import type { Near, Vocabulary } from './vocabulary.ts'
import { youthSignals } from './youth-signals.ts'

export type Heard = {
  readonly words: readonly string[]
  /** One reading of the words in order, for phrases. */
  readonly sequence: readonly HeardTerm[]
  /** Everything heard: the sequence, other readings of doubtful words, parts of phrases. */
  readonly terms: readonly HeardTerm[]
  /** Nothing typed is a word of ours. */
  readonly nothingKnown: boolean
}

export type HearingParts = {
  readonly vocabulary: Vocabulary
  readonly synonyms: SynonymReading
  readonly everyday: ReadonlySet<string>
  readonly areNeighbours: (before: string, after: string) => boolean
}

/** So that a text of arbitrary words costs no more than a story: later unknown words are taken as they are. */
const mostRepairs = 40
const mostWords = 600
const partOfPhrase = 0.4

/** What was typed, as terms of ours: spelling repaired, unfinished last word completed, synonyms read as one. */
export function hear(typed: TypedWords, parts: HearingParts): Heard {
  const words =
    typed.words.length <= mostWords
      ? typed.words
      : [...typed.words.slice(0, mostWords - 150), ...typed.words.slice(-150)]
  let repairs = 0
  const readings = words.map((word, i): readonly Near[] => {
    if (typed.unfinished && i === words.length - 1) return stillTyped(word, words[i - 1] ?? '', parts)
    if (isKnown(word, parts) || repairs >= mostRepairs) return [{ word, quality: 1 }]
    repairs += 1
    return repaired(word, parts)
  })
  const stems = readings.map(([first], i) => stem(first?.word ?? words[i] ?? ''))
  const kept = stems.map(parts.synonyms.word)
  const qualities = readings.map(([first]) => first?.quality ?? 1)
  const sequence: HeardTerm[] = []
  const more: HeardTerm[] = [...youthSignals(words, stems)]
  for (let i = 0; i < kept.length; ) {
    const phrase = parts.synonyms.phraseAt(kept, i)
    const to = i + (phrase?.length ?? 1)
    sequence.push({ term: phrase?.means ?? kept[i] ?? '', from: i, to, quality: Math.min(...qualities.slice(i, to)) })
    if (phrase)
      more.push(...kept.slice(i, to).map((term, k) => ({ term, from: i + k, to: i + k + 1, quality: partOfPhrase })))
    else more.push(...otherReadings(readings[i] ?? [], i, parts))
    i = to
  }
  const nothingKnown = !words.some((word, i) => parts.vocabulary.has(word) || (readings[i]?.[0]?.word ?? word) !== word)
  return { words, sequence, terms: [...sequence, ...more], nothingKnown }
}

const isKnown = (word: string, { vocabulary, everyday, synonyms }: HearingParts): boolean =>
  vocabulary.has(word) || everyday.has(word) || /^\d+$/.test(word) || synonyms.code(word) !== undefined

const completions = 5
/** What the word before speaks for is this much likelier. */
const neighbourly = 6
/** A short word that may be whole gives way to a completion that is at least this sure. */
const sureEnough = 0.5
const shortWord = 4

/** The last word, which may be whole or the beginning of a longer one. */
function stillTyped(word: string, before: string, parts: HearingParts): readonly Near[] {
  const begun = /^\d+$/.test(word) ? [] : completed(word, before, parts)
  if (!isKnown(word, parts)) return begun.length > 0 ? begun : repaired(word, parts)
  const spokenFor = begun.filter(({ word: longer }) => parts.areNeighbours(before, longer))
  const whole = { word, quality: 1 }
  const first = spokenFor[0]
  if (first && first.quality >= sureEnough && word.length <= shortWord) return [...spokenFor, whole]
  return [whole, ...(parts.everyday.has(word) ? spokenFor : begun)]
}

/**
 * What an unfinished word may become, each as sure as it is likely among all words that begin so: after "conviction",
 * "sp" is rather "spent" than "speeding", and a beginning that may become anything says little.
 */
function completed(
  word: string,
  before: string,
  { vocabulary, synonyms, areNeighbours }: HearingParts,
): readonly Near[] {
  const begun = vocabulary
    .beginningWith(word)
    .map((one) => ({ ...one, likely: one.use * (areNeighbours(before, one.word) ? neighbourly : 1) }))
  const all = begun.reduce((sum, { likely }) => sum + likely, 0)
  return [...Map.groupBy(begun, (one) => synonyms.word(stem(one.word))).values()]
    .map((same) => ({
      word: same[0]?.word ?? word,
      quality: Math.min(0.95, Math.sqrt(same.reduce((sum, { likely }) => sum + likely, 0) / all)),
    }))
    .toSorted((a, b) => b.quality - a.quality)
    .slice(0, completions)
}

function repaired(word: string, { vocabulary }: HearingParts): readonly Near[] {
  const near = vocabulary.nearest(word)
  return near.length > 0 ? near : (pulledApart(word, vocabulary) ?? [{ word, quality: 1 }])
}

/** "dbscheck": two words of ours run together. The first stands in the sequence, the second beside it. */
function pulledApart(word: string, vocabulary: Vocabulary): readonly Near[] | undefined {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)]
    if (vocabulary.has(first) && vocabulary.has(second))
      return [
        { word: first, quality: 0.8 },
        { word: second, quality: 0.8 },
      ]
  }
  return undefined
}

function otherReadings(readings: readonly Near[], at: number, { synonyms }: HearingParts): readonly HeardTerm[] {
  return readings
    .slice(1)
    .map(({ word, quality }) => ({ term: synonyms.word(stem(word)), from: at, to: at + 1, quality: quality * 0.7 }))
}
