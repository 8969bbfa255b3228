import { type CatalogueEntry, catalogue } from './catalogue.ts'
import { offences } from './offences.ts'

let byCode: ReadonlyMap<string, CatalogueEntry> | undefined

/** The entry of our catalogue that a code of the official table belongs to. Undefined: nobody has put it to its section yet. */
export function entryOf(code: string): CatalogueEntry | undefined {
  byCode ??= new Map(
    catalogue.flatMap((entry) => codesOf(entry).map((each): [string, CatalogueEntry] => [each, entry])),
  )
  return byCode.get(code)
}

let codesByEntry: ReadonlyMap<CatalogueEntry, readonly string[]> | undefined

/** The codes of an entry, the one to offer first before the others. */
export function codesOf(entry: CatalogueEntry): readonly string[] {
  if (!codesByEntry) {
    const all = offences().map(({ code }) => code)
    codesByEntry = new Map(catalogue.map((each) => [each, codesIn(each, all)]))
  }
  return codesByEntry.get(entry) ?? []
}

const codesIn = ({ codes = '' }: CatalogueEntry, all: readonly string[]): readonly string[] =>
  codes.split(' ').flatMap((run) => {
    const [first = '', last = first] = run.split('-')
    return first === last ? [first] : codesBetween(first, last, all)
  })

/** The codes that the table has from one to another, attempts and the like (with a letter behind) left out. */
const codesBetween = (first: string, last: string, all: readonly string[]): readonly string[] =>
  all.filter((code) => code.length === first.length && code >= first && code <= last)
