import type { Mention } from '../wording/mention.ts'
import { isBreak, type Piece } from '../wording/piece.ts'
import type { StatedDisposal } from './disposal-wordings.ts'
import type { Story } from './story.ts'

/** How far a case has come: what is further on says what became of it. */
const stages: Readonly<Partial<Record<StatedDisposal, number>>> = { arrest: 1, bail: 2, rui: 2, charge: 3 }
const stageOf = (disposal: StatedDisposal): number => stages[disposal] ?? 4

/** A word for many, when one of the many is said too, means that one. */
const saidMoreClearly: Readonly<Partial<Record<StatedDisposal, readonly StatedDisposal[]>>> = {
  caution: ['simple-caution', 'conditional-caution', 'youth-caution', 'youth-conditional-caution', 'community-caution'],
  'youth-caution': ['youth-conditional-caution'],
  prison: ['suspended-sentence', 'yoi-detention', 'ipp', 'life'],
  detention: ['yoi-detention', 'dto', 'service-detention'],
  fine: ['pnd', 'fixed-penalty'],
}
/** Suspended or served: "prison" belongs to "suspended" only where they stand this near. */
const nearBy = 8

const denying: ReadonlySet<string> = new Set(
  '=no =not =never =without =wasnt =werent =isnt =arent =didnt =hasnt =havent =nor'.split(' '),
)
/** These say themselves that something did not happen. */
const saysNo: ReadonlySet<StatedDisposal> = new Set(['nfa', 'acquittal'])

/** The disposals that a text states, in order: not what it denies, nor what it only asks whether it was. */
export function saidDisposals({ pieces, disposals }: Story): readonly Mention<StatedDisposal>[] {
  return disposals.filter(
    (mention) =>
      (saysNo.has(mention.meaning) || !isDenied(pieces, mention.first)) && !isAskedAbout(pieces, mention.first),
  )
}

/** Each once: the latest stage of the case, and the clearest name. */
export function distinctDisposals(said: readonly Mention<StatedDisposal>[]): readonly StatedDisposal[] {
  const furthest = Math.max(0, ...said.map(({ meaning }) => stageOf(meaning)))
  const latest = said.filter(({ meaning }) => stageOf(meaning) === furthest)
  const clear = latest.filter((mention) => !latest.some((other) => isClearer(other, mention)))
  const meanings = [...new Set(clear.map(({ meaning }) => meaning))]
  return meanings.length > 1 ? meanings.filter((meaning) => meaning !== 'conviction') : meanings
}

function isClearer(other: Mention<StatedDisposal>, { meaning, first, last }: Mention<StatedDisposal>): boolean {
  if (!saidMoreClearly[meaning]?.includes(other.meaning)) return false
  const apart = Math.min(Math.abs(other.first - last), Math.abs(first - other.last))
  return meaning === 'caution' || meaning === 'youth-caution' || apart <= nearBy
}

/** "never been arrested", "no caution". */
function isDenied(pieces: readonly Piece[], first: number): boolean {
  for (let i = first - 1, left = 3; i >= 0 && left > 0; i -= 1, left -= 1) {
    if (isBreak(pieces[i + 1]) || pieces[i + 1]?.after === 'comma') return false
    const names = pieces[i]?.names ?? []
    if (names.some((name) => denying.has(name))) return true
    if (!names.some((name) => between.has(name))) return false
  }
  return false
}
const between: ReadonlySet<string> = new Set(
  '=been =had =got =have =a =an =any =the =ever =even =be =being =given'.split(' '),
)

/** "was it a caution or a warning": nothing is stated. */
const isAskedAbout = (pieces: readonly Piece[], first: number): boolean => {
  const before = pieces.slice(Math.max(0, first - 4), first).map(({ names }) => names[0])
  const asked = before.findIndex((name, i) => (name === '=was' || name === '=whether') && before[i + 1] === '=it')
  return asked !== -1
}
