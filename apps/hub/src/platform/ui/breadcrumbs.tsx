import type { FC } from 'hono/jsx'
import { safeHref } from './safe-href.ts'
import type { UiWords } from './words/ui-words.ts'

export type Crumb = { readonly label: string; readonly href: string }

/** The way from the front page to this one, this one left out. */
export const Breadcrumbs: FC<{ readonly trail: readonly Crumb[]; readonly words: UiWords }> = ({ trail, words }) => (
  <nav class="breadcrumbs" aria-label={words.breadcrumbs}>
    <ol>
      {trail.map((crumb) => (
        <li>
          <a href={safeHref(crumb.href)}>{crumb.label}</a>
        </li>
      ))}
    </ol>
  </nav>
)
