import type { GuideDraft } from './guide-draft.ts'
import { readingAge } from './reading-age.ts'
import { sentencesOf } from './sentences.ts'
import { proseOf } from './statements.ts'

export type HardSentence = { readonly sentence: string; readonly age: number }

/** The sentences of a guide that are hardest to read, hardest first, each with its own reading age in years. */
export const hardestSentences = (guide: GuideDraft, count: number): HardSentence[] =>
  guide.sections
    .flatMap(({ statements }) => proseOf(statements))
    .flatMap(sentencesOf)
    .map((sentence) => ({ sentence, age: readingAge([sentence]) }))
    .toSorted((a, b) => b.age - a.age)
    .slice(0, count)
