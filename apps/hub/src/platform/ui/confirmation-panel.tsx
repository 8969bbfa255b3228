import type { Child, FC } from 'hono/jsx'
import type { UiWords } from './words/ui-words.ts'

type ConfirmationProps = {
  /** What has happened: "We have your message". It is the heading of the page. */
  readonly title: string
  readonly reference?: string
  /** What happens next, and when. */
  readonly children?: Child
  readonly words: UiWords
}

/** Says that something is done, without celebrating it. */
export const ConfirmationPanel: FC<ConfirmationProps> = ({ title, reference, children, words }) => (
  <div class="confirmation">
    <h1>{title}</h1>
    {reference && (
      <p class="confirmation-reference">
        {words.reference} <strong>{reference}</strong>
      </p>
    )}
    {children}
  </div>
)
