import type { Topic } from '@plain-record/guides'
import type { TopicWords } from './ask-words.ts'
import { filler } from './filler-words.ts'
import type { HeardTerm } from './heard-term.ts'
import type { Heard } from './hearing.ts'
import type { SynonymReading } from './synonym-reading.ts'
import { type TopicEntry, topicEntries } from './topic-entries.ts'

export type RankedTopic = { readonly id: string; readonly score: number }

/** Ranks every topic for what was heard, the likeliest first; topics that nothing speaks for come last, in the list's order. */
export type TopicRanking = (heard: Heard) => readonly RankedTopic[]

/** A phrase says more than its words: each word after the first adds this share. */
const perFurtherWord = 0.35
/** Words that belong together without standing together: a share of what they weigh, and of any second such finding. */
const together = { share: 0.65, second: 0.35 } as const

/** Where nothing speaks for any topic, a person comes first, and who else to ask. */
const ifNothing = ['outside-our-remit', 'helpline-and-contact']
const placeIfNothing = (id: string): number => -ifNothing.indexOf(id)

type Weighed = TopicEntry & { readonly weight: number }

export function createTopicRanking(
  topics: readonly Topic[],
  words: readonly TopicWords[],
  synonyms: SynonymReading,
): TopicRanking {
  const entries = weigh(topicEntries(topics, words, synonyms), topics.length)
  const terms = byFirstTerm(entries.filter(({ kind }) => kind === 'term'))
  const phrases = byFirstTerm(entries.filter(({ kind }) => kind === 'phrase'))
  const combinations = byFirstTerm(entries.filter(({ kind }) => kind === 'together'))
  const boosts = new Map(words.map(({ topic, boost }) => [topic, boost]))

  return (heard) => {
    const scores = new Float64Array(topics.length)
    addWords(scores, heard, { terms, phrases })
    addCombinations(scores, heard.terms, combinations)
    return topics
      .map(({ id }, i) => ({ id, score: (scores[i] ?? 0) * (boosts.get(id) ?? 1) }))
      .toSorted((a, b) => b.score - a.score || placeIfNothing(a.id) - placeIfNothing(b.id))
  }
}

/** The fewer topics share an entry, the more it says. */
function weigh(entries: readonly TopicEntry[], topics: number): readonly Weighed[] {
  const holders = new Map<string, Set<number>>()
  for (const { terms, kind, topic } of entries) {
    if (kind !== 'term') continue
    const known = holders.get(terms[0] ?? '') ?? new Set()
    holders.set(terms[0] ?? '', known.add(topic))
  }
  const rarity = (term: string): number => {
    const held = holders.get(term)?.size ?? 2
    return Math.log(1 + (topics - held + 0.5) / (held + 0.5))
  }
  return entries.map((entry) => ({ ...entry, weight: entry.sureness * weightOf(entry, rarity) }))
}

function weightOf({ kind, terms }: TopicEntry, rarity: (term: string) => number): number {
  if (kind === 'term') return rarity(terms[0] ?? '')
  if (kind === 'phrase') return Math.max(2, ...terms.map(rarity)) * (1 + perFurtherWord * (terms.length - 1))
  return (together.share * terms.map(rarity).reduce((sum, one) => sum + one, 0)) / Math.sqrt(terms.length / 2)
}

function byFirstTerm(entries: readonly Weighed[]): ReadonlyMap<string, readonly Weighed[]> {
  const by = new Map<string, Weighed[]>()
  for (const entry of entries) {
    const first = entry.terms[0] ?? ''
    const same = by.get(first) ?? []
    by.set(first, same)
    same.push(entry)
  }
  return by
}

type Lookups = Record<'terms' | 'phrases', ReadonlyMap<string, readonly Weighed[]>>

/** Each typed word speaks once for a topic, by the strongest thing it is part of. */
function addWords(scores: Float64Array, heard: Heard, { terms, phrases }: Lookups): void {
  const spoken = new Map<number, Float64Array>()
  const speak = (topic: number, at: number, weight: number) => {
    const own = spoken.get(topic) ?? new Float64Array(heard.words.length)
    spoken.set(topic, own)
    if (weight > (own[at] ?? 0)) own[at] = weight
  }
  for (const { term, from, quality } of heard.terms)
    for (const { topic, weight } of terms.get(term) ?? []) speak(topic, from, weight * quality)
  for (const sequence of [heard.sequence, heard.sequence.filter(({ term }) => !filler.has(term))])
    for (const [i, { term }] of sequence.entries())
      for (const entry of phrases.get(term) ?? []) {
        const found = sequence.slice(i, i + entry.terms.length)
        if (!entry.terms.every((wanted, k) => found[k]?.term === wanted)) continue
        for (const part of found) speak(entry.topic, part.from, (entry.weight * part.quality) / found.length)
      }
  for (const [topic, weights] of spoken) {
    let sum = 0
    const counted = new Set<string>()
    for (const [at, weight] of weights.entries()) {
      // A word said again adds little.
      const again = counted.has(heard.words[at] ?? '')
      if (weight > 0) counted.add(heard.words[at] ?? '')
      sum += again ? weight * 0.2 : weight
    }
    scores[topic] = (scores[topic] ?? 0) + sum
  }
}

function addCombinations(
  scores: Float64Array,
  terms: readonly HeardTerm[],
  combinations: ReadonlyMap<string, readonly Weighed[]>,
): void {
  const quality = new Map<string, number>()
  for (const heard of terms) quality.set(heard.term, Math.max(quality.get(heard.term) ?? 0, heard.quality))
  const found = new Map<number, number[]>()
  for (const term of quality.keys())
    for (const entry of combinations.get(term) ?? []) {
      const heard = entry.terms.map((wanted) => quality.get(wanted) ?? 0)
      const least = Math.min(...heard)
      if (least <= 0) continue
      const own = found.get(entry.topic) ?? []
      found.set(entry.topic, own)
      own.push(entry.weight * least)
    }
  for (const [topic, weights] of found) {
    const [first = 0, second = 0] = weights.toSorted((a, b) => b - a)
    scores[topic] = (scores[topic] ?? 0) + first + second * together.second
  }
}
