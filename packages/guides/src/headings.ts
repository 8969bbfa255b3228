import type { Heading } from 'mdast'
import type { SectionKind } from './guide.ts'
import { plainText } from './plain-text.ts'

/** The headings every guide has, with the anchors that go with them. */
export const fixedHeadings: readonly { readonly heading: string; readonly id: string; readonly kind: SectionKind }[] = [
  { heading: 'What this means for you', id: 'what-this-means-for-you', kind: 'meaning' },
  { heading: 'What to do now', id: 'what-to-do-now', kind: 'now' },
  { heading: 'What the law says', id: 'what-the-law-says', kind: 'law' },
  { heading: 'What people get wrong', id: 'what-people-get-wrong', kind: 'wrong' },
]

export type HeadingWords = {
  readonly text: string
  readonly id: string | undefined
  readonly topic: string | undefined
}

const attributes = /\s*\{#([a-z0-9]+(?:-[a-z0-9]+)*)(?:\s+topic=([a-z0-9]+(?:-[a-z0-9]+)*))?\s*\}$/

/** Takes `{#anchor topic=other}` off the end of a heading; the heading keeps its words alone. */
export function readHeading(heading: Heading): HeadingWords {
  const last = heading.children.at(-1)
  const found = last?.type === 'text' ? attributes.exec(last.value) : null
  if (found !== null && last?.type === 'text') last.value = last.value.slice(0, found.index)
  return { text: plainText(heading), id: found?.[1], topic: found?.[2] }
}

/** An anchor made from the words of a heading, for a heading that was given none. */
export const anchorFor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'section'
