import type { Day } from '../calendar/day.ts'
import { type Duration, firstDayAfterPeriod, isLongerOnAverage, months } from '../calendar/period.ts'
import type { DisposalKind } from './disposal-kinds.ts'
import { anyDay } from './parse-date.ts'
import { anyLength } from './parse-length.ts'
import type { DayRange, LengthRange } from './record.ts'

/** A single term of more than four years can be excluded; one with a further year of licence is given without that year. */
const longEnoughToMatter = (kind: DisposalKind): Duration =>
  kind === 'offender-of-particular-concern' ? months(36) : months(48)

/**
 * Whether a term is so near to some months that it is longer than they are from one first day and not from another: "30 days" passes
 * a February.
 */
const isNear = (term: Duration, limit: Duration): boolean =>
  term.days > 0 && term.days > ((limit.months - term.months) * 365) / 12 - shortFebruary

/** By how many days some months can fall short of as many average ones. */
const shortFebruary = 3

type Term = {
  readonly kind: DisposalKind
  readonly length: LengthRange | undefined
  readonly longestSingleTerm: LengthRange | undefined
  /** The first day of the term, as far as it is known. */
  readonly start: DayRange | undefined
}

/**
 * Whether a single term of custody can be so long that it turns on the list of Schedule 18 whether the conviction is ever spent.
 * @source Rehabilitation of Offenders Act 1974, s. 5(1)(b), (1ZA), (7A)
 */
export function schedule18Matters({ kind, length, longestSingleTerm, start }: Term): boolean {
  const term = (longestSingleTerm ?? length ?? anyLength).most
  const { least, most } = start ?? anyDay
  const limit = longEnoughToMatter(kind)
  const isLong = (from: Day): boolean => firstDayAfterPeriod(from, term) > firstDayAfterPeriod(from, limit)
  return isLong(least) || isLong(most) || isLongerOnAverage(term, limit.months) || (least < most && isNear(term, limit))
}
