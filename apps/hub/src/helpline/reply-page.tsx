import type { FC } from 'hono/jsx'
import { londonDate } from '../platform/http/clock-time.ts'
import { Button } from '../platform/ui/button.tsx'
import { ErrorSummary } from '../platform/ui/error-summary.tsx'
import { Form } from '../platform/ui/form.tsx'
import { Page } from '../platform/ui/page.tsx'
import type { Problem } from '../platform/ui/problem.ts'
import type { Site } from '../platform/ui/service.ts'
import { TextInput } from '../platform/ui/text-input.tsx'
import type { OpenedMessage, OpenedRequest } from './read-request.ts'
import type { HelplineWords } from './words/en.ts'

type Props = { readonly site: Site; readonly words: HelplineWords }

/** Asks for the code. */
export const CodePage: FC<Props & { readonly typed?: string; readonly problems?: readonly Problem[] }> = ({
  site,
  words,
  typed,
  problems = [],
}) => (
  <Page site={site} title={words.reply.title} neutralTitle={words.title} sensitive noindex problems={problems}>
    <ErrorSummary problems={problems} words={site.words} />
    <h1>{words.reply.title}</h1>
    <Form action="/helpline/reply">
      <TextInput
        name="code"
        label={words.reply.label}
        hint={words.reply.hint}
        value={typed ?? ''}
        problems={problems}
        words={site.words}
      />
      <Button>{words.reply.open}</Button>
    </Form>
    <p>
      {words.reply.lost} <a href="/helpline">{words.title}</a>
    </p>
  </Page>
)

/** Where a request stands, and everything written in it, the newest first: the reply is what they came for. */
export const RepliesPage: FC<Props & { readonly request: OpenedRequest }> = ({ site, words, request }) => (
  <Page site={site} title={words.reply.title} neutralTitle={words.title} sensitive noindex>
    <h1>{words.reply.status[request.state]}</h1>
    <p>
      {words.reply.received(londonDate(request.receivedAt))} {site.words.reference} <strong>{request.reference}</strong>
      .
    </p>
    {request.messages.toReversed().map((message) => (
      <Message message={message} words={words} />
    ))}
    <p>{words.sent.deleted(londonDate(request.deleteAfter))}</p>
    <p>
      <a href="/helpline/reply">{words.reply.again}</a>
    </p>
  </Page>
)

const Message: FC<{ readonly message: OpenedMessage; readonly words: HelplineWords }> = ({ message, words }) => (
  <article class={`message message-${message.writtenBy}`}>
    <h2>
      {message.writtenBy === 'adviser' ? words.reply.fromAdviser : words.reply.fromYou} {'('}
      {londonDate(message.writtenAt)})
    </h2>
    <div class="message-words">{message.words}</div>
  </article>
)
