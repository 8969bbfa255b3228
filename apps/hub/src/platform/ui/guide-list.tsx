import type { FC } from 'hono/jsx'
import { safeHref } from './safe-href.ts'

export type GuideLine = { readonly title: string; readonly href: string; readonly summary?: string }

/** Guides to choose from, the likeliest first. */
export const GuideList: FC<{ readonly guides: readonly GuideLine[] }> = ({ guides }) => (
  <ul class="guide-list">
    {guides.map((guide) => (
      <li>
        <a href={safeHref(guide.href)}>{guide.title}</a>
        {guide.summary && <p>{guide.summary}</p>}
      </li>
    ))}
  </ul>
)
