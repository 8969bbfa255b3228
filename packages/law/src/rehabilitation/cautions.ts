import { type Day, day, isoOf } from '../calendar/day.ts'
import { firstDayAfterPeriodFrom, months } from '../calendar/period.ts'
import type { Finding } from '../finding.ts'
import type { CautionKind } from '../record/disposal-kinds.ts'
import { laspo2012, ministryChecker, pcsc2022, roa1974 } from '../sources.ts'
import type { CautionPeriods, Dated, Law, Reading } from './law.ts'
import { type Told, told } from './told.ts'

export const cautionPeriods: readonly Dated<CautionPeriods>[] = [
  {
    from: day('2014-03-10'),
    source: roa1974('s. 8A, Schedule 2 para 1(1)(a)', { rule: 'R21', confidence: 'statute' }),
    rule: { conditional: months(3), diversionary: undefined, community: undefined },
  },
]

/** Part 6 of the PCSC Act 2022, in force in no text seen. `lawInForce` takes it as a draft, from the day that is asked about. */
export const diversionaryAndCommunityCautions: Omit<Dated<CautionPeriods>, 'from'> = {
  source: pcsc2022('Schedule 11 paras 2 and 3, not in force', { rule: 'R53', confidence: 'statute' }),
  rule: { conditional: months(3), diversionary: months(3), community: months(0) },
}

const atOnce = roa1974('s. 8A(2)(b), Schedule 2 para 1(1)(b)', { rule: 'R20', confidence: 'statute' })
const reprimands = laspo2012('s. 135(5): reprimands and warnings are youth cautions', {
  rule: 'R22',
  confidence: 'statute',
})
const scottish = roa1974('s. 8AA(2), and Schedule 3 as it applies in Scotland', { rule: 'R23', confidence: 'statute' })
const conditionsEnded = ministryChecker('a conditional caution whose conditions ended within three months', {
  rule: 'R21',
  confidence: 'guidance',
})

/** A caution with every fact settled. */
export type ExactCaution = { readonly kind: CautionKind; readonly date: Day; readonly conditionsEnd?: Day }

type CautionSetting = { readonly law: Law; readonly reading: Reading }

/**
 * The first day a caution is spent; undefined when the law asked about knows no caution of this kind.
 * A simple caution, a youth caution, a reprimand and a warning are spent the moment they are given. A conditional caution is spent
 * after three months "from" the day, which leaves that day out, or when it ceases to have effect, if that is earlier. Official
 * practice takes the end of the conditions for that; the Act does not say so, and the cautious reading waits the three months.
 * @source Rehabilitation of Offenders Act 1974, s. 8A(2), Schedule 2 para 1
 */
export function cautionSpentFrom(caution: ExactCaution, { law, reading }: CautionSetting): Day | undefined {
  const { conditional, diversionary, community } = law.rules.cautions
  switch (caution.kind) {
    case 'simple-caution':
    case 'youth-caution':
    case 'reprimand':
    case 'warning':
    case 'scottish-warning-or-fixed-penalty':
      return caution.date
    case 'community-caution':
      return community && caution.date
    case 'diversionary-caution':
      return diversionary && firstDayAfterPeriodFrom(caution.date, diversionary)
    case 'scottish-other-alternative':
      return firstDayAfterPeriodFrom(caution.date, conditional)
    case 'conditional-caution':
    case 'youth-conditional-caution': {
      const afterThreeMonths = firstDayAfterPeriodFrom(caution.date, conditional)
      const { conditionsEnd } = caution
      const endedEarlier = conditionsEnd !== undefined && conditionsEnd < afterThreeMonths
      return endedEarlier && reading === 'statute' ? conditionsEnd : afterThreeMonths
    }
  }
}

/** The same, with its reason. */
export function cautionFinding(caution: ExactCaution, setting: CautionSetting): Finding<Told> | undefined {
  const spentFrom = cautionSpentFrom(caution, setting)
  if (spentFrom === undefined) return undefined
  const { kind, conditionsEnd } = caution
  const date = isoOf(caution.date)
  const periods = setting.law.rules.cautions
  const source = setting.law.sources.cautions
  const value = told(spentFrom)
  if (kind === 'reprimand' || kind === 'warning')
    return { value, because: { say: 'caution-spent-at-once', with: { kind, date } }, source: reprimands, from: [] }
  if (kind === 'scottish-warning-or-fixed-penalty')
    return { value, because: { say: 'caution-spent-at-once', with: { kind, date } }, source: scottish, from: [] }
  if (spentFrom === caution.date)
    return {
      value,
      because: { say: 'caution-spent-at-once', with: { kind, date } },
      source: kind === 'community-caution' ? source : atOnce,
      from: [],
    }
  if (conditionsEnd !== undefined && spentFrom < firstDayAfterPeriodFrom(caution.date, periods.conditional))
    return {
      value,
      because: { say: 'conditions-ended', with: { kind, conditionsEnd: isoOf(conditionsEnd) } },
      source: conditionsEnded,
      from: [],
    }
  const lasting = kind === 'diversionary-caution' ? (periods.diversionary ?? periods.conditional) : periods.conditional
  return {
    value,
    because: { say: 'months-from-caution', with: { kind, date, months: lasting.months } },
    source: kind === 'scottish-other-alternative' ? scottish : source,
    from: [],
  }
}
