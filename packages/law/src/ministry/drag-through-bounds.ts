import type { SpentFrom } from '../calendar/moment.ts'
import { type Compared, ministryDragThrough } from './drag-through.ts'
import {
  type ComparedBounds,
  isOwnBefore,
  type Reached,
  reachedAlone,
  stepBounds,
  toldBounds,
} from './drag-through-steps.ts'

export type { ComparedBounds } from './drag-through-steps.ts'

type Bounds = { readonly least: SpentFrom; readonly most: SpentFrom }

/**
 * Bounds for what the service would print, however the facts turn out.
 *
 * The service's steps are followed with ranges for dates: a step that may or may not be taken leaves both behind. Its order is that
 * of the dates; where they may stand in more than one order each is followed. Where there are too many, every step is followed
 * until nothing new is reached, which covers all orders at once and is wider.
 */
export function ministryDragThroughBounds(convictions: readonly ComparedBounds[]): readonly Bounds[] {
  if (convictions.every(isExact)) {
    const dates = ministryDragThrough(convictions.map(exactly))
    return dates.map((spentFrom) => ({ least: spentFrom, most: spentFrom }))
  }
  const orders = possibleOrders(convictions)
  const found = orders ? orders.map((order) => followed(convictions, order)) : [followedInAnyOrder(convictions)]
  return convictions.map((_, i) => {
    const all = found.map((reached) => toldBounds((reached[i] as Reached).now))
    return { least: Math.min(...all.map(({ least }) => least)), most: Math.max(...all.map(({ most }) => most)) }
  })
}

const isExact = ({ date, own, withoutOrders }: ComparedBounds): boolean =>
  date.least === date.most && own.least === own.most && withoutOrders.least === withoutOrders.most

const exactly = ({ date, own, withoutOrders }: ComparedBounds): Compared => ({
  date: date.most,
  own: own.most,
  withoutOrders: withoutOrders.most,
})

/** More orders than of four convictions of which nothing is known are not tried one by one. */
const mostOrders = 24

/** The orders in which the convictions can stand, by position; undefined when there are too many. */
function possibleOrders(convictions: readonly ComparedBounds[]): readonly (readonly number[])[] | undefined {
  const byDate = [...convictions.keys()].sort((a, b) => earlierFirst(convictions[a], convictions[b]))
  const isOnly = byDate.every(
    (at, i) => i === 0 || isCertainlyBefore(convictions[byDate[i - 1] ?? at], convictions[at]),
  )
  if (isOnly) return [byDate] // who comes before the next comes before all that follow it
  let orders: readonly (readonly number[])[] = [[]]
  for (let length = 0; length < convictions.length; length += 1) {
    orders = orders.flatMap((order) => nextOf(convictions, order).map((next) => [...order, next]))
    if (orders.length > mostOrders) return undefined
  }
  return orders
}

const earlierFirst = (a: ComparedBounds | undefined, b: ComparedBounds | undefined): number =>
  a && b ? a.date.least - b.date.least || a.own.least - b.own.least : 0

/** Those that can stand next: nothing that is left comes before them for certain. */
function nextOf(convictions: readonly ComparedBounds[], order: readonly number[]): readonly number[] {
  const left = convictions.map((_, i) => i).filter((i) => !order.includes(i))
  return left.filter((i) => !left.some((j) => isCertainlyBefore(convictions[j], convictions[i])))
}

function isCertainlyBefore(a: ComparedBounds | undefined, b: ComparedBounds | undefined): boolean {
  if (!a || !b || a === b) return false
  return a.date.most < b.date.least || (a.date.most === b.date.least && isOwnBefore(a, b))
}

function followed(convictions: readonly ComparedBounds[], order: readonly number[]): readonly Reached[] {
  const reached = convictions.map(reachedAlone)
  for (const [i, at] of order.entries())
    for (const [j, other] of order.entries())
      if (at !== other) stepBounds(convictions, reached, { at, other, place: i < j ? 'before' : 'after' })
  return reached
}

function followedInAnyOrder(convictions: readonly ComparedBounds[]): readonly Reached[] {
  const reached = convictions.map(reachedAlone)
  let changed = true
  while (changed) {
    changed = false
    for (const at of convictions.keys())
      for (const other of convictions.keys())
        if (at !== other) changed = stepBounds(convictions, reached, { at, other, place: 'unknown' }) || changed
  }
  return reached
}
