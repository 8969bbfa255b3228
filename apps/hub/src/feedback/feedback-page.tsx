import type { FC } from 'hono/jsx'
import { LinkButton } from '../platform/ui/button.tsx'
import { ErrorSummary } from '../platform/ui/error-summary.tsx'
import { FeedbackForm } from '../platform/ui/feedback-form.tsx'
import { Page } from '../platform/ui/page.tsx'
import type { Problem } from '../platform/ui/problem.ts'
import type { Site } from '../platform/ui/service.ts'
import type { FeedbackWords } from './words/en.ts'

type Props = { readonly site: Site; readonly words: FeedbackWords }

/** The form on a page of its own, when there is something to put right; everything typed is still in it. */
export const FeedbackPage: FC<
  Props & {
    readonly page: string
    readonly answer: string
    readonly comment: string
    readonly problems: readonly Problem[]
  }
> = ({ site, words, page, answer, comment, problems }) => (
  <Page site={site} title={words.title} neutralTitle={site.words.neutralTitle} noindex problems={problems} sensitive>
    <ErrorSummary problems={problems} words={site.words} />
    <h1>{words.title}</h1>
    <FeedbackForm page={page} answer={answer} comment={comment} problems={problems} words={site.words} />
  </Page>
)

/** @param back where the person was reading; undefined when that page was made for them alone and has no address */
export const ThanksPage: FC<Props & { readonly back: string | undefined }> = ({ site, words, back }) => (
  <Page site={site} title={words.thanksTitle} neutralTitle={site.words.neutralTitle} noindex sensitive>
    <h1>{words.thanksTitle}</h1>
    <p>{words.thanks}</p>
    <p>
      <a href={back ?? '/'}>{back ? words.back : words.home}</a>
    </p>
    <p>{words.stillStuck}</p>
    <p>
      <LinkButton href="/helpline" kind="quiet">
        {words.toHelpline}
      </LinkButton>
    </p>
  </Page>
)
