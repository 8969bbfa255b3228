import PDFDocument from 'pdfkit'
import { printable } from './printable.ts'

export type Document = PDFKit.PDFDocument
export type Element = PDFKit.PDFStructureElement

/** Sizes in points. */
export const sizes = { text: 11, table: 10, picture: 9 } as const
const margin = { side: 50, top: 50, bottom: 62 }
const gap = 6

export const fonts = { text: 'Helvetica', strong: 'Helvetica-Bold' } as const

export const widthOf = ({ page }: Document): number => page.width - 2 * margin.side
export const leftOf = margin.side

/**
 * A document on A4 in black and white, tagged so that it can be heard. Nothing in it tells who made it, and its day is that of the
 * result: so the same result gives the same file.
 */
export const newDocument = ({
  title,
  lang,
  on,
}: {
  readonly title: string
  readonly lang: string
  readonly on: string
}) =>
  new PDFDocument({
    size: 'A4',
    margins: { top: margin.top, bottom: margin.bottom, left: margin.side, right: margin.side },
    pdfVersion: '1.7',
    tagged: true,
    lang,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    info: { Title: title, Producer: title, Creator: title, CreationDate: new Date(`${on}T00:00:00Z`) },
  })

/** The file, once all has been drawn. */
export function bytesOf(doc: Document): Promise<Buffer> {
  const parts: Buffer[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => resolve(Buffer.concat(parts)))
    doc.on('error', reject)
    doc.end()
  })
}

export const bottomOf = (doc: Document): number => doc.page.height - margin.bottom

type Child = Element | (() => unknown)

/** A part of what is read out: what it is, and its parts or what draws it. One without either is filled by `add`. */
export const tagged = (doc: Document, type: string, ...children: readonly Child[]): Element =>
  children.length === 0 ? doc.struct(type) : doc.struct(type, {}, [...children])

/** A new page where there is less room than this. */
export function makeRoom(doc: Document, height: number): void {
  if (doc.y + height > bottomOf(doc)) doc.addPage()
}

/** What is drawn here is not read out: rules, page numbers, heads of tables that are said again. */
export function asArtifact(doc: Document, draw: () => unknown): void {
  doc.markContent('Artifact', { type: 'Layout' })
  draw()
  doc.endMarkedContent()
}

/** Leaves room below what was drawn. */
export const leaveGap = (doc: Document, times = 1): void => {
  doc.y += gap * times
}

/** Page numbers at the foot of all pages but the first few. */
export function numberPages(doc: Document, says: (page: { page: number; of: number }) => string, skip: number): void {
  const { count } = doc.bufferedPageRange()
  for (let page = skip; page < count; page += 1) {
    doc.switchToPage(page)
    const text = printable(says({ page: page + 1 - skip, of: count - skip }))
    doc.markContent('Artifact', { type: 'Pagination' })
    doc.font(fonts.text).fontSize(sizes.picture)
    doc.text(text, leftOf + (widthOf(doc) - doc.widthOfString(text)) / 2, doc.page.height - 36, { lineBreak: false })
    doc.endMarkedContent()
  }
}
