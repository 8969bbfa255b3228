import { en as law, type Source } from '@plain-record/law'
import { type Entry, heading, type WrittenBlock } from '../../platform/pdf/block.ts'
import { type Said, type Statement, sourcesOf } from '../../statements/index.ts'

/** The sources of a sheet, by number: on paper nothing can be pressed, and a name in every line would hide what the line says. */
export type Citations = {
  /** "[1] [2]"; nothing where there are none. @throws when a source is not among those that the sheet was said to rest on */
  readonly cite: (ids: readonly string[]) => string
  /** The number of what a finding of the law rests on. @throws likewise */
  readonly law: (source: Source) => string
  /** A statement in one line: whether it is settled, what it says, and the numbers of what it rests on. */
  readonly line: (statement: Statement) => string
  /** Each source once, numbered, with an address that can be opened or typed. */
  readonly list: (title: string) => readonly WrittenBlock[]
}

/** What a sheet rests on: sources of the pages by id, and those of findings. */
export type RestsOn = { readonly ids: readonly string[]; readonly findings?: readonly Source[] }

export function citationsOf({ ids, findings = [] }: RestsOn, said: Said): Citations {
  const ofPages = sourcesOf([{ says: '', sources: ids }], said.sources)
  const ofLaw = new Map(findings.map((source) => [law.source(source), source] as const))
  const keys = [...ofPages.map(({ id }) => id), ...ofLaw.keys()]
  const numberOf = (key: string): string => {
    const at = keys.indexOf(key)
    if (at === -1) throw new Error(`A sheet cites "${key}", and does not list it.`)
    return `[${at + 1}]`
  }
  const cite = (some: readonly string[]): string => some.map(numberOf).join(' ')
  const entries: readonly Entry[] = [
    ...ofPages.map(({ id, cite: name, seen, url }) => ({
      text: `${numberOf(id)} ${said.words.sourceMark[seen](name)}:`,
      url,
    })),
    ...[...ofLaw].map(([name, { url }]) =>
      url.startsWith('https://') ? { text: `${numberOf(name)} ${name}:`, url } : { text: `${numberOf(name)} ${name}` },
    ),
  ]
  return {
    cite,
    law: (source) => numberOf(law.source(source)),
    line: ({ says, sources: on, unsettled }) =>
      [unsettled ? `${said.words.notSettled}:` : '', says, cite(on)].filter((part) => part !== '').join(' '),
    list: (title) => [heading(2, title), { is: 'list', entries }],
  }
}
