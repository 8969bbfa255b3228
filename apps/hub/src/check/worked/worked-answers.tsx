import { day } from '@plain-record/law'
import type { Child } from 'hono/jsx'
import type { SentForm } from '../../platform/http/read-form.ts'
import type { Problem } from '../../platform/ui/problem.ts'
import type { Site } from '../../platform/ui/service.ts'
import type { CheckWords } from '../words/en.ts'
import { takeWorked, workedFields } from './take-worked.ts'
import { isWorkedOut, problemsIn, WorkedAnswer } from './worked-answer.tsx'

type WorkedDeps = { readonly site: Site; readonly words: CheckWords; readonly formSecret: Buffer }

export type WorkedQuestion = {
  /** Where the box is, and what was typed into it. */
  readonly action: string
  readonly asked: string
  /** The kind of check that it names. */
  readonly wanted: string | undefined
  readonly form: SentForm
  /** `YYYY-MM-DD`, in London. */
  readonly today: string
}

/** A worked answer as part of a page. */
export type DrawnAnswer = {
  readonly drawn: Child
  /** It is the answer, or somebody is on the way to it: it comes before anything else that may help. */
  readonly comesFirst: boolean
  /** What is wrong with an answer that was sent with it. */
  readonly problems: readonly Problem[]
}
/** Undefined where what was typed tells nothing of a record. */
export type WorkedAnswers = (question: WorkedQuestion) => DrawnAnswer | undefined

/** Whether a form comes from a worked answer, and not from the box alone. */
export const isFromWorked = (form: SentForm): boolean => form.field(workedFields.kept) !== ''

/** Worked answers for what is typed anywhere: read, computed, and changed in place. Nothing of it is kept here. */
export const workedAnswers =
  ({ site, words, formSecret }: WorkedDeps): WorkedAnswers =>
  ({ action, asked, wanted, form, today }) => {
    const law = { on: day(today), lawAsAt: day(today) }
    const worked = takeWorked({ asked, wanted, form, secret: formSecret, law, today })
    return (
      worked && {
        drawn: (
          <WorkedAnswer
            site={site}
            words={words}
            secret={formSecret}
            law={law}
            action={action}
            asked={asked}
            worked={worked}
          />
        ),
        comesFirst: isFromWorked(form) || isWorkedOut(worked.draft),
        problems: problemsIn(worked, { picking: form.field('picking') === 'yes' }),
      }
    )
  }
