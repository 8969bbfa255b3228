import type { Finding, Source } from '../finding.ts'
import { collegeBriefing, ourDesign, outcomeCounting, ukcisAdvice } from '../sources.ts'
import { adultFrom, type ImageryFacts, lowThresholdUnder, type PointName, responsibleFrom } from './imagery-facts.ts'
import { type EngagedOffence, offencesEngaged } from './imagery-offences.ts'
import { imageryPoints, underTenSource } from './imagery-points.ts'
import { type LaterChecks, laterChecks } from './later-checks.ts'

/** A direction in which guidance points, and never a prediction. */
export type Direction = 'may-be-appropriate' | 'unlikely' | 'not-appropriate'
/** `no-immediate-trigger` is never "do nothing". */
export type Referral = 'refer-now' | 'no-immediate-trigger'

/** The facts that are looked at the other way round. */
export type TurnedFact =
  | 'adultInvolved'
  | 'coercionOrThreat'
  | 'groomingSigns'
  | 'profitMotive'
  | 'maliciousIntent'
  | 'permissionOfPersonShown'
  | 'sharingExtent'
  | 'repeatedPoliceContact'
  | 'vulnerabilityOrCapacityConcern'
  | 'immediateRiskOfHarm'
  | 'relationship'

/** What one fact would change, were it otherwise. */
export type Counterfactual = {
  readonly fact: TurnedFact
  readonly outcome21: Direction
  readonly referral: Referral
  /** Whether either of the two would change. */
  readonly matters: boolean
}

export type ImageryAnswer = {
  /** Stop: help comes first, and no legal outcome is shown on the same screen. */
  readonly hardStop: boolean
  readonly offences: readonly EngagedOffence[]
  readonly outcome21: Finding<Direction>
  /** What points away from Outcome 21, and what is there that points towards it. */
  readonly against: readonly Finding<PointName>[]
  readonly towards: readonly TowardsName[]
  readonly referral: Finding<Referral>
  /** Somebody shown was under 13: ask the school's safeguarding lead to get advice from children's social care today. */
  readonly askSocialCareToday: boolean
  /** Outcome codes that a case like it is brought to: directions, in no order. */
  readonly endings: readonly string[]
  readonly laterChecks: LaterChecks
  readonly counterfactuals: readonly Counterfactual[]
}

export const towardsNames = ['permission', 'no-sharing-beyond-one', 'no-adult', 'no-pressure', 'first-time'] as const
export type TowardsName = (typeof towardsNames)[number]

const wording = outcomeCounting('Outcome 21, the words of the counting rules', { rule: 'O29', confidence: 'guidance' })
const noImage = outcomeCounting('there is no image, so the question does not arise', {
  rule: 'O8',
  confidence: 'guidance',
})
const protective = collegeBriefing('a child who was harmed is treated as a victim', {
  rule: 'O40',
  confidence: 'guidance',
})
const noTrigger = ukcisAdvice('none of the points for immediate referral', { rule: 'O48', confidence: 'unsettled' })
const caseEnded = ourDesign('the case has ended', { rule: 'O47', confidence: 'unsettled' })

/**
 * What guidance points to in a case of youth-produced imagery: which offences could be engaged, whether to ask for help now, and in
 * which direction Outcome 21 lies.
 * @source docs/law/imagery.md (O1 to O113): the order and the thresholds are our own, and refer more cases than the guidance does
 */
export function imageryPathway(facts: ImageryFacts): ImageryAnswer {
  const outcome21 = outcome21Of(facts)
  return {
    hardStop: isHardStop(facts),
    offences: offencesEngaged(facts),
    outcome21,
    against: imageryPoints
      .filter((point) => point.against && point.holds(facts))
      .map(({ name, source }) => pointFinding(name, source)),
    towards: towards(facts),
    referral: referralOf(facts),
    askSocialCareToday: facts.personShownAge !== undefined && facts.personShownAge < lowThresholdUnder,
    endings: endingsOf(facts, outcome21.value),
    laterChecks: laterChecks(facts, outcome21.value),
    counterfactuals: counterfactuals(facts),
  }
}

/** @source O113: an adult, a threat, money, a child under 13, an image that is spreading, or a risk to somebody's life */
export function isHardStop(facts: ImageryFacts): boolean {
  const { personShownAge, actorAge, otherPartyAge, ending } = facts
  if (ending) return facts.immediateRiskOfHarm
  const ages = [personShownAge, actorAge, otherPartyAge]
  return (
    facts.adultInvolved ||
    facts.coercionOrThreat ||
    facts.profitMotive ||
    facts.immediateRiskOfHarm ||
    facts.sharingExtent === 'wide_or_public' ||
    ages.some((age) => age !== undefined && age < lowThresholdUnder) ||
    [actorAge, otherPartyAge].some((age) => age !== undefined && age >= adultFrom)
  )
}

function outcome21Of(facts: ImageryFacts): Finding<Direction> {
  const { actorAge, imageType, harmfulConductBy } = facts
  if (actorAge !== undefined && actorAge < responsibleFrom)
    return direction('not-appropriate', 'outcome-21-under-ten', underTenSource)
  if (imageType === 'text_only') return direction('not-appropriate', 'outcome-21-no-image', noImage)
  if (harmfulConductBy === 'someone_else') return direction('may-be-appropriate', 'outcome-21-victim', protective)
  const against = imageryPoints.filter((point) => point.against && point.holds(facts))
  const gravest = against.find((point) => point.against === 'not-appropriate') ?? against[0]
  if (!gravest?.against) return direction('may-be-appropriate', 'outcome-21-nothing-against', wording)
  return {
    value: gravest.against,
    because: { say: 'outcome-21-against', with: { direction: gravest.against } },
    source: wording,
    from: against.map(({ name, source }) => pointFinding(name, source)),
  }
}

