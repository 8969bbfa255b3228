import { averageMonthInDays } from '../src/calendar/period.ts'
import {
  type MatterDocument,
  type PersonRecord,
  parseRecord,
  type RecordProblem,
  type SentenceDocument,
} from '../src/index.ts'
import type { CautionKind, DisposalKind } from '../src/record/disposal-kinds.ts'
import type { OracleDisposal, OracleItem } from './case.ts'

/** The checker's types of disposal, and ours. */
const kinds: Readonly<Record<string, DisposalKind>> = {
  referral_order: 'referral-order',
  supervision_order: 'earlier-community-order',
  youth_rehabilitation_order: 'youth-rehabilitation-order',
  other_requirement_order: 'other-restriction-order',
  detention_training_order: 'detention-and-training-order',
  detention: 'youth-detention',
  hospital_order: 'hospital-order',
  bind_over: 'bind-over',
  absolute_discharge: 'absolute-discharge',
  conditional_discharge: 'conditional-discharge',
  fine: 'fine',
  motoring_fine: 'fine',
  compensation_to_a_victim: 'compensation-order',
  dismissal: 'removal-from-service',
  cashiering_discharge_dismissal: 'removal-from-service',
  overseas_community_order: 'overseas-community-order',
  service_community_order: 'service-community-order',
  service_detention: 'service-detention',
  reprimand: 'service-reprimand',
  reparation_order: 'reparation-order',
  restraining_order: 'restraining-order',
  sexual_harm_prevention_order: 'sexual-harm-prevention-order',
  disqualification: 'driving-disqualification',
  penalty_notice: 'endorsed-fixed-penalty',
  penalty_points: 'endorsement',
  attendance_centre_order: 'attendance-centre-order',
  community_order: 'community-order',
  criminal_behaviour: 'criminal-behaviour-order',
  serious_crime_prevention: 'serious-crime-prevention-order',
  prison_sentence: 'imprisonment',
  suspended_prison_sentence: 'suspended-imprisonment',
}

const cautions: Readonly<Record<string, CautionKind>> = {
  youth_simple_caution: 'youth-caution',
  youth_conditional_caution: 'youth-conditional-caution',
  adult_simple_caution: 'simple-caution',
  adult_conditional_caution: 'conditional-caution',
}

const kindOf = (type: string): DisposalKind | undefined => kinds[type] ?? kinds[type.replace(/^(adult|youth)_/, '')]

/** The items of a case as a record of ours, or why they are not one. */
export function recordOf(items: readonly OracleItem[]): PersonRecord | readonly RecordProblem[] {
  const parsed = parseRecord({ matters: items.map(matterOf) })
  return parsed.ok ? parsed.record : parsed.problems
}

export const isRecord = (read: PersonRecord | readonly RecordProblem[]): read is PersonRecord => 'matters' in read

function matterOf(item: OracleItem): MatterDocument {
  const [first] = item.disposals
  if (item.kind === 'caution')
    return {
      matter: 'caution',
      kind: cautions[first?.type ?? ''] ?? 'simple-caution',
      date: item.date ?? first?.knownDate ?? 'unknown',
      ...(first?.conditionsEnd ? { conditionsEnd: first.conditionsEnd } : {}),
    }
  return {
    matter: 'conviction',
    date: item.date ?? item.disposals[0]?.knownDate ?? 'unknown',
    under18: item.ageGroup === 'youth',
    sentences: item.disposals.flatMap(sentencesOf),
  }
}

/** A disposal as sentences of ours: a fine with points is two. */
export function sentencesOf(disposal: OracleDisposal): readonly SentenceDocument[] {
  const { type, knownDate, length, unit, endorsement, paidOn, schedule18 } = disposal
  const kind = kindOf(type) ?? 'unknown'
  const takes = (fact: string): boolean => kindTakes(kind, fact)
  const given = unit && length !== null ? { [unit]: length } : undefined
  const sentence: SentenceDocument = {
    kind,
    ...(knownDate ? { start: knownDate } : {}),
    ...(given && takes('length') ? { length: given } : {}),
    ...(takes('ends') && !given
      ? { ends: unit === 'indefinite' ? ('until-further-order' as const) : ('not-stated' as const) }
      : {}),
    ...(takes('ends') && !given && unit === 'indefinite' ? { ceased: false } : {}),
    ...(takes('paid') ? { paid: typeof paidOn === 'string' } : {}),
    ...(paidOn && takes('paid') ? { paidOn } : {}),
    ...(takes('schedule18') ? { schedule18: schedule18?.offence ?? false } : {}),
    ...(schedule18?.multipleSentences && takes('longestSingleTerm') && isAsked(disposal)
      ? { longestSingleTerm: schedule18.singleOver4Years && given ? given : { years: 4 } }
      : {}),
  }
  return endorsement && type.endsWith('motoring_fine')
    ? [sentence, { kind: 'endorsement', ...(knownDate ? { start: knownDate } : {}) }]
    : [sentence]
}

const monthsIn = (unit: OracleDisposal['unit']): number =>
  unit === 'years' ? 12 : unit === 'months' ? 1 : unit === 'weeks' ? 7 / averageMonthInDays : 1 / averageMonthInDays

/** Its questions about single terms are asked of more than four years only. */
const isAsked = ({ length, unit }: OracleDisposal): boolean => length !== null && length * monthsIn(unit) > 48

const orders: ReadonlySet<DisposalKind> = new Set<DisposalKind>([
  'referral-order',
  'earlier-community-order',
  'youth-rehabilitation-order',
  'other-restriction-order',
  'hospital-order',
  'bind-over',
  'conditional-discharge',
  'overseas-community-order',
  'service-community-order',
  'restraining-order',
  'sexual-harm-prevention-order',
  'driving-disqualification',
  'attendance-centre-order',
  'community-order',
  'criminal-behaviour-order',
  'serious-crime-prevention-order',
])
const terms: ReadonlySet<DisposalKind> = new Set<DisposalKind>([
  'detention-and-training-order',
  'youth-detention',
  'service-detention',
  'imprisonment',
  'suspended-imprisonment',
])

function kindTakes(kind: DisposalKind, fact: string): boolean {
  if (fact === 'ends') return orders.has(kind)
  if (fact === 'length') return orders.has(kind) || terms.has(kind)
  if (fact === 'paid') return kind === 'compensation-order'
  return terms.has(kind) && (fact !== 'schedule18' || kind !== 'service-detention')
}
