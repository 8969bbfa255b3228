import type { StatedDisposal } from '../facts/disposal-wordings.ts'
import { type SaidAge, saidAges } from '../facts/said-ages.ts'
import { saidDates } from '../facts/said-dates.ts'
import { saidDisposals } from '../facts/said-disposals.ts'
import type { Story } from '../facts/story.ts'
import type { Mention } from '../wording/mention.ts'
import type { Piece, Places } from '../wording/piece.ts'
import type { When } from '../wording/when.ts'
import { isEndOfStretch, isHypothetical, isOfTheOffence, saysHowMany } from './in-context.ts'
import { offenceNamesIn } from './named-offence.ts'

/** Something in a text that belongs to a matter. Places are those of its pieces. */
export type Mark = Places &
  (
    | { readonly kind: 'disposal'; readonly disposal: Mention<StatedDisposal>; readonly howMany: number }
    /** `named`: by a name that may be clear. */
    | { readonly kind: 'offence'; readonly named: boolean }
    | { readonly kind: 'date'; readonly when: When }
    | { readonly kind: 'age'; readonly age: SaidAge }
  )

/** On the way to an outcome, and no outcome where one is told. */
const stages: ReadonlySet<StatedDisposal> = new Set<StatedDisposal>(['arrest', 'bail', 'rui', 'charge'])
export const isStage = ({ meaning }: Mention<StatedDisposal>): boolean => stages.has(meaning)

/** The marks of a text in its order. Dates of an offence, of an arrest that came to something, or of a stretch of time are none. */
export function marksIn(story: Story): readonly Mark[] {
  const { pieces } = story
  const disposals = saidDisposals(story).filter(({ first }) => !isHypothetical(pieces, first))
  const isOver = disposals.some((disposal) => !isStage(disposal))
  const dates = saidDates(story).filter(
    ({ at }) =>
      !isOfTheOffence(pieces, at) && !isEndOfStretch(pieces, at) && !(isOver && isOfAStage(pieces, at, disposals)),
  )
  const marks: readonly Mark[] = [
    ...disposals.map(
      (disposal): Mark => ({ kind: 'disposal', ...placesOf(disposal), disposal, howMany: howMany(pieces, disposal) }),
    ),
    ...offenceMarks(story),
    ...dates.map(({ when, at }): Mark => ({ kind: 'date', first: at, last: at, when })),
    ...saidAges(pieces).map((age): Mark => ({ kind: 'age', first: age.at, last: age.last, age })),
  ]
  return marks.toSorted((a, b) => a.first - b.first)
}

function offenceMarks({ pieces, offences }: Story): readonly Mark[] {
  const named = offenceNamesIn(pieces)
  const taken = new Set(named.flatMap(({ at }) => at))
  const general = offences.filter(({ at }) => !at.some((place) => taken.has(place)))
  return [
    ...named.map((mention): Mark => ({ kind: 'offence', ...placesOf(mention), named: true })),
    ...general.map((mention): Mark => ({ kind: 'offence', ...placesOf(mention), named: false })),
  ]
}

const placesOf = ({ first, last }: Places): Places => ({ first, last })

/** Points are counted by number, and are still one outcome. */
const howMany = (pieces: readonly Piece[], disposal: Mention<StatedDisposal>): number =>
  disposal.meaning === 'penalty-points' ? 0 : saysHowMany(pieces, disposal)

/**
 * Whether a date is that of an arrest or a charge, and not the day of what came of it: by what stands before it between two commas, or
 * else behind it.
 */
function isOfAStage(pieces: readonly Piece[], at: number, disposals: readonly Mention<StatedDisposal>[]): boolean {
  let [from, to] = [at, at]
  while (from > 0 && pieces[from]?.after === 'nothing') from -= 1
  while (pieces[to + 1]?.after === 'nothing') to += 1
  const before = disposals.findLast(({ first, last }) => first >= from && last < at)
  const own = before ?? disposals.find(({ first }) => first > at && first <= to)
  return own !== undefined && isStage(own)
}
