import { isoOf } from '../calendar/day.ts'
import { firstDayAfterPeriod } from '../calendar/period.ts'
import { roa1974 } from '../sources.ts'
import type { Provision } from './provision.ts'
import { told } from './told.ts'

const nothing = roa1974('s. 5(4): any sentence not in the Table', { rule: 'R14', confidence: 'statute' })
const byAnalogy = roa1974('s. 5(4), for a conviction without a separate penalty', {
  rule: 'R14',
  confidence: 'unsettled',
})
const notSettled = roa1974('s. 5(3) or s. 5(4): orders that take property', { rule: 'R14', confidence: 'unsettled' })
const notASentence = roa1974('s. 1(3)', { rule: 'R5', confidence: 'statute' })

/**
 * Sentences without a period: the conviction is spent on the day of conviction.
 * @source Rehabilitation of Offenders Act 1974, s. 5(4)
 */
export const nilPeriod: Provision = {
  spentFrom: (_sentence, { conviction }) => conviction.date,
  finding: (sentence, { conviction }) => ({
    value: told(conviction.date),
    because: { say: 'no-period', with: { kind: sentence.kind, date: isoOf(conviction.date) } },
    source: sentence.kind === 'no-separate-penalty' ? byAnalogy : nothing,
    from: [],
  }),
}

/**
 * Deprivation, forfeiture and restitution. They may have no period at all, or be a penalty with no provision for its length, which
 * has 24 months. Nobody was found who has decided it, so the cautious reading takes the 24 months.
 * @source Rehabilitation of Offenders Act 1974, s. 5(3), (4), (8)
 */
export const deprivation: Provision = {
  spentFrom: (_sentence, { conviction, law, reading }) =>
    reading === 'cautious' ? firstDayAfterPeriod(conviction.date, law.rules.silentOrder) : conviction.date,
  finding: (sentence, setting) => {
    const { conviction, law, reading } = setting
    return {
      value: told(deprivation.spentFrom(sentence, setting)),
      because:
        reading === 'cautious'
          ? {
              say: 'order-silent',
              with: { kind: sentence.kind, date: isoOf(conviction.date), months: law.rules.silentOrder.months },
            }
          : { say: 'no-period', with: { kind: sentence.kind, date: isoOf(conviction.date) } },
      source: notSettled,
      from: [],
    }
  },
}

/**
 * The victim surcharge, the criminal courts charge, orders in default of paying, and putting a suspended sentence into effect are
 * not sentences, and change nothing.
 * @source Rehabilitation of Offenders Act 1974, s. 1(3)
 */
export const notSentence: Provision = {
  spentFrom: (_sentence, { conviction }) => conviction.date,
  finding: (sentence, { conviction }) => ({
    value: told(conviction.date),
    because: { say: 'not-a-sentence', with: { kind: sentence.kind } },
    source: notASentence,
    from: [],
  }),
}
