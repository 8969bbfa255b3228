import type { Data, Node, PhrasingContent, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Problem } from './problem.ts'

/** `[[pa1997-s113b]]`: the statement before it rests on this source; `advice` says it is our own. */
export interface SourceMark extends Node {
  type: 'sourceMark'
  source: string
  data?: Data
}

declare module 'mdast' {
  interface PhrasingContentMap {
    sourceMark: SourceMark
  }
  interface RootContentMap {
    sourceMark: SourceMark
  }
}

/** The mark of a statement that is our own practical advice; it shows nothing. */
export const advice = 'advice'

const mark = /\[\[([^[\]\n]*)\]\]/g

/** Turns every mark in the text of a tree into a node of its own. Marks in headings and links are taken out. */
export function readSourceMarks(root: Root, file: string): Problem[] {
  const problems: Problem[] = []
  visit(root, (node, index, parent) => {
    if (node.type === 'heading' || node.type === 'link') {
      const where = node.type === 'heading' ? 'heading' : 'link'
      visit(node, 'text', (text) => {
        if (text.value.search(mark) < 0) return
        text.value = text.value.replace(mark, '').trimEnd()
        problems.push(at(file, node, `A source mark stands inside a ${where}: put it after the statement`))
      })
      return SKIP
    }
    if (node.type !== 'text' || parent === undefined || index === undefined) return
    const pieces = splitAtMarks(node.value)
    if (pieces.length < 2 && pieces[0]?.type !== 'sourceMark') return
    for (const piece of pieces) piece.position = node.position
    parent.children.splice(index, 1, ...pieces)
    return [SKIP, index + pieces.length]
  })
  return problems
}

function splitAtMarks(value: string): PhrasingContent[] {
  const pieces: PhrasingContent[] = []
  let from = 0
  for (const found of value.matchAll(mark)) {
    const source = (found[1] ?? '').trim()
    const before = value.slice(from, found.index)
    const kept = source === advice ? before.trimEnd() : before
    if (kept !== '') pieces.push({ type: 'text', value: kept })
    pieces.push({ type: 'sourceMark', source })
    from = found.index + found[0].length
  }
  const after = value.slice(from)
  if (after !== '') pieces.push({ type: 'text', value: after })
  return pieces
}

const at = (file: string, node: Node, message: string): Problem => ({
  file,
  message,
  ...(node.position && { line: node.position.start.line }),
})
