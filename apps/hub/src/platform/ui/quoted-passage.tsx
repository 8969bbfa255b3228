import type { FC } from 'hono/jsx'
import { longDate } from './long-date.ts'
import { safeHref } from './safe-href.ts'
import type { UiWords } from './words/ui-words.ts'

type QuotedPassageProps = {
  /** The heading of the section quoted. */
  readonly title: string
  /** The section in its guide, anchor included. */
  readonly href: string
  readonly guideTitle: string
  /** The words of the guide, unchanged, a paragraph each. */
  readonly passages: readonly string[]
  /** ISO date. */
  readonly checkedOn: string
  /** Why this was found, when that can be said: "Because you wrote caution and teacher". */
  readonly why?: string
  readonly words: UiWords
}

/** The best answer to a question: words of a guide as they stand there, with where they come from. */
export const QuotedPassage: FC<QuotedPassageProps> = ({ title, href, guideTitle, passages, checkedOn, why, words }) => (
  <article class="passage">
    <h2>
      <a href={safeHref(href)}>{title}</a>
    </h2>
    <blockquote>
      {passages.map((passage) => (
        <p>{passage}</p>
      ))}
    </blockquote>
    <p class="passage-from">
      {words.from} <cite>{guideTitle}</cite>. {words.lastChecked(longDate(checkedOn, words))}.
    </p>
    {why && <p class="passage-why">{why}</p>}
  </article>
)
