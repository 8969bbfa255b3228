import type { Source } from '../finding.ts'
import type { Tri } from '../record/record.ts'
import {
  askThePolice,
  cda1998,
  cja1988,
  collegeBriefing,
  cpsChildren,
  cpsImages,
  cypa1933,
  forceNote,
  gravityMatrix,
  ourDesign,
  outcomeCounting,
  outcomeGroups,
  pca1978,
} from '../sources.ts'
import type { CaseFacts, FactorName, NeedName } from './case-facts.ts'
import { adultFrom, type ImageryFacts, lowThresholdUnder } from './imagery-facts.ts'
import { offencesEngaged } from './imagery-offences.ts'
import { adultIsInvolved, imageryPoints } from './imagery-points.ts'

/** A case, and what is known of how it stands. */
export type Case = { readonly facts: ImageryFacts; readonly known: CaseFacts }

export type Need = { readonly name: NeedName; readonly met: (weighed: Case) => Tri; readonly source: Source }
export type Factor = { readonly name: FactorName; readonly holds: (weighed: Case) => boolean; readonly source: Source }

/** What an outcome needs, and what counts for and against it. */
export type OutcomeRule = {
  readonly code: string
  readonly needs: readonly Need[]
  readonly towards: readonly Factor[]
  readonly against: readonly Factor[]
}

const wording = { rule: 'O29', confidence: 'guidance' } as const
const named: Need = {
  name: 'named-suspect',
  met: ({ known }) => known.suspectNamed,
  source: outcomeCounting('a suspect is named', { rule: 'O28', confidence: 'secondary' }),
}
const victimTold = (source: Source): Need => ({ name: 'victim-told', met: ({ known }) => known.victimTold, source })
const notOurs = (): Tri => 'unknown' // whoever decides knows: nothing that we ask answers it

const agreed = ({ facts }: Case): boolean => facts.permissionOfPersonShown === 'yes'
const aggravates = ({ facts }: Case): boolean => imageryPoints.some((point) => point.against && point.holds(facts))
const plain = (weighed: Case): boolean => !aggravates(weighed)
const isGrave = ({ facts }: Case): boolean =>
  adultIsInvolved(facts) || facts.coercionOrThreat || facts.groomingSigns || facts.profitMotive

const noneOfTheFeatures = collegeBriefing('features that take a case out of Outcome 21: not here', {
  rule: 'O43',
  confidence: 'secondary',
})
/** Which cases an outcome is kept for was read in no guidance. */
const usedFor = ourDesign('which cases an outcome is used for', { rule: 'O54', confidence: 'unsettled' })
const diversionFirst: Factor = {
  name: 'diversion-first',
  holds: ({ facts: { actorAge } }) => actorAge === undefined || actorAge < adultFrom,
  source: cpsChildren('prevention and diversion come first', { rule: 'O55', confidence: 'guidance' }),
}
const somethingAggravates: Factor = { name: 'something-aggravates', holds: aggravates, source: usedFor }
const nothingAggravates: Factor = { name: 'nothing-aggravates', holds: plain, source: usedFor }
const fullInvestigation: Factor = {
  name: 'full-investigation',
  holds: isGrave,
  source: collegeBriefing('exploitation, pressure, profit or adults: full investigation', {
    rule: 'O40',
    confidence: 'guidance',
  }),
}
const partnerDefence: Factor = {
  name: 'partner-defence',
  holds: ({ facts }) => offencesEngaged(facts).some((offence) => offence.partnerDefence),
  source: pca1978('s. 1A', { rule: 'O11', confidence: 'secondary' }),
}
const admission: Need = {
  name: 'admission',
  met: ({ known }) => known.admits,
  source: outcomeCounting('a caution needs an admission', { rule: 'O54', confidence: 'secondary' }),
}

/**
 * What each outcome that an imagery case can come to needs, and what counts for and against it: the least formal first. Outcome 9 and
 * 14 to 18 are not among them: they turn on evidence, on a prosecutor or on what a victim wants, and on nothing that is asked here.
 * @source docs/law/imagery.md O9 to O11, O13, O26 to O43, O54, O55
 */
