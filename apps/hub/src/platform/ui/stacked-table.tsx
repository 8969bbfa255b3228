import type { Child, FC } from 'hono/jsx'

export type StackedCell = { readonly content: Child; readonly class?: string }

type StackedTableProps = {
  readonly caption: string
  /** The heading above says the same: the caption is for those who hear the page. */
  readonly quietCaption?: boolean
  /** No wider than the text, where its cells are short. */
  readonly withinText?: boolean
  /** The first names the rows. */
  readonly head: readonly [string, ...string[]]
  readonly rows: readonly { readonly name: Child; readonly cells: readonly StackedCell[] }[]
}

/**
 * A table that becomes a card for each row where there is no room for columns. Each cell carries the name of its column as text,
 * shown where the head of the table is not: so it reads the same seen, heard, or without the style sheet.
 */
export const StackedTable: FC<StackedTableProps> = ({
  caption,
  quietCaption,
  withinText,
  head: [first, ...head],
  rows,
}) => (
  <div class={withinText ? 'stacked-within' : 'stacked-wide'}>
    <table class="stacked">
      <caption class={quietCaption ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {[first, ...head].map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => (
              <td class={cell.class}>
                <b>{head[i]}</b> {cell.content}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
