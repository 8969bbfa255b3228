import type { Source } from '../finding.ts'
import { collegeBriefing, cypa1933, npccRecording, ourDesign, ukcisAdvice } from '../sources.ts'
import { adultFrom, type ImageryFacts, type PointName, responsibleFrom } from './imagery-facts.ts'

/** How far a fact takes a case from Outcome 21. */
export type Weight = 'not-appropriate' | 'unlikely'

export type ImageryPoint = {
  readonly name: PointName
  readonly holds: (facts: ImageryFacts) => boolean
  /** How far it takes the case from Outcome 21. Absent: it does not bear on that. */
  readonly against?: Weight
  /** It is a reason to ask the police or social care now. */
  readonly refer: boolean
  readonly source: Source
}

const namedFeature = collegeBriefing('features that take a case out of Outcome 21', {
  rule: 'O43',
  confidence: 'secondary',
})
const adults = collegeBriefing('adults involved: full investigation', { rule: 'O40', confidence: 'guidance' })
const fivePoints = ukcisAdvice('points for immediate referral', { rule: 'O47', confidence: 'unsettled' })
const repeated = npccRecording('"repeated" cases', { rule: 'O41', confidence: 'secondary' })
const ours = ourDesign('the thresholds are ours, and stricter than the guidance', {
  rule: 'O43',
  confidence: 'unsettled',
})
const responsibility = cypa1933('s. 50', { rule: 'O9', confidence: 'guidance' })
const outcomeEleven = ourDesign('Outcome 11, and not 21', { rule: 'O36', confidence: 'secondary' })

const isShared = ({ sharingExtent }: ImageryFacts): boolean => sharingExtent !== 'none'
const isFake = ({ imageType }: ImageryFacts): boolean => imageType === 'fake_or_altered'
const isUnder = (age: number | undefined, limit: number): boolean => age !== undefined && age < limit
const isWide = ({ sharingExtent }: ImageryFacts): boolean => sharingExtent === 'wide_or_public'

/** The facts that point away from Outcome 21, or towards asking for help now: the gravest first. */
export const imageryPoints: readonly ImageryPoint[] = [
  {
    name: 'under-ten',
    holds: ({ actorAge, personShownAge, otherPartyAge }) =>
      [actorAge, personShownAge, otherPartyAge].some((age) => isUnder(age, responsibleFrom)),
    refer: true,
    source: responsibility,
  },
  { name: 'adult-involved', holds: adultIsInvolved, against: 'not-appropriate', refer: true, source: adults },
  {
    name: 'coercion-or-threat',
    holds: ({ coercionOrThreat }) => coercionOrThreat,
    against: 'not-appropriate',
    refer: true,
    source: namedFeature,
  },
  {
    name: 'grooming-signs',
    holds: ({ groomingSigns }) => groomingSigns,
    against: 'not-appropriate',
    refer: true,
    source: namedFeature,
  },
  {
    name: 'profit-motive',
    holds: ({ profitMotive }) => profitMotive,
    against: 'not-appropriate',
    refer: true,
    source: namedFeature,
  },
  {
    name: 'secret-taking',
    holds: ({ acts }) => acts.includes('take_secretly'),
    against: 'not-appropriate',
    refer: true,
    source: ours,
  },
  {
    name: 'malice-and-wide-sharing',
    holds: (facts) => facts.maliciousIntent && isWide(facts),
    against: 'not-appropriate',
    refer: true,
    source: namedFeature,
  },
  {
    name: 'malicious-fake-shared',
    holds: (facts) =>
      isFake(facts) && isUnder(facts.personShownAge, adultFrom) && isShared(facts) && facts.maliciousIntent,
    against: 'not-appropriate',
    refer: true,
    source: ours,
  },
  {
    name: 'malicious-intent',
    holds: ({ maliciousIntent }) => maliciousIntent,
    against: 'unlikely',
    refer: true,
    source: namedFeature,
  },
  {
    name: 'no-permission',
    holds: ({ permissionOfPersonShown }) => permissionOfPersonShown === 'no' || permissionOfPersonShown === 'pressured',
    against: 'unlikely',
    refer: true,
    source: namedFeature,
  },
  {
    name: 'shared-with-a-group',
    holds: (facts) => facts.sharingExtent === 'small_group' || isWide(facts),
    against: 'unlikely',
    refer: false,
    source: namedFeature,
  },
  {
    name: 'repeated-police-contact',
    holds: ({ repeatedPoliceContact }) => repeatedPoliceContact,
    against: 'unlikely',
    refer: true,
    source: repeated,
  },
  { name: 'fake-or-altered', holds: isFake, against: 'unlikely', refer: true, source: ours },
  {
    name: 'content-concern',
    holds: ({ contentConcernFlaggedByProfessional }) => contentConcernFlaggedByProfessional,
    against: 'unlikely',
    refer: true,
    source: fivePoints,
  },
  {
    name: 'vulnerability-or-capacity',
    holds: ({ vulnerabilityOrCapacityConcern }) => vulnerabilityOrCapacityConcern,
    refer: true,
    source: fivePoints,
  },
  { name: 'immediate-risk', holds: ({ immediateRiskOfHarm }) => immediateRiskOfHarm, refer: true, source: fivePoints },
]

/** An adult on either side: said, or shown by an age. */
export function adultIsInvolved({ adultInvolved, actorAge, otherPartyAge }: ImageryFacts): boolean {
  return adultInvolved || [actorAge, otherPartyAge].some((age) => age !== undefined && age >= adultFrom)
}

export const underTenSource: Source = outcomeEleven
