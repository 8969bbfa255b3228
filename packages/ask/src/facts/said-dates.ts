import type { Mention } from '../wording/mention.ts'
import { isBreak, type Piece, wordAt } from '../wording/piece.ts'
import type { When } from '../wording/when.ts'
import type { Story } from './story.ts'

export type SaidDate = { readonly when: When; readonly at: number }

/** What ends, is applied for or lies ahead: the day beside it is not the day of what was imposed. */
const endsBefore: ReadonlySet<string> = new Set(
  'finished finish ended end ends ending expire expired expires expiring until till til released release out completed complete finishes due spent born dob started starting joined moved left passed qualified act law regulations roa from by before clean expecting next removed lifted'.split(
    ' ',
  ),
)
/** These only where they stand right beside it. */
const onlyBeside: ReadonlySet<string> = new Set(['out', 'from', 'by', 'before', 'left', 'spent', 'next', 'act', 'law'])
/** What else happens in a life and has dates: a date belongs to what stands nearest. */
const otherEvents: ReadonlySet<string> = new Set(
  `visa visas job jobs dbs check checks crb certificate application applied apply applying holiday trip flight flying wedding married baby birthday
   interview exam course degree uni university graduated qualified mortgage house moved contract hired employed started starting booked going
   change changes rules law laws guidance school college passport licence badge renewal appeal refused`
    .split(/\s+/)
    .filter(Boolean),
)
/** "clean since 2010": years without anything. */
const withoutAnything: ReadonlySet<string> = new Set('clean nothing trouble never offending since'.split(' '))

/** The dates in a text that can be of what it speaks of: not ends, not of other things that happened, nothing without either. */
export function saidDates({ pieces, disposals, offences }: Story): readonly SaidDate[] {
  const ours: readonly Mention<unknown>[] = [...disposals, ...offences]
  if (ours.length === 0) return []
  const isOurs = new Uint8Array(pieces.length)
  for (const { at } of ours) for (const i of at) isOurs[i] = 1
  const imposed = new Set(disposals.map(({ first }) => first))
  return pieces.flatMap((piece, at): readonly SaidDate[] => {
    if (piece.kind === 'age' && isAgeOfOutcome(pieces, at, imposed))
      return [{ when: { said: 'ago', length: { years: piece.years }, isOpen: false }, at }]
    return piece.kind === 'date' && !isEnd(pieces, at) && (runsUntilNow(piece.when) || !isOfAnother(pieces, at, isOurs))
      ? [{ when: piece.when, at }]
      : []
  })
}

/** "a 30 year old caution", "my conviction is 30 years old". */
const isAgeOfOutcome = (pieces: readonly Piece[], at: number, imposed: ReadonlySet<number>): boolean =>
  imposed.has(at + 1) || (/^(is|was|about|over)$/.test(wordAt(pieces, at - 1)) && imposed.has(at - 2))

/** "two years on" counts from what the text is about, whatever stands beside it. */
const runsUntilNow = (when: When): boolean => when.said === 'ago' && when.until === 'now'

function isEnd(pieces: readonly Piece[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    if (isBreak(pieces[i + 1])) return false
    const word = wordAt(pieces, i)
    if (endsBefore.has(word) && (i === at - 1 || !onlyBeside.has(word))) return !isNoEnd(pieces, i)
    if (word === 'since') return withoutAnything.has(wordAt(pieces, i - 1))
  }
  return false
}

/** "a conviction from 2007": the day is that of what stands before. "Until further order" is no day at all. */
const isNoEnd = (pieces: readonly Piece[], i: number): boolean =>
  wordAt(pieces, i) === 'from' || wordAt(pieces, i + 1) === 'further'

/** How far what the date belongs to may stand from it. */
const reach = 12

function isOfAnother(pieces: readonly Piece[], at: number, isOurs: Uint8Array): boolean {
  for (let away = 1; away <= reach; away += 1)
    for (const i of [at - away, at + away]) {
      if (!inOneSentence(pieces, at, i)) continue
      if (isOurs[i] === 1) return false
      if (otherEvents.has(wordAt(pieces, i))) return !oursStandsAlsoNear(pieces, { at, away, isOurs })
    }
  return false
}

/** At the same distance on the other side, ours comes first. */
const oursStandsAlsoNear = (
  pieces: readonly Piece[],
  { at, away, isOurs }: { readonly at: number; readonly away: number; readonly isOurs: Uint8Array },
): boolean => [at - away, at + away].some((i) => isOurs[i] === 1 && inOneSentence(pieces, at, i))

function inOneSentence(pieces: readonly Piece[], a: number, b: number): boolean {
  if (b < 0 || b >= pieces.length) return false
  const [from, to] = a < b ? [a, b] : [b, a]
  for (let i = from + 1; i <= to; i += 1) if (isBreak(pieces[i])) return false
  return true
}
