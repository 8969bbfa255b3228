import type { Child, FC } from 'hono/jsx'
import type { Entry, WrittenBlock } from '../../platform/pdf/block.ts'
import { safeHref } from '../../platform/ui/safe-href.ts'
import { StackedTable } from '../../platform/ui/stacked-table.tsx'
import { SummaryList } from '../../platform/ui/summary-list.tsx'
import type { UiWords } from '../../platform/ui/words/ui-words.ts'

/** Blocks on a page, as the PDF has them on paper. */
export const Blocks: FC<{ readonly blocks: readonly WrittenBlock[]; readonly words: UiWords }> = ({
  blocks,
  words,
}) => (
  <>
    {blocks.map((block) => (
      <Drawn block={block} words={words} />
    ))}
  </>
)

const Drawn: FC<{ readonly block: WrittenBlock; readonly words: UiWords }> = ({ block, words }): Child => {
  switch (block.is) {
    case 'heading':
      return <Heading {...block} />
    case 'text':
      return <p>{block.strong ? <strong>{block.text}</strong> : block.text}</p>
    case 'list':
      return <Entries entries={block.entries} />
    case 'table': {
      const [first = '', ...head] = block.head
      // Two columns are facts and their names: on a phone there is no table to draw.
      if (head.length === 1)
        return (
          <div class="long-keys">
            <SummaryList rows={block.rows.map(([key = '', value = '']) => ({ key, value }))} words={words} />
          </div>
        )
      return (
        <StackedTable
          caption={block.caption ?? ''}
          quietCaption
          withinText
          head={[first, ...head]}
          rows={block.rows.map(([name = '', ...cells]) => ({
            name,
            cells: cells.map((content) => ({ content })),
          }))}
        />
      )
    }
  }
}

const Heading: FC<{ readonly level: 1 | 2 | 3; readonly text: string }> = ({ level, text }) => {
  if (level === 1) return <h1>{text}</h1>
  return level === 2 ? <h2>{text}</h2> : <h3>{text}</h3>
}

const Entries: FC<{ readonly entries: readonly Entry[] }> = ({ entries }) => (
  <ul>
    {entries.map(({ text, url, below }) => (
      <li>
        {text}
        {url && (
          <>
            {' '}
            <a href={safeHref(url)} rel="noreferrer">
              {url}
            </a>
          </>
        )}
        {below && <Entries entries={below} />}
      </li>
    ))}
  </ul>
)
