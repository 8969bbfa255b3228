import type { Guide } from '@plain-record/guides'
import type { FC } from 'hono/jsx'
import { Doors } from '../platform/ui/doors.tsx'
import { GuideList } from '../platform/ui/guide-list.tsx'
import { Page } from '../platform/ui/page.tsx'
import { SearchBox } from '../platform/ui/search-box.tsx'
import type { Site } from '../platform/ui/service.ts'
import type { AskWords } from './words/en.ts'

type HomeProps = { readonly site: Site; readonly words: AskWords['home']; readonly guides: readonly Guide[] }

/** One box and four doors. */
export const HomePage: FC<HomeProps> = ({ site, words, guides }) => (
  <Page site={site} title={words.title} summary={words.lead} ownSearch>
    <h1>{words.title}</h1>
    <SearchBox place="page" words={site.words} />
    <Doors
      doors={[
        { ...words.doors.imagery, href: '/imagery' },
        { ...words.doors.record, href: '/check' },
        { ...words.doors.helping, href: '/guides#for-parents' },
        { ...words.doors.employer, href: '/employers' },
      ]}
    />
    <section aria-labelledby="all-guides">
      <h2 id="all-guides">{words.allGuides}</h2>
      <GuideList guides={guides.map((guide) => ({ title: guide.title, href: `/guides/${guide.slug}` }))} />
    </section>
  </Page>
)
