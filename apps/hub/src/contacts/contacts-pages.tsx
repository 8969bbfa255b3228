import { ageGroups, type Library } from '@plain-record/guides'
import { type Ready, readyPage } from '../platform/http/ready-pages.ts'
import { renderPage } from '../platform/ui/render-page.ts'
import type { Site } from '../platform/ui/service.ts'
import type { Said } from '../statements/index.ts'
import { ContactsPage } from './contacts-page.tsx'
import type { ContactsWords } from './words/en.ts'

export type ContactsPagesDeps = {
  readonly site: Site
  readonly words: ContactsWords
  readonly said: Said
  readonly library: Library
}

/** Who can help: everybody on one page, and a page for each age with those alone who help it. */
export function contactsPages({ site, words, said, library }: ContactsPagesDeps): readonly Ready[] {
  const drawing = { site, words, said, contacts: library.contacts }
  return [undefined, ...ageGroups].map((age) =>
    readyPage(
      age === undefined ? '/contacts' : `/contacts/${age}`,
      renderPage(<ContactsPage drawing={drawing} {...(age === undefined ? {} : { age })} />),
    ),
  )
}
