import type { Day } from '../calendar/day.ts'
import { never, type SpentFrom, untilItEnds } from '../calendar/moment.ts'
import { ministryDragThrough, standInForIndefinite } from './drag-through.ts'

type Bounds = { readonly least: SpentFrom; readonly most: SpentFrom }

/** One conviction as the service would compare it, partly known. */
export type ComparedBounds = {
  readonly date: { readonly least: Day; readonly most: Day }
  readonly own: Bounds
  /** Undefined where it has nothing, or may have nothing, to extend another conviction with. */
  readonly withoutOrders: { readonly least: SpentFrom | undefined; readonly most: SpentFrom | undefined }
}

/**
 * Bounds for what the service would print, however the facts turn out. Being compared with others only ever makes a date later, so
 * the least is its own; the most is what anything that may reach it can lend it, and what may reach that, and so on.
 * The one exception is an end that nobody knows: it is taken for a day in 2049, and can be dragged to a later one.
 */
export function ministryDragThroughBounds(convictions: readonly ComparedBounds[]): readonly Bounds[] {
  if (convictions.every(isExact)) {
    const exact = convictions.map(({ date, own, withoutOrders }) => ({
      date: date.most,
      own: own.most,
      withoutOrders: withoutOrders.most,
    }))
    return ministryDragThrough(exact).map((spentFrom) => ({ least: spentFrom, most: spentFrom }))
  }
  const most = mostLent(convictions)
  return convictions.map(({ own }, i) => ({
    least: own.most >= untilItEnds && own.most < never ? Math.min(own.least, standInForIndefinite) : own.least,
    most: most[i] as SpentFrom,
  }))
}

const isExact = ({ date, own, withoutOrders }: ComparedBounds): boolean =>
  date.least === date.most && own.least === own.most && withoutOrders.least === withoutOrders.most

function mostLent(convictions: readonly ComparedBounds[]): readonly SpentFrom[] {
  const most = convictions.map(({ own }) => own.most)
  const lends = convictions.map(({ withoutOrders }) => withoutOrders.most)
  let changed = true
  while (changed) {
    changed = false
    convictions.forEach((conviction, i) => {
      convictions.forEach((other, j) => {
        const until = lends[j]
        const reached = other.date.least <= Math.max(most[i] as SpentFrom, standInIfOpen(most[i] as SpentFrom))
        if (i === j || until === undefined || conviction.withoutOrders.most === undefined || !reached) return
        if (until > (most[i] as SpentFrom)) {
          most[i] = until
          changed = true
        }
        if (until > (lends[i] ?? until)) {
          lends[i] = until
          changed = true
        }
      })
    })
  }
  return most
}

const standInIfOpen = (spentFrom: SpentFrom): SpentFrom => (spentFrom >= untilItEnds ? standInForIndefinite : spentFrom)
