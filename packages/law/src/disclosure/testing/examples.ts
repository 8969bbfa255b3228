import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CautionKind, DisposalKind, OtherOutcomeKind } from '../../record/disposal-kinds.ts'
import type { MatterDocument, OffenceDocument, RecordDocument, SentenceDocument } from '../../record/document.ts'
import type { Shows } from '../check-answer.ts'

/** One worked example of the brief on checks, as examples/disclosure-examples.json has it. */
export type DisclosureExample = {
  readonly id: string
  readonly facts: {
    readonly disposal: string
    readonly offence: string
    readonly offenceCode?: string
    readonly date: string
    readonly asOf: string
    readonly listedOffence: 'yes' | 'no' | 'mixed' | 'uncertain'
    readonly unspentAtAsOf: boolean
    readonly under18AtConviction?: boolean
    readonly underAge18AtCaution?: boolean
    readonly custodial?: boolean
    readonly otherConvictions?: readonly {
      readonly offence: string
      readonly date: string
      readonly disposal: string
    }[]
  }
  readonly expected: ExpectedChecks
  readonly uncertain?: boolean
  readonly alternative?: ExpectedChecks
  readonly selfDisclosure?: string
  readonly decisiveRule: string
  readonly ruleEngineComputable: boolean
}
export type ExpectedChecks = { readonly basic: string; readonly standard: string; readonly enhanced: string }

const folder = process.env['LAW_EXAMPLES'] ?? join(import.meta.dirname, '../../../examples')

/** The examples beside the package, or those in the folder that LAW_EXAMPLES names. */
export const disclosureExamples: readonly DisclosureExample[] = JSON.parse(
  readFileSync(join(folder, 'disclosure-examples.json'), 'utf8'),
) as DisclosureExample[]

/** How the brief says what a check does. */
export const inTheBriefsWords: Readonly<Record<Shows, string>> = {
  shows: 'shown',
  'does-not-show': 'not shown',
  'police-may-add': 'only if police judge it relevant',
  'cannot-tell': 'cannot tell',
}

/** The record that an example tells of, the matter it is about first. */
export function recordOf({ facts }: DisclosureExample): RecordDocument {
  const others = (facts.otherConvictions ?? []).map(
    ({ date, disposal }): MatterDocument => ({
      matter: 'conviction',
      date,
      under18: facts.under18AtConviction ?? false,
      sentences: sentencesOf(disposal, date),
    }),
  )
  return { matters: [matterOf(facts), ...others] }
}

function matterOf(facts: DisclosureExample['facts']): MatterDocument {
  const { disposal, date, offence } = facts
  const other = otherKinds.find(([words]) => words.test(disposal))
  if (other) return { matter: 'other', kind: other[1], date }
  const isDisregarded = /disregarded/i.test(offence)
  const caution = cautions.find(([words]) => words.test(disposal))
  const offences = offencesOf(facts)
  const setAside = isDisregarded ? ({ setAside: 'disregarded' } as const) : {}
  if (caution) return { matter: 'caution', kind: caution[1], date, offences, ...setAside }
  const under18 = facts.under18AtConviction ?? false
  return { matter: 'conviction', date, under18, offences, sentences: sentencesOf(disposal, date), ...setAside }
}

/** With a code, whether it is listed is for our catalogue to say; what a code leaves open is told. */
function offencesOf({ offenceCode, listedOffence, offence }: DisclosureExample['facts']): readonly OffenceDocument[] {
  if (listedOffence === 'mixed') return [{ listed: true }, { listed: false }]
  const isKnown = listedOffence === 'yes' || listedOffence === 'no'
  if (offenceCode === undefined) return isKnown ? [{ listed: listedOffence === 'yes' }] : [{ code: 'XX00000' }]
  const turnsOnChild = /suppl|burglary/i.test(offence)
  return [{ code: offenceCode, ...(turnsOnChild && isKnown ? { againstChild: listedOffence === 'yes' } : {}) }]
}

