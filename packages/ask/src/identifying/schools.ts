import type { Found } from './found.ts'
import { nameLists } from './name-lists.ts'
import { ordinaryWords } from './ordinary-words.ts'
import { neverInASchool, sortsOfSchool, tailsOfSchool } from './school-words.ts'
import { standing } from './word-standing.ts'
import type { WrittenWord, WrittenWords } from './written-words.ts'

const mostWords = 6

/**
 * Names of schools: "Oakwood Academy", "st marys primary", "Ysgol Bryn Elian". "The school" and "a primary school"
 * are none.
 */
export function schools({ text, words, capitalsTell }: WrittenWords): readonly Found[] {
  const found: Found[] = []
  let last = 0
  for (const [i, word] of words.entries()) {
    if (word.isTaken || i < last) continue
    const span = tailsOfSchool.has(word.word)
      ? endingAt(words, i, last, capitalsTell)
      : beginningAt(words, i, capitalsTell)
    const [first, end] = [words[span?.[0] ?? -1], words[span?.[1] ?? -1]]
    if (!span || !first || !end) continue
    found.push({ kind: 'school', from: first.from, to: end.to + (/^'s?/i.exec(text.slice(end.to))?.[0].length ?? 0) })
    last = span[1] + 1
  }
  return found
}

type Span = readonly [first: number, last: number]

/** The words before "School" or "Academy", as far back as they belong to a name. */
function endingAt(words: readonly WrittenWord[], i: number, from: number, capitalsTell: boolean): Span | undefined {
  let first = i
  let isNamed = false
  for (let k = i - 1; k >= Math.max(from, i - mostWords); k -= 1) {
    const [word, next] = [words[k], words[k + 1]]
    if (!word || !next || word.isTaken || !/^(?: |\. |-|'? )$/.test(next.gap)) break
    const own = ownName(word, words[k - 1], capitalsTell)
    if (own === 'no' || (next.word === 'of' && standing(word) === 'name')) break
    if (own === 'yes') isNamed = true
    if (own !== 'joins') first = k
  }
  if (!isNamed) return undefined
  const the = words[first - 1]
  const begins = the?.word === 'the' && words[first]?.gap === ' ' && first - 1 >= from ? first - 1 : first
  return [begins, endOfTail(words, i, capitalsTell)]
}

/**
 * "Sixth Form College", "Harris Academy Peckham": all the sorts of school that stand together, and the town after
 * them.
 */
function endOfTail(words: readonly WrittenWord[], i: number, capitalsTell: boolean): number {
  let last = i
  while (words[last + 1]?.gap === ' ' && isTail(words[last + 1])) last += 1
  const isOfTown = (word: WrittenWord | undefined) => capitalsTell && word?.gap === ' ' && word.shape === 'Capital'
  const [town, more] = [words[last + 1], words[last + 2]]
  if (!town || !isOfTown(town) || standing(town) === 'word') return last
  return isOfTown(more) ? last + 2 : last + 1
}

const beginsASchool: ReadonlySet<string> = new Set(
  'st saint sir dame lord lady bishop archbishop cardinal king queen'.split(' '),
)

const isTail = (word: WrittenWord | undefined): boolean =>
  word !== undefined && (tailsOfSchool.has(word.word) || sortsOfSchool.has(word.word)) && word.shape !== 'small'

/**
 * Whether a word before "School" is the school's own: `sort` goes with it and tells nothing; `joins` only between
 * others.
 */
function ownName(
  word: WrittenWord,
  before: WrittenWord | undefined,
  capitalsTell: boolean,
): 'yes' | 'sort' | 'joins' | 'no' {
  const { isWord } = nameLists()
  if (sortsOfSchool.has(word.word)) return 'sort'
  if (word.word === 'of') return capitalsTell ? 'joins' : 'no'
  if (beginsASchool.has(word.word) && (capitalsTell ? word.shape === 'Capital' || word.word === 'st' : true))
    return 'yes'
  if (neverInASchool.has(word.word) || ordinaryWords.has(word.word) || word.written.length < 2) return 'no'
  const isSaint = /^(?:st|saint)$/.test(before?.word ?? '')
  if (!capitalsTell || word.shape === 'small')
    return isSaint || !(isWord(word.word) || isWord(word.word.replace(/s$/, ''))) ? 'yes' : 'no'
  if (word.opens && isWord(word.word)) return 'no'
  return 'yes'
}

/** "St Mary's", "St. Peter's", "Ysgol Bryn Elian": told by how they begin. */
function beginningAt(words: readonly WrittenWord[], i: number, capitalsTell: boolean): Span | undefined {
  const [word, next] = [words[i], words[i + 1]]
  if (!word || !next) return undefined
  const isYsgol = word.word === 'ysgol' && next.shape === 'Capital'
  const isSaint = /^(?:st|saint)$/.test(word.word) && /^\.? $/.test(next.gap) && isSaintName(next, word, capitalsTell)
  if (!isYsgol && !isSaint) return undefined
  let last = i + 1
  const goesOn = (one: WrittenWord | undefined) =>
    one?.gap === ' ' &&
    !one.isTaken &&
    (isYsgol ? one.shape === 'Capital' : tailsOfSchool.has(one.word) || sortsOfSchool.has(one.word))
  while (last - i < mostWords && goesOn(words[last + 1])) last += 1
  return [i, last]
}

function isSaintName(name: WrittenWord, saint: WrittenWord, capitalsTell: boolean): boolean {
  if (capitalsTell && saint.shape === 'Capital') return name.shape === 'Capital'
  const bare = name.word.replace(/s$/, '')
  return (
    name.shape === 'small' && saint.shape === 'small' && [name.word, bare].some((one) => nameLists().isFirstName(one))
  )
}
