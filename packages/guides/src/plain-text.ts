import type { Nodes } from 'mdast'

/** Where a source mark stood: it goes together with the space before it. NUL never comes out of Markdown. */
const markPlace = '\0'

/** The words of a node as one line of plain text: no source marks, no mark-up. */
export const plainText = (...nodes: readonly Nodes[]): string =>
  nodes.map(rawText).join(' ').replace(/\s*\0/g, '').replace(/\s+/g, ' ').trim()

function rawText(node: Nodes): string {
  if (node.type === 'sourceMark') return markPlace
  if (node.type === 'break') return ' '
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  return node.children.map(rawText).join('')
}
