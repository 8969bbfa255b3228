import type { Contact as OtherService } from '@plain-record/guides'
import type { FC } from 'hono/jsx'
import { Button } from '../platform/ui/button.tsx'
import { Checkboxes, Radios } from '../platform/ui/choices.tsx'
import { ContactList } from '../platform/ui/contact-card.tsx'
import { ErrorSummary } from '../platform/ui/error-summary.tsx'
import { Form } from '../platform/ui/form.tsx'
import { Page } from '../platform/ui/page.tsx'
import type { Problem } from '../platform/ui/problem.ts'
import { safeHref, telHref } from '../platform/ui/safe-href.ts'
import type { Site } from '../platform/ui/service.ts'
import { TextInput } from '../platform/ui/text-input.tsx'
import { Textarea } from '../platform/ui/textarea.tsx'
import { longestMessage, type RequestDraft, replyBy } from './request-form.ts'
import type { HelplineWords } from './words/en.ts'

type RequestPageProps = {
  readonly site: Site
  readonly words: HelplineWords
  readonly draft: RequestDraft
  readonly token: string
  readonly problems?: readonly Problem[]
  /** Title of the guide that was being read, when it is one of ours. */
  readonly guideTitle?: string
  readonly replyTime?: string
  readonly keptDays: number
  /** Who to reach at once instead of us. */
  readonly atOnce: readonly OtherService[]
}

/** How to reach a person: by phone, by post, or by a message that needs no account and no name. */
export const RequestPage: FC<RequestPageProps> = (page) => {
  const { site, words, problems = [], atOnce, replyTime } = page
  return (
    <Page site={site} title={words.title} neutralTitle={words.title} sensitive noindex problems={problems}>
      <ErrorSummary problems={problems} words={site.words} />
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      <p>{words.notForDanger}</p>
      <ContactList contacts={atOnce} words={site.words} />
      <OtherWays site={site} words={words.ways} />
      <p>
        <a href="/helpline/reply">{words.haveCode}</a>
      </p>
      <h2>{words.form.heading}</h2>
      <p>{words.waiting(replyTime)}</p>
      <RequestForm {...page} />
    </Page>
  )
}

const OtherWays: FC<{ readonly site: Site; readonly words: HelplineWords['ways'] }> = ({
  site: { service },
  words,
}) => (
  <section aria-labelledby="other-ways">
    <h2 id="other-ways">{words.heading}</h2>
    {service.phone ? (
      <p>
        {words.phone} <a href={telHref(service.phone)}>{service.phone}</a> {service.hours}
      </p>
    ) : (
      <p>{words.noPhone}</p>
    )}
    {service.address && (
      <p>
        {words.address} {service.address}
      </p>
    )}
  </section>
)

const RequestForm: FC<RequestPageProps> = ({
  site,
  words: { form: words },
  draft,
  token,
  problems = [],
  guideTitle,
  keptDays,
}) => {
  const field = { problems, words: site.words }
  return (
    <Form action={safeHref('/helpline')} hidden={{ form: token, about: draft.about }}>
      <Textarea
        name="message"
        label={words.message}
        hint={words.messageHint}
        rows={10}
        limit={longestMessage}
        value={draft.message}
        {...field}
      />
      <Radios
        name="reply-by"
        label={words.replyBy}
        hint={words.replyByHint}
        choices={replyBy.map((value) => ({ value, label: words.ways[value] }))}
        value={draft.replyBy}
        {...field}
      />
      <TextInput
        name="email"
        label={words.email}
        hint={words.emailHint}
        type="email"
        optional
        value={draft.email}
        {...field}
      />
      <TextInput
        name="phone"
        label={words.phone}
        hint={words.phoneHint}
        type="tel"
        width="medium"
        optional
        value={draft.phone}
        {...field}
      />
      <Radios
        name="leave-message"
        label={words.leaveMessage}
        hint={words.leaveMessageHint}
        optional
        choices={[
          { value: 'yes', label: words.leaveMessageYes },
          { value: 'no', label: words.leaveMessageNo },
        ]}
        value={draft.leaveMessage}
        {...field}
      />
      <Textarea
        name="address"
        label={words.address}
        hint={words.addressHint}
        rows={4}
        optional
        value={draft.address}
        {...field}
      />
      <Textarea
        name="safe-times"
        label={words.safeTimes}
        hint={words.safeTimesHint}
        rows={2}
        optional
        value={draft.safeTimes}
        {...field}
      />
      <TextInput name="call-me" label={words.callMe} hint={words.callMeHint} optional value={draft.callMe} {...field} />
      {guideTitle && (
        <Checkboxes
          name="tell-guide"
          label={words.reading}
          optional
          choices={[{ value: 'yes', label: words.tellGuide(guideTitle) }]}
          values={draft.tellGuide ? ['yes'] : []}
          {...field}
        />
      )}
      <div class="trap">
        <TextInput name="website" label={words.website} {...field} />
      </div>
      <p>{words.privacy(keptDays)}</p>
      <Button>{words.send}</Button>
    </Form>
  )
}
