import type { Parting, Piece, PieceValue } from './piece.ts'
import { dateAt } from './said-date.ts'
import { type LengthFound, lengthAt } from './said-length.ts'
import { numberAt } from './said-number.ts'
import { type Token, tokensOf } from './token.ts'
import type { When } from './when.ts'

/** How words are read: their spelling repaired, forms of one word as one. */
export type WordReading = (word: string) => string

/**
 * The pieces of a text in order. Each place is looked at once, so that a text of any length takes time in proportion.
 * @param read how its words are read
 */
export function piecesOf(text: string, read: WordReading): readonly Piece[] {
  const tokens = tokensOf(text)
  const pieces: Piece[] = []
  for (let i = 0; i < tokens.length; ) {
    const { value, used } = valueAt(tokens, i) ?? { value: { kind: 'word', word: tokens[i]?.word ?? '' }, used: 1 }
    const [first, last] = [tokens[i], tokens[i + used - 1] ?? tokens[i]]
    if (first && last)
      pieces.push({
        ...value,
        names: namesOf(value, first, read),
        from: first.from,
        to: last.to,
        after: partingOf(first),
      })
    i += used
  }
  return pieces
}

type ValueFound = { readonly value: PieceValue; readonly used: number }

function valueAt(tokens: readonly Token[], i: number): ValueFound | undefined {
  const written = dateAt(tokens, i)
  if (written?.date && !('year' in written.date)) return monthAt(tokens, i, written.date.month, written.used)
  if (written?.date) return { value: { kind: 'date', when: { said: 'date', date: written.date } }, used: written.used }
  if (written) return { value: { kind: 'no-date' }, used: written.used }
  const short = shortAgeAt(tokens, i)
  if (short) return short
  const length = lengthAt(tokens, i)
  if (length) return ageAt(tokens, i, length) ?? agoAt(tokens, i, length) ?? lengthPiece(length)
  const recent = recentAt(tokens, i)
  if (recent) return { value: { kind: 'date', when: recent.when }, used: recent.used }
  const number = numberAt(tokens, i)
  if (!number) return undefined
  const isMoney = /[£$€] ?$/.test(tokens[i]?.gap ?? '') || moneyNames.has(tokens[i + number.used]?.word ?? '')
  return isMoney ? moneyAt(tokens, i) : { value: { kind: 'number', number: number.value }, used: number.used }
}

const moneyNames: ReadonlySet<string> = new Set(['pounds', 'pound', 'quid', 'gbp'])

/** "£150", "£1,200.00", "150 pounds": one piece, whatever follows in figures. */
function moneyAt(tokens: readonly Token[], i: number): ValueFound {
  let used = 1
  while (/^[.,]$/.test(tokens[i + used]?.gap ?? '') && /^\d{2,3}$/.test(tokens[i + used]?.word ?? '')) used += 1
  if (moneyNames.has(tokens[i + used]?.word ?? '')) used += 1
  return { value: { kind: 'money' }, used }
}

const lengthPiece = ({ length, isOpen, used }: LengthFound): ValueFound => ({
  value: { kind: 'length', length, isOpen },
  used,
})

/** "15 years old", "15 yr old", "15yo", "15 years of age". */
function ageAt(tokens: readonly Token[], i: number, { length, used }: LengthFound): ValueFound | undefined {
  const { years, ...rest } = length
  const next = [tokens[i + used]?.word, tokens[i + used + 1]?.word]
  if (years === undefined || Object.keys(rest).length > 0 || years > 99) return undefined
  if (next[0] === 'old' || next[0] === 'olds') return { value: { kind: 'age', years }, used: used + 1 }
  return next[0] === 'of' && next[1] === 'age' ? { value: { kind: 'age', years }, used: used + 2 } : undefined
}

/** "15yo", "15 y/o". */
function shortAgeAt(tokens: readonly Token[], i: number): ValueFound | undefined {
  const years = /^\d{1,2}$/.test(tokens[i]?.word ?? '') ? Number(tokens[i]?.word) : undefined
  const [first, second] = [tokens[i + 1], tokens[i + 2]]
  if (years === undefined || !first) return undefined
  if (first.word === 'yo' || first.word === 'yrold') return { value: { kind: 'age', years }, used: 2 }
  const isSplit = first.word === 'y' && second?.word === 'o' && second.gap === '/'
  return isSplit ? { value: { kind: 'age', years }, used: 3 } : undefined
}

