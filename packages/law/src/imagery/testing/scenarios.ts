import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  ImageryAct,
  ImageryEnding,
  ImageryFacts,
  LaterBasic,
  LaterEnhanced,
  LaterStandard,
  Relationship,
} from '../imagery-facts.ts'
import type { EngagedName } from '../imagery-offences.ts'

/** One worked scenario of the brief, as examples/imagery-scenarios.json has it. */
export type Scenario = {
  readonly id: string
  readonly facts: {
    readonly actorAge: number | null
    readonly personShownAge: number | null
    readonly otherPartyAge: number | null
    readonly acts: readonly ImageryAct[]
    readonly imageType: ImageryFacts['imageType']
    readonly permissionOfPersonShown: ImageryFacts['permissionOfPersonShown']
    readonly relationship: Relationship
    readonly adultInvolved: boolean
    readonly coercionOrThreat: boolean
    readonly groomingSigns: boolean
    readonly profitMotive: boolean
    readonly maliciousIntent: boolean
    readonly sharingExtent: ImageryFacts['sharingExtent']
    readonly repeatedPoliceContact: boolean
    readonly vulnerabilityOrCapacityConcern: boolean
    readonly contentConcernFlaggedByProfessional: boolean
    readonly immediateRiskOfHarm: boolean
    readonly harmfulConductBy: ImageryFacts['harmfulConductBy']
    readonly caseEnding: string | null
  }
  readonly expected: {
    readonly offencesEngaged: readonly string[]
    readonly outcomesLikely: readonly string[]
    readonly outcome21: string
    readonly referral: string
    readonly later_checks: { readonly basic: string; readonly standard: string; readonly enhanced: string }
  }
}

const folder = process.env['LAW_EXAMPLES'] ?? join(import.meta.dirname, '../../../examples')

/** The scenarios beside the package, or those in the folder that LAW_EXAMPLES names. */
export const scenarios: readonly Scenario[] = JSON.parse(
  readFileSync(join(folder, 'imagery-scenarios.json'), 'utf8'),
) as Scenario[]

export function factsOf({ facts }: Scenario): ImageryFacts {
  const { actorAge, personShownAge, otherPartyAge, caseEnding, ...rest } = facts
  return {
    ...rest,
    ...(actorAge === null ? {} : { actorAge }),
    ...(personShownAge === null ? {} : { personShownAge }),
    ...(otherPartyAge === null ? {} : { otherPartyAge }),
    ...(caseEnding === null ? {} : { ending: endingIn(caseEnding) }),
  }
}

const endings: readonly (readonly [RegExp, ImageryEnding])[] = [
  [/youth_conditional_caution/, 'youth-conditional-caution'],
  [/youth_caution/, 'youth-caution'],
  [/adult.*caution/, 'adult-caution'],
  [/custody/, 'conviction-with-custody'],
  [/conviction|referral_order|youth_rehabilitation/, 'conviction-without-custody'],
  [/outcome_20/, 'outcome-20'],
  [/outcome_21/, 'outcome-21'],
  [/outcome_22/, 'outcome-22'],
  [/community_resolution/, 'community-resolution'],
  [/person_involved/, 'person-involved'],
  [/no_further_action|outcome_1\d/, 'no-further-action'],
]

function endingIn(text: string): ImageryEnding {
  const found = endings.find(([words]) => words.test(text))
  if (!found) throw new Error(`The scenario's ending ${text} is none that we know.`)
  return found[1]
}

/** The offences that a scenario names, in our names; what it says of a defence is none. */
export const offencesIn = (texts: readonly string[]): readonly EngagedName[] =>
  texts.flatMap((text) => offenceNames.filter(([words]) => words.test(text)).map(([, name]) => name))

const offenceNames: readonly (readonly [RegExp, EngagedName])[] = [
  [/PCA 1978 s\.1\(1\)\(a\)/, 'taking-or-making'],
  [/PCA 1978 s\.1\(1\)\(b\)/, 'distributing-or-showing'],
  [/PCA 1978 s\.1\(1\)\(c\)/, 'possessing-with-a-view'],
  [/CJA 1988 s\.160/, 'possession'],
  [/s\.66A\b/, 'sending-genitals'],
  [/s\.66B\((?:1|2|3)\)/, 'sharing-intimate'],
  [/s\.66B\(4\)/, 'threatening-to-share'],
  [/s\.66AB|s\.67\b/, 'taking-intimate'],
  [/s\.66E/, 'faking-an-adult'],
  [/SOA 2003 s\.10/, 'causing-or-inciting'],
  [/Theft Act 1968 s\.21/, 'blackmail'],
]

/** How a scenario says what a later check shows, in our names. */
export const laterIn = {
  basic: (text: string): LaterBasic => {
    if (/until spent \(|^shown until spent/.test(text)) return 'until-spent'
    if (/if convicted/.test(text)) return 'if-convicted-until-spent'
    return /while unspent/.test(text) ? 'while-unspent' : 'nothing'
  },
  standard: (text: string): LaterStandard => {
    if (/if convicted/.test(text)) return 'if-convicted-always'
    if (/always/.test(text)) return 'always'
    return /while unspent/.test(text) ? 'while-unspent' : 'nothing'
  },
  enhanced: (text: string): LaterEnhanced => {
    if (/if convicted/.test(text)) return 'if-convicted-always'
    if (/always shown/.test(text)) return 'always'
    if (/while unspent/.test(text)) return 'while-unspent-then-possible'
    if (/nothing expected/.test(text)) return 'not-expected'
    if (/real possibility/.test(text)) return 'real-possibility'
    if (/unlikely but possible/.test(text)) return 'unlikely-but-possible'
    return /possible as police/.test(text) ? 'possible' : 'nothing'
  },
}
