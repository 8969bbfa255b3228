import type { Problem } from '../problem.ts'

/** Something with an id, and where it is written. */
export type Listed = { readonly id: string; readonly file: string; readonly line: number }

/** Ids are unique within their kind; the second use is the problem. */
export function idsAreUnique(kind: string, listed: readonly Listed[]): Problem[] {
  const first = new Map<string, Listed>()
  return listed.flatMap((entry) => {
    const before = first.get(entry.id)
    if (before === undefined) {
      first.set(entry.id, entry)
      return []
    }
    const message = `The ${kind} "${entry.id}" is already in ${before.file}:${before.line}`
    return [{ file: entry.file, line: entry.line, message }]
  })
}

/** Every source is used by a guide: one that nobody uses is never checked again. */
export const sourcesAreUsed = (sources: readonly Listed[], used: ReadonlySet<string>): Problem[] =>
  sources
    .filter(({ id }) => !used.has(id))
    .map(({ id, file, line }) => ({ file, line, message: `No guide uses the source "${id}"` }))
