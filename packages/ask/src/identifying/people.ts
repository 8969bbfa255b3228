import { everyPlace, type Found } from './found.ts'
import { isMeantAsName, relations } from './name-evidence.ts'
import { lengthOfName } from './name-extent.ts'
import { lengthOfTitle } from './titles.ts'
import { standing } from './word-standing.ts'
import type { WrittenWord, WrittenWords } from './written-words.ts'

const letters = /(?<![\p{L}.])(?:\p{Lu}\.){2,4}(?!\p{L})/dgu
/** Letters with full stops that are nobody's initials. */
const abbreviations: ReadonlySet<string> = new Set(
  'AI AM BF CE CIN CP DOB DT EU GF ID IT KC NA NB NFA PE PM PP PS QC RE RS SEN SI UK US'.split(' '),
)
const initialsTold = /\binitials?(?: are| is|:)? (\p{Lu}{2,3})(?!\p{L})/dgu

/** "J.S.", "initials JS". Letters alone are left: people write "AB told CD" so as to name nobody. */
const initials = (text: string): readonly Found[] => [
  ...everyPlace('person', text, letters).filter(
    ({ from, to }) => !abbreviations.has(text.slice(from, to).replaceAll('.', '')),
  ),
  ...everyPlace('person', text, initialsTold),
]

/** Names of people. A place or a school that no list has is sometimes taken for one. */
export function people(all: WrittenWords): readonly Found[] {
  const found = [...initials(all.text)]
  for (let i = 0; i < all.words.length; ) {
    const length = lengthAt(all, i)
    const [first, last] = [all.words[i], all.words[i + length - 1]]
    if (length > 0 && first && last) {
      const afterPlace = placeBefore.has(all.words[i - 1]?.word ?? '') && standing(first) === 'unknown'
      found.push({ kind: afterPlace ? 'place' : 'person', from: first.from, to: endOf(all, last) })
    }
    i += Math.max(length, 1)
  }
  return found
}

const placeBefore: ReadonlySet<string> = new Set(['in', 'near', 'around'])

/** The full stop after an initial is part of the name: "Chloe W.". */
const endOf = ({ text }: WrittenWords, last: WrittenWord): number =>
  last.written.length === 1 && text[last.to] === '.' ? last.to + 1 : last.to

/** @returns how many words make a name that begins with word i, 0 for none */
function lengthAt(all: WrittenWords, i: number): number {
  const title = lengthOfTitle(all, i)
  if (title > 0) return title + lengthOfName(all, i + title)
  if (isAfterInitial(all, i)) return 2 + lengthOfName(all, i + 1) - 1
  return isName(all, i) ? lengthOfName(all, i) : 0
}

/** "J. Smith". */
function isAfterInitial({ words }: WrittenWords, i: number): boolean {
  const [letter, name] = [words[i], words[i + 1]]
  if (letter?.shape !== 'Capital' || letter.written.length !== 1 || !name || !/^\. ?$/.test(name.gap)) return false
  const own = standing(name)
  return name.shape === 'Capital' && own !== 'word'
}

function isName(all: WrittenWords, i: number): boolean {
  const word = all.words[i]
  if (!word) return false
  const own = standing(word)
  if (own === 'word') return isSurnameFirst(all, i) || isRelative(all.words, i)
  const after = all.words[i + 1]
  const isOfFamily = word.isPossessive && after !== undefined && relations.has(after.word)
  if (own === 'name') return !all.capitalsTell || word.shape !== 'CAPITALS' || word.written.length > 3
  if (own === 'maybe') return isMeantAsName(all, i) || isSurnameFirst(all, i)
  if (isOfFamily || isSurnameFirst(all, i) || isRelative(all.words, i)) return true
  if (!all.capitalsTell || word.shape !== 'Capital') return false
  if (!word.opens) return word.written.length > 1
  return own === 'surname' ? after === undefined || isSubject(after) : after !== undefined && speech.has(after.word)
}

/** What shows at the start of a sentence that somebody is meant, and not a slip of the pen. */
const speech: ReadonlySet<string> = new Set(
  'said says told tells sent showed shared admits admitted asked thinks cried'.split(' '),
)
const isSubject = (after: WrittenWord): boolean =>
  speech.has(after.word) || after.shape === 'Capital' || ['has', 'is', 'was'].includes(after.word)

/** "SMITH, Jake" at the start of a line. */
function isSurnameFirst({ words }: WrittenWords, i: number): boolean {
  const [surname, first] = [words[i], words[i + 1]]
  if (!surname?.opens || surname.shape === 'small' || surname.written.length < 3 || surname.isTaken) return false
  if (first?.gap !== ', ' || first.shape !== 'Capital' || standing(first) !== 'name') return false
  return standing(surname) !== 'word'
}

/** "sarahs mum": a name and its "s" in one. */
function isRelative(words: readonly WrittenWord[], i: number): boolean {
  const [word, after] = [words[i], words[i + 1]]
  if (!word || !after || !word.word.endsWith('s') || after.gap !== ' ' || !relations.has(after.word)) return false
  return standing({ ...word, word: word.word.slice(0, -1) }) === 'name'
}
