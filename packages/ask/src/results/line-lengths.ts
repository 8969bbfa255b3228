import { factsOf } from '@plain-record/law'
import type { Mention } from '../wording/mention.ts'
import { isBreak, type Piece } from '../wording/piece.ts'
import type { SaidLength } from '../wording/said-length.ts'
import type { ResultMeaning } from './result-meaning.ts'

/** `at`: the place of the piece that says it. */
export type TakenLength = { readonly length: SaidLength; readonly at: number }

const joining: ReadonlySet<string> = new Set(
  'for of a an the period total term made imposed sentence order obligatory discretionary is length lasting with to s'.split(
    ' ',
  ),
)
const mostBetween = 4

/**
 * The length of each sentence of a line. A length belongs to what stands right before it, or else right behind: to a sentence, or to a
 * requirement, a suspension, time to pay, which keep it from being taken for that of a sentence. Hours are no length of a sentence.
 */
export function lengthsInLine(
  pieces: readonly Piece[],
  mentions: readonly Mention<ResultMeaning>[],
): ReadonlyMap<Mention<ResultMeaning>, TakenLength> {
  const takers = mentions.filter(({ meaning }) => takesLengths(meaning))
  const taken = new Map<Mention<ResultMeaning>, TakenLength>()
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'length') continue
    const { length } = piece
    const owner =
      takers.find((mention) => mention.at.includes(at)) ?? ownerOf(at, { pieces, takers, mentions, taken, length })
    if (owner && !taken.has(owner)) taken.set(owner, { length, at })
  }
  return taken
}

function takesLengths(meaning: ResultMeaning): boolean {
  if (meaning.is === 'sentence') return factsOf(meaning.kind).includes('length')
  return meaning.is === 'detail' || meaning.is === 'unclear' || meaning.is === 'suspension'
}

type Around = {
  readonly pieces: readonly Piece[]
  readonly takers: readonly Mention<ResultMeaning>[]
  readonly mentions: readonly Mention<ResultMeaning>[]
  readonly taken: ReadonlyMap<Mention<ResultMeaning>, TakenLength>
  readonly length: SaidLength
}

function ownerOf(at: number, { pieces, takers, mentions, taken, length }: Around): Mention<ResultMeaning> | undefined {
  const canHave = ({ meaning }: Mention<ResultMeaning>): boolean =>
    length.hours === undefined || meaning.is === 'detail'
  const before = mentions.findLast(({ last }) => last < at)
  if (before && takers.includes(before) && areJoined(pieces, before.last, at) && !taken.has(before))
    return canHave(before) ? before : undefined
  const behind = mentions.find(({ first }) => first > at)
  return behind && takers.includes(behind) && canHave(behind) && areJoined(pieces, at, behind.first)
    ? behind
    : undefined
}

function areJoined(pieces: readonly Piece[], from: number, to: number): boolean {
  if (to - from - 1 > mostBetween) return false
  return pieces.slice(from + 1, to + 1).every((piece, i) => {
    if (isBreak(piece)) return false
    const isBetween = from + 1 + i < to
    return !isBetween || (piece.kind === 'word' && joining.has(piece.word))
  })
}
