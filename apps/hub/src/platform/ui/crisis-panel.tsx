import type { Child, FC } from 'hono/jsx'
import { type ContactLines, ContactList, ContactsChecked } from './contact-card.tsx'
import type { UiWords } from './words/ui-words.ts'

type CrisisProps = {
  /** Who to reach now, the best first, for the reader's age. */
  readonly contacts: readonly ContactLines[]
  /** One or two calm sentences, when the page has some. */
  readonly children?: Child
  readonly words: UiWords
}

/** Help above everything else on the page. Emergency first, then people to talk to. */
export const CrisisPanel: FC<CrisisProps> = ({ contacts, children, words }) => (
  <section class="crisis" aria-labelledby="crisis-title">
    <h2 id="crisis-title">{words.helpNow}</h2>
    <p class="crisis-danger">
      <strong>{words.dangerNow}</strong>{' '}
      <a class="contact-number" href="tel:999">
        {words.callEmergency}
      </a>
    </p>
    {children}
    <ContactList contacts={contacts} words={words} sure="said-below" />
    <ContactsChecked contacts={contacts} words={words} />
  </section>
)
