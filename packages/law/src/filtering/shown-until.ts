import type { Day } from '../calendar/day.ts'
import { never, none, type SpentFrom } from '../calendar/moment.ts'
import { type Duration, sameDayOrMonthEnd } from '../calendar/period.ts'
import type { Filtering, FilteringRules } from './filtering-law.ts'

/** A conviction or caution as filtering reads it, every fact settled. */
export type FilteringFacts = {
  readonly matter: 'conviction' | 'caution'
  /** Date of conviction, or the date the caution was given. */
  readonly date: Day
  /** Under 18 on that date. */
  readonly under18: boolean
  /** A custodial sentence or service detention, suspended or not. */
  readonly custodial: boolean
  /** One of the offences that stop filtering. */
  readonly listed: boolean
  /** The person has another conviction. */
  readonly hasOther: boolean
  readonly spentFrom: SpentFrom
}

/**
 * The first day on which a standard or enhanced certificate no longer shows a matter by itself. `never`: it always shows; `none`: it
 * never does. The day itself is the anniversary: a conviction of exactly eleven years ago is out.
 * @source Police Act 1997 s. 113A(6), (6E); S.I. 1975/1023 art. 2A
 */
export function shownUntil(facts: FilteringFacts, filtering: Filtering | undefined): SpentFrom {
  if (!filtering) return never
  const { rules } = filtering
  const alone = facts.matter === 'conviction' ? convictionUntil(facts, rules) : cautionUntil(facts, rules)
  return rules.unspentIsShown ? Math.max(alone, facts.spentFrom) : alone
}

/** @source Police Act 1997 s. 113A(6)(a), (b), (6E) */
function convictionUntil(facts: FilteringFacts, rules: FilteringRules): SpentFrom {
  const { custodial, listed, hasOther, date, under18 } = facts
  if (custodial || listed || (rules.onlyIfNoOther && hasOther)) return never
  return anniversary(date, under18 ? rules.conviction.under18 : rules.conviction.adult)
}

/** @source Police Act 1997 s. 113A(6)(c) to (e), (6E) */
function cautionUntil({ date, under18, listed }: FilteringFacts, rules: FilteringRules): SpentFrom {
  if (under18 && rules.youthCaution === 'never-shown') return none
  if (listed) return never
  return anniversary(date, under18 && rules.youthCaution !== 'never-shown' ? rules.youthCaution : rules.adultCaution)
}

/**
 * The same day so many months later, or the last of a month that has no such day. That choice is ours: the provisions do not say.
 * @source Police Act 1997 s. 113A(6E): "within the 11 year period ending with the day on which the certificate is issued"
 */
export const anniversary = (date: Day, { months }: Duration): Day => sameDayOrMonthEnd(date, months)
