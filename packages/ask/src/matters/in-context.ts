import { isBreak, type Piece, type Places, wordAt } from '../wording/piece.ts'
import type { ReadMatter } from './read-matter.ts'

const mayBe: ReadonlySet<string> = new Set(
  'if might could would should whether offered facing hoping likely unlikely risk avoid expecting worried scared difference accepting'.split(
    ' ',
  ),
)
const opens: ReadonlySet<string> = new Set(['is', 'are', 'do', 'does', 'can', 'will'])
const gets: ReadonlySet<string> = new Set(['get', 'be', 'receive', 'accept', 'take'])
const lookedBack = 7

/** Whether an outcome is only thought of or asked about: "if I get a caution", "is a bind over a conviction", "how long is a ban". */
export function isHypothetical(pieces: readonly Piece[], first: number): boolean {
  let isAsked = false
  for (let i = first - 1; i >= Math.max(0, first - lookedBack); i -= 1) {
    const next = pieces[i + 1]
    if (!next || isBreak(next) || next.after === 'comma') return isAsked
    const word = wordAt(pieces, i)
    if (mayBe.has(word) || (word === 'how' && wordAt(pieces, i + 1) === 'long') || asksWhatItIs(pieces, i)) return true
    if ((word === 'will' || word === 'can') && pieces.slice(i, first).some((_, k) => gets.has(wordAt(pieces, i + k))))
      return true
    isAsked = opens.has(word) && first - i <= 2 && (first - i === 1 || /^an?$/.test(wordAt(pieces, i + 1)))
  }
  return isAsked && first <= lookedBack
}

const asksWhatItIs = (pieces: readonly Piece[], i: number): boolean =>
  wordAt(pieces, i) === 'what' && ['is', 'are'].includes(wordAt(pieces, i + 1))

const howOften: Readonly<Partial<Record<string, number>>> = { another: 1, second: 1, third: 1, one: 1, first: 1 }

/** How many an outcome is said to be: 1 for "one fine" and "another fine", 0 where nothing is said. */
export function saysHowMany(pieces: readonly Piece[], { first, last }: Places): number {
  const after = wordAt(pieces, last + 1)
  if (after === 'twice') return 2
  const times = pieces[last + 1]
  if (times?.kind === 'number' && wordAt(pieces, last + 2) === 'times') return times.number
  return numberAt(pieces, first) ?? saidBefore(pieces, first)
}

const mayStandBetween: ReadonlySet<string> = new Set('previous police spent old separate small unspent'.split(' '))
const mostCounted = 20

function saidBefore(pieces: readonly Piece[], first: number): number {
  for (let i = first - 1; i >= Math.max(0, first - 2); i -= 1) {
    if (pieces[i + 1]?.after !== 'nothing') return 0
    const number = numberAt(pieces, i)
    if (number !== undefined) return number
    if (!mayStandBetween.has(wordAt(pieces, i))) return 0
  }
  return 0
}

function numberAt(pieces: readonly Piece[], i: number): number | undefined {
  const piece = pieces[i]
  if (piece?.kind === 'word') return howOften[piece.word]
  return piece?.kind === 'number' && piece.number >= 1 && piece.number <= mostCounted ? piece.number : undefined
}

const ofTheOffence: ReadonlySet<string> = new Set(
  'happened happen incident offended committed occurred did caught nicked stopped place offence stole punched hit slapped broke smashed drove took'.split(
    ' ',
  ),
)

const owns: ReadonlySet<string> = new Set(
  'my his her have has had got ive with was were been their our hes shes'.split(' '),
)

/** "My conviction", "he has a conviction", "convicted". */
export const isOwned = (pieces: readonly Piece[], first: number): boolean =>
  wordAt(pieces, first) === 'convicted' || [1, 2, 3].some((back) => owns.has(wordAt(pieces, first - back)))

/** "Fines", "cautions": several, without saying how many. */
export const isSeveral = (pieces: readonly Piece[], { first, last }: Places): boolean =>
  [first, last].some((i) =>
    /^(fines|cautions|convictions|reprimands|warnings|discharges|bans|orders|sentences|resolutions)$/.test(
      wordAt(pieces, i),
    ),
  )

/** Whether a date or an age is that of what was done, and not of what came of it. */
export function isOfTheOffence(pieces: readonly Piece[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    if (isBreak(pieces[i + 1])) return false
    if (ofTheOffence.has(wordAt(pieces, i))) return true
    if (pieces[i]?.kind !== 'word') return false
  }
  return false
}

/** Whether a date is one end of a stretch: "between 2015 and 2017", "2015 to 2017". */
export function isEndOfStretch(pieces: readonly Piece[], at: number): boolean {
  const isDate = (i: number): boolean => pieces[i]?.kind === 'date'
  if (wordAt(pieces, at - 1) === 'between' || (isDate(at - 2) && wordAt(pieces, at - 3) === 'between')) return true
  return (isDate(at - 2) && wordAt(pieces, at - 1) === 'to') || (isDate(at + 2) && wordAt(pieces, at + 1) === 'to')
}

const countries: Readonly<Partial<Record<string, 'scotland' | 'northern-ireland' | 'elsewhere'>>> = {
  scotland: 'scotland',
  scottish: 'scotland',
  ireland: 'northern-ireland',
  belfast: 'northern-ireland',
  abroad: 'elsewhere',
  overseas: 'elsewhere',
}

/** Where it was, as far as that is said in the same sentence, and never England and Wales: that is what is taken otherwise. */
export function saidWhere(pieces: readonly Piece[], { first, last }: Places): ReadMatter['convictedIn'] {
  for (let i = Math.max(0, first - 6); i <= Math.min(pieces.length - 1, last + 6); i += 1) {
    const where = countries[wordAt(pieces, i)]
    if (where === 'northern-ireland' && wordAt(pieces, i) === 'ireland' && wordAt(pieces, i - 1) !== 'northern')
      return 'elsewhere'
    if (where) return where
  }
  return undefined
}
