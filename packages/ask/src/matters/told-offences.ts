import type { Piece, Places } from '../wording/piece.ts'
import type { ReadMatter, ReadOffence } from './read-matter.ts'

/**
 * The offences of a matter, each once: all of them clear, or none. With one left out the others would look like all there were, and
 * what a check shows turns on each.
 */
export function toldOffences(
  said: readonly (ReadOffence | undefined)[],
): Pick<ReadMatter, 'offence' | 'furtherOffences'> {
  const clear = said.filter((offence) => offence !== undefined)
  if (clear.length < said.length) return {}
  const [offence, ...further] = new Map(clear.map((one) => [one.code, one])).values()
  return { ...(offence ? { offence } : {}), ...(further.length > 0 ? { furtherOffences: further } : {}) }
}

const lookedBack = 5

/** "Attempted", "conspiracy to commit": another offence, with a code of its own. */
export function isInchoate(pieces: readonly Piece[], { first, last }: Places): boolean {
  let from = first
  while (from > 0 && first - from < lookedBack && pieces[from]?.after === 'nothing') from -= 1
  return pieces
    .slice(from, last + 1)
    .some(({ names }) => names.some((name) => /^=(attempt|conspir|aid|abet|incit|encourag)/.test(name)))
}
