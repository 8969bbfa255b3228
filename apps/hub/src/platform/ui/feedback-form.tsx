import type { FC } from 'hono/jsx'
import { Button } from './button.tsx'
import { Radios } from './choices.tsx'
import { Form } from './form.tsx'
import type { Problem } from './problem.ts'
import { Textarea } from './textarea.tsx'
import type { UiWords } from './words/ui-words.ts'

type FeedbackProps = {
  /** Which page it is about: its path, or a name for pages made for one person. Never what was typed there. */
  readonly page: string
  /** What was sent before, when the form comes back with something to put right. */
  readonly answer?: string
  readonly comment?: string
  readonly problems?: readonly Problem[]
  readonly words: UiWords
}

/** Asks whether a page helped. Posts `page`, `answer` (yes, partly, no) and `comment` to `/feedback`. */
export const FeedbackForm: FC<FeedbackProps> = ({ page, answer, comment, problems = [], words }) => (
  <section class="feedback" aria-label={words.didThisAnswer}>
    <Form action="/feedback" hidden={{ page }}>
      <Radios
        name="answer"
        label={words.didThisAnswer}
        inline
        choices={[
          { value: 'yes', label: words.yes },
          { value: 'partly', label: words.partly },
          { value: 'no', label: words.no },
        ]}
        {...(answer === undefined ? {} : { value: answer })}
        problems={problems}
        words={words}
      />
      <Textarea
        name="comment"
        label={words.whatWasMissing}
        hint={`${words.noNames} ${words.nobodyReplies}`}
        optional
        rows={3}
        value={comment ?? ''}
        problems={problems}
        words={words}
      />
      <Button kind="quiet">{words.sendFeedback}</Button>
    </Form>
  </section>
)
