import type { Guide, Library, Section } from '@plain-record/guides'
import MiniSearch from 'minisearch'
import { tooCommon } from './filler-words.ts'
import type { Heard } from './hearing.ts'
import type { SynonymReading } from './synonym-reading.ts'

export type FoundSection = {
  readonly guide: Guide
  readonly section: Section
  /** 1 for the section whose words fit best, less for the others. */
  readonly fit: number
  /** The terms of what was typed that this section, or the head of its guide, holds. */
  readonly terms: readonly string[]
}

/** Finds the sections whose words fit what was heard, the best first. */
export type SectionSearch = (heard: Heard) => readonly FoundSection[]

/** A heading says what its section answers; the guide's title, summary and asked-as say what all its sections are about. */
const boost = { heading: 3, guide: 1.5, text: 1 } as const
const foundAtMost = 60
// Never part of a term, so that terms of two words stay whole on their way through the index.
const between = '\n'

export function createSectionSearch({ guides }: Pick<Library, 'guides'>, synonyms: SynonymReading): SectionSearch {
  const places = guides.flatMap((guide) => guide.sections.map((section) => ({ guide, section })))
  const terms = (text: string) => synonyms.terms(text).filter(tells)
  const heads = new Map(
    guides.map((guide) => [guide.slug, terms([guide.title, guide.summary, ...guide.askedAs].join('. ')).join(between)]),
  )
  const index = new MiniSearch({
    fields: Object.keys(boost),
    tokenize: (text) => text.split(between),
    processTerm: (term) => term || null,
    searchOptions: { boost, combineWith: 'OR', prefix: false, fuzzy: false },
  })
  index.addAll(
    places.map(({ guide, section }, id) => ({
      id,
      heading: terms(section.heading).join(between),
      guide: heads.get(guide.slug) ?? '',
      text: terms(section.text).join(between),
    })),
  )
  return (heard) => {
    const asked = new Map<string, number>()
    for (const { term, quality } of heard.terms)
      if (tells(term)) asked.set(term, Math.max(asked.get(term) ?? 0, quality))
    if (asked.size === 0) return []
    const found = index.search([...asked.keys()].join(between), { boostTerm: (term) => asked.get(term) ?? 1 })
    const most = found[0]?.score ?? 1
    return found.slice(0, foundAtMost).flatMap((hit) => {
      const place = places[Number(hit.id)]
      return place ? [{ ...place, fit: hit.score / most, terms: hit.terms }] : []
    })
  }
}

const tells = (term: string): boolean => term.length > 1 && !tooCommon.has(term)
