import type { ImageryFacts } from '@plain-record/law'
import { type ImageryAnswers, type Reader, type StopName, stopNames } from '../tree/answers.ts'

const band = (age: number | undefined) =>
  age === undefined ? 'not-sure' : age < 10 ? 'under-10' : age >= 18 ? '18' : (String(age) as '10')

/** The answers of somebody who knows these facts. */
export function answersOf(
  facts: ImageryFacts,
  reader: Reader,
): Required<Omit<ImageryAnswers, 'ages'>> & Pick<ImageryAnswers, 'ages'> {
  const stops: Readonly<Record<StopName, boolean>> = {
    danger: facts.immediateRiskOfHarm,
    threat: facts.coercionOrThreat,
    money: facts.profitMotive,
    spreading: facts.sharingExtent === 'wide_or_public',
    adult: facts.adultInvolved,
    grooming: facts.groomingSigns,
    'under-13': false,
  }
  return {
    stops: stopNames.filter((name) => stops[name]),
    reader,
    nation: 'england',
    image: facts.imageType,
    harm: facts.harmfulConductBy,
    acts: facts.acts,
    ages: { actor: band(facts.actorAge), shown: band(facts.personShownAge), other: band(facts.otherPartyAge) },
    permission: facts.permissionOfPersonShown,
    extent: facts.sharingExtent,
    malice: facts.maliciousIntent ? 'yes' : 'no',
    before: facts.repeatedPoliceContact ? 'yes' : 'no',
    vulnerable: facts.vulnerabilityOrCapacityConcern ? 'yes' : 'no',
    content: facts.contentConcernFlaggedByProfessional ? 'yes' : 'no',
    together: facts.relationship === 'living_together_as_partners' ? 'yes' : 'no',
    ended: facts.ending ?? 'not-yet',
  }
}
