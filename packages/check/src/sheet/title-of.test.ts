import { parseRecord } from '@plain-record/law'
import { describe, expect, test } from 'vitest'
import type { DraftMatter } from '../draft/draft.ts'
import { sheetEn } from '../words/sheet-en.ts'
import { titleOf, titlesOf } from './title-of.ts'

const fine: DraftMatter = { id: 'm1', matter: 'conviction', sentences: [{ kind: 'fine' }] }
const theft = { code: 'TH68010', name: 'Theft from a shop' }

const titles: readonly { readonly title: string; readonly matter: DraftMatter }[] = [
  { title: 'Fine for theft from a shop, 10 March 2019', matter: { ...fine, date: '2019-03-10', offence: theft } },
  {
    title: 'Youth conditional caution, May 2021',
    matter: { id: 'm1', matter: 'caution', kind: 'youth-conditional-caution', date: '2021-05' },
  },
  {
    title: 'Prison sentence of 8 months and a restraining order, date not known',
    matter: {
      id: 'm1',
      matter: 'conviction',
      date: 'unknown',
      sentences: [
        { kind: 'imprisonment', length: { months: 8 } },
        { kind: 'restraining-order', ends: 'until-further-order' },
      ],
    },
  },
  { title: 'Fine, date not known', matter: fine },
  { title: 'Fine, between 2018 and 2020', matter: { ...fine, date: { from: '2018', to: '2020' } } },
  { title: 'Fine, before 2010', matter: { ...fine, date: { before: '2010' } } },
  { title: 'Fine (had a row), 2010', matter: { ...fine, date: '2010', offence: { name: 'had a row', notSure: true } } },
  { title: 'Fine, 2010', matter: { ...fine, date: '2010', offence: { notSure: true } } },
  {
    title: 'Fine (Attempt theft from shop), 2010',
    matter: { ...fine, date: '2010', offence: { code: 'TH68010A' } },
  },
  {
    title: 'Fine for no insurance and 2 other offences, 2010',
    matter: { ...fine, date: '2010', offence: { code: 'RT88191' }, furtherOffences: [theft, theft] },
  },
  {
    title: 'Fine for drink driving and another offence, 2010',
    matter: { ...fine, date: '2010', offence: { code: 'RT88007' }, furtherOffences: [theft] },
  },
  {
    title: 'Conviction for theft from a shop, 2010',
    matter: { id: 'm1', matter: 'conviction', date: '2010', offence: theft, sentences: [{ kind: 'unknown' }] },
  },
  {
    title: 'Community order of at most 12 months, a driving ban, an order to pay costs and 1 more, 2010',
    matter: {
      id: 'm1',
      matter: 'conviction',
      date: '2010',
      sentences: [
        { kind: 'community-order', length: { atMost: { months: 12 } } },
        { kind: 'driving-disqualification', length: 'unknown' },
        { kind: 'costs' },
        { kind: 'victim-surcharge' },
      ],
    },
  },
  { title: 'Outcome 21, 1 May 2020', matter: { id: 'm1', matter: 'other', kind: 'outcome-21', date: '2020-05-01' } },
  {
    title: 'Caution, 2010',
    matter: { id: 'm1', matter: 'caution', kind: 'conditional-caution', kindNotSure: true, date: '2010' },
  },
  { title: 'Something that is not known, 2010', matter: { id: 'm1', date: '2010' } },
]

describe('What a matter is called', () => {
  test.each(titles)('$title', ({ title, matter }) => {
    expect(titleOf(matter, sheetEn)).toBe(title)
  })

  test('stays short, whatever was typed', () => {
    expect(titleOf({ ...fine, offence: { name: 'a'.repeat(5_000) } }, sheetEn).length).toBeLessThan(120)
  })
})

describe('What the matters of a record are called', () => {
  const document = { ...fine, offence: undefined, date: '2019-03-10', id: undefined, under18: false }
  const matters = [1, 2, 3].map((n) => {
    const { matter, date, under18, sentences } = document
    return { id: `m${n}`, matter, date, under18, sentences }
  })
  const parsed = parseRecord({ matters })

  test('tells the same ones apart by number', () => {
    expect(parsed.ok && [...titlesOf({ record: parsed.record }, sheetEn).values()]).toEqual([
      'Fine, 10 March 2019',
      'Fine, 10 March 2019 (2)',
      'Fine, 10 March 2019 (3)',
    ])
  })

  test('takes the names from what was told, and names what is not in the record yet', () => {
    const draft = { matters: [{ ...fine, id: 'm2', date: '2019-03-10', offence: theft }, { id: 'm9' }] }
    expect(parsed.ok && Object.fromEntries(titlesOf({ record: parsed.record, draft }, sheetEn))).toEqual({
      m1: 'Fine, 10 March 2019',
      m2: 'Fine for theft from a shop, 10 March 2019',
      m3: 'Fine, 10 March 2019 (2)',
      m9: 'Something that is not known, date not known',
    })
  })
})
