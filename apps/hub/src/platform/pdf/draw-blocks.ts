import { setImmediate } from 'node:timers/promises'
import type { Block, Entry } from './block.ts'
import { type Document, type Element, fonts, leaveGap, leftOf, makeRoom, sizes, tagged, widthOf } from './document.ts'
import { drawTable } from './draw-table.ts'
import { printable } from './printable.ts'

const headings = {
  1: { size: 20, before: 0 },
  2: { size: 15, before: 3 },
  3: { size: 12, before: 2 },
} as const
const atATime = 25
const indent = 14
/** Set in more than this, lines would be too short to read. */
const deepest = 6

/** Draws blocks one below the other, on as many pages as they need, and says of each part what it is. */
export async function drawBlocks(doc: Document, blocks: readonly Block[]): Promise<void> {
  const root = tagged(doc, 'Document')
  doc.addStructure(root)
  for (const [i, block] of blocks.entries()) {
    if (i % atATime === atATime - 1) await setImmediate() // a long record must not keep others waiting
    drawBlock(doc, root, block)
  }
  root.end()
}

function drawBlock(doc: Document, parent: Element, block: Block): void {
  switch (block.is) {
    case 'heading':
      drawHeading(doc, parent, block)
      return
    case 'text':
      useText(doc, block.strong ? fonts.strong : fonts.text)
      parent.add(tagged(doc, 'P', () => doc.text(printable(block.text), leftOf, doc.y, { width: widthOf(doc) })))
      leaveGap(doc)
      return
    case 'list':
      drawList(doc, parent, { entries: block.entries, depth: 0 })
      leaveGap(doc)
      return
    case 'table':
      drawTable(doc, parent, block)
      return
    case 'drawing':
      block.draw(doc, parent)
  }
}

const useText = (doc: Document, font: string): Document => doc.font(font).fontSize(sizes.text).fillColor('black')

/** A heading stays with some lines of what it is above. */
function drawHeading(
  doc: Document,
  parent: Element,
  { level, text }: Extract<Block, { readonly is: 'heading' }>,
): void {
  const { size, before } = headings[level]
  leaveGap(doc, before)
  doc.font(fonts.strong).fontSize(size).fillColor('black')
  const says = printable(text)
  makeRoom(doc, doc.heightOfString(says, { width: widthOf(doc) }) + 4 * sizes.text)
  parent.add(tagged(doc, `H${level}`, () => doc.text(says, leftOf, doc.y, { width: widthOf(doc) })))
  leaveGap(doc)
}

/** @param depth how many lists it stands within */
function drawList(
  doc: Document,
  parent: Element,
  { entries, depth }: { readonly entries: readonly Entry[]; readonly depth: number },
): void {
  const list = tagged(doc, 'L')
  parent.add(list)
  for (const entry of entries) drawEntry(doc, list, { entry, depth })
  list.end()
}

function drawEntry(
  doc: Document,
  list: Element,
  { entry, depth }: { readonly entry: Entry; readonly depth: number },
): void {
  const [part, body] = [tagged(doc, 'LI'), tagged(doc, 'LBody')]
  list.add(part)
  useText(doc, fonts.text)
  makeRoom(doc, doc.currentLineHeight())
  const left = leftOf + indent * (1 + Math.min(depth, deepest))
  const [top, width] = [doc.y, leftOf + widthOf(doc) - left]
  part.add(tagged(doc, 'Lbl', () => doc.text('•', left - indent + 2, top, { lineBreak: false })))
  part.add(body)
  const { text, url, below } = entry
  if (url === undefined) body.add(() => doc.text(printable(text), left, top, { width }))
  else {
    body.add(() => doc.text(`${printable(text)} `, left, top, { width, continued: true }))
    body.add(tagged(doc, 'Link', () => doc.text(url, { link: url, underline: true, continued: false })))
  }
  doc.y += 2
  if (below) drawList(doc, body, { entries: below, depth: depth + 1 })
  body.end()
  part.end()
}
