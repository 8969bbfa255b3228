import type { Library, Topic } from '@plain-record/guides'
import { type Ready, readyPage } from '../platform/http/ready-pages.ts'
import { renderPage } from '../platform/ui/render-page.ts'
import type { Site } from '../platform/ui/service.ts'
import { GuidePage, type GuideWay } from './guide-page.tsx'
import { GlossaryPage, GuidesPage } from './list-pages.tsx'
import type { GuidesWords } from './words/en.ts'

export type GuidePagesDeps = { readonly site: Site; readonly words: GuidesWords; readonly library: Library }

/** The guides, their list and the glossary: the same for everybody, so drawn once. */
export function guidePages({ site, words, library }: GuidePagesDeps): readonly Ready[] {
  const bySlug = new Map(library.guides.map((guide) => [guide.slug, guide]))
  return [
    readyPage('/guides', renderPage(<GuidesPage guides={library.guides} site={site} words={words} />)),
    readyPage('/glossary', renderPage(<GlossaryPage terms={library.terms} site={site} words={words} />)),
    ...library.guides.map((guide) => {
      const related = guide.related.flatMap((slug) => bySlug.get(slug) ?? [])
      return readyPage(
        `/guides/${guide.slug}`,
        renderPage(
          <GuidePage
            guide={guide}
            related={related}
            site={site}
            words={words.guide}
            ways={waysFrom(library.topics.find(({ id }) => id === guide.topic))}
          />,
        ),
      )
    }),
  ]
}

/** What a topic leads to, as content/topics.yaml says; a calculation begins with the kind of matter that the topic is about. */
function waysFrom(topic: Topic | undefined): readonly GuideWay[] {
  const leadsTo = topic?.leadsTo ?? []
  const isWorkedOut = leadsTo.some((to) => to.startsWith('calculate-'))
  return [
    ...(leadsTo.includes('imagery-pathway') ? [{ name: 'imagery', href: '/imagery' } as const] : []),
    ...(leadsTo.includes('outcomes') ? [{ name: 'outcomes', href: '/outcomes' } as const] : []),
    ...(isWorkedOut
      ? [{ name: 'checker', href: topic?.checker === undefined ? '/check' : `/check?about=${topic.checker}` } as const]
      : []),
  ]
}
