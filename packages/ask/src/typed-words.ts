/**
 * How much of what was typed is looked at, so that no text, however long, costs more than a moment: a person's whole
 * story is far below these. Of a longer text the beginning and the end are read.
 */
export const readingLimits = { charactersFromStart: 16_000, charactersFromEnd: 4_000, lettersInAWord: 40 } as const

export type TypedWords = {
  /** Lower case, without accents and apostrophes: letters a to z and digits only. */
  readonly words: readonly string[]
  /** The writing stops in the middle of its last word, or right after it. */
  readonly unfinished: boolean
}

/** The words of a text. Takes any string, whatever is in it. */
export function readTypedWords(text: string): TypedWords {
  const plain = withinLimits(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/['’‘`´ʼ]/g, '')
  const words = (plain.match(/[a-z0-9]+/g) ?? []).map((word) => word.slice(0, readingLimits.lettersInAWord))
  return { words: words.flatMap(splitNumberFromUnit), unfinished: /[a-z0-9]$/.test(plain) }
}

/** The beginning and the end of a text that is longer than a story. */
export function withinLimits(text: string): string {
  const { charactersFromStart: start, charactersFromEnd: end } = readingLimits
  return text.length <= start + end ? text : `${text.slice(0, start)} ${text.slice(-end)}`
}

/** "15yo" is an age and "18months" a length: two words that people write as one. Codes (dr10, 1st) stay whole. */
function splitNumberFromUnit(word: string): readonly string[] {
  const parts = /^(\d{1,4})(y|yo|yr|yrs|yrold|year|years|month|months|mth|mths|week|weeks|day|days|hrs|hours)$/.exec(
    word,
  )
  return parts?.[1] && parts[2] ? [parts[1], parts[2]] : [word]
}
