import type { Sheet } from '@plain-record/check'
import {
  bytesOf,
  type Document,
  fonts,
  leftOf,
  newDocument,
  numberPages,
  tagged,
  widthOf,
} from '../../../platform/pdf/document.ts'
import { drawBlocks } from '../../../platform/pdf/draw-blocks.ts'
import type { Service } from '../../../platform/ui/service.ts'
import { blocksOf, type PdfWords } from './blocks.ts'

type AnswerPdf = {
  readonly words: PdfWords
  readonly service: Service
  /** `plain`: a first page that says nothing, and no line at the end that says where it is from. */
  readonly cover: 'plain' | 'none'
}

/**
 * A result as a PDF: what its page says, from the same sheet, without a browser. It can be read out: headings, lists, tables and links
 * are tagged as what they are. Letters that the fonts of PDF readers do not have lose their accent or become a question mark.
 */
export async function answerPdf(sheet: Sheet, { words, service, cover }: AnswerPdf): Promise<Buffer> {
  const { pdf } = words.keep
  const doc = newDocument({ title: pdf.title, lang: words.ui.lang, on: sheet.on })
  if (cover === 'plain') drawCover(doc, pdf.cover)
  doc.addPage()
  await drawBlocks(doc, blocksOf(sheet, { words, service: cover === 'plain' ? undefined : service }))
  numberPages(doc, pdf.page, cover === 'plain' ? 1 : 0)
  return bytesOf(doc)
}

function drawCover(doc: Document, says: string): void {
  doc.addPage()
  doc.font(fonts.text).fontSize(16)
  doc.addStructure(
    tagged(doc, 'P', () => doc.text(says, leftOf, doc.page.height * 0.42, { width: widthOf(doc), align: 'center' })),
  )
}
