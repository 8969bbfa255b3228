import type { Library } from '@plain-record/guides'
import type { SourceLines } from '../platform/ui/source-list.tsx'

/** One thing that a page says, with the ids of what it rests on. Without any it is our own advice. */
export type Statement = {
  readonly says: string
  readonly sources: readonly string[]
  /** Nobody has settled it, or we have not read it: the page says so. */
  readonly unsettled?: true
}

export type Sources = ReadonlyMap<string, SourceLines>

/** The sources of the guides, and those that only these pages rest on. */
export const sourcesFrom = (library: Library, further: readonly SourceLines[]): Sources =>
  new Map([...library.sources, ...further].map((source) => [source.id, source]))

/**
 * What some statements rest on, each once, in the order of first use.
 * @throws when one names a source that there is not: a page of law must not lose one silently
 */
export function sourcesOf(statements: readonly Statement[], sources: Sources): readonly SourceLines[] {
  const ids = new Set(statements.flatMap((statement) => statement.sources))
  return [...ids].map((id) => {
    const source = sources.get(id)
    if (!source) throw new Error(`There is no source "${id}", and a statement rests on it.`)
    return source
  })
}
