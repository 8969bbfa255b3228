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

type SourceListProps = { readonly sources: readonly SourceLines[]; readonly words: UiWords }

/**
 * The sources of a page, those that we know best first: what was seen of them and when is said once above each group. A source is one line
 * that opens. The anchor `source-<id>`, which the marks beside statements lead to, stands on that line: old phones do not open what is
 * closed. `browser/open-sources.ts` does, and opens all of them for paper.
 */
export const SourceList: FC<SourceListProps> = ({ sources, words }) => (
  <div class="sources">
    {groupsOf(sources, words).map(([seenAndWhen, group]) => (
      <>
        <p class="source-seen">{seenAndWhen}</p>
        <ul>
          {group.map((source) => (
            <Source source={source} words={words} />
          ))}
        </ul>
      </>
    ))}
  </div>
)

const Source: FC<{ readonly source: SourceLines; readonly words: UiWords }> = ({
  source: { id, cite, url, says },
  words,
}) => (
  <li id={`source-${id}`}>
    <details>
      <summary>{cite}</summary>
      <p>{says}</p>
      <p>
        <a class="source-link" href={safeHref(url)} rel="noreferrer">
          {words.readSource(hostOf(url))}
          <span class="visually-hidden">: {cite}</span>
        </a>
      </p>
    </details>
  </li>
)

const groupsOf = (sources: readonly SourceLines[], words: UiWords): readonly (readonly [string, SourceLines[]])[] => {
  const known = Object.keys(words.sourceSeen)
  const bestFirst = sources.toSorted(
    (a, b) => known.indexOf(a.seen) - known.indexOf(b.seen) || b.checked.localeCompare(a.checked),
  )
  return [
    ...Map.groupBy(
      bestFirst,
      ({ seen, checked }) => `${words.sourceSeen[seen]} ${words.sourceRead(longDate(checked, words))}`,
    ),
  ]
}

/** Whose page it is: "legislation.gov.uk". */
const hostOf = (url: string): string => URL.parse(url)?.host.replace(/^www\./, '') ?? ''
