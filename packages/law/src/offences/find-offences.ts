import { type ActName, acts, type CatalogueEntry, catalogue } from './catalogue.ts'
import { codesOf, entryOf } from './catalogue-index.ts'
import type { Offence } from './offence.ts'
import { wordsOf } from './offence-words.ts'
import { offenceByCode, offences } from './offences.ts'
import { indexOf, nearestWords, type WordIndex } from './word-index.ts'

/** An offence that somebody may have meant, with what it is called in our catalogue. */
export type FoundOffence = { readonly offence: Offence; readonly entry: CatalogueEntry | undefined }

/**
 * Offences that somebody may mean, the likeliest first: by code, by statute and section, by what people call them, or by the words of
 * the official title, misspelt or not. Old and local codes never come before others.
 * @param query what was typed: "abh", "shop lifting", "s.47 OAPA", "TH68010"
 * @returns at most `limit` offences; none when nothing is like it
 */
export function findOffences(query: string, limit = 10): readonly FoundOffence[] {
  const search = theSearch()
  const words = wordsOf(query.slice(0, longestQuery))
  const scores = new Float32Array(search.titles.sizes.length)
  const touched: number[] = []
  const add = (position: number, score: number): void => {
    if (scores[position] === 0) touched.push(position)
    scores[position] = (scores[position] as number) + score
  }
  for (const word of words) addTitles(word, search, add)
  for (const [entry, score] of entriesLike(words, query, search))
    for (const [place, code] of codesOf(entry).entries())
      add(search.positions.get(code) as number, place === 0 ? score : score * besideTheFirst - place / 10)
  const wantsVariant = words.some((word) => inchoateWords.has(word))
  const byCode = offenceByCode(query)
  const found = best(
    touched,
    limit,
    (position) => (scores[position] as number) - against(position, search, wantsVariant),
  )
  const listed = [...(byCode ? [byCode] : []), ...found.filter((offence) => offence !== byCode)]
  return listed.slice(0, limit).map((offence) => ({ offence, entry: entryOf(offence.code) }))
}

/** The first code of an entry is the one to offer: the others have to be meant much more to come before it. */
const besideTheFirst = 0.6

/** What somebody types is not longer; what is longer is not read to its end. */
const longestQuery = 200

type Search = {
  readonly positions: ReadonlyMap<string, number>
  readonly titles: WordIndex
  readonly names: WordIndex
  /** For each name in `names`, the entry that it is a name of. */
  readonly entries: readonly CatalogueEntry[]
}

let built: Search | undefined

function theSearch(): Search {
  if (built) return built
  const names = catalogue.flatMap((entry) => [entry.name, ...(entry.words ?? [])].map((name) => ({ entry, name })))
  built = {
    positions: new Map(offences().map(({ code }, position) => [code, position])),
    titles: indexOf(offences().map(({ title }) => wordsOf(title))),
    names: indexOf(names.map(({ name }) => wordsOf(name))),
    entries: names.map(({ entry }) => entry),
  }
  return built
}

/** Builds what `findOffences` looks in. It is built by itself when first needed; a server does it before anybody waits. */
export function prepareOffences(): void {
  theSearch()
}

/** A word is worth more the fewer titles have it, and less when it had to be guessed. */
function addTitles(word: string, { titles }: Search, add: (position: number, score: number) => void): void {
  for (const { number, worth } of nearestWords(word, titles)) {
    const places = titles.places[number] as Int32Array
    const rarity = worth * Math.log(titles.sizes.length / places.length)
    for (const position of places) add(position, rarity / Math.sqrt(3 + (titles.sizes[position] as number)))
  }
}

/** What nobody asked for counts against an offence: attempts and the like, and what is no offence at all. */
function against(position: number, { titles }: Search, wantsVariant: boolean): number {
  const { code, class: tried } = offences()[position] as Offence
  const isVariant = !wantsVariant && /[A-Z]$/.test(code)
  return (isVariant ? 2 : 0) + (tried === 'other' ? 1 : 0) + (titles.sizes[position] as number) / 100
}

const inchoateWords: ReadonlySet<string> = new Set(['attempt', 'conspir', 'conspirac', 'aid', 'abet', 'help', 'incit'])

/** The best few of many, old and local entries after all others. */
function best(positions: readonly number[], limit: number, scoreOf: (position: number) => number): readonly Offence[] {
  const all = offences()
  const top: { readonly offence: Offence; readonly score: number }[] = []
  for (const position of positions) {
    const offence = all[position] as Offence
    const score = scoreOf(position) - (offence.isLegacy ? behindAllOthers : 0)
    const last = top.at(-1)
    if (top.length === limit && last && score <= last.score) continue
    let at = top.length
    while (at > 0 && (top[at - 1] as { readonly score: number }).score < score) at -= 1
    top.splice(at, 0, { offence, score })
    if (top.length > limit) top.pop()
  }
  return top.map(({ offence }) => offence)
}

const behindAllOthers = 1_000_000

/** The entries of our catalogue that are called something like it. A name that was typed whole is worth most. */
function entriesLike(
  words: readonly string[],
  query: string,
  { names, entries }: Search,
): ReadonlyMap<CatalogueEntry, number> {
  const scores = new Map<CatalogueEntry, number>()
  const raise = (entry: CatalogueEntry, score: number): void => {
    if (score > (scores.get(entry) ?? 0)) scores.set(entry, score)
  }
  for (const entry of entriesOfSection(query)) raise(entry, 30)
  const matched = new Map<number, number>()
  for (const word of new Set(words))
    for (const { number, worth } of nearestWords(word, names))
      for (const name of names.places[number] as Int32Array) matched.set(name, (matched.get(name) ?? 0) + worth)
  for (const [name, count] of matched) {
    const ofName = count / (names.sizes[name] as number)
    const ofQuery = count / words.length
    if (ofName >= 0.5) raise(entries[name] as CatalogueEntry, 20 * ofName * (0.4 + 0.6 * ofQuery))
  }
  return scores
}

/** "section 47", "s.47 OAPA", "s 5 public order act 1986": entries of that section, and of that act when one is named. */
function entriesOfSection(query: string): readonly CatalogueEntry[] {
  const text = query.toLowerCase()
  const section = /\b(?:s|ss|sec|section)\.?\s*(\d+[a-z]{0,2}(?:\(\w+\))*)/.exec(text)?.[1]
  if (section === undefined) return []
  const inAct = actsNamedIn(text)
  const wanted = section.toLowerCase()
  return catalogue.filter(
    ({ act, section: own }) =>
      own?.toLowerCase() === wanted && (inAct.length === 0 ? isWellKnown(act) : inAct.includes(act)),
  )
}

/** Without an act, "section 18" and "section 47" mean the Offences against the Person Act, and "section 5" the Public Order Act. */
const isWellKnown = (act: ActName): boolean => act === 'oapa1861' || act === 'poa1986'

const actsNamedIn = (text: string): readonly ActName[] =>
  (Object.keys(acts) as ActName[]).filter((act) =>
    [acts[act].title, ...acts[act].short].some((name) => wholeWords(text).includes(wholeWords(name))),
  )

const wholeWords = (text: string): string => ` ${wordsOf(text).join(' ')} `
