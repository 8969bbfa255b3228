import type { Day } from '../calendar/day.ts'
import { sameDayOrMonthEnd } from '../calendar/period.ts'
import type { CautionKind } from '../record/disposal-kinds.ts'
import { type AsTheActHasIt, asTheMinistryHasIt } from './differences.ts'

const conditionalMonths = 3

/**
 * The date the ministry's service would print for a caution: of a simple one the day it was given, which it calls spent at once;
 * of a conditional one three months later, or the day the conditions ended if that is earlier.
 * @returns undefined where its questions cannot express the caution
 */
export function ministryCautionSpentFrom(
  caution: { readonly kind: CautionKind; readonly date: Day; readonly conditionsEnd?: Day | undefined },
  actHas: AsTheActHasIt = asTheMinistryHasIt,
): Day | undefined {
  const { kind, date, conditionsEnd } = caution
  if (kind === 'simple-caution' || kind === 'youth-caution') return date
  if (kind !== 'conditional-caution' && kind !== 'youth-conditional-caution') return undefined
  if (conditionsEnd === undefined) return undefined // it fails without
  // "Three months from the date" leaves that date out, and ends with the last day of a month that is too short for it.
  const afterThreeMonths =
    sameDayOrMonthEnd(date, conditionalMonths) + (actHas['conditional-caution-a-day-early'] ? 1 : 0)
  return Math.min(conditionsEnd, afterThreeMonths) as Day
}
