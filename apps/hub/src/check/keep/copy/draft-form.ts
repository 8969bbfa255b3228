import { type Draft, type DraftMatter, type DraftOffence, nameOf, wantedOf } from '@plain-record/check'
import {
  cautionKinds,
  type DisposalKind,
  disposalGroups,
  otherOutcomeKinds,
  type PartialDate,
  type PartialLength,
  type SentenceDocument,
} from '@plain-record/law'
import { z } from 'zod'

type Form<T> = { readonly [F in keyof T]-?: z.ZodType }

const text = (most: number) => z.string().max(most)
const yesNo = z.union([z.boolean(), z.literal('unknown')]).exactOptional()
const written = text(20)

const someDate: z.ZodType<PartialDate> = z.union([
  written,
  z.strictObject({ from: written, to: written }),
  z.strictObject({ before: written }),
  z.strictObject({ after: written }),
  z.strictObject({ onOrBefore: written }),
  z.strictObject({ onOrAfter: written }),
])
const date = someDate.exactOptional()

const count = z.number().nonnegative().max(100_000).exactOptional()
const said = z.strictObject({ years: count, months: count, weeks: count, days: count })
const someLength: z.ZodType<PartialLength> = z.union([
  z.literal('unknown'),
  z.strictObject({ from: said, to: said }),
  z.strictObject({ atMost: said }),
  z.strictObject({ atLeast: said }),
  said,
])
const length = someLength.exactOptional()

const disposalKinds = Object.values(disposalGroups).flat() as DisposalKind[]
const ends = ['on-a-day', 'until-further-order', 'on-an-event', 'indefinite', 'not-stated', 'unknown'] as const
const places = ['england-and-wales', 'scotland', 'northern-ireland', 'elsewhere', 'service'] as const

const sentence = z.strictObject({
  kind: z.enum(disposalKinds),
  start: date,
  length,
  terms: z.array(said).exactOptional(),
  served: z.enum(['consecutively', 'concurrently']).exactOptional(),
  longestSingleTerm: length,
  consecutiveTo: text(100).exactOptional(),
  expiresOn: date,
  schedule18: yesNo,
  activatedUntil: date,
  ends: z.enum(ends).exactOptional(),
  lastDay: date,
  ceased: yesNo,
  ceasedOn: date,
  paid: yesNo,
  paidOn: date,
  resentencedOn: date,
} satisfies Form<SentenceDocument>)

/** The name of a code is what we call it now; a code that was kept without a name says so. */
const offence = z
  .strictObject({
    code: text(20).exactOptional(),
    name: text(1_000).nullable().exactOptional(),
    listed: yesNo,
    againstChild: yesNo,
    onCentralRecords: yesNo,
    notSure: z.literal(true).exactOptional(),
  } satisfies Form<DraftOffence>)
  .transform(({ name, ...known }): DraftOffence => {
    if (name === null) return known
    if (name !== undefined) return { ...known, name }
    return known.code === undefined ? known : { ...known, name: nameOf(known.code) }
  })

const matter = z.strictObject({
  id: z.string().regex(/^m[1-9]\d{0,5}$/),
  matter: z.enum(['conviction', 'caution', 'other']).exactOptional(),
  kind: z.enum([...cautionKinds, ...otherOutcomeKinds]).exactOptional(),
  kindNotSure: z.literal(true).exactOptional(),
  date,
  under18: yesNo,
  convictedIn: z.enum(places).exactOptional(),
  setAside: z.enum(['quashed', 'disregarded']).exactOptional(),
  conditionsEnd: date,
  offence: offence.exactOptional(),
  furtherOffences: z.array(offence).exactOptional(),
  sentences: z.array(sentence).exactOptional(),
  sentencesPerhapsMore: z.literal(true).exactOptional(),
} satisfies Form<DraftMatter>)

/** A draft as copies hold it. A fact that a draft can have and this does not know is a mistake that the compiler finds. */
export const draftForm: z.ZodType<Draft> = z.strictObject({
  matters: z.array(matter),
  wanted: z.enum(wantedOf).exactOptional(),
  noMore: z.literal(true).exactOptional(),
} satisfies Form<Draft>)
