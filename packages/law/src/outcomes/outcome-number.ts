import { indexOf, nearestWords, type WordIndex } from '../offences/word-index.ts'

const units = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'],
  ...['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
]
/** What goes before the number of an outcome. */
const labels = ['outcome', 'outcomes', 'code', 'type', 'oc']
/** What may stand between that and the number, or between two numbers. */
const between: ReadonlySet<string> = new Set('number no code is a was and or vs versus not than with'.split(' '))
/** What somebody may write around a number that says nothing else. */
const around: ReadonlySet<string> = new Set(
  'a an am child daughter does for from get given gave got has have he her him his i is it its just letter me mean means my of police said say says she son the they this to us was we what whats'.split(
    ' ',
  ),
)

type Known = { readonly words: readonly string[]; readonly like: WordIndex }
const labelWords: Known = { words: labels, like: indexOf(labels.map((word) => [word])) }
const unitWords: Known = {
  words: units,
  like: indexOf(units.filter(({ length }) => length >= 6).map((word) => [word])),
}

/** Which of some words is meant, spelt right or nearly so. Short words are too like others to be guessed at. */
function meant(word: string, { words, like }: Known): string | undefined {
  if (words.includes(word)) return word
  const near = word.length < 5 ? undefined : nearestWords(word, like)[0]
  return near && like.words[near.number]
}

/**
 * The outcome numbers that a text names, in figures or in words: "21", "Outcome 2a", "twenty one", "outcome 10 or 21".
 * @returns none when a number may be something else: "21 March" is a date
 */
export function outcomeNumbersIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\d+a\b|\d+|[a-z]+/g) ?? []
  const named: string[] = []
  const bare: string[] = []
  let isNaming = false
  let nothingElse = true
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string
    const number = numberAt(words, at)
    if (number) {
      const numbers = isNaming ? named : bare
      numbers.push(number.code)
      at += number.length - 1
    } else if (meant(word, labelWords)) isNaming = true
    else if (!between.has(word)) {
      isNaming = false
      nothingElse &&= around.has(word)
    }
  }
  if (named.length > 0) return named
  return nothingElse && bare.length <= 2 ? bare : []
}

/** How a number is read, and of how many words. */
type NumberRead = { readonly code: string; readonly length: number }

function numberAt(words: readonly string[], at: number): NumberRead | undefined {
  const first = words[at] as string
  if (/^\d{1,2}a$/.test(first)) return { code: first.toUpperCase(), length: 1 }
  const figure = figureOf(first)
  if (figure === undefined) return undefined
  const unit = figure === 20 && !/\d/.test(first) ? figureOf(words[at + 1] ?? '') : undefined
  const read =
    unit !== undefined && unit < 10 ? { code: String(20 + unit), length: 2 } : { code: String(figure), length: 1 }
  // "1 a" is 1A only where the text ends there: "outcome 1 a charge" goes on.
  const endsInA = words[at + read.length] === 'a' && words.length === at + read.length + 1
  return endsInA ? { code: `${read.code}A`, length: read.length + 1 } : read
}

function figureOf(word: string): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word)
  const unit = meant(word, unitWords)
  return unit === undefined ? undefined : units.indexOf(unit) + 1
}
