import type { Library } from '@plain-record/guides'
import type { AskAnswer, GuideHit, Suggestion } from './answer.ts'
import type { AskWords } from './ask-words.ts'
import { createCrisisCheck } from './crisis/crisis.ts'
import { type ReadOn, readFacts } from './facts/read-facts.ts'
import { createGuideRanking, type RankedSection } from './guide-ranking.ts'
import { type Heard, hear } from './hearing.ts'
import { createIntentReading } from './intent.ts'
import { normalise } from './normalise.ts'
import { collectOurWords } from './our-words.ts'
import { chooseQuote } from './passage.ts'
import { createSectionSearch } from './section-search.ts'
import { createSynonymReading } from './synonym-reading.ts'
import { createTopicRanking, type RankedTopic } from './topic-ranking.ts'
import { readTypedWords } from './typed-words.ts'
import { whyShown } from './why-shown.ts'

export type Ask = {
  /**
   * Answers what was typed, exactly as it was typed. Keeps nothing; never throws, whatever the text. Facts that are told relative to
   * today ("two years ago") are read only when today is given.
   */
  readonly ask: (text: string, on?: ReadOn) => AskAnswer
  /** Whether somebody needs help now: the first thing that `ask` answers, for where that alone is wanted. */
  readonly crisis: (text: string) => AskAnswer['crisis']
  /** Sections of guides for words still being typed, the best first. */
  readonly suggest: (text: string) => readonly Suggestion[]
  /** What may be counted of a question: words of our own lists only. Undefined in crisis, or when there are none. */
  readonly normalise: (text: string) => string | undefined
}

/** Below this, what speaks for a topic is chance. */
const leastScore = 2.2
/** A passage is quoted only from a topic nearly as likely as the likeliest. */
const nearlyAsLikely = 0.62
const outsideGuides: ReadonlySet<string> = new Set(['outside-our-remit', 'helpline-and-contact', 'online-forum'])
const suggested = 8

/**
 * Everything needed to answer, built once from the library and the reviewed words (`readAskWords`).
 * Pure: no clock, no storage, no I/O.
 */
export function createAsk(library: Library, words: AskWords): Ask {
  const synonyms = createSynonymReading(words.synonyms)
  const ours = collectOurWords(library, words, synonyms)
  const crisisIn = createCrisisCheck(words.crisis, ours.known)
  const rankTopics = createTopicRanking(library.topics, words.topics, synonyms)
  const search = createSectionSearch(library, synonyms)
  const rankGuides = createGuideRanking(library, search)
  const readIntent = createIntentReading(synonyms)
  const listen = (text: string): Heard => hear(readTypedWords(text), { ...ours, synonyms })

  const ask: Ask['ask'] = (text, on = {}) => {
    const crisis = crisisIn(text)
    const heard = listen(text)
    const ranked = rankTopics(heard)
    const weak = isWeak(ranked)
    const sections = weak ? [] : rankGuides(heard, ranked)
    const intent = readIntent({ heard, ranked, inCrisis: crisis !== undefined, weak })
    const best = sections.find((one) => isSure(one, ranked))
    const quote = best && chooseQuote(best, heard, { synonyms, rarity: search.rarity })
    return {
      crisis,
      intent,
      topics: ranked.map(({ id }) => id),
      ...(best && quote
        ? {
            best: {
              ...hitOf({ ...best, section: quote.section }),
              passages: quote.passages,
              isOpening: quote.section.kind === 'meaning',
              why: whyShown(heard, search.held(best, termsOf(heard))),
            },
          }
        : {}),
      guides: onePerGuide(sections).map(hitOf),
      weak,
      facts: readFacts(text, on),
    }
  }
  return {
    ask,
    crisis: crisisIn,
    suggest: (text) => {
      const heard = listen(text)
      const ranked = rankTopics(heard)
      return rankGuides(heard, ranked).slice(0, suggested).map(suggestionOf)
    },
    normalise: (text) => (crisisIn(text) ? undefined : normalise(listen(withoutAddresses(text)), ours.terms)),
  }
}

/** The words inside an email or web address are somebody's, even when they are also ours. */
const withoutAddresses = (text: string): string =>
  text
    .split(/\s+/)
    .filter((word) => !/@|\/\/|www\./i.test(word))
    .join(' ')

const termsOf = (heard: Heard): readonly string[] => heard.sequence.map(({ term }) => term)

const isWeak = (ranked: readonly RankedTopic[]): boolean => (ranked[0]?.score ?? 0) < leastScore

function isSure({ section }: RankedSection, ranked: readonly RankedTopic[]): boolean {
  const [first] = ranked
  if (!first || outsideGuides.has(first.id)) return false
  const own = ranked.find(({ id }) => id === section.topic)?.score ?? 0
  return own >= first.score * nearlyAsLikely
}

const hitOf = ({ guide, section }: RankedSection): GuideHit => ({
  slug: guide.slug,
  title: guide.title,
  checkedOn: guide.checkedOn,
  sectionId: section.id,
  heading: section.heading,
})

function onePerGuide(sections: readonly RankedSection[]): readonly RankedSection[] {
  const seen = new Set<string>()
  return sections.filter(({ guide }) => !seen.has(guide.slug) && seen.add(guide.slug))
}

const suggestionOf = ({ guide, section }: RankedSection): Suggestion =>
  section.kind === 'meaning'
    ? { title: guide.title, href: `/guides/${guide.slug}` }
    : { title: section.heading, href: `/guides/${guide.slug}#${section.id}`, hint: guide.title }
