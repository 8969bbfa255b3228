import { describe, expect, test } from 'vitest'
import type { MatterDocument } from '../record/document.ts'
import type { FactPath } from '../record/record.ts'
import { conviction, questionOf, recordOf } from '../rehabilitation/testing/ask.ts'
import { decidingCheckFact, nextFact } from './next-fact.ts'

const today = questionOf()
const theft = { offences: [{ code: 'TH68010' }] }
const fine = { kind: 'fine' as const }
const of = (matter: MatterDocument, more: object): MatterDocument => ({ ...matter, ...more }) as MatterDocument
const fined = (date: string, more: object = theft): MatterDocument => of(conviction(fine, { date }), more)
const unaged = (matter: MatterDocument): MatterDocument => {
  const { under18: _, ...rest } = matter as Extract<MatterDocument, { matter: 'conviction' }>
  return rest
}
const caution = (date: string, more: object = theft): MatterDocument =>
  of({ matter: 'caution', kind: 'simple-caution', date }, more)

const shortOf = (path: FactPath | undefined): string | undefined =>
  path && [path.matter, path.sentence, path.offence, path.fact].filter((part) => part !== undefined).join('/')
const next = (matters: readonly MatterDocument[], asked: readonly FactPath[] = [], question = today) =>
  shortOf(nextFact(recordOf(...matters), question, { asked }))

describe('the fact that is worth asking next', () => {
  test.each<{
    what: string
    matters: readonly MatterDocument[]
    asked?: readonly FactPath[]
    fact: string | undefined
  }>([
    { what: 'none where everything is known', matters: [fined('2024-01-10')], fact: undefined },
    {
      what: 'what it was for, of a conviction that names nothing',
      matters: [fined('2024-01-10', {})],
      fact: 'm1/offence',
    },
    {
      what: 'not what it was for, where that was asked',
      matters: [fined('2024-01-10', {})],
      asked: [{ matter: 'm1', offence: 0, fact: 'offence' }],
      fact: undefined,
    },
    {
      what: 'not what it was for, where the document says that nobody knows',
      matters: [fined('2024-01-10', { offences: [{ listed: 'unknown' }] })],
      fact: undefined,
    },
    {
      what: 'not what it was for, where the sentence was prison: that always shows',
      matters: [of(conviction({ kind: 'imprisonment', length: { months: 3 } }), {})],
      fact: undefined,
    },
    {
      what: 'what a hospital order was for, which is no prison',
      matters: [of(conviction({ kind: 'hospital-order', length: { months: 3 } }), {})],
      fact: 'm1/offence',
    },
    {
      what: 'whether a child was supplied, where that makes an offence a listed one',
      matters: [fined('2024-01-10', { offences: [{ code: 'MD71139' }] })],
      fact: 'm1/0/againstChild',
    },
    {
      what: 'nothing of an offence beside one that is listed already',
      matters: [fined('2024-01-10', { offences: [{ code: 'MD71139' }, { code: 'OF61102' }] })],
      fact: undefined,
    },
    {
      what: 'of several offences the one that is open',
      matters: [fined('2024-01-10', { offences: [{ code: 'TH68010' }, { code: 'TH68038' }] })],
      fact: 'm1/1/listed',
    },
    {
      what: 'not the list where the law of it is not settled',
      matters: [fined('2024-01-10', { offences: [{ code: 'SC15004' }] })],
      fact: undefined,
    },
    {
      what: 'central records, where neither the code nor anybody says',
      matters: [fined('2026-06-01', { offences: [{ code: 'RT88016', listed: false }] })],
      fact: 'm1/0/onCentralRecords',
    },
    {
      what: 'central records after the list',
      matters: [fined('2026-06-01', { offences: [{ code: 'RT88016' }] })],
      fact: 'm1/0/listed',
    },
    {
      what: 'central records of a conviction of another country',
      matters: [fined('2026-06-01', { offences: [], convictedIn: 'scotland' })],
      asked: [{ matter: 'm1', fact: 'offence' }],
      fact: 'm1/0/onCentralRecords',
    },
    {
      what: 'nothing about a fixed penalty, which is on no central records',
      matters: [of(conviction({ kind: 'endorsed-fixed-penalty' }), {})],
      fact: undefined,
    },
    { what: 'the age at a caution that would still show', matters: [caution('2024-01-10')], fact: 'm1/under18' },
    {
      what: 'not the age where it was given',
      matters: [caution('2024-01-10', { ...theft, under18: false })],
      fact: undefined,
    },
    { what: 'not the age where nothing shows any more', matters: [caution('2010-01-10')], fact: undefined },
    {
      what: 'the age at an old caution for a listed offence',
      matters: [caution('1998-01-10', { offences: [{ code: 'OF61102' }] })],
      fact: 'm1/under18',
    },
    {
      what: 'nothing of a caution for the young, which shows nowhere',
      matters: [of(caution('2024-01-10', {}), { kind: 'youth-caution' })],
      fact: undefined,
    },
    {
      what: 'nothing of what was quashed, or is no conviction',
      matters: [fined('2024-01-10', { setAside: 'quashed' }), { matter: 'other', kind: 'arrest', date: '2020' }],
      fact: undefined,
    },
    {
      what: 'the age at a conviction that a shorter period would have filtered',
      matters: [of(unaged(fined('2020-01-10')), theft)],
      fact: 'm1/under18',
    },
    {
      what: 'how long before the list that matters for long terms only',
      matters: [of(conviction({ kind: 'imprisonment' }), {})],
      fact: 'm1/0/length',
    },
    {
      what: 'that list once the length is known',
      matters: [of(conviction({ kind: 'imprisonment', length: { years: 5 } }), {})],
      fact: 'm1/0/schedule18',
    },
    {
      what: 'how an order ends before when it did',
      matters: [of(conviction({ kind: 'restraining-order' }), theft)],
      fact: 'm1/0/ends',
    },
    {
      what: 'whether an order without an end has ended',
      matters: [of(conviction({ kind: 'restraining-order', ends: 'indefinite' }), theft)],
      fact: 'm1/0/ceased',
    },
    {
      what: 'when it ended, where that is near enough to matter',
      matters: [of(conviction({ kind: 'compensation-order', paid: true }, { date: '2026-11-01' }), theft)],
      fact: 'm1/0/paidOn',
    },
  ])('$what', ({ matters, asked = [], fact }) => {
    expect(next(matters, asked)).toBe(fact)
  })

  test('of equals is the first in the order of a form', () => {
    expect(next([unaged(fined('2020-01-10')), unaged(fined('2020-01-10'))])).toBe('m1/under18')
  })

  test('is of the matter that a form is asking about', () => {
    const record = recordOf(fined('2024-01-10', {}), fined('2023-01-10', {}), fined('2024-01-10'))
    const of = (matter: string) => shortOf(nextFact(record, today, { asked: [], matter }))
    expect([of('m1'), of('m2'), of('m3'), of('m9')]).toEqual(['m1/offence', 'm2/offence', undefined, undefined])
  })

  test('is found among facts that matter together only, and is the first of them', () => {
    const debts = conviction(
      [{ kind: 'compensation-order' }, { kind: 'conditional-discharge' }, { kind: 'confiscation-order', paid: false }],
      { date: '2002-10-13', under18: true, id: 'debts' },
    )
    const old = of(conviction(fine, { date: { onOrBefore: '2016-12-28' }, under18: true, id: 'old' }), theft)
    const record = recordOf(old, debts)
    const asked: readonly FactPath[] = [{ matter: 'debts', fact: 'offence' }]
    const paid: FactPath = { matter: 'debts', sentence: 0, fact: 'paid' }
    expect(nextFact(record, today, { asked })).toEqual(paid)
    expect(nextFact(record, today, { asked, matter: 'debts' })).toEqual(paid)
    expect(nextFact(record, today, { asked, matter: 'old' })).toBeUndefined()
    expect(nextFact(record, today, { asked: [...asked, paid] }), 'not the one alone').toBeUndefined()
  })

  test('follows the day of the certificate', () => {
    expect(next([caution('2015-01-10')], [], questionOf({ on: '2020-01-01' }))).toBe('m1/under18')
    expect(next([caution('2015-01-10')], [], questionOf({ on: '2014-01-01' }))).toBeUndefined()
  })

  test('is one of checks alone before the law of rehabilitation is known', () => {
    const early = questionOf({ on: '2013-12-01', lawAsAt: '2013-12-01' })
    expect(next([fined('2012-01-10', {})], [], early)).toBe('m1/offence')
    expect(next([unaged(fined('2012-01-10'))], [], early)).toBe('m1/under18')
  })
})

