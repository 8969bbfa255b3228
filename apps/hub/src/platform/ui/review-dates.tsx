import type { FC } from 'hono/jsx'
import { longDate } from './long-date.ts'
import type { UiWords } from './words/ui-words.ts'

type ReviewProps = {
  /** ISO dates. */
  readonly checkedOn: string
  readonly checkAgainBy: string
  /** A role, never a person's name. */
  readonly checkedByRole: string
  /** Past `checkAgainBy`: the page says so instead of pretending. */
  readonly overdue?: boolean
  readonly words: UiWords
}

/** When a page was checked, by which role, and when it will be checked again. */
export const ReviewDates: FC<ReviewProps> = ({ checkedOn, checkAgainBy, checkedByRole, overdue, words }) => (
  <div class="review-dates">
    {overdue && (
      <p class="overdue">
        <strong>{words.checkingAgain}</strong>
      </p>
    )}
    <p>
      <span>{words.checked(longDate(checkedOn, words), checkedByRole)}.</span>{' '}
      <span>{words.checkAgainBy(longDate(checkAgainBy, words))}.</span>
    </p>
  </div>
)
