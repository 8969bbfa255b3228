import type { Child, FC } from 'hono/jsx'
import { safeHref } from './safe-href.ts'
import type { UiWords } from './words/ui-words.ts'

export type SummaryRow = {
  readonly key: string
  readonly value: Child
  /** Where to change it; `what` completes "Change" for people who hear the link alone. */
  readonly change?: { readonly href: string; readonly what: string }
}

/** Answers, or facts, each beside its name. */
export const SummaryList: FC<{ readonly rows: readonly SummaryRow[]; readonly words: UiWords }> = ({ rows, words }) => (
  <dl class="summary-list">
    {rows.map((row) => (
      <div class="summary-row">
        <dt>{row.key}</dt>
        <dd>{row.value}</dd>
        {row.change && (
          <dd class="summary-change">
            <a href={safeHref(row.change.href)}>
              {words.change}
              <span class="visually-hidden"> {row.change.what}</span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
)
