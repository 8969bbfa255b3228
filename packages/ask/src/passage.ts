import type { Section } from '@plain-record/guides'
import type { Heard } from './hearing.ts'
import type { SynonymReading } from './synonym-reading.ts'

/** What a passage is judged by: how its text is read, and how telling a term is. */
export type PassageParts = { readonly synonyms: SynonymReading; readonly rarity: (term: string) => number }

/**
 * The passage of a section that holds most of what was asked, rare words counting more: word for word as it stands.
 * The first when none holds any; undefined only for a section with nothing to quote.
 */
export function choosePassage(
  { passages }: Section,
  heard: Heard,
  { synonyms, rarity }: PassageParts,
): string | undefined {
  const asked = new Set(heard.sequence.map(({ term }) => term))
  let chosen: string | undefined
  let most = -1
  for (const passage of passages) {
    if (introducesAList(passage)) continue
    const worth = [...new Set(synonyms.terms(passage))].reduce(
      (sum, term) => sum + (asked.has(term) ? rarity(term) : 0),
      0,
    )
    if (worth > most) [chosen, most] = [passage, worth]
  }
  return chosen
}

/** "The police can:" says nothing by itself. */
const introducesAList = (passage: string): boolean => /:\s*$/.test(passage)
