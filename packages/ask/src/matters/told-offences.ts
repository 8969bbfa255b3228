import type { Piece } from '../wording/piece.ts'
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

/** "Attempted", "conspiracy to": another offence, with a code of its own. */
export const isInchoate = (
  pieces: readonly Piece[],
  { first, last }: { readonly first: number; readonly last: number },
) =>
  pieces
    .slice(Math.max(0, first - 2), last + 1)
    .some(({ names }) => names.some((name) => /^=(attempt|conspir|aid|abet|incit|encourag)/.test(name)))
