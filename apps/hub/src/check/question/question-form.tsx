import type { FC } from 'hono/jsx'
import { Button } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { Form } from '../../platform/ui/form.tsx'
import type { Problem } from '../../platform/ui/problem.ts'
import type { Site } from '../../platform/ui/service.ts'
import { Textarea } from '../../platform/ui/textarea.tsx'
import { askedBy, warnedAnswers } from './in-law.ts'
import { longestQuestion } from './read-form-question.ts'
import { type QuestionDraft, questionFields } from './read-question.ts'
import type { QuestionWords } from './words/en.ts'

type QuestionFormProps = {
  readonly site: Site
  readonly words: QuestionWords
  /** Where it goes: the page that it stands on. */
  readonly action: string
  readonly draft: QuestionDraft
  readonly problems?: readonly Problem[]
}

/** The question from a form, who asks it, and whether they gave the warning; with all that was typed before. */
export const QuestionForm: FC<QuestionFormProps> = ({ site, words: { form: words }, action, draft, problems = [] }) => {
  const field = { problems, words: site.words }
  return (
    <Form action={action}>
      <Textarea
        name={questionFields.question}
        label={words.question}
        hint={words.questionHint}
        rows={5}
        limit={longestQuestion}
        value={draft.question}
        {...field}
      />
      <Radios
        name={questionFields.askedBy}
        label={words.askedBy}
        hint={words.askedByHint}
        choices={askedBy.map((value) => ({ value, label: words.choices[value] }))}
        value={draft.askedBy}
        {...field}
      />
      <Radios
        name={questionFields.warned}
        label={words.warned}
        hint={words.warnedHint}
        optional
        choices={warnedAnswers.map((value) => ({ value, label: words.warnedChoices[value] }))}
        value={draft.warned}
        {...field}
      />
      <Button>{words.button}</Button>
    </Form>
  )
}
