import { tooCommon } from './filler-words.ts'
import type { RankedSection } from './guide-ranking.ts'
import type { Heard } from './hearing.ts'

const shownAtMost = 6

/** The typed words that the section, or the head of its guide, holds in some form: as they were typed, in their order. */
export function whyShown(heard: Heard, { terms }: RankedSection): readonly string[] {
  const held = new Set(terms)
  const shown = heard.sequence
    .filter(({ term }) => held.has(term) && !tooCommon.has(term))
    .map(({ from, to }) => heard.words.slice(from, to).join(' '))
  return [...new Set(shown)].slice(0, shownAtMost)
}
