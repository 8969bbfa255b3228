import { createHash } from 'node:crypto'

/** A case of cases.ts: what is typed, and what must be found in it. */
export type MarkedCase = {
  readonly text: string
  readonly wanted: readonly { readonly kind: string; readonly start: number; readonly end: number }[]
}

const mark = /\{([a-z-]+):([^}]*)\}/g

export function readMarked(marked: string): MarkedCase {
  const wanted: MarkedCase['wanted'][number][] = []
  let text = ''
  let before = 0
  for (const { 0: whole, 1: kind = '', 2: words = '', index } of marked.matchAll(mark)) {
    text += marked.slice(before, index)
    wanted.push({ kind, start: text.length, end: text.length + words.length })
    text += words
    before = index + whole.length
  }
  return { text: text + marked.slice(before), wanted }
}

/** Half of the cases are looked at while rules are made; the other half is only counted. Their letters decide which. */
export const isHeldBack = (marked: string): boolean => (createHash('sha256').update(marked).digest()[0] ?? 0) % 2 === 1
