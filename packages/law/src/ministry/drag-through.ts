import { type Day, day } from '../calendar/day.ts'
import { never, none, type SpentFrom, untilItEnds } from '../calendar/moment.ts'
import { type AsTheActHasIt, asTheMinistryHasIt } from './differences.ts'

/** One conviction, as the service compares it with the others. */
export type Compared = {
  readonly date: Day
  /** The date printed for it alone. */
  readonly own: SpentFrom
  /** The same without the orders that it keeps from extending others; undefined when it has nothing else. */
  readonly withoutOrders: SpentFrom | undefined
  /** As the Act has it, this one neither extends nor is extended. The service knows nothing of the kind. */
  readonly apart?: boolean
}

/** When it compares, the service takes this day for an end that nobody knows. */
export const standInForIndefinite: Day = day('2049-01-01')

/**
 * The dates the ministry's service would print for several convictions.
 *
 * The service works each conviction out once, in the order in which they were entered, and remembers what it made of those before.
 * So its answer can turn on the order of entry; this model enters them by date, and of one day the one that ends first. The
 * order of the array makes no difference.
 */
export function ministryDragThrough(
  convictions: readonly Compared[],
  actHas: AsTheActHasIt = asTheMinistryHasIt,
): SpentFrom[] {
  if (!meet(convictions)) return convictions.map(({ own }) => own)
  const byDate = inDateOrder(convictions)
  return compared(convictions, { entered: byDate, byDate }, actHas)
}

/**
 * Whether any conviction is dated before another is spent. Most people's are not, and nothing drags anything then: what comes later
 * also ends later.
 */
function meet(convictions: readonly Compared[]): boolean {
  for (const a of convictions) {
    // For an end that nobody knows it may compare with a day that is before the conviction.
    if (Math.min(a.own, standInForIndefinite) < a.date) return true
    for (const b of convictions) if (a !== b && a.date <= b.date && b.date <= a.own) return true
  }
  return false
}

/** The same for convictions that were entered in the order of the array: what a person really sees who enters them so. */
export function ministryDragThroughAsEntered(
  convictions: readonly Compared[],
  actHas: AsTheActHasIt = asTheMinistryHasIt,
): SpentFrom[] {
  return compared(convictions, { entered: convictions.map((_, i) => i), byDate: inDateOrder(convictions) }, actHas)
}

/**
 * Positions by date of conviction, then by what each comes to by itself: only those that are alike in everything are left in the
 * order of the array, and they come to the same. Sorted by hand: there are few, and this runs very often.
 */
function inDateOrder(convictions: readonly Compared[]): number[] {
  const order: number[] = []
  for (let i = 0; i < convictions.length; i += 1) {
    let at = i
    while (at > 0 && compare(convictions[order[at - 1] as number] as Compared, convictions[i] as Compared) > 0) {
      order[at] = order[at - 1] as number
      at -= 1
    }
    order[at] = i
  }
  return order
}

const compare = (a: Compared, b: Compared): number =>
  a.date - b.date ||
  a.own - b.own ||
  (a.withoutOrders ?? none) - (b.withoutOrders ?? none) ||
  Number(a.apart === true) - Number(b.apart === true)

type Orders = { readonly entered: readonly number[]; readonly byDate: readonly number[] }

function compared(convictions: readonly Compared[], { entered, byDate }: Orders, actHas: AsTheActHasIt): SpentFrom[] {
  const printed = convictions.map(({ own }) => own)
  /** What a conviction lends to others: its date without orders, or from memory what it was dragged to. */
  const lends = convictions.map(({ withoutOrders }) => withoutOrders)
  const neverBesides = convictions.map(() => false)
  let changed = true
  while (changed) {
    changed = false
    for (const at of entered) {
      const conviction = convictions[at] as Compared
      for (const otherAt of byDate) {
        if (otherAt === at) continue
        const other = convictions[otherAt] as Compared
        const until = lends[otherAt]
        const now = printed[at] as SpentFrom
        if (
          until === undefined ||
          !isDragged({ conviction, now, other, otherNow: printed[otherAt] as SpentFrom, until }, actHas)
        )
          continue
        if (until === never && actHas['never-replaces-finite-period']) {
          changed ||= !neverBesides[at]
          neverBesides[at] = true
          continue
        }
        printed[at] = until
        lends[at] = until
        changed = true
      }
    }
    if (!actHas['one-pass-in-order']) break
  }
  return printed.map((date, i) => (neverBesides[i] ? never : date))
}

type Pair = {
  readonly conviction: Compared
  /** The date reached for it so far. */
  readonly now: SpentFrom
  readonly other: Compared
  readonly otherNow: SpentFrom
  readonly until: SpentFrom
}

/** Whether a conviction takes the date that another lends. */
function isDragged({ conviction, now, other, otherNow, until }: Pair, actHas: AsTheActHasIt): boolean {
  if (actHas['lone-order-never-compared']) {
    if (conviction.apart || other.apart) return false
  } else if (conviction.withoutOrders === undefined) return false
  if (until === untilItEnds && !actHas['indefinite-never-drags']) return false
  if (until === never && conviction.date > other.date) return false
  // Its overlap is tested with the date without orders, until it has been dragged once.
  const withoutOrders = conviction.withoutOrders ?? now
  const tested = now === conviction.own && !actHas['drag-tested-without-orders'] ? withoutOrders : now
  const end = asCompared(tested, actHas)
  const to = asCompared(until, actHas)
  if (!isDuring({ conviction, end, other, otherNow }, actHas) || end > to) return false
  // Dragged to never, it fails when it meets another never. It has no better answer then, so never is left to stand.
  const so = asCompared(now, actHas)
  return so < to || so < asCompared(withoutOrders, actHas)
}

type During = {
  readonly conviction: Compared
  readonly end: SpentFrom
  readonly other: Compared
  readonly otherNow: SpentFrom
}

function isDuring({ conviction, end, other, otherNow }: During, actHas: AsTheActHasIt): boolean {
  if (!actHas['overlap-on-the-last-day']) return other.date <= end
  return (
    other.date < end ||
    (other.date === conviction.date && conviction.date < otherNow && other.own !== never) ||
    other.date < conviction.date
  )
}

const asCompared = (date: SpentFrom, actHas: AsTheActHasIt): SpentFrom =>
  date === untilItEnds && !actHas['indefinite-stands-for-2049'] ? standInForIndefinite : date
