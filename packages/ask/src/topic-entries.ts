import type { Topic } from '@plain-record/guides'
import type { TopicWords } from './ask-words.ts'
import { filler, tooCommon } from './filler-words.ts'
import type { SynonymReading } from './synonym-reading.ts'

/** One way of meaning a topic: a term, terms in a row, or terms anywhere. */
export type TopicEntry = {
  readonly kind: 'term' | 'phrase' | 'together'
  readonly terms: readonly string[]
  /** The place of its topic in the list of topics. */
  readonly topic: number
  /** How sure it makes us, before how rare it is among the topics is counted in. */
  readonly sureness: number
}

/** `names` nearly always mean the topic, `words` often come with it; its title and scope say what it holds. */
export const sureness = { names: 2, words: 1, title: 1, scope: 0.5 } as const

/** Every entry of every topic. A topic without words of its own is still found by its title and scope. */
export function topicEntries(
  topics: readonly Topic[],
  words: readonly TopicWords[],
  synonyms: SynonymReading,
): readonly TopicEntry[] {
  const wordsOf = new Map(words.map((entry) => [entry.topic, entry]))
  return topics.flatMap(({ id, title, scope }, topic) => {
    const own = wordsOf.get(id)
    return strongest([
      ...(own?.names ?? []).map((text) => entryOf(text, synonyms, { topic, sureness: sureness.names })),
      ...(own?.words ?? []).map((text) => entryOf(text, synonyms, { topic, sureness: sureness.words })),
      ...singleTerms(title, synonyms, { topic, sureness: sureness.title }),
      ...singleTerms(scope, synonyms, { topic, sureness: sureness.scope }),
    ])
  })
}

type Belongs = Pick<TopicEntry, 'topic' | 'sureness'>

function entryOf(text: string, synonyms: SynonymReading, belongs: Belongs): TopicEntry {
  if (text.includes(' + ')) {
    const terms = text.split(' + ').flatMap((part) => withoutFiller(synonyms.terms(part)))
    return { ...belongs, kind: 'together', terms: [...new Set(terms)] }
  }
  const terms = tellingPhrase(synonyms.terms(text))
  return { ...belongs, kind: terms.length === 1 ? 'term' : 'phrase', terms }
}

/** "my husband" is not "husband": where only one telling word would be left, a phrase stands as it is written. */
export function tellingPhrase(terms: readonly string[]): readonly string[] {
  const telling = withoutFiller(terms)
  return telling.length === 1 ? terms : telling
}

/** A phrase of filler words alone ("is it") keeps them: there would be nothing left. */
function withoutFiller(terms: readonly string[]): readonly string[] {
  const telling = terms.filter((term) => !filler.has(term))
  return telling.length > 0 ? telling : terms
}

const singleTerms = (text: string, synonyms: SynonymReading, belongs: Belongs): TopicEntry[] =>
  synonyms
    .terms(text)
    .filter((term) => !tooCommon.has(term) && !/^\d+$/.test(term))
    .map((term) => ({ ...belongs, kind: 'term', terms: [term] }))

/** An entry said twice counts once, at its strongest. */
function strongest(entries: readonly TopicEntry[]): readonly TopicEntry[] {
  const best = new Map<string, TopicEntry>()
  for (const entry of entries) {
    const name = `${entry.kind} ${entry.kind === 'together' ? entry.terms.toSorted().join('+') : entry.terms.join(' ')}`
    const known = best.get(name)
    if (!known || known.sureness < entry.sureness) best.set(name, entry)
  }
  return [...best.values()]
}
