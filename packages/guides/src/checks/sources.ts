import { advice } from '../source-marks.ts'
import type { Statement } from '../statements.ts'
import { type Check, opening, placedStatements, problem, sourcesUsed } from './check.ts'

/** Every source mark names an entry of content/sources. */
export const sourcesAreKnown: Check = (draft, { sources }) =>
  placedStatements(draft).flatMap(({ statement }) =>
    statement.marks
      .filter((mark) => mark !== advice && !sources.has(mark))
      .map((mark) => problem(draft, statement.line, `There is no source called "${mark}" in content/sources`)),
  )

/** The front matter lists exactly the sources the text uses. */
export const frontMatterListsTheSourcesUsed: Check = (draft) => {
  const line = draft.lineOf('sources')
  const used = sourcesUsed(draft)
  const listed = draft.frontMatter.sources
  return [
    ...used
      .filter((id) => !listed.includes(id))
      .map((id) => problem(draft, line, `sources: "${id}" is used in the text and not listed`)),
    ...listed
      .filter((id) => !used.includes(id))
      .map((id) => problem(draft, line, `sources: "${id}" is listed and not used in the text`)),
    ...listed
      .filter((id, index) => listed.indexOf(id) !== index)
      .map((id) => problem(draft, line, `sources: "${id}" is listed twice`)),
  ]
}

const kindsThatNeedSources: ReadonlySet<string> = new Set(['detail', 'law', 'wrong'])

/**
 * Every paragraph and list entry of the detail, of the law and of what people get wrong has a source, introduces a
 * list or a table, or is our own advice. A table needs one in its rows or in the paragraph right beside it.
 */
export const statementsHaveSources: Check = (draft) =>
  draft.sections
    .filter((section) => kindsThatNeedSources.has(section.kind))
    .flatMap((section) => section.statements.filter(lacksSource))
    .map((statement) =>
      problem(
        draft,
        statement.line,
        `No source beside ${opening(statement)}: end it with [[source-id]], or [[advice]] if it is our own practical advice`,
      ),
    )

const lacksSource = (statement: Statement): boolean =>
  statement.kind !== 'subheading' &&
  statement.text !== '' &&
  !statement.introduces &&
  statement.marks.length === 0 &&
  statement.carriedBy.length === 0

/** What rests on nothing that was checked is said to be unsettled. */
export const uncheckedStatementsStandInANotice: Check = (draft, { sources }) =>
  placedStatements(draft)
    .filter(({ statement }) => !statement.notices.includes('unsettled'))
    .filter(({ statement }) => {
      const marks = statement.marks.length > 0 ? statement.marks : statement.carriedBy
      const seen = marks.filter((mark) => mark !== advice).map((mark) => sources.get(mark)?.seen)
      return seen.length > 0 && seen.every((how) => how === 'unverified')
    })
    .map(({ statement }) =>
      problem(
        draft,
        statement.line,
        `${opening(statement)} rests on unverified sources alone: put it between :::unsettled and :::, or find another source`,
      ),
    )
