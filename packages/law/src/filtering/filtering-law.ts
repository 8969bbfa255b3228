import { type Day, day } from '../calendar/day.ts'
import { type Duration, months } from '../calendar/period.ts'
import type { Source } from '../finding.ts'
import type { AgePeriod, Dated } from '../rehabilitation/law.ts'
import { si2013No1200, si2020No1364, si2023No1153 } from '../sources.ts'

/** What filtering does on a day of issue. */
export type FilteringRules = {
  /** After how long a conviction drops out, if nothing else keeps it in. */
  readonly conviction: AgePeriod
  /** Only where the person has no other conviction at all. */
  readonly onlyIfNoOther: boolean
  readonly adultCaution: Duration
  /** Cautions given to somebody under 18: never shown, or shown for a time, and for good if listed. */
  readonly youthCaution: Duration | 'never-shown'
  /** What is unspent is shown, however old it is. */
  readonly unspentIsShown: boolean
}

const periods: AgePeriod = { adult: months(132), under18: months(66) }
const sixYears = months(72)

/** The regimes of filtering by the day on which a certificate is issued, oldest first. Before the first there was no filtering. */
export const filteringRegimes: readonly Dated<FilteringRules>[] = [
  {
    from: day('2013-05-29'),
    source: si2013No1200('art. 4, in force from 29 May 2013 to 27 November 2020', {
      rule: 'D27',
      confidence: 'statute',
    }),
    rule: {
      conviction: periods,
      onlyIfNoOther: true,
      adultCaution: sixYears,
      youthCaution: months(24),
      unspentIsShown: false,
    },
  },
  {
    from: day('2020-11-28'),
    source: si2020No1364('art. 2, in force from 28 November 2020', { rule: 'D28', confidence: 'statute' }),
    rule: {
      conviction: periods,
      onlyIfNoOther: false,
      adultCaution: sixYears,
      youthCaution: 'never-shown',
      unspentIsShown: false,
    },
  },
  {
    from: day('2023-10-28'),
    source: si2023No1153('art. 2, in force from 28 October 2023', { rule: 'D20', confidence: 'statute' }),
    rule: {
      conviction: periods,
      onlyIfNoOther: false,
      adultCaution: sixYears,
      youthCaution: 'never-shown',
      unspentIsShown: true,
    },
  },
]

/** A regime, with where it comes from. */
export type Filtering = { readonly rules: FilteringRules; readonly source: Source; readonly from: Day }

const regimes: readonly Filtering[] = filteringRegimes.map(({ rule, source, from }) => ({ rules: rule, source, from }))

/** The regime for a certificate issued on a day. Undefined before 29 May 2013: nothing was filtered then. */
export function filteringOn(issued: Day): Filtering | undefined {
  for (let i = regimes.length - 1; i >= 0; i -= 1) {
    const regime = regimes[i] as Filtering
    if (regime.from <= issued) return regime
  }
  return undefined
}
