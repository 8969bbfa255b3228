import {
  type CautionKind,
  type CheckName,
  type DisposalGroup,
  disposalGroups,
  type Matter,
  type OtherOutcomeKind,
} from '@plain-record/law'
import type { Wanted } from '../draft/draft.ts'
import type { ToldMatter, Worked } from './told.ts'

const ofWanted: Readonly<Record<Wanted, string>> = {
  spent: 'spent-convictions-overview',
  basic: 'basic-dbs-check',
  standard: 'standard-dbs-check',
  enhanced: 'enhanced-dbs-check',
  'enhanced-with-barred-lists': 'enhanced-dbs-check',
} satisfies Record<'spent' | CheckName, string>

const adult = 'adult-cautions'
const youth = 'youth-cautions-reprimands'
const ofCaution: Readonly<Record<CautionKind, string>> = {
  'simple-caution': adult,
  'conditional-caution': adult,
  'diversionary-caution': adult,
  'community-caution': adult,
  'youth-caution': youth,
  'youth-conditional-caution': youth,
  reprimand: youth,
  warning: youth,
  'scottish-warning-or-fixed-penalty': 'outside-our-remit',
  'scottish-other-alternative': 'outside-our-remit',
}

const outOfCourt = 'community-resolutions-and-penalty-notices'
const investigation = 'under-investigation-bail'
const dropped = 'no-further-action-and-acquittals'
const codes = 'police-outcome-codes'
const ofOutcome: Readonly<Record<OtherOutcomeKind, string>> = {
  'community-resolution': outOfCourt,
  'penalty-notice-for-disorder': outOfCourt,
  'cannabis-or-khat-warning': outOfCourt,
  'no-further-action': dropped,
  'released-under-investigation': investigation,
  arrest: investigation,
  charge: investigation,
  acquittal: dropped,
  'deferred-prosecution': outOfCourt,
  'outcome-20': codes,
  'outcome-21': codes,
  'outcome-22': codes,
  'fixed-penalty-without-points': 'driving-offences-and-your-record',
  'civil-order': 'changing-court-orders',
  'bind-over-without-conviction': outOfCourt,
  'restraining-order-on-acquittal': 'changing-court-orders',
  'taken-into-consideration': 'what-is-a-criminal-record',
}

const fines = 'spent-fines-discharges-community'
const prison = 'spent-prison-and-suspended'
const orders = 'spent-orders-and-multiple-convictions'
const ofSentences: Readonly<Record<DisposalGroup, string>> = {
  custody: prison,
  excluded: prison,
  service: 'overseas-convictions',
  fine: fines,
  compensation: orders,
  confiscation: orders,
  community: fines,
  relevant: fines,
  restriction: orders,
  nil: fines,
  deprivation: orders,
  endorsement: 'driving-offences-and-your-record',
  'not-a-sentence': fines,
  unknown: 'subject-access-request',
}
const groupOfKind = new Map(
  Object.entries(disposalGroups).flatMap(([group, kinds]) =>
    kinds.map((kind): [string, DisposalGroup] => [kind, group as DisposalGroup]),
  ),
)
const youthSentences: ReadonlySet<string> = new Set([
  'referral-order',
  'youth-rehabilitation-order',
  'detention-and-training-order',
  'youth-detention',
  'reparation-order',
])

/**
 * The topics of guides that apply, the most fitting first, each once: what they came for, what the matters are, and what the result
 * leaves to do. Ids of content/topics.yaml.
 */
export function fittingTopics(
  worked: Worked,
  { wanted, isUnsure }: { readonly wanted: Wanted | undefined; readonly isUnsure: boolean },
): readonly string[] {
  const { told } = worked
  const some = (test: (each: ToldMatter) => boolean, topic: string): readonly string[] =>
    told.some(test) ? [topic] : []
  const shownAs = (check: CheckName, shows: string) => (each: ToldMatter) =>
    each.answer.checks.some((answer) => answer.check === check && answer.shows === shows)
  return [
    ...new Set([
      ...(wanted ? [ofWanted[wanted]] : []),
      ...told.flatMap(({ matter }) => ofMatter(matter)),
      ...(told.filter(({ matter }) => matter.matter === 'conviction').length > 1 ? [orders] : []),
      ...some(({ answer }) => answer.status !== 'nothing-to-spend', 'disclosing-to-employers'),
      ...some(shownAs('standard', 'shows'), 'dbs-filtering'),
      ...some(shownAs('enhanced', 'police-may-add'), 'police-non-conviction-information'),
      ...(isUnsure ? ['subject-access-request'] : []),
      'spent-convictions-overview',
    ]),
  ]
}

function ofMatter(matter: Matter): readonly string[] {
  if (matter.matter === 'other') return [ofOutcome[matter.kind]]
  const setAside = matter.setAside === undefined ? [] : ['appeals-and-disregards']
  if (matter.matter === 'caution') return [...setAside, ofCaution[matter.kind]]
  const abroad = ['england-and-wales', 'service'].includes(matter.convictedIn) ? [] : ['overseas-convictions']
  return [
    ...setAside,
    ...abroad,
    ...matter.sentences.map(({ kind }) =>
      youthSentences.has(kind) ? 'youth-court-sentences' : ofSentences[groupOfKind.get(kind) ?? 'unknown'],
    ),
  ]
}
