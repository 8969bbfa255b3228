import type { Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { type FrontMatter, frontMatter } from './front-matter.ts'
import type { SectionKind } from './guide.ts'
import { anchorFor, fixedHeadings, readHeading } from './headings.ts'
import { type InternalLink, internalLinks, keepInternalLinks } from './links.ts'
import { keepLiteralText } from './literal-text.ts'
import { parseMarkdown } from './markdown.ts'
import type { Problem } from './problem.ts'
import { readingAge } from './reading-age.ts'
import { readSourceMarks } from './source-marks.ts'
import { proseOf, type Statement, statementsOf } from './statements.ts'
import { readYaml } from './yaml-text.ts'

export type DraftSection = {
  readonly id: string
  readonly kind: SectionKind
  readonly heading: string
  /** The topic its heading names, where that is another than the guide's. */
  readonly topic: string | undefined
  readonly line: number
  readonly blocks: readonly RootContent[]
  readonly statements: readonly Statement[]
  /** Anchors given to `###` headings inside it. */
  readonly innerAnchors: readonly string[]
}

/** A guide as written, before it is checked against the rest of the library. */
export type GuideDraft = {
  readonly file: string
  readonly slug: string
  /** The folder it lies in, which is the id of its topic. */
  readonly folder: string
  readonly frontMatter: FrontMatter
  readonly lineOf: (key: keyof FrontMatter) => number
  readonly sections: readonly DraftSection[]
  readonly links: readonly InternalLink[]
  /** Flesch-Kincaid reading age in years, over its paragraphs and list entries. */
  readonly readingAge: number
}

export type ReadDraft = { readonly draft: GuideDraft | undefined; readonly problems: readonly Problem[] }

/** Reads one guide. Never throws; without usable front matter there is no draft, and the problems say why. */
export function readDraft({ file, text }: { file: string; text: string }): ReadDraft {
  const root = parseMarkdown(text)
  if (root === undefined)
    return { draft: undefined, problems: [{ file, message: 'This nests too deep to be read: write it flatter' }] }
  const front = readFrontMatter(root, file)
  const problems = [
    ...front.problems,
    ...keepLiteralText(root, { file, text }),
    ...keepInternalLinks(root, file),
    ...readSourceMarks(root, file),
  ]
  const links = internalLinks(root)
  const cut = cutIntoSections(root, file)
  problems.push(...cut.problems)
  if (front.value === undefined) return { draft: undefined, problems }
  const [folder = '', name = ''] = file.split('/').slice(-2)
  const slug = name.replace(/\.md$/, '')
  const { sections } = cut
  const draft: GuideDraft = {
    file,
    slug,
    folder,
    frontMatter: front.value,
    lineOf: front.lineOf,
    sections,
    links,
    readingAge: readingAge(sections.flatMap(({ statements }) => proseOf(statements))),
  }
  return { draft, problems }
}

function readFrontMatter(root: Root, file: string) {
  const first = root.children[0]
  if (first?.type !== 'yaml') {
    const message = 'The front matter is missing: a guide starts with a line --- and ends its front matter with another'
    return { value: undefined, problems: [{ file, line: 1, message }], lineOf: () => 1 }
  }
  root.children.shift()
  return readYaml({ file, text: first.value, startsOn: 2 }, frontMatter)
}

function cutIntoSections(root: Root, file: string): { sections: DraftSection[]; problems: Problem[] } {
  const problems: Problem[] = []
  const report = (line: number, message: string) => problems.push({ file, line, message })
  reportMisplacedHeadings(root, report)
  const starts = root.children.flatMap((block, index) => (block.type === 'heading' && block.depth <= 2 ? [index] : []))
  const stray = root.children[0]
  if (stray !== undefined && starts[0] !== 0)
    report(stray.position?.start.line ?? 1, 'This stands before the first ## heading: move it into a section')
  const sections = starts.flatMap((start, index): DraftSection[] => {
    const heading = root.children[start]
    if (heading?.type !== 'heading') return []
    const line = heading.position?.start.line ?? 1
    const { text, id, topic } = readHeading(heading)
    const blocks = root.children.slice(start + 1, starts[index + 1])
    const innerAnchors = readInnerAnchors(blocks)
    const fixed = fixedHeadings.find((known) => known.heading === text)
    if (heading.depth === 1) report(line, 'The title belongs in the front matter: sections start with ##')
    if (fixed === undefined && id === undefined)
      report(line, `The heading "${text}" has no anchor: end it with one, such as {#${anchorFor(text)}}`)
    const of = { blocks, statements: statementsOf(blocks), innerAnchors, heading: text, topic, line }
    return [{ id: fixed?.id ?? id ?? anchorFor(text), kind: fixed?.kind ?? 'detail', ...of }]
  })
  return { sections, problems }
}

function reportMisplacedHeadings(root: Root, report: (line: number, message: string) => void): void {
  visit(root, 'heading', (heading, _, parent) => {
    const line = heading.position?.start.line ?? 1
    if (parent?.type === 'containerDirective')
      report(line, 'A heading stands inside a notice: is the closing ::: missing above it?')
    if (heading.depth > 3) report(line, 'Only ## and ### headings are used in a guide')
  })
}

function readInnerAnchors(blocks: readonly RootContent[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'heading') return []
    const { id } = readHeading(block)
    if (id === undefined) return []
    block.data = { ...block.data, hProperties: { id } }
    return [id]
  })
}
