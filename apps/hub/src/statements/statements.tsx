import type { Library } from '@plain-record/guides'
import type { Child, FC } from 'hono/jsx'
import type { Site } from '../platform/ui/service.ts'
import { SourceList } from '../platform/ui/source-list.tsx'
import { type Sources, type Statement, sourcesFrom, sourcesOf } from './statement.ts'
import type { StatementWords } from './words/en.ts'

/** What statements are drawn with. */
export type Said = { readonly sources: Sources; readonly words: StatementWords }

/** @throws later, when a statement names a source that is in neither list */
export const saidFrom = (library: Library, words: StatementWords): Said => ({
  sources: sourcesFrom(library, words.furtherSources),
  words,
})

/** A statement, with a mark for each source that leads to it in the list at the end of the page. */
export const Sourced: FC<Said & { readonly statement: Statement }> = ({ statement, sources, words }) => (
  <>
    {statement.says}
    {sourcesOf([statement], sources).map((source) => (
      <>
        {' '}
        <a class={`source source-${source.seen}`} href={`#source-${source.id}`}>
          {words.sourceMark[source.seen](source.cite)}
        </a>
      </>
    ))}
  </>
)

/** Several statements: those that are sure as a list, and each that is not in a notice that says so. */
export const Statements: FC<Said & { readonly statements: readonly Statement[] }> = ({ statements, ...said }) => {
  const sure = statements.filter(({ unsettled }) => !unsettled)
  return (
    <>
      {sure.length > 0 && (
        <ul>
          {sure.map((statement) => (
            <li>
              <Sourced statement={statement} {...said} />
            </li>
          ))}
        </ul>
      )}
      {statements
        .filter(({ unsettled }) => unsettled)
        .map((statement) => (
          <div class="notice notice-unsettled" role="note">
            <p class="notice-heading">{said.words.notSettled}</p>
            <p>
              <Sourced statement={statement} {...said} />
            </p>
          </div>
        ))}
    </>
  )
}

/** Statements under a heading, below whatever the page puts first. */
export const StatementSection: FC<
  Said & {
    readonly id: string
    readonly heading: string
    readonly statements: readonly Statement[]
    readonly children?: Child
  }
> = ({ id, heading, statements, children, ...said }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {children}
    <Statements statements={statements} {...said} />
  </section>
)

/** The list that the marks of a page lead to. Give it every statement that the page makes. */
export const SourceSection: FC<{
  readonly site: Site
  readonly sources: Sources
  readonly statements: readonly Statement[]
}> = ({ site, sources, statements }) => (
  <section aria-labelledby="sources">
    <h2 id="sources">{site.words.sources}</h2>
    <SourceList sources={sourcesOf(statements, sources)} words={site.words} />
  </section>
)
