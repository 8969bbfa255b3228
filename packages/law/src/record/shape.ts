import type { DisposalGroup, DisposalKind } from './disposal-kinds.ts'
import { groupOf } from './disposal-kinds.ts'

/** How a fact is written in the JSON document of a record. */
export type FactType = 'day' | 'length' | 'lengths' | 'yes-no' | 'order-end' | 'served' | 'conviction-id'

export type FactShape = {
  readonly type: FactType
  readonly title: string
  readonly description: string
  /** Where a person finds it. */
  readonly where?: string
}

export type SentenceFact =
  | 'start'
  | 'length'
  | 'terms'
  | 'served'
  | 'longestSingleTerm'
  | 'consecutiveTo'
  | 'expiresOn'
  | 'schedule18'
  | 'activatedUntil'
  | 'ends'
  | 'lastDay'
  | 'ceased'
  | 'ceasedOn'
  | 'paid'
  | 'paidOn'
  | 'resentencedOn'

/**
 * The facts of a sentence or order, in the order in which they are written. The parser, the JSON Schema and the questions of a form
 * all come from here, so they cannot disagree.
 */
export const sentenceFacts: Readonly<Record<SentenceFact, FactShape>> = {
  start: {
    type: 'day',
    title: 'First day',
    description: 'The day the sentence or order began, or was given. Left out: the date of conviction.',
    where: 'on the paper from court; for a referral order, the first panel meeting',
  },
  length: {
    type: 'length',
    title: 'Length',
    description:
      'The whole length that the court gave, in the unit it used. Time in prison or on licence makes no difference.',
    where: 'on the paper from court',
  },
  terms: {
    type: 'lengths',
    title: 'Terms',
    description: 'Each term, when the sentence was made up of several. Instead of length.',
  },
  served: {
    type: 'served',
    title: 'How the terms run',
    description: 'Consecutively, one after the other, or concurrently, at the same time.',
  },
  longestSingleTerm: {
    type: 'length',
    title: 'Longest single term',
    description: 'Of several terms added together, the longest one.',
  },
  consecutiveTo: {
    type: 'conviction-id',
    title: 'Follows on from',
    description: 'The name of the conviction whose sentence this one follows on from.',
  },
  expiresOn: {
    type: 'day',
    title: 'Last day of the sentence',
    description: 'The day on which the sentence ends, licence included.',
    where: 'on the release papers: the sentence and licence expiry date',
  },
  schedule18: {
    type: 'yes-no',
    title: 'Serious offence list',
    description:
      'Whether the offence is in Schedule 18 to the Sentencing Code. It matters only for terms of more than four years.',
  },
  activatedUntil: {
    type: 'day',
    title: 'Served until',
    description: 'A suspended sentence that was put into effect later: the last day of what was then served.',
  },
  ends: {
    type: 'order-end',
    title: 'How the order ends',
    description:
      'What the order says about its end: a day, until further order, an event, no fixed end, or nothing at all.',
    where: 'in the words of the order',
  },
  lastDay: {
    type: 'day',
    title: 'Last day of the order',
    description: 'The last day that the order gave when it was made. Changes made later do not count.',
    where: 'in the words of the order',
  },
  ceased: {
    type: 'yes-no',
    title: 'Order has ended',
    description: 'Whether an order without a fixed end has stopped having effect.',
  },
  ceasedOn: {
    type: 'day',
    title: 'Order ended on',
    description: 'The last day on which an order without a fixed end had effect.',
  },
  paid: { type: 'yes-no', title: 'All paid', description: 'Whether all of it has been paid.' },
  paidOn: { type: 'day', title: 'Paid on', description: 'The day on which the last of it was paid.' },
  resentencedOn: {
    type: 'day',
    title: 'Dealt with again on',
    description:
      'The day the court passed this sentence for the same offence, after a discharge or an order was breached. For sentences passed then only.',
  },
}

const terms: readonly SentenceFact[] = [
  'start',
  'length',
  'terms',
  'served',
  'longestSingleTerm',
  'consecutiveTo',
  'expiresOn',
  'schedule18',
  'resentencedOn',
]
const order: readonly SentenceFact[] = ['start', 'length', 'ends', 'lastDay', 'ceased', 'ceasedOn', 'resentencedOn']
const debt: readonly SentenceFact[] = ['start', 'paid', 'paidOn', 'resentencedOn']
const dayOnly: readonly SentenceFact[] = ['start', 'resentencedOn']

const byGroup: Readonly<Record<DisposalGroup, readonly SentenceFact[]>> = {
  custody: terms,
  excluded: ['start', 'length', 'resentencedOn'],
  service: dayOnly,
  fine: dayOnly,
  compensation: debt,
  confiscation: debt,
  community: order,
  relevant: order,
  restriction: order,
  nil: dayOnly,
  deprivation: dayOnly,
  endorsement: dayOnly,
  'not-a-sentence': ['start'],
  unknown: [],
}

/** The facts that a kind of disposal can have. */
export function factsOf(kind: DisposalKind): readonly SentenceFact[] {
  if (kind === 'suspended-imprisonment') return [...terms, 'activatedUntil']
  if (kind === 'service-detention') return terms.filter((fact) => fact !== 'schedule18')
  return byGroup[groupOf.get(kind) ?? 'unknown']
}

/** The kinds whose length is a term of custody or detention, so that it must be known. */
export const hasTerm = (kind: DisposalKind): boolean => groupOf.get(kind) === 'custody' || kind === 'service-detention'

/** The kinds that run until an end of their own. */
export const isOrder = (kind: DisposalKind): boolean =>
  ['community', 'relevant', 'restriction'].includes(groupOf.get(kind) ?? 'unknown')

export const isDebt = (kind: DisposalKind): boolean => kind === 'compensation-order' || kind === 'confiscation-order'

export const orderEnds = [
  'on-a-day',
  'until-further-order',
  'on-an-event',
  'indefinite',
  'not-stated',
  'unknown',
] as const
export const jurisdictions = ['england-and-wales', 'scotland', 'northern-ireland', 'elsewhere', 'service'] as const
export const offenceClasses = ['summary', 'either-way', 'indictable'] as const

export const mostMatters = 1_000
export const mostSentences = 100
export const mostTerms = 100
export const mostOffences = 100
export const longestYears = 100
export const documentForm = 'plain-record/record/1'
