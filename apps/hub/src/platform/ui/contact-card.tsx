import type { Child, FC } from 'hono/jsx'
import { longDate } from './long-date.ts'
import { safeHref, smsHref, telHref } from './safe-href.ts'
import type { UiWords } from './words/ui-words.ts'

/** A service that can help, as a page shows it. Entries of the contacts list fit as they are. */
export type ContactLines = {
  readonly name: string
  readonly for: string
  /** A number to call; one ending in "(text only)" is offered as a text message. */
  readonly phone?: string
  readonly web: string
  readonly hours?: string
  /** How well we know all this. A number nobody has checked is not shown. */
  readonly confidence: keyof UiWords['contactSure']
  /** ISO date. */
  readonly checkedOn: string
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

type CardProps = {
  readonly contact: ContactLines
  readonly words: UiWords
  /** More about whom it helps, on a page that compares services. */
  readonly children?: Child
  /** Where a panel says of all its contacts at once how well it knows them. */
  readonly sure?: 'said-below'
}

/** Who to ask: what they help with, how to reach them, when we checked that and how sure we are. */
export const ContactCard: FC<CardProps> = ({ contact, words, children, sure }) => (
  <div class="contact">
    <p class="contact-name">
      <strong>{contact.name}</strong>
    </p>
    <p>{contact.for}</p>
    {children}
    <p class="contact-ways">
      {contact.phone && contact.confidence !== 'unverified' && <NumberLink phone={contact.phone} words={words} />}{' '}
      <a href={safeHref(contact.web)} rel="noreferrer">
        {words.website(contact.name)}
      </a>
    </p>
    {contact.hours && (
      <p class="contact-hours">
        {words.opensWhen} {contact.hours}
      </p>
    )}
    {sure !== 'said-below' && <p class="contact-sure">{howSure(contact, words)}</p>}
  </div>
)

/** How well we know a service, and since when. Of one nobody has checked we say so first: "checked" alone would mean too much. */
export function howSure({ confidence, checkedOn }: ContactLines, words: UiWords): string {
  const date = longDate(checkedOn, words)
  const sure = words.contactSure[confidence]
  return confidence === 'unverified' ? `${sure} ${words.lastLookedAt(date)}.` : `${words.lastChecked(date)}. ${sure}`
}

type ListProps = Omit<CardProps, 'contact' | 'children'> & { readonly contacts: readonly ContactLines[] }

/** Several services, the most useful first. */
export const ContactList: FC<ListProps> = ({ contacts, ...card }) => (
  <ul class="contacts">
    {contacts.map((contact) => (
      <li>
        <ContactCard contact={contact} {...card} />
      </li>
    ))}
  </ul>
)

/** Of several services at once: when we checked them, and which of them we know less well. */
export const ContactsChecked: FC<{ readonly contacts: readonly ContactLines[]; readonly words: UiWords }> = ({
  contacts,
  words,
}) => {
  const [first, ...later] = [...new Set(contacts.map(({ checkedOn }) => checkedOn))].toSorted()
  if (first === undefined) return null
  const date = longDate(first, words)
  const named = (confidence: ContactLines['confidence']): string =>
    new Intl.ListFormat(words.lang).format(
      contacts.filter((contact) => contact.confidence === confidence).map(({ name }) => name),
    )
  const [fromOthers, notChecked] = [named('secondary'), named('unverified')]
  return (
    <p class="contact-sure">
      {later.length > 0 ? words.checkedSince(date) : words.lastChecked(date)}.{' '}
      {fromOthers && words.fromAnotherSite(fromOthers)} {notChecked && words.numberNotChecked(notChecked)}
    </p>
  )
}
