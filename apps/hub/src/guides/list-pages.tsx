import { type Audience, audiences, type Guide, type Term } from '@plain-record/guides'
import type { FC } from 'hono/jsx'
import { Breadcrumbs } from '../platform/ui/breadcrumbs.tsx'
import { GuideList } from '../platform/ui/guide-list.tsx'
import { Page } from '../platform/ui/page.tsx'
import type { Site } from '../platform/ui/service.ts'
import type { GuidesWords } from './words/en.ts'

type ListProps = { readonly guides: readonly Guide[]; readonly site: Site; readonly words: GuidesWords }

/** Every guide, under each kind of reader that it is for. */
export const GuidesPage: FC<ListProps> = ({ guides, site, words }) => (
  <Page site={site} title={words.list.title} summary={words.list.lead}>
    <Breadcrumbs trail={[{ label: words.guide.home, href: '/' }]} words={site.words} />
    <h1>{words.list.title}</h1>
    <p class="lead">{words.list.lead}</p>
    {audiences
      .map((audience) => ({ audience, theirs: guidesFor(guides, audience) }))
      .filter(({ theirs }) => theirs.length > 0)
      .map(({ audience, theirs }) => (
        <section aria-labelledby={`for-${audience}`}>
          <h2 id={`for-${audience}`}>{words.list.forWhom[audience]}</h2>
          <GuideList
            guides={theirs.map((guide) => ({
              title: guide.title,
              href: `/guides/${guide.slug}`,
              summary: guide.summary,
            }))}
          />
        </section>
      ))}
  </Page>
)

const guidesFor = (guides: readonly Guide[], audience: Audience): readonly Guide[] =>
  guides.filter((guide) => guide.audience.includes(audience)).toSorted((a, b) => a.title.localeCompare(b.title, 'en'))

/** The field's words, each with an anchor that guides link to. */
export const GlossaryPage: FC<{
  readonly terms: readonly Term[]
  readonly site: Site
  readonly words: GuidesWords
}> = ({ terms, site, words }) => (
  <Page site={site} title={words.glossary.title} summary={words.glossary.lead}>
    <Breadcrumbs trail={[{ label: words.guide.home, href: '/' }]} words={site.words} />
    <h1>{words.glossary.title}</h1>
    <p class="lead">{words.glossary.lead}</p>
    <dl class="glossary">
      {terms
        .toSorted((a, b) => a.term.localeCompare(b.term, 'en'))
        .map((term) => (
          <div id={term.id}>
            <dt>{term.term}</dt>
            <dd>{term.meaning}</dd>
          </div>
        ))}
    </dl>
  </Page>
)
