import type { Link, PhrasingContent, RootContent } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Term } from './guide.ts'

/** The words that are linked to the glossary, ready to be looked for in text. */
export type TermFinder = { readonly pattern: RegExp; readonly termOf: (found: string) => string | undefined }

const key = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ')

/** Whole words, any case, the longest first; phrases of `notIn` are found too, so that no word inside them is. */
export function termFinder(terms: readonly Term[]): TermFinder {
  const ids = new Map<string, string | undefined>()
  for (const term of terms) for (const words of term.notIn ?? []) ids.set(key(words), undefined)
  for (const term of terms) for (const words of [term.term, ...term.also]) ids.set(key(words), term.id)
  const alternatives = [...ids.keys()].toSorted((a, b) => b.length - a.length).map(asPattern)
  const source =
    alternatives.length === 0 ? '(?!)' : `(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}-])`
  return { pattern: new RegExp(source, 'giu'), termOf: (found) => ids.get(key(found)) }
}

const asPattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+')

/** Links the first use of each term in these blocks. `seen` holds the terms linked earlier on the page, and grows. */
export function linkTerms(blocks: readonly RootContent[], { finder, seen }: { finder: TermFinder; seen: Set<string> }) {
  for (const block of blocks)
    visit(block, (node, index, parent) => {
      if (node.type === 'heading' || node.type === 'link' || node.type === 'sourceMark') return SKIP
      if (node.type === 'tableRow' && index === 0) return SKIP
      if (node.type !== 'text' || parent === undefined || index === undefined) return
      const pieces = linkedText(node.value, { finder, seen })
      if (pieces === undefined) return
      parent.children.splice(index, 1, ...pieces)
      return [SKIP, index + pieces.length]
    })
}

function linkedText(value: string, { finder, seen }: { finder: TermFinder; seen: Set<string> }) {
  const pieces: PhrasingContent[] = []
  let from = 0
  for (const found of value.matchAll(finder.pattern)) {
    const id = finder.termOf(found[0])
    if (id === undefined || seen.has(id)) continue
    seen.add(id)
    if (found.index > from) pieces.push({ type: 'text', value: value.slice(from, found.index) })
    pieces.push(termLink(id, found[0]))
    from = found.index + found[0].length
  }
  if (from === 0) return undefined
  if (from < value.length) pieces.push({ type: 'text', value: value.slice(from) })
  return pieces
}

const termLink = (id: string, words: string): Link => ({
  type: 'link',
  url: `/glossary#${id}`,
  data: { hProperties: { className: ['term'] } },
  children: [{ type: 'text', value: words }],
})