const cautions: readonly (readonly [RegExp, CautionKind])[] = [
  [/youth conditional caution/, 'youth-conditional-caution'],
  [/youth caution/, 'youth-caution'],
  [/conditional caution/, 'conditional-caution'],
  [/simple caution|^caution/, 'simple-caution'],
  [/reprimand/, 'reprimand'],
  [/final warning|^warning/, 'warning'],
]

const otherKinds: readonly (readonly [RegExp, OtherOutcomeKind])[] = [
  [/cannabis warning|khat warning/, 'cannabis-or-khat-warning'],
  [/community resolution/, 'community-resolution'],
  [/penalty notice/, 'penalty-notice-for-disorder'],
  [/acquittal|not guilty|discontinued/, 'acquittal'],
  [/under investigation|bail/, 'released-under-investigation'],
  [/outcome 20/, 'outcome-20'],
  [/outcome 21/, 'outcome-21'],
  [/outcome 22/, 'outcome-22'],
  [/arrest/, 'arrest'],
  [/no further action|nfa/i, 'no-further-action'],
  [/bind.?over without/, 'bind-over-without-conviction'],
  [/restraining order on acquittal/, 'restraining-order-on-acquittal'],
]

const disposals: readonly (readonly [RegExp, DisposalKind])[] = [
  [/fixed penalty notice with endorsement/, 'endorsed-fixed-penalty'],
  [/absolute discharge/, 'absolute-discharge'],
  [/conditional discharge/, 'conditional-discharge'],
  [/community order/, 'community-order'],
  [/youth rehabilitation order/, 'youth-rehabilitation-order'],
  [/referral order/, 'referral-order'],
  [/suspended/, 'suspended-imprisonment'],
  [/detention and training order/, 'detention-and-training-order'],
  [/young offender institution/, 'young-offender-institution'],
  [/life imprisonment/, 'life-imprisonment'],
  [/imprisonment|prison/, 'imprisonment'],
  [/service detention/, 'service-detention'],
  [/hospital order/, 'hospital-order'],
  [/restraining order/, 'restraining-order'],
  [/disqualification/, 'driving-disqualification'],
  [/endorsement|penalty points/, 'endorsement'],
  [/compensation/, 'compensation-order'],
  [/bind.?over/, 'bind-over'],
  [/reparation/, 'reparation-order'],
  [/fine/, 'fine'],
]

function sentencesOf(disposal: string, date: string): readonly SentenceDocument[] {
  const parts =
    disposal.includes('fixed penalty') || disposal.includes('detention and training')
      ? [disposal]
      : disposal.split(/ and |, /)
  return parts.flatMap((part): readonly SentenceDocument[] => {
    const kind = disposals.find(([words]) => words.test(part))?.[1]
    return kind ? [sentenceOf(kind, part, { disposal, date })] : []
  })
}

function sentenceOf(
  kind: DisposalKind,
  part: string,
  { disposal, date }: { disposal: string; date: string },
): SentenceDocument {
  const length = lengthIn(part)
  const ended = /ended (?:\w+ )?(\d{4})/.exec(disposal)?.[1]
  switch (kind) {
    case 'fine':
    case 'absolute-discharge':
    case 'endorsement':
    case 'endorsed-fixed-penalty':
    case 'reparation-order':
    case 'life-imprisonment':
      return { kind }
    case 'compensation-order':
      return {
        kind,
        paid: !/not (?:yet )?paid|unpaid/.test(disposal),
        ...(/paid on/.test(disposal) ? { paidOn: date } : {}),
      }
    case 'imprisonment':
    case 'suspended-imprisonment':
    case 'detention-and-training-order':
    case 'young-offender-institution':
      return { kind, length: length ?? { months: 6 }, schedule18: length?.years !== undefined && length.years > 4 }
    default:
      if (/indefinite/.test(part)) return { kind, ends: 'indefinite', ceased: false }
      if (ended !== undefined) return { kind, lastDay: `${ended}-09-30` }
      return { kind, length: length ?? { months: 12 } }
  }
}

function lengthIn(text: string): { readonly [unit in 'days' | 'weeks' | 'months' | 'years']?: number } | undefined {
  const found = /(\d+)[ -](day|week|month|year)/.exec(text)
  return found ? { [`${found[2]}s`]: Number(found[1]) } : undefined
}
