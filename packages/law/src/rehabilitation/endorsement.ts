import { day, isoOf } from '../calendar/day.ts'
import { type Duration, firstDayAfterPeriod, months } from '../calendar/period.ts'
import type { ExactConviction, ExactSentence } from '../record/exact.ts'
import { ministryChecker, rtoa1988, si2014No423 } from '../sources.ts'
import type { AgePeriod, Dated } from './law.ts'
import { forAge, type Provision, type Setting } from './provision.ts'
import { told } from './told.ts'

/** Saved from the Act as it was before 10 March 2014: the period is in no row of today's Table. */
export const endorsementPeriods: readonly Dated<AgePeriod>[] = [
  {
    from: day('2014-03-10'),
    source: si2014No423('art. 1(2)(c), art. 3', { rule: 'R25', confidence: 'statute' }),
    rule: { adult: months(60), under18: months(30) },
  },
]

const fixedPenalty = rtoa1988('s. 58A: a fixed penalty with an endorsement', { rule: 'R26', confidence: 'guidance' })
const pointsUnder18 = ministryChecker('penalty points of somebody under 18: three years', {
  rule: 'R25',
  confidence: 'unsettled',
})
const threeYears = months(36)

function periodFor({ conviction, law, reading }: Setting): Duration {
  // The ministry's service counts three years where the points were entered by themselves.
  return reading === 'cautious' && conviction.under18 ? threeYears : forAge(law.rules.endorsement, conviction)
}

/**
 * A road traffic endorsement: five years from conviction, two years and six months if under 18. Points mean an endorsement.
 * @source S.I. 2014/423 art. 1(2)(c), art. 3, which keeps the period of the Act as it was
 */
export const endorsement: Provision = {
  spentFrom: (_sentence, setting) => firstDayAfterPeriod(setting.conviction.date, periodFor(setting)),
  finding: (sentence, setting) => {
    const { conviction, law, reading } = setting
    return {
      value: told(endorsement.spentFrom(sentence, setting)),
      because: {
        say: 'period-from-conviction',
        with: {
          kind: sentence.kind,
          date: isoOf(conviction.date),
          months: periodFor(setting).months,
          under18: conviction.under18,
        },
      },
      source:
        reading === 'cautious' && conviction.under18
          ? pointsUnder18
          : sentence.kind === 'endorsed-fixed-penalty'
            ? fixedPenalty
            : law.sources.endorsement,
      from: [],
    }
  },
}

export const isFixedPenalty = ({ kind }: ExactSentence): boolean => kind === 'endorsed-fixed-penalty'

/** A "conviction" that is one only because a fixed penalty was endorsed. */
export const isOnlyFixedPenalty = ({ sentences }: ExactConviction): boolean =>
  sentences.length > 0 && sentences.every(isFixedPenalty)
