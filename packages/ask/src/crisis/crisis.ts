import { type CrisisKind, type CrisisList, crisisKinds } from '../ask-words.ts'
import { readTypedWords } from '../typed-words.ts'
import { type CrisisText, type Found, type Matcher, matcherFor } from './match.ts'
import { type Pattern, parsePattern } from './pattern.ts'
import { createSpelling, createWordTable, type WordTable } from './spelling.ts'

export type Crisis = {
  readonly kind: CrisisKind
  /** Ids of contacts, the most useful first. */
  readonly help: readonly string[]
}

/** Whether what was typed speaks of risk to life, danger or a threat now. */
export type CrisisCheck = (text: string) => Crisis | undefined

/** So that no text costs more than a moment; a long story is a tenth of it. */
const mostWords = 3000
/** Stands where a harmless turn of phrase stood: no pattern has this word. */
const nothing = '-'

/** @param known words that are themselves, and nobody's misspelling */
export function createCrisisCheck(list: CrisisList, known: ReadonlySet<string>): CrisisCheck {
  const spelling = createSpelling(list.spellings)
  const parse = (written: string) => parsePattern(written, list.lists, spelling.same)
  const [ignore, past, now, tellsOfPast] = [list.ignore, list.past, list.now, list.tellsOfPast].map((one) =>
    one.map(parse),
  )
  const patterns = crisisKinds.map((kind) => ({ kind, patterns: (list.patterns[kind] ?? []).map(parse) }))
  const all = [
    ...[ignore, past, now, tellsOfPast].flatMap((one) => one ?? []),
    ...patterns.flatMap((one) => one.patterns),
  ]
  const table = createWordTable(
    all.flatMap(({ steps }) => steps.flatMap(({ words }) => words)),
    known,
  )
  const help = new Map(list.kinds.map((one) => [one.kind, one.help]))

  return (text) => {
    const typed = readTypedWords(text)
    if (typed.words.length === 0) return undefined
    const words = spelling.read(typed.words.slice(-mostWords))
    const plain = without({ words, unfinished: typed.unfinished }, ignore ?? [], table)
    const matches = matcherFor(plain, table)
    const read =
      fitsAny(matches, past ?? []) && !fitsAny(matches, now ?? []) ? without(plain, tellsOfPast ?? [], table) : plain
    const fits = matcherFor(read, table)
    const found = patterns.find((one) => fitsAny(fits, one.patterns))
    return found && { kind: found.kind, help: help.get(found.kind) ?? [] }
  }
}

const fitsAny = (matches: Matcher, patterns: readonly Pattern[]): boolean =>
  patterns.some((pattern) => matches(pattern) !== undefined)

/** The text with every place of these patterns blanked out, as often as they stand in it. */
function without(text: CrisisText, patterns: readonly Pattern[], table: WordTable): CrisisText {
  let words = text.words
  let matches = matcherFor(text, table)
  for (const pattern of patterns)
    for (let found = matches(pattern); found; found = matches(pattern)) {
      words = blanked(words, found)
      matches = matcherFor({ ...text, words }, table)
    }
  return { ...text, words }
}

const blanked = (words: readonly string[], found: Found): string[] =>
  words.map((word, i) => (found.includes(i) ? nothing : word))
