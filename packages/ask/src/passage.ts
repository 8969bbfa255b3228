import { type Guide, noticeHeadings, type Section } from '@plain-record/guides'
import type { Heard } from './hearing.ts'
import type { SynonymReading } from './synonym-reading.ts'

/** What a passage is judged by: how its text is read, and how telling a term is. */
export type PassageParts = { readonly synonyms: SynonymReading; readonly rarity: (term: string) => number }

/** What is quoted as the answer, word for word, and the section that it stands in. */
export type Quote = { readonly section: Section; readonly passages: readonly string[] }

/** A passage is quoted alone only when it holds this share of what was asked, rare words counting more. */
const enough = 0.5

/**
 * The passage of the section that holds most of what was asked. When none holds enough of it, the opening of the guide:
 * its answer in three lines beats a sentence that happens to share a word. Undefined when there is nothing to quote.
 */
export function chooseQuote(
  { guide, section }: { readonly guide: Guide; readonly section: Section },
  heard: Heard,
  parts: PassageParts,
): Quote | undefined {
  const asked = new Set(heard.sequence.map(({ term }) => term))
  const whole = worthOf(asked, asked, parts)
  const best = bestPassage(section, asked, parts)
  if (best && section.kind !== 'meaning' && best.worth >= enough * whole) return { section, passages: [best.passage] }
  const opening = guide.sections.find(({ kind }) => kind === 'meaning')
  if (opening && opening.passages.length > 0) return { section: opening, passages: opening.passages }
  return best && { section, passages: [best.passage] }
}

function bestPassage({ passages }: Section, asked: ReadonlySet<string>, parts: PassageParts) {
  const quotable = passages.filter((passage) => !introducesAList(passage))
  const settled = quotable.filter((passage) => !isUnsettled(passage))
  let best: { readonly passage: string; readonly worth: number } | undefined
  for (const passage of settled.length > 0 ? settled : quotable) {
    const worth = worthOf(new Set(parts.synonyms.terms(passage)), asked, parts)
    if (!best || worth > best.worth) best = { passage, worth }
  }
  return best
}

const worthOf = (held: ReadonlySet<string>, asked: ReadonlySet<string>, { rarity }: PassageParts): number =>
  [...held].reduce((sum, term) => sum + (asked.has(term) ? rarity(term) : 0), 0)

/** "The police can:" says nothing by itself. */
const introducesAList = (passage: string): boolean => /:\s*$/.test(passage)

/** What nobody is sure of is no answer to lead with, while the section says anything that is known. */
const isUnsettled = (passage: string): boolean => passage.startsWith(`${noticeHeadings.unsettled}:`)
