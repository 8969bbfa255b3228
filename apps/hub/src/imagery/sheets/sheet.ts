import type { WrittenBlock } from '../../platform/pdf/block.ts'
import { bytesOf, newDocument, numberPages } from '../../platform/pdf/document.ts'
import { drawBlocks } from '../../platform/pdf/draw-blocks.ts'
import type { SheetWords } from '../words/sheet-en.ts'

/** A record to print or to keep: its page and its PDF are drawn from the same blocks. It is kept nowhere here. */
export type Sheet = {
  /** ISO, the day in London on which it was made. */
  readonly on: string
  readonly blocks: readonly WrittenBlock[]
}

/** The sheet as a PDF whose name and title say nothing of what it is about. */
export async function sheetPdf({ on, blocks }: Sheet, words: SheetWords, lang: string): Promise<Buffer> {
  const doc = newDocument({ title: words.neutral, lang, on })
  doc.addPage()
  await drawBlocks(doc, blocks)
  numberPages(doc, words.page, 0)
  return bytesOf(doc)
}
