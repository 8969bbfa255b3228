import { everyPlace, type Found } from './found.ts'
import { nameLists } from './name-lists.ts'
import { places as known, placesThatAreWords } from './place-names.ts'
import type { WrittenWord, WrittenWords } from './written-words.ts'

const mostWords = 4
const firstWords: ReadonlySet<string> = new Set(
  [...known, ...placesThatAreWords].map((name) => name.split(/[ -]/)[0] ?? ''),
)
const before: ReadonlySet<string> = new Set('in from near at to around outside of via'.split(' '))

const suffix = 'road|street|lane|avenue|crescent|terrace|close|drive|gardens|grove|mews|rd|st|ave|cres'
/** "14 Mill Lane", "22 high street": with a number in any letters. Without one, each word has a capital. */
const withNumber = new RegExp(`\\b(\\d{1,4}[a-d]? (?:[a-z']{2,20} ){1,2}(?:${suffix}))\\b`, 'dgi')
const withCapitals =
  /(?<![\p{L}])(\p{Lu}[\p{L}']{1,20}(?: \p{Lu}[\p{L}']{1,20})? (?:Road|Street|Lane|Avenue|Crescent|Terrace|Close|Drive|Gardens|Grove|Mews))\b/dgu
const notInAddresses =
  /\b(?:the|a|in|on|at|of|and|to|from|pupils?|images?|mins?|minutes?|days?|boys?|girls?|year|form|very)\b/i

/** Towns, boroughs and streets. Not countries, counties or London: see place-names.ts. */
export function places({ text, words, capitalsTell }: WrittenWords): readonly Found[] {
  const found: Found[] = everyPlace('place', text, withNumber).filter(
    ({ from, to }) => !notInAddresses.test(text.slice(from, to)),
  )
  if (capitalsTell) found.push(...everyPlace('place', text, withCapitals))
  for (let i = 0; i < words.length; ) {
    const length = lengthAt(words, i, capitalsTell)
    const [first, last] = [words[i], words[i + length - 1]]
    if (length > 0 && first && last) found.push({ kind: 'place', from: first.from, to: last.to })
    i += Math.max(length, 1)
  }
  return found
}

/** @returns how many words make a place that begins with word i, 0 for none */
function lengthAt(words: readonly WrittenWord[], i: number, capitalsTell: boolean): number {
  if (!firstWords.has(words[i]?.word ?? '')) return 0
  for (let length = mostWords; length > 0; length -= 1) {
    const run = words.slice(i, i + length)
    const isOne = run.length === length && run.every((word, k) => !word.isTaken && (k === 0 || /^[ -]$/.test(word.gap)))
    if (isOne && isPlace(run, words[i - 1], capitalsTell)) return length
  }
  return 0
}

function isPlace(run: readonly WrittenWord[], word: WrittenWord | undefined, capitalsTell: boolean): boolean {
  const spaced = run.map((one) => one.word).join(' ')
  const [first] = run
  if (!first) return false
  if (run.length > 1) return known.has(spaced) || known.has(spaced.replaceAll(' ', '-'))
  const isAfter = before.has(word?.word ?? '') && first.gap === ' '
  if (placesThatAreWords.has(spaced)) return isAfter && capitalsTell && first.shape === 'Capital'
  return known.has(spaced) && (isAfter || first.shape !== 'small' || !nameLists().isName(spaced))
}
