import type { Library } from '@plain-record/guides'
import MiniSearch from 'minisearch'
import type { Ranker } from './retrieval-report.ts'

/** MiniSearch as it comes, over the topics and the sections of the guides; each topic counts at its best document. */
export function createPlainSearch({ topics, guides }: Library): Ranker {
  const documents = [
    ...topics.map(({ id, title, scope }) => ({ topic: id, title, text: scope })),
    ...guides.flatMap((guide) =>
      guide.sections.map((section) => ({
        topic: section.topic,
        title: `${guide.title} ${section.heading}`,
        text: `${section.text} ${guide.askedAs.join(' ')}`,
      })),
    ),
  ].map((document, id) => ({ id, ...document }))
  const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['topic'] })
  index.addAll(documents)
  return (text) => [...new Set(index.search(text).map((hit) => String(hit['topic'])))]
}
