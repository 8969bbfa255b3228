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

/** No contact says that it was checked on a day that has not come. `on` and `checkedOn` are ISO dates. */
export const contactsWereChecked = (
  contacts: readonly (Listed & { readonly entry: { readonly checkedOn: string } })[],
  on: string,
): Problem[] =>
  contacts
    .filter(({ entry }) => entry.checkedOn > on)
    .map(({ id, file, line, entry }) => ({
      file,
      line,
      message: `The contact "${id}" was checkedOn ${entry.checkedOn}, which is after ${on}`,
    }))

/** Every source is used by a guide: one that nobody uses is never checked again. */
export const sourcesAreUsed = (sources: readonly Listed[], used: ReadonlySet<string>): Problem[] =>
  sources
    .filter(({ id }) => !used.has(id))
    .map(({ id, file, line }) => ({ file, line, message: `No guide uses the source "${id}"` }))
