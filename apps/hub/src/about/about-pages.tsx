import type { Contact, Library } from '@plain-record/guides'
import type { FC } from 'hono/jsx'
import { type Ready, readyPage } from '../platform/http/ready-pages.ts'
import { Breadcrumbs } from '../platform/ui/breadcrumbs.tsx'
import { ContactList } from '../platform/ui/contact-card.tsx'
import { Page } from '../platform/ui/page.tsx'
import { renderPage } from '../platform/ui/render-page.ts'
import type { Site } from '../platform/ui/service.ts'
import type { AboutWords, TextPage } from './words/en.ts'

export type AboutPagesDeps = {
  readonly site: Site
  readonly words: AboutWords
  readonly library: Library
  readonly requestDays: number
  readonly answersMinutes: number
  readonly feedbackDays: number
}

/** The pages about the site itself, and where to turn with what it does not cover. */
export function aboutPages({ site, words, library, ...kept }: AboutPagesDeps): readonly Ready[] {
  const draw = (path: string, text: TextPage, contacts: readonly Contact[] = []): Ready =>
    readyPage(path, renderPage(<PlainTextPage site={site} words={words} text={text} contacts={contacts} />))
  const named = words.elsewhere.contacts.flatMap((id) => library.contacts.find((contact) => contact.id === id) ?? [])
  return [
    draw('/about', words.about),
    draw('/privacy', words.privacy(kept)),
    draw('/accessibility', words.accessibility),
    draw('/elsewhere', words.elsewhere, named),
  ]
}

const PlainTextPage: FC<{
  readonly site: Site
  readonly words: AboutWords
  readonly text: TextPage
  readonly contacts: readonly Contact[]
}> = ({ site, words, text, contacts }) => (
  <Page site={site} title={text.title} summary={text.lead}>
    <Breadcrumbs trail={[{ label: words.home, href: '/' }]} words={site.words} />
    <h1>{text.title}</h1>
    <p class="lead">{text.lead}</p>
    {text.sections.map((section) => (
      <section>
        <h2>{section.heading}</h2>
        {section.paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </section>
    ))}
    {contacts.length > 0 && (
      <>
        <h2>{words.whoCanHelp}</h2>
        <ContactList contacts={contacts} words={site.words} />
      </>
    )}
  </Page>
)
