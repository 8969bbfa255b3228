import type { Guide, Library, Section, SectionKind } from '@plain-record/guides'
import type { Heard } from './hearing.ts'
import type { SectionSearch } from './section-search.ts'
import type { RankedTopic } from './topic-ranking.ts'

export type RankedSection = {
  readonly guide: Guide
  readonly section: Section
  readonly score: number
}

/** Ranks sections by how well their words fit and by how likely their topic is; unlikely ones are left out. */
export type GuideRanking = (heard: Heard, ranked: readonly RankedTopic[]) => readonly RankedSection[]

/** What the likelihood of the topic counts against the fit of the words, which counts 1. */
const topicCounts = 1.6
/** Of the likeliest topic's score. A section below both is not worth showing. */
const leastTopic = 0.3
const leastFit = 0.75
/** The answer first; the letter of the law last. */
const kindCounts: Readonly<Record<SectionKind, number>> = {
  meaning: 1.15,
  detail: 1,
  now: 0.95,
  wrong: 0.85,
  law: 0.75,
}

export function createGuideRanking(library: Library, search: SectionSearch): GuideRanking {
  const openings = library.guides.flatMap((guide) => {
    const section = guide.sections.find(({ kind }) => kind === 'meaning') ?? guide.sections[0]
    return section ? [{ guide, section, fit: 0 }] : []
  })
  return (heard, ranked) => {
    const most = ranked[0]?.score ?? 0
    if (most <= 0) return []
    const likelihood = new Map(ranked.map(({ id, score }) => [id, score / most]))
    const found = search.find(heard)
    const foundGuides = new Set(found.map(({ guide, section }) => `${guide.slug}#${section.id}`))
    // A guide on the likeliest topic belongs in the list even when it has none of the words.
    const unsaid = openings.filter(({ guide, section }) => !foundGuides.has(`${guide.slug}#${section.id}`))
    return [...found, ...unsaid]
      .filter(({ section, fit }) => (likelihood.get(section.topic) ?? 0) >= leastTopic || fit >= leastFit)
      .map(({ guide, section, fit }) => ({
        guide,
        section,
        score: kindCounts[section.kind] * (fit + topicCounts * (likelihood.get(section.topic) ?? 0)),
      }))
      .toSorted((a, b) => b.score - a.score)
  }
}