describe('the one fact that would narrow what is told most', () => {
  const deciding = (...matters: readonly MatterDocument[]): string | undefined =>
    shortOf(decidingCheckFact(recordOf(...matters), today))

  test.each<{ what: string; matters: readonly MatterDocument[]; fact: string | undefined }>([
    { what: 'is none where everything is known', matters: [fined('2024-01-10')], fact: undefined },
    {
      what: 'is one that was asked and not known',
      matters: [fined('2024-01-10', { offences: [{ code: 'MD71139', againstChild: 'unknown' }] })],
      fact: 'm1/0/againstChild',
    },
    {
      what: 'is what it was for, where nobody knows that',
      matters: [fined('2024-01-10', { offences: [{ listed: 'unknown' }] })],
      fact: 'm1/offence',
    },
    {
      what: 'is the age at a caution, asked or not',
      matters: [caution('2024-01-10', { ...theft, under18: 'unknown' })],
      fact: 'm1/under18',
    },
    { what: 'is the age at a caution that was not given', matters: [caution('2024-01-10')], fact: 'm1/under18' },
    {
      what: 'is a date that is known in part, where the rest is known',
      matters: [fined('2026')],
      fact: 'm1/date',
    },
    {
      what: 'is central records as well',
      matters: [fined('2026-06-01', { offences: [{ code: 'RT88016', listed: false, onCentralRecords: 'unknown' }] })],
      fact: 'm1/0/onCentralRecords',
    },
    {
      what: 'is of several the one that leaves least open',
      matters: [fined('2026', { offences: [{ code: 'MD71139', againstChild: 'unknown' }] })],
      fact: 'm1/0/againstChild',
    },
  ])('$what', ({ matters, fact }) => {
    expect(deciding(...matters)).toBe(fact)
  })
})
