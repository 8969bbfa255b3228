import type { Document, Element } from './document.ts'

export type Entry = {
  readonly text: string
  /** An address that follows it. */
  readonly url?: string
  /** What is set in below it. */
  readonly below?: readonly Entry[]
}

/** A part of a document that is written: pages and PDFs can be drawn from the same. */
export type WrittenBlock =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly is: 'text'; readonly text: string; readonly strong?: true }
  | { readonly is: 'list'; readonly entries: readonly Entry[] }
  /** The first cell of each row names the row. `shares`: of the width, for each column. */
  | {
      readonly is: 'table'
      /** What the table is about, for a page; a PDF says it in the heading above. */
      readonly caption?: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      readonly shares: readonly number[]
    }

/** A part of a PDF. A picture is drawn by whoever knows what it shows, within the part of the document that it is given. */
export type Block = WrittenBlock | { readonly is: 'drawing'; readonly draw: (doc: Document, parent: Element) => void }

export const heading = (level: 1 | 2 | 3, says: string): WrittenBlock => ({ is: 'heading', level, text: says })
export const text = (says: string): WrittenBlock => ({ is: 'text', text: says })
export const strong = (says: string): WrittenBlock => ({ is: 'text', text: says, strong: true })
export const list = (entries: readonly string[]): WrittenBlock => ({
  is: 'list',
  entries: entries.map((says) => ({ text: says })),
})
