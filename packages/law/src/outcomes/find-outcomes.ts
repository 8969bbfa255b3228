import { wordsOf } from '../offences/offence-words.ts'
import { indexOf, nearestWords, type WordIndex } from '../offences/word-index.ts'
import { outcomeNumbersIn } from './outcome-number.ts'
import { policeOutcomes } from './outcome-table.ts'
import { outcomeWordings } from './outcome-wordings.ts'
import { outcomeByCode } from './outcomes.ts'
import type { PoliceOutcome } from './police-outcome.ts'

/** An outcome that somebody may mean, and what pointed to it: its number, or these of the words typed, as they were typed. */
export type FoundOutcome = {
  readonly outcome: PoliceOutcome
  readonly by: { readonly kind: 'number' } | { readonly kind: 'words'; readonly words: readonly string[] }
}

/** Characters of a text that are read. A letter's sentence about its outcome is far shorter. */
const longestRead = 2_000
/** The least share of its own words, by how rare they are, that a wording has to find in the text. */
const leastOfWording = 0.5
/** Words that one outcome found is told with. */
const mostWordsTold = 8

/** What a list of offences leaves out as saying nothing says most about an outcome. */
const saysMuch: ReadonlyMap<string, string> = new Map([
  ['caution', 'caution'],
  ['cautioned', 'caution'],
  ['charged', 'charg'],
])
/** Words of any letter. Those that offences leave out as well are not here. */
const saysNothing: ReadonlySet<string> = new Set(
  'about am are as be been being but can case code could did do does get given has he her him his how if is it its letter mean means number outcome please said say says she so that their them they this type us we what when which will would you your'.split(
    ' ',
  ),
)
const denies: ReadonlySet<string> = new Set('not no without cannot doesnt didnt dont isnt wont'.split(' '))

type Wordings = {
  readonly index: WordIndex
  readonly codes: readonly string[]
  /** How rare each word of the index is. */
  readonly rarity: readonly number[]
  /** How rare the words of each wording are together. */
  readonly whole: readonly number[]
}
let built: Wordings | undefined

/**
 * Outcomes that somebody may mean, the likeliest first: by number, or by the words of a letter, spelling mistakes and all.
 * @returns at most `limit` outcomes; none when nothing is like it
 */
export function findOutcomes(words: string, limit = 6): readonly FoundOutcome[] {
  const text = words.slice(0, longestRead)
  const numbered = [...new Set(outcomeNumbersIn(text).flatMap(withItsParts))]
  const worded = byWords(text).filter(({ outcome }) => !numbered.includes(outcome))
  return [...numbered.map((outcome): FoundOutcome => ({ outcome, by: { kind: 'number' } })), ...worded].slice(0, limit)
}

/** An outcome, and those that count a part of it or of which it counts a part. */
function withItsParts(number: string): readonly PoliceOutcome[] {
  const outcome = outcomeByCode(number)
  if (!outcome) return []
  return [outcome, ...policeOutcomes.filter(({ code, within }) => within === outcome.code || code === outcome.within)]
}

function byWords(text: string): readonly FoundOutcome[] {
  built ??= wordingsOf()
  const { index, codes, rarity, whole } = built
  const shared = new Map<number, { worth: number; readonly words: Set<string> }>()
  let asked = 0
  for (const [word, typed] of tellingWords(text)) {
    const near = nearestWords(word, index)
    const best = new Map<number, number>()
    let most = 0
    for (const { number, worth } of near) {
      const weight = worth * (rarity[number] as number)
      most = Math.max(most, weight)
      for (const wording of index.places[number] as Int32Array)
        best.set(wording, Math.max(best.get(wording) ?? 0, weight))
    }
    asked += most
    for (const [wording, weight] of best) {
      const so = shared.get(wording) ?? { worth: 0, words: new Set() }
      so.worth += weight
      so.words.add(typed)
      shared.set(wording, so)
    }
  }
  const likeliest = new Map<string, { readonly score: number; readonly words: Set<string> }>()
  for (const [wording, { worth, words }] of shared) {
    const size = whole[wording] as number
    if (worth < leastOfWording * size) continue
    const score = worth / Math.sqrt(size * asked)
    const code = codes[wording] as string
    if (score > (likeliest.get(code)?.score ?? 0)) likeliest.set(code, { score, words })
  }
  return policeOutcomes
    .flatMap((outcome) => {
      const found = likeliest.get(outcome.code)
      return found ? [{ outcome, ...found }] : []
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ outcome, words: told }) => ({ outcome, by: { kind: 'words', words: [...told].slice(0, mostWordsTold) } }))
}

function wordingsOf(): Wordings {
  const said = policeOutcomes.flatMap(({ code, name }) =>
    [name, ...(outcomeWordings[code] ?? [])].map((wording) => ({ code, words: [...tellingWords(wording).keys()] })),
  )
  const index = indexOf(said.map(({ words }) => words))
  const rarity = index.places.map(({ length }) => Math.log(1 + said.length / length))
  const rarityOf = (word: string): number => rarity[index.numberOf.get(word) as number] as number
  return {
    index,
    codes: said.map(({ code }) => code),
    rarity,
    whole: said.map(({ words }) => words.reduce((sum, word) => sum + rarityOf(word), 0)),
  }
}

/**
 * The words of a text that say something about an outcome, cut short, each with how it was first written. "Not identified" is another
 * word than "identified": outcomes differ by where the "not" stands.
 */
function tellingWords(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let before: string | undefined
  for (const typed of text.replace(/['’]/g, '').match(/[a-z]+/gi) ?? []) {
    const small = typed.toLowerCase()
    if (denies.has(small)) {
      before = typed
      continue
    }
    const word = saysNothing.has(small) ? undefined : (saysMuch.get(small) ?? wordsOf(small)[0])
    if (word === undefined) continue
    if (before !== undefined) found.set(`not ${word}`, before)
    if (!found.has(word)) found.set(word, typed)
    before = undefined
  }
  return found
}
