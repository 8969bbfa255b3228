import { type Draft, recordFrom, type Sheet, sheetEn, sheetFor, type Wanted } from '@plain-record/check'
import { day } from '@plain-record/law'

/** The day that the examples are asked about. */
export const exampleOn = day('2026-11-22')

const fine = { matter: 'conviction', under18: false, sentences: [{ kind: 'fine' }] } as const
const theft = { code: 'TH68010', name: 'Theft from a shop' }

/** Records with what a result can have to draw, each by what it is for. */
export const exampleDrafts = {
  'one fine, spent': { matters: [{ ...fine, id: 'm1', date: '2019-03-10', offence: theft }] },
  'three convictions, one holding another open, and an order without an end': {
    matters: [
      {
        id: 'm1',
        matter: 'conviction',
        date: '2024-01-10',
        under18: false,
        offence: { code: 'OF61102', name: 'Assault causing actual bodily harm' },
        sentences: [{ kind: 'imprisonment', length: { years: 3 }, schedule18: false }],
      },
      { ...fine, id: 'm2', date: '2026-06-10', offence: theft },
      {
        id: 'm3',
        matter: 'conviction',
        date: '2017-05-02',
        under18: true,
        offence: { notSure: true, name: 'had a row with my neighbour' },
        sentences: [
          { kind: 'referral-order', length: { months: 6 } },
          { kind: 'restraining-order', ends: 'until-further-order', ceased: false },
        ],
      },
    ],
  },
  'nothing known for certain': {
    matters: [
      {
        id: 'm1',
        matter: 'conviction',
        date: '2021',
        under18: 'unknown',
        sentences: [{ kind: 'community-order', ends: 'unknown' }],
      },
      { id: 'm2', matter: 'conviction', date: 'unknown', under18: 'unknown', sentences: [{ kind: 'unknown' }] },
      { id: 'm3', matter: 'caution', kind: 'conditional-caution', kindNotSure: true, date: '2026-10', under18: false },
    ],
  },
  'never spent': {
    matters: [
      {
        id: 'm1',
        matter: 'conviction',
        date: '1998-02-03',
        under18: false,
        offence: { name: 'Robbery', listed: true },
        sentences: [{ kind: 'life-imprisonment' }],
      },
      { ...fine, id: 'm2', date: '1996-12-20', offence: theft },
      { id: 'm3', matter: 'other', kind: 'outcome-21', date: '2020-05-01' },
    ],
  },
  'ten convictions': {
    matters: Array.from({ length: 10 }, (_, i) => ({
      ...fine,
      id: `m${i + 1}`,
      date: `${2016 + i}-0${1 + (i % 8)}-1${i % 10}`,
      offence: theft,
      sentences:
        i % 3 === 0
          ? [
              { kind: 'suspended-imprisonment' as const, length: { months: 4 + i } },
              { kind: 'compensation-order' as const, paid: false },
            ]
          : i % 3 === 1
            ? [{ kind: 'community-order' as const, length: { months: 12 } }]
            : [{ kind: 'fine' as const }],
    })),
  },
} as const satisfies Readonly<Record<string, Draft>>

export type ExampleName = keyof typeof exampleDrafts

/** @throws when an example is no record: a mistake in this file */
export function exampleSheet(name: ExampleName, wanted?: Wanted): Sheet {
  const draft: Draft = exampleDrafts[name]
  const record = recordFrom(draft)
  if (!record) throw new Error(`"${name}" is no record. Mend it in example-records.ts.`)
  return sheetFor({
    record,
    draft,
    ...(wanted === undefined ? {} : { wanted }),
    on: exampleOn,
    lawAsAt: exampleOn,
    words: sheetEn,
  })
}
