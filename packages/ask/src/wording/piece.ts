import type { SaidLength } from './said-length.ts'
import type { When } from './when.ts'

/** A part of a text that means something by itself: a word, a number, a length, an age, a date, a sum of money. */
export type Piece = PieceValue & {
  /** What patterns know it by: the word itself behind "=", what it is read as, and what kind of piece it is behind "#". */
  readonly names: readonly string[]
  /** Where it stands in the text: characters, from the first up to but without `to`. */
  readonly from: number
  readonly to: number
  /** What parts it from the piece before. */
  readonly after: Parting
}

/** `stop`: a sentence ended; `line`: so did the line. */
export type Parting = 'nothing' | 'comma' | 'stop' | 'line'

export type PieceValue =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'money' }
  /** "over ten years" is at least so long: `isOpen`. */
  | { readonly kind: 'length'; readonly length: SaidLength; readonly isOpen: boolean }
  | { readonly kind: 'age'; readonly years: number }
  | { readonly kind: 'date'; readonly when: When }
  /** Figures that look like a date and name none. */
  | { readonly kind: 'no-date' }

/** Some pieces of a text, by their places: from the first to the last. */
export type Places = { readonly first: number; readonly last: number }

/** Whether a sentence or a line ended before a piece. */
export const isBreak = (piece: Piece | undefined): boolean => piece?.after === 'stop' || piece?.after === 'line'

/** The word at a place; empty where none is. */
export function wordAt(pieces: readonly Piece[], i: number): string {
  const piece = pieces[i]
  return piece?.kind === 'word' ? piece.word : ''
}
