import { nameLists } from './name-lists.ts'
import { namesThatAreTimes, namesThatAreWords, nearlyAlwaysNames, shortNames } from './names-that-are-words.ts'
import { isOfACountry, ordinaryWords } from './ordinary-words.ts'
import type { WrittenWord } from './written-words.ts'

/**
 * How a word stands by itself, before anything around it is looked at: `name` in any writing; `maybe` where the writing
 * shows it; `surname`, which names somebody with a capital or beside another name; `unknown` to every list.
 */
export type Standing = 'name' | 'maybe' | 'surname' | 'unknown' | 'word'

/** Ends that misspelt words have and names that no list knows hardly ever: "Safegaurding". */
const endsLikeAWord = /(?:ing|ed|tion|ment|ness|ly|able|ible|ous|ity|ism|ists?|ers|ors|ings|als?)$/

export function standing({ word, isTaken, shape }: WrittenWord): Standing {
  const { isWord, isFirstName, isName } = nameLists()
  const letters = word.replaceAll("'", '')
  if (isTaken || letters.length < 2) return 'word'
  if (nearlyAlwaysNames.has(word)) return 'name'
  if (namesThatAreTimes.has(word)) return namesThatAreWords.has(word) ? 'maybe' : 'word'
  if (ordinaryWords.has(letters)) return 'word'
  if (namesThatAreWords.has(word)) return 'maybe'
  if (isOfACountry(word)) return 'word'
  if (isWord(word) || isWord(letters)) return 'word'
  const isShort = letters.length < 3 || (letters.length === 3 && shape !== 'Capital' && !shortNames.has(letters))
  if (!isShort && (isFirstName(word) || isFirstName(letters))) return 'name'
  if (isName(word) || isName(letters)) return letters.length > 2 ? 'surname' : 'unknown'
  return endsLikeAWord.test(word) || isSlipOfAWord(word, isWord) ? 'word' : 'unknown'
}

const shortestSlip = 6
const longestSlip = 16

/**
 * A word with two letters changed about, one too many, one missing twice over or a wrong vowel: "Saftey",
 * "Pyschologist".
 */
function isSlipOfAWord(word: string, isWord: (word: string) => boolean): boolean {
  if (word.length < shortestSlip || word.length > longestSlip) return false
  for (let i = 0; i < word.length; i += 1) {
    const [before, letter, next, after] = [word.slice(0, i), word[i] ?? '', word[i + 1] ?? '', word.slice(i + 1)]
    if (isWord(before + after) || isWord(before + letter + letter + after)) return true
    if (next && isWord(before + next + letter + word.slice(i + 2))) return true
    for (const vowel of 'aeiou')
      if (isWord(before + vowel + letter + after) || isWord(before + vowel + after)) return true
  }
  return false
}

/** Whether a word can be a name after another name or a title, where "Green" and "Cook" are. */
export function canFollowAName({ word }: WrittenWord): boolean {
  const { isWord, isName } = nameLists()
  if (ordinaryWords.has(word) || neverNames.has(word)) return false
  return isName(word) || isName(word.replaceAll("'", '')) || !isWord(word)
}

/** Small words that some list of names has, and what is said about somebody after the name. */
const neverNames: ReadonlySet<string> = new Set(
  `
  a an and any are as at be but by can did do does for from had has have he her him his how i if in into is it its
  let me my new no not now of off on one or our out over own saw say says see she sent so some such take than that
  the their them then there these they this to too took two under until up us very was way we well went were what
  when where which while who why will with would you your may might must should could also about after again all am
  because been before being both each ever every first get got go goes going gone here just last left like made make
  more most much need never next only other put said same seen since still thanks think through want wants yesterday
  today tonight tomorrow law act road street house day days week
`
    .trim()
    .split(/\s+/),
)
