import type { DisposalKind, SentenceDocument } from '@plain-record/law'
import type { EntrySentence } from './entries.ts'

/**
 * The sentences of an entry as the record of the law has them: of one kind, one. Several terms of one kind are kept as terms where the
 * paste says how they run; where it does not, their length is left to be asked.
 */
export function entrySentences(sentences: readonly EntrySentence[]): readonly SentenceDocument[] {
  const byKind = Map.groupBy(sentences, ({ kind }) => kind)
  return [...byKind].map(([kind, ones]) => {
    const lengths = ones.flatMap(({ length, isTerm }) => (length && isTerm ? [length] : []))
    const [only] = lengths
    if (ones.length === 1 || lengths.length < ones.length)
      return only && ones.length === 1 ? { kind, length: only } : { kind }
    if (isAlike(lengths) && !hasTerms.has(kind)) return only ? { kind, length: only } : { kind }
    const [served, ...others] = [...new Set(ones.slice(1).map((one) => one.served))]
    if (!hasTerms.has(kind) || served === undefined || others.length > 0) return { kind }
    return { kind, terms: lengths, served }
  })
}

const hasTerms: ReadonlySet<DisposalKind> = new Set([
  'imprisonment',
  'suspended-imprisonment',
  'young-offender-institution',
  'detention-and-training-order',
  'youth-detention',
  'youth-custody',
])

const isAlike = (lengths: readonly object[]): boolean =>
  new Set(lengths.map((length) => JSON.stringify(length))).size === 1
