import { type AgeGroup, ageGroups, type Contact, type Need, needs } from '@plain-record/guides'
import type { FC } from 'hono/jsx'
import { Breadcrumbs } from '../platform/ui/breadcrumbs.tsx'
import { LinkButton } from '../platform/ui/button.tsx'
import { ContactCard } from '../platform/ui/contact-card.tsx'
import { Page } from '../platform/ui/page.tsx'
import type { Site } from '../platform/ui/service.ts'
import { type Said, SourceSection, Statements } from '../statements/index.ts'
import type { ContactsWords } from './words/en.ts'

/** What every page of contacts is drawn with. */
export type Drawing = {
  readonly site: Site
  readonly words: ContactsWords
  readonly said: Said
  readonly contacts: readonly Contact[]
}

type ContactsPageProps = {
  readonly drawing: Drawing
  /** Whose age the contacts have to fit; absent for every age. */
  readonly age?: AgeGroup
}

type Group = { readonly need: Need; readonly heading: string; readonly contacts: readonly Contact[] }

/** Who can help, by what somebody needs: danger first. A service stands under each need it helps with. */
export const ContactsPage: FC<ContactsPageProps> = ({ drawing, age }) => {
  const { site, words, said, contacts } = drawing
  const { title, lead } = age === undefined ? words : words.ages[age]
  const fitting = age === undefined ? contacts : contacts.filter(({ ages }) => ages.includes(age))
  const start = firstFor(drawing, age)
  const ordered = [...start, ...fitting.filter((contact) => !start.includes(contact))]
  const headings = { ...words.needs, ...(age === undefined ? {} : words.ages[age].needs) }
  const groups = needs
    .map((need): Group => {
      return { need, heading: headings[need], contacts: ordered.filter((contact) => contact.needs.includes(need)) }
    })
    .filter((group) => group.contacts.length > 0)
  const danger = groups.filter(({ need }) => need === 'danger-now')
  const others = groups.filter((group) => !danger.includes(group))
  return (
    <Page site={site} title={title} neutralTitle={words.title} sensitive printable>
      <Breadcrumbs trail={trailOf(words, age)} words={site.words} />
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <Ages words={words} {...(age === undefined ? {} : { age })} />
      {danger.map((group) => (
        <NeedSection group={group} drawing={drawing} />
      ))}
      {start.length > 0 && (
        <section aria-labelledby="first">
          <h2 id="first">{words.first}</h2>
          <Cards contacts={start} drawing={drawing} />
        </section>
      )}
      {/* Below what cannot wait: on a phone the list would push it out of sight. */}
      <nav class="contents" aria-label={words.onThisPage}>
        <ul>
          {others.map(({ need, heading }) => (
            <li>
              <a href={`#${need}`}>{heading}</a>
            </li>
          ))}
          <li>
            <a href="#private">{words.privateHeading}</a>
          </li>
        </ul>
      </nav>
      {others.map((group) => (
        <NeedSection group={group} drawing={drawing} />
      ))}
      <section aria-labelledby="private">
        <h2 id="private">{words.privateHeading}</h2>
        <Statements statements={words.confidentiality} {...said} />
        <p>{words.notOurs}</p>
        <p>{words.person}</p>
        <LinkButton href="/helpline" kind="quiet">
          {words.askHelpline}
        </LinkButton>
      </section>
      <SourceSection site={site} statements={words.confidentiality} sources={said.sources} />
    </Page>
  )
}

const firstFor = ({ words, contacts }: Drawing, age: AgeGroup | undefined): readonly Contact[] =>
  age === undefined
    ? []
    : words.firstContacts[age].flatMap((id) => contacts.find((one) => one.id === id && one.ages.includes(age)) ?? [])

const trailOf = (words: ContactsWords, age: AgeGroup | undefined) => [
  { label: words.home, href: '/' },
  ...(age === undefined ? [] : [{ label: words.title, href: '/contacts' }]),
]

const Ages: FC<{ readonly words: ContactsWords; readonly age?: AgeGroup }> = ({ words, age }) => (
  <nav aria-label={words.byAge}>
    <ul>
      {ageGroups
        .filter((one) => one !== age)
        .map((one) => (
          <li>
            <a href={`/contacts/${one}`}>{words.ages[one].title}</a>
          </li>
        ))}
      {age !== undefined && (
        <li>
          <a href="/contacts">{words.everyAge}</a>
        </li>
      )}
    </ul>
  </nav>
)

const NeedSection: FC<{ readonly group: Group; readonly drawing: Drawing }> = ({ group, drawing }) => (
  <section aria-labelledby={group.need}>
    <h2 id={group.need}>{group.heading}</h2>
    {group.need === 'danger-now' && drawing.words.danger.map((line) => <p>{line}</p>)}
    <Cards contacts={group.contacts} drawing={drawing} />
  </section>
)

/** Where a service helps in the whole of England and Wales, its nation is not worth a line. */
const everywhereHere = /^(UK|worldwide|England and Wales|England, Wales and .+)$/

const Cards: FC<{ readonly contacts: readonly Contact[]; readonly drawing: Drawing }> = ({
  contacts,
  drawing: { site, words },
}) => (
  <ul class="contacts">
    {contacts.map((contact) => (
      <li>
        <ContactCard contact={contact} words={site.words}>
          <p>
            {words.whoFor(contact)} {!everywhereHere.test(contact.nation) && words.where(contact.nation)}
          </p>
        </ContactCard>
      </li>
    ))}
  </ul>
)
