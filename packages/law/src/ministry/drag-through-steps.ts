import type { Day } from '../calendar/day.ts'
import { never, none, type SpentFrom, untilItEnds } from '../calendar/moment.ts'
import { standInForIndefinite } from './drag-through.ts'

type Bounds = { readonly least: SpentFrom; readonly most: SpentFrom }

/** One conviction as the service would compare it, partly known. */
export type ComparedBounds = {
  readonly date: { readonly least: Day; readonly most: Day }
  readonly own: Bounds
  /** Never later than `own`. Undefined where it has nothing, or may have nothing, to extend another conviction with. */
  readonly withoutOrders: { readonly least: SpentFrom | undefined; readonly most: SpentFrom | undefined }
}

/** What a conviction has come to so far. */
export type Reached = {
  now: Bounds
  /** What it lends others; undefined where it certainly has nothing to lend. */
  lends: Bounds | undefined
  /** It may have nothing to lend. */
  mayLendNothing: boolean
  /** Whether another conviction's date was taken for it already. */
  dragged: Cases
}

/** Whether something is so: in no way that the facts turn out, in some, or in all. */
type Cases = 0 | 1 | 2
const [inNone, inSome, inAll] = [0, 1, 2] as const
const both = (a: Cases, b: Cases): Cases => (a < b ? a : b)
const either = (a: Cases, b: Cases): Cases => (a > b ? a : b)
const isAtMost = (a: Bounds, b: Bounds): Cases => (a.most <= b.least ? inAll : a.least > b.most ? inNone : inSome)
const isLess = (a: Bounds, b: Bounds): Cases => (a.most < b.least ? inAll : a.least >= b.most ? inNone : inSome)
const hull = (a: Bounds, b: Bounds): Bounds => ({ least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) })

/** Of two convictions of one day, the one that ends first comes first. */
export const isOwnBefore = (a: ComparedBounds, b: ComparedBounds): boolean => a.own.most < b.own.least

export const reachedAlone = ({ own, withoutOrders: { least, most } }: ComparedBounds): Reached => ({
  now: own,
  lends: most === undefined ? undefined : { least: least ?? none, most },
  mayLendNothing: least === undefined,
  dragged: inNone,
})

type Step = {
  readonly at: number
  readonly other: number
  /** Where the first stands beside the other by date; unknown, the step may be taken at any time. */
  readonly place: 'before' | 'after' | 'unknown'
}

/**
 * One comparison of the service, as `isDragged` makes it, over everything that its facts can be. Changes what the first has reached.
 * @returns whether it came to anything new
 */
export function stepBounds(
  convictions: readonly ComparedBounds[],
  reached: readonly Reached[],
  { at, other, place }: Step,
): boolean {
  const [conviction, otherConviction] = [convictions[at], convictions[other]]
  const [mine, theirs] = [reached[at], reached[other]]
  if (!conviction || !otherConviction || !mine || !theirs || conviction.withoutOrders.most === undefined) return false
  if (isOverBefore(otherConviction, mine, conviction.withoutOrders.most)) return false
  const until = theirs.lends && lentTo(conviction, otherConviction, { lends: theirs.lends, place })
  if (!until) return false
  const known: Cases = theirs.mayLendNothing || conviction.withoutOrders.least === undefined ? inSome : inAll
  const sure = both(known, until.sure)
  const isDragged = both(sure, comparison({ conviction, mine, other: otherConviction, until: until.bounds }))
  if (isDragged === inNone) return false
  const taken = takenDate(mine.now, until.bounds)
  if (taken.least > taken.most) return false
  return take(mine, taken, place === 'unknown' ? inSome : isDragged)
}

/** Whether everything the first can have reached is over before the other's date: most pairs of a long record. */
const isOverBefore = ({ date }: ComparedBounds, { now }: Reached, withoutOrders: SpentFrom): boolean =>
  date.least > now.most && date.least > withoutOrders && now.most < untilItEnds && withoutOrders < untilItEnds

/** The greatest that a day can be, where a range goes on to an end that nobody knows and that end itself is left out. */
const someDay: SpentFrom = untilItEnds - 1

/** What is told of a range: a day of which nothing is known but that it is one is told as an end that nobody knows. */
export const toldBounds = ({ least, most }: Bounds): Bounds => ({ least, most: most === someDay ? untilItEnds : most })

/** What another lends to this one: an end that nobody knows never, and never only to one that is not later. */
function lentTo(
  { date }: ComparedBounds,
  { date: otherDate }: ComparedBounds,
  { lends, place }: { readonly lends: Bounds; readonly place: Step['place'] },
): { readonly bounds: Bounds; readonly sure: Cases } | undefined {
  let { least, most } = lends
  let sure: Cases = least <= untilItEnds && most >= untilItEnds ? inSome : inAll
  if (least === untilItEnds) least = never
  if (most === untilItEnds) most = someDay
  if (most >= never && place !== 'before' && date.most > otherDate.least) {
    sure = inSome
    if (date.least > otherDate.most) most = Math.min(most, someDay)
  }
  return least > most ? undefined : { bounds: { least, most }, sure }
}

type Comparison = {
  readonly conviction: ComparedBounds
  readonly mine: Reached
  readonly other: ComparedBounds
  readonly until: Bounds
}

function comparison({ conviction, mine, other, until }: Comparison): Cases {
  const withoutOrders: Bounds = {
    least: conviction.withoutOrders.least ?? none,
    most: conviction.withoutOrders.most ?? none,
  }
  const tested =
    mine.dragged === inNone ? withoutOrders : mine.dragged === inAll ? mine.now : hull(withoutOrders, mine.now)
  const overlaps = both(isAtMost(other.date, asCompared(tested)), isAtMost(asCompared(tested), asCompared(until)))
  const so = asCompared(mine.now)
  const isLater = isLess(so, asCompared(until))
  // Its own date is later than the one without orders, but where an end that nobody knows stands for a day.
  return both(overlaps, mayBeOpen(mine.now) ? either(isLater, isLess(so, asCompared(withoutOrders))) : isLater)
}

const mayBeOpen = ({ least, most }: Bounds): boolean => least <= untilItEnds && most >= untilItEnds

/** The dates that may stand after it was dragged: later ones, but where the end that nobody knows stood for a day. */
const takenDate = (now: Bounds, until: Bounds): Bounds => ({
  least: Math.max(until.least, mayBeOpen(now) ? Math.min(now.least, standInForIndefinite) : now.least),
  most: until.most,
})

function take(mine: Reached, taken: Bounds, when: Cases): boolean {
  const before = { ...mine }
  const sure = when === inAll
  mine.now = sure ? taken : hull(mine.now, taken)
  mine.lends = sure || !mine.lends ? taken : hull(mine.lends, taken)
  mine.mayLendNothing = mine.mayLendNothing && !sure
  mine.dragged = sure ? inAll : either(mine.dragged, inSome)
  return (
    !isSame(mine.now, before.now) || !isSame(mine.lends, before.lends ?? mine.now) || mine.dragged !== before.dragged
  )
}

const isSame = (a: Bounds, b: Bounds): boolean => a.least === b.least && a.most === b.most

/** A range as its ends are compared. The end that nobody knows stands for a day, which may be earlier than all the others. */
function asCompared({ least, most }: Bounds): Bounds {
  if (!mayBeOpen({ least, most })) return { least, most }
  if (least === most) return { least: standInForIndefinite, most: standInForIndefinite }
  return { least: Math.min(least, standInForIndefinite), most }
}
