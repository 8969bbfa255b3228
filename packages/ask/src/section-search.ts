import type { Guide, Library, Section } from '@plain-record/guides'
import { tooCommon } from './filler-words.ts'
import type { Heard } from './hearing.ts'
import type { SynonymReading } from './synonym-reading.ts'
import { createTextIndex } from './text-index.ts'

export type FoundSection = {
  readonly guide: Guide
  readonly section: Section
  /** 1 for the section whose words fit best, less for the others. */
  readonly fit: number
}

export type SectionSearch = {
  /** The sections whose words fit what was heard, the best first. */
  readonly find: (heard: Heard) => readonly FoundSection[]
  /** Which of these terms the head of a guide or one of its sections holds. */
  readonly held: (place: Pick<FoundSection, 'guide' | 'section'>, terms: readonly string[]) => readonly string[]
  /** How telling a term is among the sections. */
  readonly rarity: (term: string) => number
}

/** A heading says what its section answers; the guide's title, summary and asked-as say what all its sections are about. */
const weights = { heading: 3, head: 1.2, text: 1 } as const
const foundAtMost = 60

export function createSectionSearch({ guides }: Pick<Library, 'guides'>, synonyms: SynonymReading): SectionSearch {
  const places = guides.flatMap((guide) => guide.sections.map((section) => ({ guide, section })))
  const telling = (text: string) => synonyms.terms(text).filter(tells)
  const headOf = (guide: Guide) => telling([guide.title, guide.summary, ...guide.askedAs].join('. '))
  const heads = new Map(guides.map((guide) => [guide.slug, headOf(guide)]))
  const index = createTextIndex(
    places.map(({ guide, section }) => [
      { terms: telling(section.heading), weight: weights.heading },
      { terms: heads.get(guide.slug) ?? [], weight: weights.head },
      { terms: telling(section.text), weight: weights.text },
    ]),
  )
  return {
    find: ({ terms }) => {
      const found = index.search(askedFor(terms), foundAtMost)
      const most = found[0]?.score ?? 1
      return found.flatMap(({ text, score }) => {
        const place = places[text]
        return place ? [{ ...place, fit: score / most }] : []
      })
    },
    held: ({ guide, section }, terms) => {
      const own = new Set([...telling(section.heading), ...telling(section.text), ...headOf(guide)])
      return terms.filter((term) => own.has(term))
    },
    rarity: index.rarity,
  }
}

/** Each term once, as sure as its surest hearing. */
function askedFor(terms: Heard['terms']): ReadonlyMap<string, number> {
  const asked = new Map<string, number>()
  for (const { term, quality } of terms) if (tells(term)) asked.set(term, Math.max(asked.get(term) ?? 0, quality))
  return asked
}

const tells = (term: string): boolean => term.length > 1 && !tooCommon.has(term)
