import type { Paragraph, Root, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { allowList } from './allow-list.ts'
import { linkTerms, type TermFinder } from './glossary.ts'
import type { Source } from './guide.ts'
import { isNotice, type NoticeName, noticeHeadings } from './notices.ts'
import type { SourceMark } from './source-marks.ts'
import { readableTables } from './tables.ts'

const toHtmlTree = unified().use(remarkRehype).freeze()
const sanitiser = unified().use(rehypeSanitize, allowList).freeze()
const printer = unified().use(rehypeStringify).freeze()

export type Rendering = {
  readonly blocks: readonly RootContent[]
  readonly heading: string
  readonly sources: ReadonlyMap<string, Source>
  readonly finder: TermFinder
  /** Ids of the terms linked earlier on the page; grows. */
  readonly seen: Set<string>
}

/** The sanitised HTML of one section. */
export function renderBlocks({ blocks, heading, sources, finder, seen }: Rendering): string {
  const root: Root = { type: 'root', children: [...blocks] }
  linkTerms(blocks, { finder, seen })
  visit(root, (node) => {
    if (node.type === 'sourceMark') showSource(node, sources.get(node.source))
    if (node.type === 'containerDirective') showNotice(node)
  })
  const html = toHtmlTree.runSync(root)
  readableTables({ heading })(html)
  return printer.stringify(sanitiser.runSync(html))
}

/** A small link to the source's entry at the foot of the page. A source that is not known shows nothing. */
function showSource(mark: SourceMark, source: Source | undefined): void {
  if (source === undefined) {
    mark.data = { hName: 'span', hChildren: [] }
    return
  }
  const { words, className } = sourceWords(source)
  mark.data = {
    hName: 'a',
    hProperties: { className, href: `#source-${source.id}` },
    hChildren: [{ type: 'text', value: words }],
  }
}

function sourceWords({ cite, seen, kind }: Source): { words: string; className: string[] } {
  if (seen === 'unverified') return { words: `Not yet checked: ${cite}`, className: ['source', 'source-unverified'] }
  if (seen === 'secondary') return { words: `Reported by ${cite}`, className: ['source', 'source-secondary'] }
  return { words: cite, className: kind === 'guidance' ? ['source', 'source-guidance'] : ['source'] }
}

function showNotice(notice: ContainerDirective): void {
  if (!isNotice(notice.name)) {
    notice.data = { hName: 'div' }
    return
  }
  notice.data = { hName: 'div', hProperties: { className: ['notice', `notice-${notice.name}`], role: 'note' } }
  notice.children.unshift(noticeHeading(notice.name))
}

const noticeHeading = (name: NoticeName): Paragraph => ({
  type: 'paragraph',
  data: { hProperties: { className: ['notice-heading'] } },
  children: [{ type: 'strong', children: [{ type: 'text', value: noticeHeadings[name] }] }],
})
