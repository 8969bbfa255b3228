import type { FC } from 'hono/jsx'
import { longDate } from './long-date.ts'
import { safeHref } from './safe-href.ts'
import type { UiWords } from './words/ui-words.ts'

/** Where a statement comes from, as a page shows it. Sources of a guide fit as they are. */
export type SourceLines = {
  readonly id: string
  readonly cite: string
  readonly url: string
  readonly says: string
  readonly seen: keyof UiWords['sourceSeen']
  /** ISO date on which it was last read. */
  readonly checked: string
}

/** The sources of a page, each with the anchor `source-<id>` that the marks beside statements lead to. */
export const SourceList: FC<{ readonly sources: readonly SourceLines[]; readonly words: UiWords }> = ({
  sources,
  words,
}) => (
  <ol class="sources">
    {sources.map((source) => (
      <li id={`source-${source.id}`}>
        <p>
          <a class="source-cite" href={safeHref(source.url)} rel="noreferrer">
            {source.cite}
          </a>
        </p>
        <p>{source.says}</p>
        <p class="source-seen">
          {words.sourceSeen[source.seen]} {words.sourceRead(longDate(source.checked, words))}
        </p>
      </li>
    ))}
  </ol>
)
