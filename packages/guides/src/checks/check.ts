import type { Source, Topic } from '../guide.ts'
import type { DraftSection, GuideDraft } from '../guide-draft.ts'
import type { Problem } from '../problem.ts'
import { advice } from '../source-marks.ts'
import type { Statement } from '../statements.ts'

/** What a guide is checked against. */
export type Known = {
  readonly sources: ReadonlyMap<string, Source>
  readonly topics: ReadonlyMap<string, Topic>
  readonly contacts: ReadonlySet<string>
  readonly terms: ReadonlySet<string>
  /** The anchors of every guide, by slug. */
  readonly guides: ReadonlyMap<string, ReadonlySet<string>>
  /** ISO date of the day asked about. */
  readonly on: string
}

/** One rule of docs/writing-guides.md: the ways in which a guide breaks it. */
export type Check = (draft: GuideDraft, known: Known) => Problem[]

export const problem = (draft: GuideDraft, line: number, message: string): Problem => ({
  file: draft.file,
  line,
  message,
})

/** A statement with the section it stands in. */
export type PlacedStatement = { readonly section: DraftSection; readonly statement: Statement }

export const placedStatements = (draft: GuideDraft): PlacedStatement[] =>
  draft.sections.flatMap((section) => section.statements.map((statement) => ({ section, statement })))

/** The sources a guide's statements are marked with, in order of first use; advice is none. */
export const sourcesUsed = (draft: GuideDraft): string[] => [
  ...new Set(placedStatements(draft).flatMap(({ statement }) => statement.marks.filter((mark) => mark !== advice))),
]

/** The first words of a statement, so that a message says which one is meant. */
export const opening = ({ text }: Statement): string =>
  text.length <= 50 ? `"${text}"` : `"${text.slice(0, 50).replace(/\s\S*$/, '')} …"`
