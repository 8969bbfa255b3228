import type { Day } from '../calendar/day.ts'
import { never, none, type SpentFrom } from '../calendar/moment.ts'

/** The least and the most that a number can be; the same where all is known. */
export type Bounds = { least: SpentFrom; most: SpentFrom }

/** Whether something is so: in no way that the record can be completed, in some, or in all. */
export const inNoCase = 0
export const inSomeCases = 1
export const inEveryCase = 2
export type Cases = typeof inNoCase | typeof inSomeCases | typeof inEveryCase

/** One conviction, as far as others bear on it. */
export type Standing = {
  readonly date: { readonly least: Day; readonly most: Day }
  /** First day spent by its own sentences, an excluded one left out. */
  readonly own: Bounds
  /** The same by the sentences that can extend other convictions; `none` where there is none. */
  readonly extending: Bounds
  /** An excluded sentence was passed: it has no period, and is never spent. */
  readonly excluded: Cases
  /** Neither extends another conviction nor is extended. */
  readonly apart: boolean
}

/** What became of a conviction once all the others were looked at. */
export type Extended = {
  /** The first day its own, perhaps extended, period is over, if it has one. */
  readonly end: Bounds
  readonly spentFrom: Bounds
  /** Which conviction the period was last extended by reference to, by position; -1 when by none. */
  readonly by: Bounds
  /** Which conviction with an excluded sentence makes it never spent; -1 when none. */
  readonly neverBecauseOf: Bounds
}

/**
 * Periods as further convictions extend them, to the point where nothing changes any more. The order in which convictions are
 * given makes no difference.
 *
 * A conviction *during* the period of another (on or after that conviction's date, and before the day it is spent) extends
 * whichever period ends earlier to the end of the later one. It does so by reference to sentences other than orders within
 * paragraph (g). If an excluded sentence was passed for it, the earlier conviction is never spent; it has no period itself, so it
 * holds no later conviction. There is no exception for summary-only, foreign or service convictions.
 * @source Rehabilitation of Offenders Act 1974, s. 1(1)(b), s. 6(4), (5)
 */
export function extendedPeriods(standings: readonly Standing[]): readonly Extended[] {
  if (!meet(standings)) return standings.map(alone)
  const isCertain = standings.every(isExact)
  const most = settle(standings, latestCase)
  const least = isCertain ? most : settle(standings, earliestCase)
  return standings.map((standing, i) => ({
    end: { least: least.end[i] as number, most: most.end[i] as number },
    spentFrom: {
      least: standing.excluded === inEveryCase || least.never[i] !== -1 ? never : (least.end[i] as number),
      most: standing.excluded !== inNoCase || most.never[i] !== -1 ? never : (most.end[i] as number),
    },
    by: { least: least.by[i] as number, most: most.by[i] as number },
    neverBecauseOf: { least: least.never[i] as number, most: most.never[i] as number },
  }))
}

/** Whether any conviction can be during the period of another at all. Most people's are not, and nothing is left to do then. */
function meet(standings: readonly Standing[]): boolean {
  for (const a of standings)
    for (const b of standings) if (a !== b && latestCase.isDuring(a, b, a.own.most)) return true
  return false
}

const byNone: Bounds = { least: -1, most: -1 }
const neverAtAll: Bounds = { least: never, most: never }

const alone = ({ own, excluded }: Standing): Extended => ({
  end: own,
  spentFrom: excluded === inNoCase ? own : excluded === inEveryCase ? neverAtAll : { least: own.least, most: never },
  by: byNone,
  neverBecauseOf: byNone,
})

const isExact = ({ date, own, extending, excluded }: Standing): boolean =>
  date.least === date.most && own.least === own.most && extending.least === extending.most && excluded !== inSomeCases

/** The ways in which a partly known record is read: as late as it can be, and as early as it must be. */
type ReadAs = {
  readonly bound: 'least' | 'most'
  /** Whether b was convicted during a's period, which is over on `end`: in some case, or in every one. */
  readonly isDuring: (a: Standing, b: Standing, end: SpentFrom) => boolean
  /** Whether a has a period to extend others with, and whether b makes it never spent. */
  readonly hasPeriod: (a: Standing) => boolean
  readonly makesNever: (b: Standing) => boolean
  /** Its own period must end before the other's for its sentences to be extended at all. */
  readonly endsBefore: (a: Standing, other: SpentFrom) => boolean
}

const latestCase: ReadAs = {
  bound: 'most',
  isDuring: (a, b, end) => a.date.least <= b.date.most && b.date.least < end,
  hasPeriod: ({ excluded }) => excluded !== inEveryCase,
  makesNever: ({ excluded }) => excluded !== inNoCase,
  endsBefore: ({ own }, other) => own.least < other,
}

const earliestCase: ReadAs = {
  bound: 'least',
  isDuring: (a, b, end) => a.date.most <= b.date.least && b.date.most < end,
  hasPeriod: ({ excluded }) => excluded === inNoCase,
  makesNever: ({ excluded }) => excluded === inEveryCase,
  endsBefore: ({ own }, other) => own.most < other,
}

type Settled = { readonly end: number[]; readonly never: number[]; readonly by: number[] }

function settle(standings: readonly Standing[], as: ReadAs): Settled {
  const count = standings.length
  const end = standings.map(({ own }) => own[as.bound])
  const extending = standings.map((standing) => standing.extending[as.bound])
  const neverBy = standings.map(() => -1)
  const by = standings.map(() => -1)

  // `other` extends the period of `standing` to the end of its own.
  const extend = (i: number, other: number): boolean => {
    const until = extending[other] as number
    if (until === none) return false
    const later = until > (end[i] as number)
    if (later) {
      end[i] = until
      by[i] = other
    }
    // From now on its other sentences run as long: unless its own order runs longer still, and it was not extended at all.
    const holds = until > (extending[i] as number) && as.endsBefore(standings[i] as Standing, until)
    if (holds) extending[i] = until
    return later || holds
  }

  let changed = true
  while (changed) {
    changed = false
    for (let i = 0; i < count; i += 1) {
      const a = standings[i] as Standing
      if (a.apart || !as.hasPeriod(a)) continue
      for (let j = 0; j < count; j += 1) {
        if (i === j) continue
        const b = standings[j] as Standing
        if (b.apart || !as.isDuring(a, b, end[i] as number)) continue
        if (neverBy[i] === -1 && as.makesNever(b)) neverBy[i] = j
        if (!as.hasPeriod(b)) continue
        changed = extend(i, j) || changed
        changed = extend(j, i) || changed
      }
    }
  }
  return { end, never: neverBy, by }
}
