import type { FC } from 'hono/jsx'
import { safeHref } from './safe-href.ts'
import type { UiWords } from './words/ui-words.ts'

/** One step back in a form. The server knows the path, so it works without script and in a new tab. */
export const BackLink: FC<{ readonly href: string; readonly words: UiWords }> = ({ href, words }) => (
  <a class="back-link" href={safeHref(href)}>
    {words.back}
  </a>
)
