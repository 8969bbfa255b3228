import { canFollowAName, standing } from './word-standing.ts'
import type { WrittenWord, WrittenWords } from './written-words.ts'

const mostWords = 5
/** "chloe w told us". The other small letters are words in a hurry: "sarah n her mum", "sarah r u ok". */
const smallInitial = /^[b-hj-mo-qstvwz]$/
const betweenNames: ReadonlySet<string> = new Set('al bin de del di el ibn la le ul van von der'.split(' '))

/**
 * Where a name ends that begins with word i: surnames, more first names and an initial belong to it. @returns a
 * count of words
 */
export function lengthOfName({ text, words, capitalsTell }: WrittenWords, i: number): number {
  let length = 1
  while (length < mostWords) {
    const [before, next, after] = [words[i + length - 1], words[i + length], words[i + length + 1]]
    if (!before || !next || before.isPossessive || next.isTaken) break
    const isHyphen = next.gap === '-'
    if (next.gap !== ' ' && !isHyphen && !(next.gap === '. ' && before.written.length === 1)) break
    if (isInitial(next, text, capitalsTell, words[i]?.shape)) return length + 1
    if (isHyphen ? joins(next) : belongs(next, capitalsTell)) length += 1
    else if (betweenNames.has(next.word) && after?.gap === ' ' && belongs(after, capitalsTell)) length += 2
    else break
  }
  return length
}

const joins = (next: WrittenWord): boolean => next.shape !== 'small' || standing(next) !== 'word'

function belongs(next: WrittenWord, capitalsTell: boolean): boolean {
  if (capitalsTell && next.shape !== 'small') return next.written.length > 1 && canFollowAName(next)
  const own = standing(next)
  return own === 'name' || own === 'surname'
}

function isInitial(
  next: WrittenWord,
  text: string,
  capitalsTell: boolean,
  shape: WrittenWord['shape'] | undefined,
): boolean {
  if (next.written.length !== 1 || /[\d'/]/.test(text[next.to] ?? '')) return false
  if (!capitalsTell || shape === 'small') return smallInitial.test(next.word)
  // "Sarah I think": I is no initial when the sentence goes on.
  return next.shape === 'Capital' && (next.word !== 'i' || !/^ \p{Ll}/u.test(text.slice(next.to, next.to + 2)))
}
