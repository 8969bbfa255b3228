import type { Mention } from '../wording/mention.ts'
import { isBreak, type Piece, wordAt } from '../wording/piece.ts'
import type { SaidLength } from '../wording/said-length.ts'
import type { StatedDisposal } from './disposal-wordings.ts'
import { saidDisposals } from './said-disposals.ts'
import type { Story } from './story.ts'

/** A length that belongs to something that was imposed. */
export type SaidTerm = { readonly of: Mention<StatedDisposal>; readonly length: SaidLength; readonly at: number }

export const custody: ReadonlySet<StatedDisposal> = new Set([
  'prison',
  'suspended-sentence',
  'yoi-detention',
  'detention',
  'dto',
  'borstal',
  'service-detention',
])
const runForATime: ReadonlySet<StatedDisposal> = new Set<StatedDisposal>([
  ...custody,
  'community-order',
  'conditional-discharge',
  'bind-over',
  'referral-order',
  'youth-rehabilitation-order',
  'driving-disqualification',
  'curfew',
  'hospital-order',
  'restraining-order',
  'shpo',
  'asbo',
])

/** Words that may stand between a length and what it is the length of. */
const joining: ReadonlySet<string> = new Set(
  `a an the of for in on is was at to with my his her s long worth sentence order ban custody prison jail term total period imposed given got custodial driving
   drink road community youth suspended conditional imprisonment inside and punishment pre then it supervision sentenced`
    .split(/\s+/)
    .filter(Boolean),
)
const mostBetween = 4
/** Before or behind these a length is that of something else. */
const notBefore: ReadonlySet<string> = new Set(
  'after within last past next every until than every another less up'.split(' '),
)
const notBehind: ReadonlySet<string> = new Set(
  'old left check wait rule service before after since time clean limit probationary'.split(' '),
)

/**
 * The lengths of sentences, orders and bans, each with what it belongs to: what stands right behind it, or else right before. The time
 * a sentence is suspended for is not its length.
 */
export function saidTerms(story: Story): readonly SaidTerm[] {
  const { pieces } = story
  const able = saidDisposals(story).filter(({ meaning }) => runForATime.has(meaning))
  return pieces.flatMap((piece, at): readonly SaidTerm[] => {
    if (piece.kind !== 'length' || piece.length.hours !== undefined || isOfSomethingElse(pieces, at)) return []
    const of = ownerOf(pieces, at, able)
    return of ? [{ of, length: piece.length, at }] : []
  })
}

function ownerOf(
  pieces: readonly Piece[],
  at: number,
  able: readonly Mention<StatedDisposal>[],
): Mention<StatedDisposal> | undefined {
  if (isOperational(pieces, at)) return undefined
  const within = able.find((mention) => mention.at.includes(at))
  if (within) return within
  const behind = able.find(({ first }) => first > at && areJoined(pieces, at, first))
  return behind ?? able.findLast(({ last }) => last < at && areJoined(pieces, last, at))
}

/** "suspended for two years". */
const isOperational = (pieces: readonly Piece[], at: number): boolean =>
  wordAt(pieces, at - 1) === 'for' && pieces[at - 2]?.names.includes('suspend') === true

function areJoined(pieces: readonly Piece[], from: number, to: number): boolean {
  if (to - from - 1 > mostBetween) return false
  for (let i = from + 1; i <= to; i += 1) {
    const piece = pieces[i]
    if (!piece || isBreak(piece)) return false
    if (i < to && piece.kind !== 'date' && piece.kind !== 'money' && !joining.has(wordAt(pieces, i))) return false
  }
  return true
}

const isOfSomethingElse = (pieces: readonly Piece[], at: number): boolean =>
  notBefore.has(wordAt(pieces, at - 1)) ||
  (notBehind.has(wordAt(pieces, at + 1)) && pieces[at + 1]?.after === 'nothing')
