import { type Draft, type DraftMatter, type DraftOffence, nameOf, wantedOf } from '@plain-record/check'
import {
  cautionKinds,
  disposalGroups,
  otherOutcomeKinds,
  type PartialDate,
  type PartialLength,
  type SentenceDocument,
  type YesNo,
} from '@plain-record/law'
import fc, { type Arbitrary } from 'fast-check'

/** A value with some of its facts left out. */
const some = <T extends object>(facts: { readonly [F in keyof T]-?: Arbitrary<NonNullable<T[F]>> }): Arbitrary<T> =>
  fc.record(facts, { requiredKeys: [] }) as Arbitrary<T>

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const written = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
)
const partialDate: Arbitrary<PartialDate> = fc.oneof(
  { weight: 5, arbitrary: written },
  { weight: 1, arbitrary: fc.constant('unknown') },
  { weight: 1, arbitrary: fc.record({ from: written, to: written }) },
  { weight: 1, arbitrary: fc.record({ before: written }) },
  { weight: 1, arbitrary: fc.record({ onOrAfter: written }) },
)
const said = some({
  years: fc.integer({ min: 1, max: 20 }),
  months: fc.integer({ min: 1, max: 48 }),
  days: fc.integer({ min: 1, max: 400 }),
})
const partialLength: Arbitrary<PartialLength> = fc.oneof(
  said,
  fc.constant('unknown' as const),
  fc.record({ atMost: said }),
  fc.record({ from: said, to: said }),
)
const yesNo: Arbitrary<YesNo> = fc.constantFrom<YesNo>(true, false, 'unknown')
const yes = fc.constant(true as const)

const sentence: Arbitrary<SentenceDocument> = fc
  .tuple(
    fc.constantFrom(...Object.values(disposalGroups).flat()),
    some<Omit<SentenceDocument, 'kind' | 'terms' | 'served' | 'consecutiveTo'>>({
      start: partialDate,
      length: partialLength,
      longestSingleTerm: partialLength,
      expiresOn: partialDate,
      schedule18: yesNo,
      activatedUntil: partialDate,
      ends: fc.constantFrom('on-a-day', 'until-further-order', 'on-an-event', 'indefinite', 'not-stated', 'unknown'),
      lastDay: partialDate,
      ceased: yesNo,
      ceasedOn: partialDate,
      paid: yesNo,
      paidOn: partialDate,
      resentencedOn: partialDate,
    }),
  )
  .map(([kind, facts]) => ({ kind, ...facts }))

const typedName = fc.string({ unit: 'grapheme', maxLength: 30 })
const coded = fc.constantFrom('TH68010', 'CD71039', 'OF61102', 'XX00000').map((code) => ({ code, name: nameOf(code) }))
const offence: Arbitrary<DraftOffence> = fc.oneof(
  coded,
  fc.record({ code: fc.constant('TH68010'), name: typedName }),
  fc.record({ code: fc.constant('TH68010'), listed: yesNo }),
  some<DraftOffence>({
    code: fc.constant('RT88191'),
    name: typedName,
    listed: yesNo,
    againstChild: yesNo,
    onCentralRecords: yesNo,
    notSure: yes,
  }),
)

const matter = fc.tuple(
  fc.integer({ min: 1, max: 999 }),
  some<Omit<DraftMatter, 'id'>>({
    matter: fc.constantFrom('conviction', 'caution', 'other'),
    kind: fc.constantFrom(...cautionKinds, ...otherOutcomeKinds),
    kindNotSure: yes,
    date: partialDate,
    under18: yesNo,
    convictedIn: fc.constantFrom('england-and-wales', 'scotland', 'northern-ireland', 'elsewhere', 'service'),
    setAside: fc.constantFrom('quashed', 'disregarded'),
    conditionsEnd: partialDate,
    offence,
    furtherOffences: fc.array(offence, { maxLength: 2 }),
    sentences: fc.array(sentence, { maxLength: 4 }),
    sentencesPerhapsMore: yes,
  }),
)

/** Any draft at all, finished or not, whether or not it could be true. */
export const anyDraft: Arbitrary<Draft> = fc
  .tuple(
    fc.array(matter, { maxLength: 5 }),
    some<Omit<Draft, 'matters'>>({ wanted: fc.constantFrom(...wantedOf), noMore: yes }),
  )
  .map(([matters, facts]) => ({ ...facts, matters: matters.map(([number, told]) => ({ ...told, id: `m${number}` })) }))

const theft = { code: 'TH68010', name: nameOf('TH68010') }

/** Three usual records, each longer than the one before. */
export const oneFine: Draft = {
  wanted: 'basic',
  matters: [
    {
      id: 'm1',
      matter: 'conviction',
      date: '2019-03-10',
      under18: false,
      offence: theft,
      sentences: [{ kind: 'fine', start: '2019-03-10' }],
    },
  ],
}
export const fineAndOrder: Draft = {
  wanted: 'standard',
  matters: [
    ...oneFine.matters,
    {
      id: 'm2',
      matter: 'conviction',
      date: '2021-06-02',
      under18: false,
      offence: { code: 'CD71039', name: nameOf('CD71039') },
      sentences: [{ kind: 'community-order', length: { months: 12 }, start: '2021-06-02' }],
    },
  ],
}
export const threeConvictions: Draft = {
  wanted: 'enhanced',
  matters: [
    ...fineAndOrder.matters,
    {
      id: 'm3',
      matter: 'conviction',
      date: '2025-01-20',
      under18: false,
      offence: { code: 'OF61102', name: nameOf('OF61102') },
      sentences: [{ kind: 'imprisonment', length: { months: 8 }, start: '2025-01-20' }],
    },
  ],
}

/** A record that a court would take a lifetime to make. */
export const longRecord = (count: number): Draft => ({
  wanted: 'enhanced',
  matters: Array.from({ length: count }, (_, i): DraftMatter => {
    const matter = threeConvictions.matters[i % 3]
    const sentences = (matter?.sentences ?? []).map(({ start: _, ...sentence }): SentenceDocument => sentence)
    return { ...matter, id: `m${i + 1}`, date: `${1990 + (i % 36)}-0${1 + (i % 9)}-1${i % 10}`, sentences }
  }),
})
