import type { WrittenBlock } from './block.ts'
import {
  asArtifact,
  bottomOf,
  type Document,
  type Element,
  fonts,
  leaveGap,
  leftOf,
  makeRoom,
  sizes,
  tagged,
  widthOf,
} from './document.ts'
import { printable } from './printable.ts'

type Table = Extract<WrittenBlock, { readonly is: 'table' }>
type Cell = {
  readonly text: string
  readonly x: number
  readonly width: number
  readonly tag: Tag
  readonly font: string
}
type Row = { readonly cells: readonly Cell[]; readonly height: number; readonly ruleWidth: number }

/** Which way a heading counts: the types of pdfkit leave it out. */
type Tag = {
  readonly type: 'TH' | 'TD'
  readonly options: PDFKit.Mixins.StructureElementOptions & { readonly scope?: string }
}

const columnHead: Tag = { type: 'TH', options: { scope: 'Column' } }
const rowHead: Tag = { type: 'TH', options: { scope: 'Row' } }
const plainCell: Tag = { type: 'TD', options: {} }

const between = 8
const padding = 4

/** A table whose rows stay whole. On each further page its head is drawn again, for the eye alone. */
export function drawTable(doc: Document, parent: Element, { head, rows, shares }: Table): void {
  const columns = columnsOf(doc, shares)
  const measured = (texts: readonly string[], tagOf: (column: number) => Tag): Row => {
    const cells = columns.map((column, i): Cell => {
      const tag = tagOf(i)
      return { ...column, text: printable(texts[i] ?? ''), tag, font: tag.type === 'TH' ? fonts.strong : fonts.text }
    })
    const heights = cells.map((cell) => useCell(doc, cell).heightOfString(cell.text, { width: cell.width }))
    return { cells, height: Math.max(...heights) + 2 * padding, ruleWidth: tagOf(0) === columnHead ? 1 : 0.5 }
  }
  const headRow = measured(head, () => columnHead)
  const body = rows.map((texts) => measured(texts, (column) => (column === 0 ? rowHead : plainCell)))
  const table = tagged(doc, 'Table')
  parent.add(table)
  makeRoom(doc, headRow.height + (body[0]?.height ?? 0))
  drawRow(doc, headRow, table)
  for (const row of body) {
    if (doc.y + row.height > bottomOf(doc)) {
      doc.addPage()
      drawAgain(doc, headRow)
    }
    drawRow(doc, row, table)
  }
  table.end()
  leaveGap(doc, 2)
}

function columnsOf(doc: Document, shares: readonly number[]): readonly Pick<Cell, 'x' | 'width'>[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  let x = leftOf
  return shares.map((share) => {
    const width = (widthOf(doc) * share) / whole
    x += width
    return { x: x - width, width: width - between }
  })
}

const useCell = (doc: Document, { font }: Cell): Document => doc.font(font).fontSize(sizes.table)

const drawCell = (doc: Document, cell: Cell, top: number): Document =>
  useCell(doc, cell).text(cell.text, cell.x, top + padding, { width: cell.width })

function drawRow(doc: Document, row: Row, table: Element): void {
  const top = doc.y
  const cells = row.cells.map((cell) => doc.struct(cell.tag.type, cell.tag.options, [() => drawCell(doc, cell, top)]))
  table.add(tagged(doc, 'TR', ...cells))
  endRow(doc, row, top)
}

function drawAgain(doc: Document, row: Row): void {
  const top = doc.y
  asArtifact(doc, () => {
    for (const cell of row.cells) drawCell(doc, cell, top)
  })
  endRow(doc, row, top)
}

function endRow(doc: Document, { height, ruleWidth }: Row, top: number): void {
  doc.y = top + height
  const right = leftOf + widthOf(doc)
  asArtifact(doc, () => doc.lineWidth(ruleWidth).moveTo(leftOf, doc.y).lineTo(right, doc.y).stroke('black'))
}
