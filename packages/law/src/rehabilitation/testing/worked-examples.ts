import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DisposalKind, OtherOutcomeKind } from '../../record/disposal-kinds.ts'
import type { MatterDocument, RecordDocument, SentenceDocument } from '../../record/document.ts'
import type { SaidLength } from '../../record/length.ts'

/** One worked example of the legal brief, as examples/rehabilitation-examples.json has it. */
export type WorkedExample = {
  readonly id: string
  readonly title: string
  readonly under18AtConviction?: boolean
  readonly convictions: readonly ExampleConviction[]
  readonly cautions: readonly { readonly type: string; readonly date: string; readonly conditionsEnd?: string | null }[]
  readonly otherDisposals?: readonly { readonly type: string; readonly date: string }[]
  /** The first day each conviction, then each caution, is spent. */
  readonly expected: readonly string[]
  readonly mojExpected: readonly (string | null)[] | null
  readonly conservative?: readonly string[]
  readonly rules: readonly string[]
  readonly source: string
}

type ExampleConviction = {
  readonly date: string
  readonly under18?: boolean
  readonly sentences: readonly ExampleSentence[]
}

type ExampleSentence = {
  readonly type: string
  readonly length?: number
  readonly unit?: 'days' | 'weeks' | 'months' | 'years'
  readonly start?: string
  readonly imposedOn?: string
  readonly endDate?: string
  readonly endMode?: 'until-further-order' | 'indefinite' | 'event' | 'none-stated'
  readonly ceasedOn?: string
  readonly completedOn?: string
  readonly activatedCompletedOn?: string
  readonly paidInFullOn?: string | null
  readonly paid?: boolean
  readonly schedule18?: boolean
  readonly components?: readonly { readonly length: number; readonly unit: 'months' | 'years' }[]
  readonly consecutive?: boolean
  readonly viaFixedPenalty?: boolean
  readonly imposedForBreach?: boolean
}

const file = join(import.meta.dirname, '../../../examples/rehabilitation-examples.json')

export const workedExamples: readonly WorkedExample[] = JSON.parse(readFileSync(file, 'utf8')) as WorkedExample[]

/** The brief's own names for kinds, where they are not ours. */
const kinds: Readonly<Record<string, DisposalKind>> = {
  suspended: 'suspended-imprisonment',
  dto: 'detention-and-training-order',
  'detention-s250': 'youth-detention',
  yro: 'youth-rehabilitation-order',
  compensation: 'compensation-order',
  confiscation: 'confiscation-order',
  reprimand: 'service-reprimand',
  life: 'life-imprisonment',
  ipp: 'imprisonment-for-public-protection',
  shpo: 'sexual-harm-prevention-order',
  cbo: 'criminal-behaviour-order',
  disqualification: 'driving-disqualification',
  'football-banning': 'football-banning-order',
  'supervision-order': 'earlier-community-order',
  surcharge: 'victim-surcharge',
}

const cautionKinds = {
  simple: 'simple-caution',
  conditional: 'conditional-caution',
  'youth-caution': 'youth-caution',
  reprimand: 'reprimand',
} as const

const otherKinds: Readonly<Record<string, OtherOutcomeKind>> = {
  pnd: 'penalty-notice-for-disorder',
  'cannabis-warning': 'cannabis-or-khat-warning',
}

/** The example as a record document: its convictions, then its cautions, then the rest. */
export const documentOf = (example: WorkedExample): RecordDocument => ({
  matters: [
    ...example.convictions.map(
      ({ date, under18, sentences }): MatterDocument => ({
        matter: 'conviction',
        date,
        under18: under18 ?? example.under18AtConviction ?? false,
        convictedIn: example.title.startsWith('Overseas') ? 'elsewhere' : 'england-and-wales',
        sentences: sentences.map(sentenceOf),
      }),
    ),
    ...example.cautions.map(
      ({ type, date, conditionsEnd }): MatterDocument => ({
        matter: 'caution',
        kind: cautionKinds[type as keyof typeof cautionKinds],
        date,
        ...(conditionsEnd ? { conditionsEnd } : {}),
      }),
    ),
    ...(example.otherDisposals ?? []).map(
      ({ type, date }): MatterDocument => ({
        matter: 'other',
        kind: otherKinds[type] ?? (type as OtherOutcomeKind),
        date,
      }),
    ),
  ],
})

function sentenceOf(given: ExampleSentence): SentenceDocument {
  const kind = given.viaFixedPenalty ? 'endorsed-fixed-penalty' : (kinds[given.type] ?? (given.type as DisposalKind))
  const start = given.start ?? given.imposedOn
  const terms = given.consecutive
    ? given.components?.map(({ length, unit }): SaidLength => ({ [unit]: length }))
    : undefined
  const length = given.length !== undefined && given.unit ? { [given.unit]: given.length } : undefined
  const isDebt = kind === 'compensation-order' || kind === 'confiscation-order'
  return {
    kind,
    ...(start ? { start } : {}),
    ...(terms ? { terms, served: 'consecutively' as const } : length ? { length } : {}),
    ...(given.completedOn ? { expiresOn: given.completedOn } : {}),
    ...(given.schedule18 === undefined ? {} : { schedule18: given.schedule18 }),
    ...(given.activatedCompletedOn ? { activatedUntil: given.activatedCompletedOn } : {}),
    ...(given.endMode ? { ends: endOf(given.endMode) } : {}),
    ...(given.endDate ? { lastDay: given.endDate } : {}),
    ...(given.endMode && given.endMode !== 'none-stated' ? { ceased: given.ceasedOn !== undefined } : {}),
    ...(given.ceasedOn ? { ceasedOn: given.ceasedOn } : {}),
    ...(isDebt ? { paid: Boolean(given.paidInFullOn) } : {}),
    ...(given.paidInFullOn ? { paidOn: given.paidInFullOn } : {}),
    ...(given.imposedForBreach && given.start ? { resentencedOn: given.start } : {}),
  }
}

const endOf = (mode: NonNullable<ExampleSentence['endMode']>) =>
  mode === 'event' ? 'on-an-event' : mode === 'none-stated' ? 'not-stated' : mode
