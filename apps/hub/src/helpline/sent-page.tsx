import type { FC } from 'hono/jsx'
import { londonDate } from '../platform/http/clock-time.ts'
import { LinkButton } from '../platform/ui/button.tsx'
import { ConfirmationPanel } from '../platform/ui/confirmation-panel.tsx'
import { Page } from '../platform/ui/page.tsx'
import type { Site } from '../platform/ui/service.ts'
import type { ReplyBy } from './request-form.ts'
import type { Sent } from './send-request.ts'
import type { HelplineWords } from './words/en.ts'

type SentPageProps = {
  readonly site: Site
  readonly words: HelplineWords
  readonly sent: Sent
  readonly replyBy: ReplyBy
  readonly replyTime?: string
}

/** What happens next, and the one code that opens the reply. Shown as the answer to the form, so no address ever holds it. */
export const SentPage: FC<SentPageProps> = ({ site, words, sent, replyBy, replyTime }) => (
  <Page site={site} title={words.sent.title} neutralTitle={words.title} sensitive noindex>
    <ConfirmationPanel title={words.sent.title} reference={sent.reference} words={site.words}>
      <h2>{words.sent.codeHeading}</h2>
      <p class="reply-code">
        <strong>{sent.replyCode}</strong>
      </p>
      <p>{words.sent.keepCode}</p>
    </ConfirmationPanel>
    <h2>{words.sent.next}</h2>
    <ul>
      {words.sent.steps(replyTime).map((step) => (
        <li>{step}</li>
      ))}
      <li>{words.sent.contactBy[replyBy]}</li>
      <li>{words.sent.deleted(londonDate(sent.deleteAfter))}</li>
      <li>{words.sent.changeMind}</li>
    </ul>
    <p>
      <LinkButton href="/helpline/reply" kind="quiet">
        {words.sent.readReply}
      </LinkButton>
    </p>
  </Page>
)
