import type { FC } from 'hono/jsx'
import { Breadcrumbs, type Crumb } from '../../platform/ui/breadcrumbs.tsx'
import { ErrorSummary } from '../../platform/ui/error-summary.tsx'
import { FeedbackForm } from '../../platform/ui/feedback-form.tsx'
import { Page } from '../../platform/ui/page.tsx'
import type { Problem } from '../../platform/ui/problem.ts'
import type { Site } from '../../platform/ui/service.ts'
import { QuestionForm } from './question-form.tsx'
import type { QuestionDraft } from './read-question.ts'
import type { QuestionWords } from './words/en.ts'

type QuestionPageProps = {
  readonly site: Site
  readonly words: QuestionWords
  readonly action: string
  /** It stands below a check under way: where the result of that is. Exit is in view then. */
  readonly resultAt?: string | undefined
  readonly draft: QuestionDraft
  readonly problems?: readonly Problem[]
}

/** @param resultAt the result of a check under way, where the page stands below one */
export const trailOf = (words: QuestionWords, resultAt: string | undefined): readonly Crumb[] => [
  { label: words.home, href: '/' },
  { label: words.checker, href: '/check' },
  ...(resultAt === undefined ? [] : [{ label: words.yourResult, href: resultAt }]),
]

/** Where a question from a form is put in. */
export const QuestionPage: FC<QuestionPageProps> = ({ site, words, action, resultAt, draft, problems = [] }) => (
  <Page site={site} title={words.title} sensitive={resultAt !== undefined} summary={words.lead} problems={problems}>
    <Breadcrumbs trail={trailOf(words, resultAt)} words={site.words} />
    <ErrorSummary problems={problems} words={site.words} />
    <h1>{words.title}</h1>
    <p class="lead">{words.lead}</p>
    <p>{words.private}</p>
    <QuestionForm site={site} words={words} action={action} draft={draft} problems={problems} />
    <p class="guide-scope">
      {words.scope} {words.information}
    </p>
    <FeedbackForm page="check-question" words={site.words} />
  </Page>
)
