import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Names the headers of a table and puts it in a region that scrolls by itself on a narrow screen. */
export const readableTables =
  ({ heading }: { heading: string }) =>
  (root: Root): void => {
    let count = 0
    visit(root, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || parent === undefined || index === undefined || isScroller(parent)) return
      count += 1
      scopeHeaders(node)
      // Regions are landmarks: two on a page must not share a name.
      const ariaLabel = count === 1 ? `Table: ${heading}` : `Table ${count}: ${heading}`
      const properties = { className: ['table-scroll'], tabIndex: 0, ariaLabel }
      parent.children[index] = { type: 'element', tagName: 'section', properties, children: [node] }
    })
  }

const isScroller = (node: Element | Root): boolean => node.type === 'element' && node.tagName === 'section'

function scopeHeaders(table: Element): void {
  visit(table, 'element', (row) => {
    if (row.tagName !== 'tr') return
    const cells = row.children.filter((cell): cell is Element => cell.type === 'element')
    const isHead = cells[0]?.tagName === 'th'
    for (const [column, cell] of cells.entries()) nameHeader(cell, { isHead, column })
  })
}

/** A header cell without words would be read out as nothing, so it stays a plain cell. */
function nameHeader(cell: Element, { isHead, column }: { isHead: boolean; column: number }): void {
  const isHeader = (isHead || column === 0) && cell.children.some(hasWords)
  cell.tagName = isHeader ? 'th' : 'td'
  cell.properties = isHeader ? { scope: isHead ? 'col' : 'row' } : {}
}

const hasWords = (node: ElementContent): boolean =>
  node.type === 'text' ? node.value.trim() !== '' : node.type === 'element' && node.children.some(hasWords)