const direction = (
  value: Direction,
  say: 'outcome-21-under-ten' | 'outcome-21-no-image' | 'outcome-21-victim' | 'outcome-21-nothing-against',
  source: Source,
): Finding<Direction> => ({ value, because: { say, with: {} }, source, from: [] })

const pointFinding = (name: PointName, source: Source): Finding<PointName> => ({
  value: name,
  because: { say: 'imagery-point', with: { point: name } },
  source,
  from: [],
})

/** @source O47, O48: stricter than the guidance, and not to be relaxed without a safeguarding professional */
function referralOf(facts: ImageryFacts): Finding<Referral> {
  if (facts.ending)
    return {
      value: 'no-immediate-trigger',
      because: { say: 'referral-case-ended', with: {} },
      source: caseEnded,
      from: [],
    }
  const [first, ...others] = imageryPoints.filter(({ refer, holds }) => refer && holds(facts))
  if (!first)
    return {
      value: 'no-immediate-trigger',
      because: { say: 'referral-no-trigger', with: {} },
      source: noTrigger,
      from: [],
    }
  return {
    value: 'refer-now',
    because: { say: 'referral-now', with: {} },
    source: first.source,
    from: [first, ...others].map(({ name, source }) => pointFinding(name, source)),
  }
}

function towards(facts: ImageryFacts): readonly TowardsName[] {
  const held: Readonly<Record<TowardsName, boolean>> = {
    permission: facts.permissionOfPersonShown === 'yes',
    'no-sharing-beyond-one': facts.sharingExtent === 'none' || facts.sharingExtent === 'one_person',
    'no-adult': !imageryPoints.some(({ name, holds }) => name === 'adult-involved' && holds(facts)),
    'no-pressure': !facts.coercionOrThreat && !facts.groomingSigns && !facts.profitMotive,
    'first-time': !facts.repeatedPoliceContact,
  }
  return towardsNames.filter((name) => held[name])
}

/** Which outcomes a case like it is brought to. Codes as the Home Office writes them: strings, never numbers. */
function endingsOf(facts: ImageryFacts, outcome21: Direction): readonly string[] {
  const { actorAge, imageType, harmfulConductBy } = facts
  if (imageType === 'text_only' || harmfulConductBy === 'someone_else') return []
  if (actorAge !== undefined && actorAge < responsibleFrom) return ['11']
  if (actorAge !== undefined && actorAge >= adultFrom) return ['1', '3']
  if (outcome21 === 'may-be-appropriate') return ['20', '21']
  return outcome21 === 'unlikely'
    ? ['1', '2', '8', '20', '22', ...(facts.contentConcernFlaggedByProfessional ? ['21'] : [])]
    : ['1', '2', '22']
}

/** Each fact that could be otherwise, the other way round. */
const otherwise: readonly {
  readonly fact: TurnedFact
  readonly turned: (facts: ImageryFacts) => ImageryFacts
}[] = [
  { fact: 'adultInvolved', turned: (facts) => ({ ...facts, adultInvolved: !facts.adultInvolved }) },
  { fact: 'coercionOrThreat', turned: (facts) => ({ ...facts, coercionOrThreat: !facts.coercionOrThreat }) },
  { fact: 'groomingSigns', turned: (facts) => ({ ...facts, groomingSigns: !facts.groomingSigns }) },
  { fact: 'profitMotive', turned: (facts) => ({ ...facts, profitMotive: !facts.profitMotive }) },
  { fact: 'maliciousIntent', turned: (facts) => ({ ...facts, maliciousIntent: !facts.maliciousIntent }) },
  {
    fact: 'permissionOfPersonShown',
    turned: (facts) => ({ ...facts, permissionOfPersonShown: facts.permissionOfPersonShown === 'yes' ? 'no' : 'yes' }),
  },
  {
    fact: 'sharingExtent',
    turned: (facts) => ({
      ...facts,
      sharingExtent: facts.sharingExtent === 'wide_or_public' ? 'one_person' : 'wide_or_public',
    }),
  },
  {
    fact: 'repeatedPoliceContact',
    turned: (facts) => ({ ...facts, repeatedPoliceContact: !facts.repeatedPoliceContact }),
  },
  {
    fact: 'vulnerabilityOrCapacityConcern',
    turned: (facts) => ({ ...facts, vulnerabilityOrCapacityConcern: !facts.vulnerabilityOrCapacityConcern }),
  },
  { fact: 'immediateRiskOfHarm', turned: (facts) => ({ ...facts, immediateRiskOfHarm: !facts.immediateRiskOfHarm }) },
  {
    fact: 'relationship',
    turned: (facts) => ({ ...facts, relationship: facts.relationship === 'partners' ? 'friends' : 'partners' }),
  },
]

function counterfactuals(facts: ImageryFacts): readonly Counterfactual[] {
  const now = { outcome21: outcome21Of(facts).value, referral: referralOf(facts).value }
  return otherwise.map(({ fact, turned }) => {
    const changed = turned(facts)
    const then = { outcome21: outcome21Of(changed).value, referral: referralOf(changed).value }
    return { fact, ...then, matters: then.outcome21 !== now.outcome21 || then.referral !== now.referral }
  })
}
