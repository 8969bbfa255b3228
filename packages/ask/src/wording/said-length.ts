import { numberAt } from './said-number.ts'
import type { Token } from './token.ts'

/** A length in the units it was said in. `hours` stand for themselves: no sentence runs for hours. */
export type SaidLength = {
  readonly years?: number
  readonly months?: number
  readonly weeks?: number
  readonly days?: number
  readonly hours?: number
}
type Unit = keyof SaidLength

const unitNames: Readonly<Record<Unit, string>> = {
  years: 'y yr yrs year years yaer yaers yeer yeers yera yeras',
  months: 'm mo mos mth mths month months mnth mnths moth moths monht monhts mounth mounths',
  weeks: 'w wk wks week weeks weak weaks',
  days: 'd day days',
  hours: 'h hr hrs hour hours',
}
const order: readonly Unit[] = ['years', 'months', 'weeks', 'days', 'hours']
const unitOf: ReadonlyMap<string, Unit> = new Map(
  order.flatMap((unit) => unitNames[unit].split(' ').map((name): [string, Unit] => [name, unit])),
)
/** Of single letters only those that stand right behind their number are units. */
const isLetter = (word: string): boolean => word.length === 1

export type LengthFound = { readonly length: SaidLength; readonly used: number; readonly isOpen: boolean }

/** The length that begins at a token: "18 months", "two years and six months", "2 and a half years", "a year". */
export function lengthAt(tokens: readonly Token[], i: number): LengthFound | undefined {
  const first = countAndUnit(tokens, i) ?? unitOfOne(tokens, i)
  if (!first) return undefined
  let { length, used } = first
  let last = first.unit
  for (;;) {
    const skip = tokens[i + used]?.word === 'and' ? 1 : 0
    const next = countAndUnit(tokens, i + used + skip)
    if (
      !next ||
      next.unit === 'hours' ||
      order.indexOf(next.unit) <= order.indexOf(last) ||
      endsBefore(tokens, i + used)
    )
      break
    length = { ...length, ...next.length }
    used += skip + next.used
    last = next.unit
  }
  return { length, used, isOpen: first.isOpen }
}

type One = LengthFound & { readonly unit: Unit }

const endsBefore = (tokens: readonly Token[], i: number): boolean => /[.;:?!/|\n]/.test(tokens[i]?.gap ?? '')

/** "18 months", "2.5 years", "two and a half years". */
function countAndUnit(tokens: readonly Token[], i: number): One | undefined {
  const number = numberAt(tokens, i)
  if (!number || number.isOrdinal || number.value > 9999 || isMoney(tokens, i)) return undefined
  const half = halfAt(tokens, i + number.used)
  const at = i + number.used + half
  const unit = unitAt(tokens, at)
  if (!unit || (half > 0 && unit !== 'years') || isSchoolYear(tokens, at)) return undefined
  const rest = half > 0 ? { months: 6 } : {}
  // "three years and a half"
  const behind = half === 0 && unit === 'years' && isHalf(tokens, at + 1, ['and', 'a', 'half']) ? 3 : 0
  const length =
    number.value === 0 && half > 0 ? rest : { [unit]: number.value, ...rest, ...(behind > 0 ? { months: 6 } : {}) }
  return number.value === 0 && half === 0
    ? undefined
    : { length, unit, used: number.used + half + 1 + behind, isOpen: number.isOpen }
}

/** "a year", "a couple of months", "half a year", "a year and a half". */
function unitOfOne(tokens: readonly Token[], i: number): One | undefined {
  const words = (count: number): string =>
    tokens
      .slice(i, i + count)
      .map(({ word }) => word)
      .join(' ')
  const made = (length: SaidLength, unit: Unit, used: number): One => ({ length, unit, used, isOpen: false })
  if (words(2) === 'half a' && unitAt(tokens, i + 2) === 'years') return made({ months: 6 }, 'months', 3)
  if (words(2) === 'a fortnight') return made({ weeks: 2 }, 'weeks', 2)
  const couple = ['a couple of', 'couple of', 'a couple'].find((said) => words(said.split(' ').length) === said)
  const plural = couple ? unitAt(tokens, i + couple.split(' ').length) : undefined
  if (couple && plural) return made({ [plural]: 2 }, plural, couple.split(' ').length + 1)
  const [first = '', second = ''] = words(2).split(' ')
  const single = unitAt(tokens, i + 1)
  if ((first !== 'a' && first !== 'an') || !single || isLetter(second) || isSchoolYear(tokens, i + 1)) return undefined
  const half = single === 'years' && isHalf(tokens, i + 2, ['and', 'a', 'half'])
  return half ? made({ years: 1, months: 6 }, 'years', 5) : made({ [single]: 1 }, single, 2)
}

function unitAt(tokens: readonly Token[], i: number): Unit | undefined {
  const token = tokens[i]
  if (!token || /[.,;:?!/|\n]/.test(token.gap)) return undefined
  if (isLetter(token.word) && token.gap !== '') return undefined
  return unitOf.get(token.word)
}

/** "Two year 9 pupils" are pupils, and not two years. */
function isSchoolYear(tokens: readonly Token[], i: number): boolean {
  const [unit, number, next] = [tokens[i]?.word, tokens[i + 1], tokens[i + 2]?.word ?? '']
  return (unit === 'year' || unit === 'yr') && /^\d{1,2}$/.test(number?.word ?? '') && !unitOf.has(next)
}

const isMoney = (tokens: readonly Token[], i: number): boolean => /[£$€]\s?$/.test(tokens[i]?.gap ?? '')

const isHalf = (tokens: readonly Token[], i: number, words: readonly string[]): boolean =>
  words.every((word, k) => tokens[i + k]?.word === word)

/** How many tokens "and a half", "1/2" or ".5" take behind a number. */
function halfAt(tokens: readonly Token[], i: number): number {
  if (isHalf(tokens, i, ['and', 'a', 'half'])) return 3
  const [first, second] = [tokens[i], tokens[i + 1]]
  if (first?.gap === '.' && first.word === '5') return 1
  return first?.word === '1' && second?.word === '2' && second.gap === '/' ? 2 : 0
}
