import type { FC } from 'hono/jsx'
import type { UiWords } from './words/ui-words.ts'

/**
 * The first sheet of a print that must not tell a stranger anything. It is there once its anchor `#plain-cover` is
 * followed: by style alone, with nothing sent to the server and nothing in the address that says more than that.
 */
export const PlainCover: FC<{ readonly words: UiWords }> = ({ words }) => (
  <section class="plain-cover" id="plain-cover" aria-label={words.printing} tabindex={-1}>
    <p class="plain-cover-sheet" aria-hidden="true">
      {words.plainCoverWords}
    </p>
    <p class="plain-cover-ready wrap">
      {words.plainCoverReady} <a href="#main">{words.plainCoverOff}</a>
    </p>
  </section>
)

/** The way to the plain cover, for the end of a page that people print. */
export const PrintLink: FC<{ readonly words: UiWords }> = ({ words }) => (
  <p class="print-link">
    <a href="#plain-cover">{words.printWithPlainCover}</a> <span class="hint">{words.printExplained}</span>
  </p>
)
