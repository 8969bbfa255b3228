/** A word or a number as it stands in a text. */
export type Token = {
  /** Small letters a to z and digits only, accents and apostrophes gone; empty for words in other letters. */
  readonly word: string
  /** Where it stands in the text: characters, from the first up to but without `to`. */
  readonly from: number
  readonly to: number
  /** The signs between it and the token before: spaces count as one, and no more than a few are kept. */
  readonly gap: string
}

const wordForm = /[\p{L}\p{M}\p{N}]+(?:['’‘`´ʼ][\p{L}\p{M}]+)*/gu
const lettersInAWord = 40
const signsKept = 8

/** The words and numbers of a text, whatever is in it. Number and unit that were written as one are two: "18months". */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let before = 0
  for (const { 0: written, index } of text.matchAll(wordForm)) {
    const gap = signsIn(text.slice(before, Math.min(index, before + 200)))
    before = index + written.length
    tokens.push(...parts({ word: plain(written), from: index, to: before, gap: index > 0 ? gap : '' }))
  }
  return tokens
}

function signsIn(between: string): string {
  const signs = between.replace(/[^\S\n]+/g, ' ').slice(0, signsKept)
  return between.includes('\n') && !signs.includes('\n') ? `\n${signs}` : signs
}

const plain = (written: string): string =>
  written
    .slice(0, lettersInAWord)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')

const numberWithUnit =
  /^(\d{1,4})(y|yo|yr|yrs|yrold|year|years|m|mo|mos|mth|mths|month|months|w|wk|wks|week|weeks|d|day|days|h|hr|hrs|hour|hours|pts|points?)$/
const unitWithNumber = /^(yr|year|aged|age)(\d{1,2})$/

/** Codes (dr10, sp30) and ordinals (1st) stay whole. */
function parts(token: Token): readonly Token[] {
  const found = numberWithUnit.exec(token.word) ?? unitWithNumber.exec(token.word)
  const [, first, second] = found ?? []
  if (first === undefined || second === undefined) return [token]
  return [
    { ...token, word: first },
    { ...token, word: second, gap: '' },
  ]
}