export const outcomeRules: readonly OutcomeRule[] = [
  {
    code: '11',
    needs: [
      {
        name: 'under-ten',
        met: () => 'yes',
        source: cypa1933('s. 50', { rule: 'O9', confidence: 'guidance' }),
      },
    ],
    towards: [],
    against: [],
  },
  {
    code: '21',
    needs: [
      { ...named, source: forceNote('the named suspect', wording) },
      {
        name: 'written-reason',
        met: ({ known }) => known.reasonWritten,
        source: forceNote('a written reason', { rule: 'O33', confidence: 'guidance' }),
      },
      victimTold(forceNote('the victim is told', { rule: 'O33', confidence: 'guidance' })),
    ],
    towards: [
      { name: 'agreed', holds: agreed, source: noneOfTheFeatures },
      {
        name: 'not-passed-on',
        holds: ({ facts }) => facts.sharingExtent === 'none' || facts.sharingExtent === 'one_person',
        source: noneOfTheFeatures,
      },
      { name: 'no-adult', holds: ({ facts }) => !adultIsInvolved(facts), source: noneOfTheFeatures },
      {
        name: 'no-pressure',
        holds: ({ facts }) => !facts.coercionOrThreat && !facts.groomingSigns && !facts.profitMotive,
        source: noneOfTheFeatures,
      },
      { name: 'first-time', holds: ({ facts }) => !facts.repeatedPoliceContact, source: noneOfTheFeatures },
      diversionFirst,
    ],
    against: [
      {
        name: 'proof-already-there',
        holds: ({ known }) => known.evidenceToCharge === 'yes',
        source: outcomeCounting('21 stops before there is proof, and 10 with it', {
          rule: 'O37',
          confidence: 'secondary',
        }),
      },
    ],
  },
  {
    code: '22',
    needs: [
      named,
      {
        name: 'activity',
        met: ({ known }) => known.activity,
        source: outcomeGroups('Outcome 22', { rule: 'O35', confidence: 'guidance' }),
      },
    ],
    towards: [diversionFirst, somethingAggravates],
    against: [],
  },
  {
    code: '20',
    needs: [
      {
        name: 'another-body',
        met: ({ known }) => known.anotherBodyLeads,
        source: outcomeGroups('Outcome 20', { rule: 'O28', confidence: 'guidance' }),
      },
      victimTold(outcomeCounting('Outcome 20: the victim should be told', { rule: 'O28', confidence: 'secondary' })),
    ],
    towards: [diversionFirst],
    against: [fullInvestigation],
  },
  {
    code: '10',
    needs: [
      named,
      {
        name: 'proof-for-action',
        met: ({ known }) => known.evidenceToCharge,
        source: outcomeCounting('10 is for a case in which action could be taken', {
          rule: 'O37',
          confidence: 'secondary',
        }),
      },
    ],
    towards: [diversionFirst, nothingAggravates],
    against: [fullInvestigation],
  },
  {
    code: '8',
    needs: [
      named,
      {
        name: 'takes-responsibility',
        met: ({ known }) => known.admits,
        source: askThePolice('what a community resolution needs', { rule: 'O54', confidence: 'guidance' }),
      },
      {
        name: 'victim-views',
        met: notOurs,
        source: askThePolice('what a community resolution needs', { rule: 'O54', confidence: 'guidance' }),
      },
    ],
    towards: [diversionFirst, somethingAggravates],
    against: [fullInvestigation],
  },
  {
    code: '2',
    needs: [
      named,
      {
        name: 'evidence-to-charge',
        met: ({ known }) => known.evidenceToCharge,
        source: cda1998('s. 66B', { rule: 'O54', confidence: 'statute' }),
      },
      { ...admission, source: cda1998('s. 66B', { rule: 'O54', confidence: 'statute' }) },
      {
        name: 'explained-and-signed',
        met: notOurs,
        source: cda1998('s. 66B', { rule: 'O54', confidence: 'statute' }),
      },
      {
        name: 'gravity-matrix',
        met: notOurs,
        source: gravityMatrix('its scores for images were not seen', { rule: 'O54', confidence: 'unsettled' }),
      },
    ],
    towards: [somethingAggravates],
    against: [diversionFirst, nothingAggravates, partnerDefence],
  },
  {
    code: '3',
    needs: [named, admission],
    towards: [somethingAggravates],
    against: [nothingAggravates, partnerDefence],
  },
  {
    code: '1',
    needs: [
      named,
      {
        name: 'charging-tests',
        met: notOurs,
        source: cpsChildren('prosecute only where its tests are met', { rule: 'O55', confidence: 'guidance' }),
      },
      {
        name: 'dpp-consent',
        met: notOurs,
        source: pca1978('s. 1(3)', { rule: 'O10', confidence: 'statute' }),
      },
    ],
    towards: [somethingAggravates],
    against: [
      diversionFirst,
      nothingAggravates,
      {
        name: 'agreed-and-alike',
        holds: (weighed) => agreed(weighed) && plain(weighed),
        source: cpsImages('sharing between children who agree: its words of 2016', {
          rule: 'O26',
          confidence: 'unsettled',
        }),
      },
      {
        name: 'under-thirteen',
        holds: (weighed) =>
          weighed.facts.actorAge !== undefined && weighed.facts.actorAge < lowThresholdUnder && !isGrave(weighed),
        source: cpsChildren('children under 13, as quoted by the Youth Justice Legal Centre', {
          rule: 'O55',
          confidence: 'secondary',
        }),
      },
      {
        name: 'came-unasked',
        holds: ({ facts }) => facts.acts.includes('receive_unasked'),
        source: cja1988('s. 160(2)(c)', { rule: 'O13', confidence: 'statute' }),
      },
      partnerDefence,
    ],
  },
]
