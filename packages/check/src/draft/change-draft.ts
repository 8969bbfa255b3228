import { type DisposalKind, factsOf, type SentenceDocument } from '@plain-record/law'
import type { Draft, DraftMatter } from './draft.ts'

export const emptyDraft: Draft = { matters: [] }

export const matterIn = ({ matters }: Draft, id: string): DraftMatter | undefined =>
  matters.find((matter) => matter.id === id)

/** A name that no matter of this draft has. */
export const nextId = ({ matters }: Draft): string =>
  `m${Math.max(0, ...matters.map(({ id }) => Number(id.slice(1)))) + 1}`

/** The draft with one more matter, of which nothing is told yet unless some of it is given. */
export function withMatter(
  draft: Draft,
  given: Omit<DraftMatter, 'id'> = {},
): { readonly draft: Draft; readonly id: string } {
  const id = nextId(draft)
  return { id, draft: { ...draft, matters: [...draft.matters, { ...given, id }] } }
}

export const withoutMatter = (draft: Draft, id: string): Draft => ({
  ...draft,
  matters: draft.matters.filter((matter) => matter.id !== id),
})

export const changeMatter = (draft: Draft, id: string, change: (matter: DraftMatter) => DraftMatter): Draft => ({
  ...draft,
  matters: draft.matters.map((matter) => (matter.id === id ? change(matter) : matter)),
})

/** One sentence of a matter changed; nothing happens when there is no such sentence. */
export const changeSentence = (
  draft: Draft,
  { matter: id, sentence: at }: { readonly matter: string; readonly sentence: number },
  change: (sentence: SentenceDocument) => SentenceDocument,
): Draft =>
  changeMatter(draft, id, (matter) => ({
    ...matter,
    sentences: (matter.sentences ?? []).map((sentence, i) => (i === at ? change(sentence) : sentence)),
  }))

/** A copy without some of the facts. */
export const without = <T extends object>(facts: T, ...gone: readonly (keyof T)[]): T =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => !gone.includes(fact as keyof T))) as T

/**
 * The sentences for the kinds that were chosen: those that were there keep what was told of them, in their order, and the rest is
 * new. Of two of one kind, both stay as long as the kind is chosen.
 */
export function sentencesFor(
  kinds: readonly DisposalKind[],
  before: readonly SentenceDocument[] = [],
): readonly SentenceDocument[] {
  const kept = before.filter(({ kind }) => kinds.includes(kind))
  const added = kinds.filter((kind) => !kept.some((sentence) => sentence.kind === kind))
  return [...kept, ...added.map((kind) => ({ kind }))]
}

/** A sentence with the facts of its kind alone. */
export function ofItsKind(sentence: SentenceDocument): SentenceDocument {
  const belongs: readonly string[] = factsOf(sentence.kind)
  return Object.fromEntries(
    Object.entries(sentence).filter(([fact]) => fact === 'kind' || belongs.includes(fact)),
  ) as SentenceDocument
}
