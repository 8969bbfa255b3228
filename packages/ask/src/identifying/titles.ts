import { ordinaryWords } from './ordinary-words.ts'
import { canFollowAName, standing } from './word-standing.ts'
import type { WrittenWord, WrittenWords } from './written-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Titles in any letters, and ones that are words unless they have capitals: "to miss form". */
const plain = set('mr mrs ms mx dr')
const careful = set(`
  miss sir dame lord lady prof professor rev reverend bishop father sister uncle aunt auntie aunty nurse coach sgt
  inspector
`)
/** Ranks are in capitals, and a name follows with one. */
const ranks = set('PC DC DS DI PCSO SGT')
/** "to miss green": a verb, and no title. */
const beforeAVerb = set('to will would not i we they you he she dont might may can did do')

const mostInitials = 3

/**
 * Whether word i is a title and how many words go with it before the surname. @returns a count of words, 0 for no
 * title
 */
export function lengthOfTitle({ words, capitalsTell }: WrittenWords, i: number): number {
  const title = words[i]
  if (!title || title.isTaken || !(plain.has(title.word) || careful.has(title.word) || ranks.has(title.written)))
    return 0
  let length = 1
  while (
    length <= mostInitials &&
    words[i + length]?.written.length === 1 &&
    /^\.? ?$/.test(words[i + length]?.gap ?? '')
  )
    length += 1
  const name = words[i + length]
  if (!name || name.isTaken || name.written.length < 2 || !/^(?:\. ?| )$/.test(name.gap)) return 0
  return isTitleOf(title, name, words[i - 1], capitalsTell) ? length : 0
}

function isTitleOf(
  title: WrittenWord,
  name: WrittenWord,
  before: WrittenWord | undefined,
  capitalsTell: boolean,
): boolean {
  const hasCapital = capitalsTell && name.shape !== 'small'
  if (ranks.has(title.written)) return hasCapital && canFollowAName(name)
  if (plain.has(title.word)) return hasCapital ? !ordinaryWords.has(name.word) : canFollowAName(name)
  if (capitalsTell && title.shape === 'Capital' && hasCapital) return canFollowAName(name)
  if (beforeAVerb.has(before?.word ?? '')) return false
  const own = standing(name)
  return own === 'name' || own === 'surname' || (title.word === 'miss' && surnamesOfColour.has(name.word))
}

const surnamesOfColour = set('green white black brown grey gray baker cook smith taylor walker hill wood')
