import type { HeardTerm } from './heard-term.ts'

/** The term for "somebody under 18": the one that the synonyms "underage", "juvenile" and the rest are read as. */
export const youthTerm = 'teenag'

const beforeAnAge = new Set(
  'im am is was were aged age at hes shes being turned only still just son sons daughter daughters child kid lad girl boy brother sister girlfriend boyfriend pupil she he they both when'.split(
    ' ',
  ),
)
const afterAnAge = new Set('yo y yr yrs year years yrold'.split(' '))
const notAnAge = new Set(
  'month months mth mths week weeks day days hour hours point points pm am percent pounds quid times mg miles'.split(
    ' ',
  ),
)

/** Ages from 10 to 17 and school years: written in too many ways for a list of synonyms. */
export function youthSignals(words: readonly string[], stems: readonly string[]): readonly HeardTerm[] {
  return words.flatMap((word, i) => {
    const number = /^\d{1,2}$/.test(word) ? Number(word) : Number.NaN
    if (!isYoungAge(number, words, i) && !isSchoolYear(number, stems[i - 1], words[i + 1])) return []
    return [{ term: youthTerm, from: i, to: i + 1, quality: 1 }]
  })
}

function isYoungAge(number: number, words: readonly string[], i: number): boolean {
  if (!(number >= 10 && number <= 17)) return false
  const [before, after, next] = [words[i - 1] ?? '', words[i + 1] ?? '', words[i + 2] ?? '']
  if (notAnAge.has(after)) return false
  if (afterAnAge.has(after))
    return (
      ['yo', 'y', 'yrold'].includes(after) ||
      next === 'old' ||
      next === 'olds' ||
      /^(girl|boy|son|daughter|child|kid)/.test(next)
    )
  return beforeAnAge.has(before)
}

const isSchoolYear = (number: number, before: string | undefined, after: string | undefined): boolean =>
  number >= 7 &&
  number <= 13 &&
  (before === 'year' || before === 'yr') &&
  !/^(sentence|ban|old|order|term)/.test(after ?? '')
