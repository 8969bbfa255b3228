import type { FC } from 'hono/jsx'
import { safeHref, smsHref, telHref } from './safe-href.ts'
import type { UiWords } from './words/ui-words.ts'

/** A service that can help, as a page shows it. Entries of the contacts list fit as they are. */
export type ContactLines = {
  readonly name: string
  readonly for: string
  /** A number to call; one ending in "(text only)" is offered as a text message. */
  readonly phone?: string
  readonly web?: string
  readonly hours?: string
  /** A number nobody has checked is not shown. */
  readonly confidence?: string
}

const textOnly = /\s*\(text only\)\s*/i

const NumberLink: FC<{ readonly phone: string; readonly words: UiWords }> = ({ phone, words }) =>
  textOnly.test(phone) ? (
    <a class="contact-number" href={smsHref(phone)}>
      {words.text(phone.replace(textOnly, ''))}
    </a>
  ) : (
    <a class="contact-number" href={telHref(phone)}>
      {words.call(phone)}
    </a>
  )

/** Who to ask: what they help with, then how to reach them. */
export const ContactCard: FC<{ readonly contact: ContactLines; readonly words: UiWords }> = ({ contact, words }) => (
  <div class="contact">
    <p class="contact-name">
      <strong>{contact.name}</strong>
    </p>
    <p>{contact.for}</p>
    <p class="contact-ways">
      {contact.phone && contact.confidence !== 'unverified' && <NumberLink phone={contact.phone} words={words} />}{' '}
      {contact.web && (
        <a href={safeHref(contact.web)} rel="noreferrer">
          {words.website(contact.name)}
        </a>
      )}
    </p>
    {contact.hours && (
      <p class="contact-hours">
        {words.opensWhen} {contact.hours}
      </p>
    )}
  </div>
)

/** Several services, the most useful first. */
export const ContactList: FC<{ readonly contacts: readonly ContactLines[]; readonly words: UiWords }> = ({
  contacts,
  words,
}) => (
  <ul class="contacts">
    {contacts.map((contact) => (
      <li>
        <ContactCard contact={contact} words={words} />
      </li>
    ))}
  </ul>
)
