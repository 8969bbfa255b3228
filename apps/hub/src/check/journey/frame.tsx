import type { Child, FC } from 'hono/jsx'
import { BackLink } from '../../platform/ui/back-link.tsx'
import { ErrorSummary } from '../../platform/ui/error-summary.tsx'
import { Page } from '../../platform/ui/page.tsx'
import type { Problem } from '../../platform/ui/problem.ts'
import type { Site } from '../../platform/ui/service.ts'
import type { CheckWords } from '../words/en.ts'

/** What every page of a check under way is drawn with. */
export type JourneyPlace = {
  readonly site: Site
  readonly words: CheckWords
  /** Where this check lives: `/check/` and its id. */
  readonly base: string
}

/** The same for pages with a form of the check's own. */
export type JourneyView = JourneyPlace & {
  /** The answers, sealed: sent along with every form, so that nothing is lost when the time here is up. */
  readonly kept: string
}

type FrameProps = {
  readonly view: Pick<JourneyView, 'site' | 'words'>
  /** What stands in the tab and in the history: never what is asked or answered. */
  readonly title: string
  readonly back?: string
  readonly problems?: readonly Problem[]
  readonly printable?: boolean
  readonly children: Child
}

/** A page of the checker: exit in view, nothing in the tab that tells, what is wrong first. */
export const CheckFrame: FC<FrameProps> = ({ view: { site }, title, back, problems = [], printable, children }) => (
  <Page
    site={site}
    title={title}
    neutralTitle={title}
    sensitive
    noindex
    problems={problems}
    {...(printable ? { printable } : {})}
  >
    {back !== undefined && <BackLink href={back} words={site.words} />}
    <ErrorSummary problems={problems} words={site.words} />
    {children}
  </Page>
)

/** What else can be done from a page of a check under way. */
export const SideWays: FC<{ readonly view: JourneyView; readonly hasAnswers: boolean }> = ({
  view: { base, words },
  hasAnswers,
}) => (
  <>
    <ul class="side-ways" aria-label={words.question.sideHeading}>
      {hasAnswers && (
        <li>
          <a href={`${base}/answers`}>{words.question.seeAnswers}</a>
        </li>
      )}
      <li>
        <a href={`${base}/keep`}>{words.question.keepCopy}</a>
      </li>
      <li>
        <a href={`${base}/clear`}>{words.question.clear}</a>
      </li>
    </ul>
    <p class="hint">{words.question.private}</p>
  </>
)
