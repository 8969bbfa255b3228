import type { Child, FC } from 'hono/jsx'

/** Text that few people need, behind a line that says what it is. Never what most people came for. */
export const Details: FC<{ readonly summary: string; readonly children: Child }> = ({ summary, children }) => (
  <details class="details">
    <summary>{summary}</summary>
    <div class="details-body">{children}</div>
  </details>
)
