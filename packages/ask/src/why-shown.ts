import type { Heard } from './hearing.ts'

const shownAtMost = 6

/**
 * The typed words behind these terms, as they were typed, in their order.
 * @param held terms that the passage's section, or the head of its guide, holds
 */
export function whyShown({ words, sequence }: Heard, held: readonly string[]): readonly string[] {
  const shown = sequence
    .filter(({ term }) => held.includes(term))
    .map(({ from, to }) => words.slice(from, to).join(' '))
  return [...new Set(shown)].slice(0, shownAtMost)
}
