import type { Node, Nodes, Root, RootContent, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { isNotice, noticeNames } from './notices.ts'
import type { Problem } from './problem.ts'

const known: ReadonlySet<string> = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'link',
  'inlineCode',
  'break',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'containerDirective',
  'yaml',
])

const holdsBlocks: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'containerDirective'])

const notForGuides: Readonly<Record<string, string>> = {
  html: 'Raw HTML has no place in a guide',
  image: 'Images have no place in a guide',
  imageReference: 'Images have no place in a guide',
  definition: 'Link definitions have no place in a guide: write the link where it is used',
  linkReference: 'Link definitions have no place in a guide: write the link where it is used',
  footnoteReference: 'Footnotes have no place in a guide: use a source mark',
  footnoteDefinition: 'Footnotes have no place in a guide: use a source mark',
  code: 'A code block has no place in a guide (is a line indented by four spaces?)',
  thematicBreak: 'A ruled line has no place in a guide: use a heading',
  delete: 'Struck-out text has no place in a guide',
}

/**
 * Puts back the very words a writer typed wherever Markdown read them as something guides do not use, so that
 * nothing vanishes: `note:this` is no directive, `<b>` is four characters. Says what a writer has to change.
 */
export function keepLiteralText(root: Root, { file, text }: { file: string; text: string }): Problem[] {
  const problems: Problem[] = []
  const report = (node: Node, message: string) =>
    problems.push({ file, message, ...(node.position && { line: node.position.start.line }) })

  visit(root, (node, index, parent) => {
    if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      report(node, 'A check box has no place in a guide')
      node.checked = null
    }
    if (node.type === 'containerDirective' && !isNotice(node.name))
      report(node, `There is no notice called :::${node.name}; there are ${noticeNames.join(', ')}`)
    if (known.has(node.type) || parent === undefined || index === undefined) return
    const message = notForGuides[node.type]
    if (message !== undefined) report(node, message)
    const words: Text = { type: 'text', value: sourceText(text, node), position: node.position }
    const kept: RootContent = holdsBlocks.has(parent.type)
      ? { type: 'paragraph', children: [words], position: node.position }
      : words
    parent.children.splice(index, 1, kept)
    return index + 1
  })
  joinTexts(root)
  return problems
}

const sourceText = (text: string, node: Node): string =>
  text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)

/** Words put back beside words are one text again, so that marks and heading anchors are found in them. */
function joinTexts(root: Root): void {
  visit(root, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined) return
    for (let next = parent.children[index + 1]; next?.type === 'text'; next = parent.children[index + 1]) {
      node.value += next.value
      parent.children.splice(index + 1, 1)
    }
  })
}