/** What makes "two years" a time before now. */
const countsBack: ReadonlySet<string> = new Set(['ago', 'back', 'previously'])
/** "Two years on" counts to now where the clause ends, or goes on about now; "a week later I was sent home" does not. */
const countsToNow: ReadonlySet<string> = new Set(['on', 'later'])
const aboutNow: ReadonlySet<string> = new Set('and but still is im am do does can will now with'.split(' '))

function agoAt(tokens: readonly Token[], i: number, { length, isOpen, used }: LengthFound): ValueFound | undefined {
  const [next, after] = [tokens[i + used], tokens[i + used + 1]]
  if (!next || /[.,;\n]/.test(next.gap) || length.hours !== undefined) return undefined
  const ago = { said: 'ago', length, isOpen } as const
  if (countsBack.has(next.word)) return { value: { kind: 'date', when: ago }, used: used + 1 }
  const isUntilNow = !after || /[.,;!?\n]/.test(after.gap) || aboutNow.has(after.word)
  if (!countsToNow.has(next.word) || !isUntilNow) return undefined
  return { value: { kind: 'date', when: { ...ago, until: 'now' } }, used: used + 1 }
}

/** A month without a year, perhaps of a year that is told by words: "March last year", "last March". */
function monthAt(tokens: readonly Token[], i: number, month: number, used: number): ValueFound {
  const [first, second] = [tokens[i + used]?.word, tokens[i + used + 1]?.word]
  const back = second === 'year' ? { this: 0, last: 1 }[first ?? ''] : undefined
  const isNext = tokens[i - 1]?.word === 'next'
  if (isNext) return { value: { kind: 'no-date' }, used }
  const when: When = back === undefined ? { said: 'date', date: { month } } : { said: 'year', back, month }
  return { value: { kind: 'date', when }, used: used + (back === undefined ? 0 : 2) }
}

const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday night weekend'.split(' '),
)

/** The month a season is over by. */
const seasons: Readonly<Partial<Record<string, number>>> = {
  spring: 5,
  summer: 8,
  autumn: 11,
  winter: 2,
  christmas: 12,
  easter: 4,
}

/** "last year", "this month", "last Friday", "yesterday". Days of the last weeks are not told apart. */
function recentAt(tokens: readonly Token[], i: number): { readonly when: When; readonly used: number } | undefined {
  const [first = '', second = ''] = [tokens[i]?.word, tokens[i + 1]?.word]
  if (first === 'yesterday') return { when: { said: 'days', least: 1, most: 1 }, used: 1 }
  const back = { this: 0, last: 1 }[first]
  if (back === undefined) return undefined
  if (second === 'year') return { when: { said: 'year', back }, used: 2 }
  if (second === 'month') return { when: { said: 'month', back }, used: 2 }
  const season = seasons[second]
  if (first === 'last' && season !== undefined) return { when: { said: 'season', month: season }, used: 2 }
  if (first === 'this') return ['week', 'morning'].includes(second) ? { when: within(7), used: 2 } : undefined
  if (second === 'week' || weekdays.has(second)) return { when: within(second === 'week' ? 14 : 7), used: 2 }
  return undefined
}

const within = (most: number): When => ({ said: 'days', least: 0, most })

function namesOf(value: PieceValue, { word }: Token, read: WordReading): readonly string[] {
  const kind = `#${value.kind}`
  if (value.kind === 'word') return [`=${word}`, read(word)]
  return value.kind === 'number' ? [kind, String(value.number), word] : [kind]
}

function partingOf({ gap }: Token): Parting {
  if (gap.includes('\n')) return 'line'
  if (/[.…]\s|[!?;]/.test(gap)) return 'stop'
  return /[,:()/|"“”]|\s[-–—]+\s/.test(gap) ? 'comma' : 'nothing'
}
