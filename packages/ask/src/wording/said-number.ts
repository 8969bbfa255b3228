import type { Token } from './token.ts'

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const byName: ReadonlyMap<string, number> = new Map([
  ...ones.map((name, i): [string, number] => [name, i]),
  ...tens.map((name, i): [string, number] => [name, 20 + 10 * i]),
  ['fourty', 40],
])

export type SaidNumber = {
  readonly value: number
  /** How many tokens it takes. */
  readonly used: number
  /** "20+", "over ten": so many or more. */
  readonly isOpen: boolean
  /** "3rd". */
  readonly isOrdinal: boolean
}

/** The number that begins at a token, in figures of up to five digits or in words up to ninety-nine. */
export function numberAt(tokens: readonly Token[], i: number): SaidNumber | undefined {
  const word = tokens[i]?.word ?? ''
  const figures = /^(\d{1,5})(st|nd|rd|th)?$/.exec(word)
  const isOpen = (used: number): boolean => tokens[i + used]?.gap.startsWith('+') === true
  if (figures) {
    const isOrdinal = figures[2] !== undefined
    return { value: Number(figures[1]), used: 1, isOpen: isOpen(1) || saysMore(tokens, i), isOrdinal }
  }
  const value = byName.get(word)
  if (value === undefined) return undefined
  const second = value >= 20 && value % 10 === 0 ? (byName.get(tokens[i + 1]?.word ?? '') ?? 0) : 0
  const used = second >= 1 && second <= 9 ? 2 : 1
  return { value: used === 2 ? value + second : value, used, isOpen: saysMore(tokens, i), isOrdinal: false }
}

/** "over ten", "more than ten", "at least ten". */
function saysMore(tokens: readonly Token[], i: number): boolean {
  const [beforeLast, last] = [tokens[i - 2]?.word ?? '', tokens[i - 1]?.word ?? '']
  return last === 'over' || (last === 'than' && beforeLast === 'more') || (last === 'least' && beforeLast === 'at')
}
