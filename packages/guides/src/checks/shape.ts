import type { List, ListItem } from 'mdast'
import { sectionKinds } from '../guide.ts'
import type { DraftSection } from '../guide-draft.ts'
import { fixedHeadings } from '../headings.ts'
import { type Check, problem } from './check.ts'

/** The five kinds of section are there, once each but for the detail, and in order. */
export const sectionsAreInOrder: Check = (draft) => {
  const kinds = draft.sections.map((section) => section.kind)
  const missing = fixedHeadings
    .filter(({ kind }) => !kinds.includes(kind))
    .map(({ heading }) => problem(draft, 1, `The section "## ${heading}" is missing`))
  const details = kinds.filter((kind) => kind === 'detail').length
  const counted =
    details >= 2 && details <= 8
      ? []
      : [problem(draft, 1, `A guide has two to eight detail sections; this has ${details}`)]
  const misplaced = draft.sections
    .filter((section, index) => isMisplaced(section, draft.sections[index - 1]))
    .map((section) => problem(draft, section.line, `The section "${section.heading}" is out of order`))
  return [...missing, ...counted, ...misplaced]
}

function isMisplaced(section: DraftSection, before: DraftSection | undefined): boolean {
  if (before === undefined) return false
  const step = sectionKinds.indexOf(section.kind) - sectionKinds.indexOf(before.kind)
  return step < 0 || (step === 0 && section.kind !== 'detail')
}

/** The given sections hold the lists they should: three answers, numbered steps, mistakes in bold. */
export const givenSectionsHoldTheirLists: Check = (draft) =>
  draft.sections.flatMap((section) => {
    const message = listProblem(section)
    return message === undefined ? [] : [problem(draft, section.line, message)]
  })

function listProblem({ kind, heading, blocks }: DraftSection): string | undefined {
  const lists = blocks.filter((block): block is List => block.type === 'list')
  const entries = lists.flatMap((list) => list.children)
  if (kind === 'meaning')
    return blocks.length === 1 && entries.length === 3
      ? undefined
      : `"${heading}" is one list of exactly three entries and nothing else; this has ${entries.length}`
  if (kind === 'now') return lists.some((list) => list.ordered) ? undefined : `"${heading}" needs a numbered list`
  if (kind !== 'wrong') return undefined
  if (entries.length === 0) return `"${heading}" needs a list`
  return entries.every(beginsInBold) ? undefined : `Each entry of "${heading}" begins with the mistake in bold`
}

function beginsInBold({ children: [first] }: ListItem): boolean {
  return first?.type === 'paragraph' && first.children[0]?.type === 'strong'
}

/** Names the page gives to its own parts. */
const anchorsOfThePage: ReadonlySet<string> = new Set([
  'main',
  'help',
  'sources',
  'related',
  'changes',
  'comments',
  'feedback',
])

/** No anchor stands twice on a page. */
export const anchorsAreUnique: Check = (draft) => {
  const anchors = draft.sections.flatMap(({ id, innerAnchors, line }) =>
    [id, ...innerAnchors].map((name) => ({ name, line })),
  )
  return anchors.flatMap(({ name, line }, index) => {
    if (anchors.findIndex((other) => other.name === name) !== index)
      return [problem(draft, line, `The anchor #${name} stands twice on the page`)]
    return anchorsOfThePage.has(name) || name.startsWith('source-')
      ? [problem(draft, line, `The anchor #${name} is used by the page itself: choose another`)]
      : []
  })
}
