import { day, isoOf } from '../calendar/day.ts'
import { firstDayAfterPeriod, months } from '../calendar/period.ts'
import { laspo2012, roa1974 } from '../sources.ts'
import type { AgePeriod, Dated } from './law.ts'
import { forAge, type Provision } from './provision.ts'
import { told } from './told.ts'

export const finePeriods: readonly Dated<AgePeriod>[] = [
  {
    from: day('2014-03-10'),
    source: laspo2012('s. 139(4): a fine', { rule: 'R41', confidence: 'statute' }),
    rule: { adult: months(12), under18: months(6) },
  },
  {
    from: day('2023-10-28'),
    source: roa1974('s. 5(2) Table: a fine', { rule: 'R10', confidence: 'statute' }),
    rule: { adult: months(12), under18: months(6) },
  },
]

/**
 * A fine: the period begins with the date of conviction, whether or not it was ever paid (s. 1(2)(a)).
 * @source Rehabilitation of Offenders Act 1974, s. 5(2) Table
 */
export const fine: Provision = {
  spentFrom: (_sentence, { conviction, law }) =>
    firstDayAfterPeriod(conviction.date, forAge(law.rules.fine, conviction)),
  finding: (sentence, setting) => {
    const { conviction, law } = setting
    return {
      value: told(fine.spentFrom(sentence, setting)),
      because: {
        say: 'period-from-conviction',
        with: {
          kind: sentence.kind,
          date: isoOf(conviction.date),
          months: forAge(law.rules.fine, conviction).months,
          under18: conviction.under18,
        },
      },
      source: law.sources.fine,
      from: [],
    }
  },
}
