import { averageMonthInDays } from '../src/calendar/period.ts'
import { type Day, day, isoOf } from '../src/index.ts'
import type { OracleDisposal, OracleItem } from './case.ts'

/** Whole numbers from one to another, both included. */
type Draw = (least: number, most: number) => number

const pick = <T>(draw: Draw, some: readonly T[]): T => some[draw(0, some.length - 1)] as T
const chance = (draw: Draw, percent: number): boolean => draw(1, 100) <= percent

const forAnyAge = [
  'absolute_discharge',
  'bind_over',
  'conditional_discharge',
  'hospital_order',
  'fine',
  'motoring_fine',
  'compensation_to_a_victim',
  'dismissal',
  'cashiering_discharge_dismissal',
  'overseas_community_order',
  'service_community_order',
  'service_detention',
  'reprimand',
  'reparation_order',
  'restraining_order',
  'sexual_harm_prevention_order',
  'other_requirement_order',
  'disqualification',
  'penalty_notice',
  'penalty_points',
]
const forYouths = [
  'referral_order',
  'supervision_order',
  'youth_rehabilitation_order',
  'detention_training_order',
  'detention',
]
const forAdults = [
  'adult_attendance_centre_order',
  'adult_community_order',
  'adult_criminal_behaviour',
  'adult_serious_crime_prevention',
  'adult_prison_sentence',
  'adult_suspended_prison_sentence',
]
/** Of these the types for under 18 have a prefix as well. */
const prefixedForYouths = [
  'motoring_fine',
  'other_requirement_order',
  'disqualification',
  'penalty_notice',
  'penalty_points',
]

function typeFor(draw: Draw, ageGroup: OracleItem['ageGroup']): string {
  const own = ageGroup === 'adult' ? forAdults : forYouths
  if (chance(draw, 30)) return pick(draw, own)
  const type = pick(draw, forAnyAge)
  if (ageGroup === 'adult') return `adult_${type}`
  return prefixedForYouths.includes(type) ? `youth_${type}` : type
}

const withoutLength = /discharge_dismissal|absolute|fine|compensation|dismissal|reprimand|reparation|penalty/
const isTerm = /prison|detention/
const isShortTerm = /suspended|training/
const daysIn = { days: 1, weeks: 7, months: averageMonthInDays, years: averageMonthInDays * 12 } as const
const [shortTerm, longTerm] = [24, 120]

function lengthFor(draw: Draw, type: string): Pick<OracleDisposal, 'length' | 'unit'> {
  if (withoutLength.test(type)) return { length: null, unit: null }
  if (!isTerm.test(type) && chance(draw, 20)) return { length: null, unit: pick(draw, ['indefinite', 'no_length']) }
  const unit = pick(draw, ['days', 'weeks', 'months', 'years'] as const)
  const months = isShortTerm.test(type) ? shortTerm : longTerm
  return { length: draw(1, Math.floor((months * averageMonthInDays) / daysIn[unit])), unit }
}

function disposalFor(
  draw: Draw,
  { ageGroup, date }: { readonly ageGroup: OracleItem['ageGroup']; readonly date: Day },
): OracleDisposal {
  const type = typeFor(draw, ageGroup)
  const start = (date + (chance(draw, 80) ? 0 : draw(0, 60))) as Day
  const { length, unit } = lengthFor(draw, type)
  const isOverFourYears =
    length !== null &&
    unit !== null &&
    unit in daysIn &&
    length * daysIn[unit as keyof typeof daysIn] > 48 * averageMonthInDays
  const offence = chance(draw, 40)
  return {
    type,
    knownDate: isoOf(start),
    length,
    unit,
    ...(type.endsWith('motoring_fine') ? { endorsement: chance(draw, 50) } : {}),
    ...(type.includes('compensation') ? { paidOn: isoOf((start + draw(0, 900)) as Day) } : {}),
    ...(isOverFourYears && isTerm.test(type) && !type.includes('service')
      ? {
          schedule18: offence
            ? { offence, multipleSentences: chance(draw, 50), singleOver4Years: chance(draw, 50) }
            : { offence },
        }
      : {}),
  }
}

function itemFor(draw: Draw, date: Day): OracleItem {
  const ageGroup = chance(draw, 40) ? 'youth' : 'adult'
  const given = isoOf(date)
  if (chance(draw, 88))
    return {
      kind: 'conviction',
      ageGroup,
      date: given,
      disposals: Array.from({ length: pick(draw, [1, 1, 1, 2, 2, 3]) }, () => disposalFor(draw, { ageGroup, date })),
    }
  const isConditional = chance(draw, 50)
  const type = `${ageGroup}_${isConditional ? 'conditional' : 'simple'}_caution`
  const caution: OracleDisposal = { type, knownDate: given, length: null, unit: null }
  const conditionsEnd = isoOf((date + draw(0, 200)) as Day)
  return {
    kind: 'caution',
    ageGroup,
    date: given,
    disposals: [isConditional ? { ...caution, conditionsEnd } : caution],
  }
}

/** Up to six cautions and convictions that the checker could be asked about, days apart or decades. */
export function drawnItems(draw: Draw): readonly OracleItem[] {
  const spread = pick(draw, [5, 400, 2500, 9000])
  return Array.from({ length: draw(1, 6) }, () => itemFor(draw, (day('2000-01-01') + draw(0, spread)) as Day))
}
