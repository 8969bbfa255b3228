import type { Child, FC } from 'hono/jsx'

type TableProps = {
  readonly caption: string
  readonly head: readonly string[]
  /** The first cell of each row names the row. */
  readonly rows: readonly (readonly Child[])[]
}

/** A table that scrolls inside its own frame on a narrow screen; the frame can be reached and moved by keyboard. */
export const Table: FC<TableProps> = ({ caption, head, rows }) => (
  <section class="table-scroll" aria-label={caption} tabindex={0}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((cell) => (
            <th scope="col">{cell}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr>
            <th scope="row">{name}</th>
            {cells.map((cell) => (
              <td>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
