import type { Contact, Library } from '@plain-record/guides'
import type { FC } from 'hono/jsx'
import type { MayAskWords } from '../may-ask/index.ts'
import type { Crumb } from '../platform/ui/breadcrumbs.tsx'
import { LinkButton } from '../platform/ui/button.tsx'
import { ContactList } from '../platform/ui/contact-card.tsx'
import { FeedbackForm } from '../platform/ui/feedback-form.tsx'
import type { Site } from '../platform/ui/service.ts'
import { type Said, SourceSection, type Statement } from '../statements/index.ts'
import type { EmployersWords } from './words/en.ts'

/** What every page for employers is drawn with. */
export type Drawing = {
  readonly site: Site
  readonly words: EmployersWords
  readonly said: Said
  /** What is said of a role wherever it is shown. */
  readonly roleWords: MayAskWords
  readonly contacts: readonly Contact[]
}

export const contactsFor = ({ contacts }: Library, { contacts: ids }: EmployersWords): readonly Contact[] =>
  ids.flatMap((id) => contacts.find((contact) => contact.id === id) ?? [])

/** The way to a page below the first one for employers. */
export const trailOf = (words: EmployersWords): readonly Crumb[] => [
  { label: words.home, href: '/' },
  { label: words.employers, href: '/employers' },
]

/** Who can help, whether this did, and where it all comes from. */
export const PageEnd: FC<{ readonly drawing: Drawing; readonly statements: readonly Statement[] }> = ({
  drawing,
  statements,
}) => {
  const { site, words, said, contacts } = drawing
  return (
    <>
      <p class="guide-information">{words.information}</p>
      <section aria-labelledby="help">
        <h2 id="help">{words.headings.help}</h2>
        <p>
          <LinkButton href="/helpline" kind="quiet">
            {words.find.person}
          </LinkButton>
        </p>
        <ContactList contacts={contacts} words={site.words} />
      </section>
      <FeedbackForm page="employers" words={site.words} />
      <SourceSection site={site} statements={statements} sources={said.sources} />
    </>
  )
}
