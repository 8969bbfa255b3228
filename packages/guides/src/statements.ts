import type { BlockContent, DefinitionContent, List, ListItem, RootContent, Table, TableRow } from 'mdast'
import { visit } from 'unist-util-visit'
import { isNotice, type NoticeName, noticeHeadings } from './notices.ts'
import { plainText } from './plain-text.ts'

type Block = RootContent | BlockContent | DefinitionContent

/** One paragraph, list entry or table row: the smallest thing a guide says. */
export type Statement = {
  readonly kind: 'paragraph' | 'entry' | 'row' | 'subheading'
  /** Its words alone. */
  readonly text: string
  /** Its words so that they can be quoted alone: with what introduces them, and "In Wales" where that holds. */
  readonly quote: string
  /** The bold words it begins with, or ''. */
  readonly lead: string
  /** Ids of the sources it is marked with, `advice` among them. */
  readonly marks: readonly string[]
  readonly line: number
  /** The notices it stands in, outermost first. */
  readonly notices: readonly NoticeName[]
  /** It ends with a colon and a list or a table follows. */
  readonly introduces: boolean
  /** Sources beside a table carry its rows. */
  readonly carriedBy: readonly string[]
}

/** The words of paragraphs and list entries: what a reading age is measured over. */
export const proseOf = (statements: readonly Statement[]): string[] =>
  statements
    .filter(({ kind, text }) => (kind === 'paragraph' || kind === 'entry') && text !== '')
    .map(({ text }) => text)

type Place = { readonly notices: readonly NoticeName[]; readonly intro: string; readonly entry: boolean }

/** Everything that the blocks of a section say, in order. */
export const statementsOf = (blocks: readonly Block[]): Statement[] =>
  withinBlocks(blocks, { notices: [], intro: '', entry: false })

function withinBlocks(blocks: readonly Block[], place: Place): Statement[] {
  return blocks.flatMap((block, index): Statement[] => {
    const before = blocks[index - 1]
    const after = blocks[index + 1]
    switch (block.type) {
      case 'heading':
        return [statement('subheading', [block], place)]
      case 'paragraph':
        return [{ ...statement('paragraph', [block], place), introduces: introduces(block, after) }]
      case 'list':
        return entriesOf(block, {
          ...place,
          intro: joined(place.intro, introduces(before, block) ? words(before) : ''),
        })
      case 'table':
        return rowsOf(block, { place, carriedBy: [...marksBeside(before), ...marksBeside(after)] })
      case 'containerDirective': {
        const notices = isNotice(block.name) ? [...place.notices, block.name] : place.notices
        return withinBlocks(block.children, { ...place, notices })
      }
      case 'blockquote':
        return withinBlocks(block.children, place)
      default:
        return []
    }
  })
}

/** An entry is its own paragraphs; lists, tables and notices inside it speak for themselves. */
function entriesOf(list: List, place: Place): Statement[] {
  return list.children.flatMap((item: ListItem): Statement[] => {
    const own = item.children.filter((child) => child.type === 'paragraph')
    const rest = item.children.filter((child) => child.type !== 'paragraph')
    if (own.length === 0) return withinBlocks(rest, place)
    const entry = { ...statement('entry', own, place), introduces: introduces(own.at(-1), rest[0]) }
    const intro = entry.introduces ? joined(place.intro, entry.text) : place.intro
    return [entry, ...withinBlocks(rest, { ...place, intro })]
  })
}

function rowsOf(table: Table, { place, carriedBy }: { place: Place; carriedBy: readonly string[] }): Statement[] {
  const [head, ...rows] = table.children
  const names = head?.children.map((cell) => plainText(cell)) ?? []
  return rows.map((row) => ({ ...statement('row', [row], place), ...rowWords(row, { names, place }), carriedBy }))
}

function rowWords(row: TableRow, { names, place }: { names: readonly string[]; place: Place }) {
  const cells = row.children.map((cell) => plainText(cell))
  const named = cells.map((cell, column) => (column === 0 || !names[column] ? cell : `${names[column]}: ${cell}`))
  const text = named
    .filter((cell) => cell !== '')
    .map(ended)
    .join(' ')
  return { text, quote: quoted(text, place) }
}

function statement(kind: Statement['kind'], blocks: readonly Block[], place: Place): Statement {
  const text = plainText(...blocks)
  const first = blocks[0]
  const lead = first?.type === 'paragraph' && first.children[0]?.type === 'strong' ? first.children[0] : undefined
  return {
    kind,
    text,
    quote: quoted(text, place),
    lead: lead === undefined ? '' : plainText(lead),
    marks: blocks.flatMap(marksIn),
    line: first?.position?.start.line ?? 1,
    notices: place.notices,
    introduces: false,
    carriedBy: [],
  }
}

/** Notices that change what is true must travel with the words; a warning does not. */
function quoted(text: string, { notices, intro }: Place): string {
  const conditions = notices
    .filter((name) => name !== 'warning')
    .map((name) => noticeHeadings[name])
    .filter((heading) => !text.startsWith(heading))
    .map((heading) => `${heading}:`)
  return [...conditions, intro, text].filter((part) => part !== '').join(' ')
}

function marksIn(block: Block): string[] {
  const marks: string[] = []
  visit(block, 'sourceMark', (mark) => {
    marks.push(mark.source)
  })
  return marks
}

const marksBeside = (block: Block | undefined): string[] => (block?.type === 'paragraph' ? marksIn(block) : [])

const words = (block: Block | undefined): string => (block === undefined ? '' : plainText(block))

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

const introduces = (block: Block | undefined, next: Block | undefined): boolean =>
  block?.type === 'paragraph' && (next?.type === 'list' || next?.type === 'table') && words(block).endsWith(':')

const ended = (text: string): string => (/[.!?:;]$/.test(text) ? text : `${text}.`)
