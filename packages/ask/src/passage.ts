import { type Library, noticeHeadings, type Section } from '@plain-record/guides'
import { tooCommon } from './filler-words.ts'
import type { Heard } from './hearing.ts'
import type { SynonymReading } from './synonym-reading.ts'

/** Chooses the one passage of a section to quote, word for word. Undefined only for a section without passages. */
export type PassageChoice = (section: Section, heard: Heard) => string | undefined

/**
 * The settled passage that holds most of what was asked, rare words counting more; the first of the section when none
 * does.
 */
export function createPassageChoice({ guides }: Pick<Library, 'guides'>, synonyms: SynonymReading): PassageChoice {
  const termsOf = new Map<string, ReadonlySet<string>>()
  const holders = new Map<string, number>()
  for (const passage of guides.flatMap((guide) => guide.sections.flatMap((section) => section.passages))) {
    const terms = new Set(synonyms.terms(passage).filter((term) => !tooCommon.has(term)))
    termsOf.set(passage, terms)
    for (const term of terms) holders.set(term, (holders.get(term) ?? 0) + 1)
  }
  const rarity = (term: string) => Math.log(1 + termsOf.size / (holders.get(term) ?? termsOf.size))
  return (section, heard) => {
    const asked = [...new Set(heard.sequence.map(({ term }) => term))]
    const worth = (passage: string) =>
      asked.reduce((sum, term) => sum + (termsOf.get(passage)?.has(term) ? rarity(term) : 0), 0)
    const quotable = section.passages.filter((passage) => !introducesAList(passage))
    const settled = quotable.filter((passage) => !isUnsettled(passage))
    return (settled.length > 0 ? settled : quotable)
      .map((passage) => ({ passage, worth: worth(passage) }))
      .reduce<{ passage: string; worth: number } | undefined>(
        (best, one) => (best && best.worth >= one.worth ? best : one),
        undefined,
      )?.passage
  }
}

/** What nobody is sure of is no answer to lead with, while the section says anything that is known. */
const isUnsettled = (passage: string): boolean => passage.startsWith(`${noticeHeadings.unsettled}:`)

/** "The police can:" says nothing by itself. */
const introducesAList = (passage: string): boolean => /:\s*$/.test(passage)
