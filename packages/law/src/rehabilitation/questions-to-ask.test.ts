import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import type { MatterDocument, SentenceDocument } from '../record/document.ts'
import { parseRecord } from '../record/parse-record.ts'
import { decidingFact, nextQuestion } from './next-question.ts'
import { conviction, questionOf, recordOf, type Told } from './testing/ask.ts'
import { timeline } from './timeline.ts'
import { asItMayTurnOut, uncertainFacts } from './uncertain-facts.ts'

const on = day('2026-11-22')
const factsOf = (...sentences: readonly SentenceDocument[]): readonly string[] => {
  const [matter] = recordOf(conviction(sentences)).matters
  return matter ? uncertainFacts(matter).map(({ sentence, fact }) => `${sentence}/${fact}`) : []
}

describe('the facts of a matter that are open', () => {
  test.each<{ sentence: SentenceDocument; open: readonly string[] }>([
    { sentence: { kind: 'fine' }, open: [] },
    { sentence: { kind: 'unknown' }, open: ['0/kind'] },
    { sentence: { kind: 'imprisonment', length: { atMost: { months: 3 } } }, open: ['0/length'] },
    { sentence: { kind: 'imprisonment', length: { years: 5 } }, open: ['0/schedule18'] },
    {
      sentence: {
        kind: 'imprisonment',
        length: { years: 5 },
        longestSingleTerm: { atMost: { years: 4 } },
        schedule18: true,
      },
      open: ['0/longestSingleTerm'],
    },
    { sentence: { kind: 'imprisonment', length: { months: 3 }, expiresOn: '2024' }, open: ['0/expiresOn'] },
    { sentence: { kind: 'restraining-order', ends: 'unknown' }, open: ['0/ends', '0/ceased'] },
    { sentence: { kind: 'restraining-order', ends: 'on-a-day' }, open: ['0/lastDay'] },
    { sentence: { kind: 'restraining-order', lastDay: '2025' }, open: ['0/lastDay'] },
    { sentence: { kind: 'restraining-order', length: { months: 6 } }, open: [] },
    { sentence: { kind: 'restraining-order', ends: 'indefinite' }, open: ['0/ceased'] },
    { sentence: { kind: 'restraining-order', ends: 'indefinite', ceased: true }, open: ['0/ceasedOn'] },
    { sentence: { kind: 'restraining-order', ends: 'indefinite', ceasedOn: '2025' }, open: ['0/ceasedOn'] },
    { sentence: { kind: 'compensation-order' }, open: ['0/paid'] },
    { sentence: { kind: 'compensation-order', paid: true }, open: ['0/paidOn'] },
    { sentence: { kind: 'compensation-order', paidOn: '2025-01-01' }, open: [] },
  ])('$sentence: $open', ({ sentence, open }) => {
    expect(factsOf(sentence)).toEqual(open)
  })

  test('stand at their place in the record', () => {
    const [first, second] = recordOf(
      { matter: 'caution', kind: 'conditional-caution', date: '2024-01', conditionsEnd: '2024-02' },
      { matter: 'other', kind: 'arrest', date: '2024' },
    ).matters
    expect(first && uncertainFacts(first)).toEqual([
      { matter: 'm1', fact: 'date' },
      { matter: 'm1', fact: 'conditionsEnd' },
    ])
    expect(second && uncertainFacts(second)).toEqual([{ matter: 'm2', fact: 'date' }])
    const exact = recordOf({
      matter: 'caution',
      kind: 'conditional-caution',
      date: '2024-01-05',
      conditionsEnd: '2024-02-01',
    })
    expect(exact.matters.flatMap(uncertainFacts)).toEqual([])
    const aged = recordOf(conviction({ kind: 'fine' }, { date: '2024', under18: 'unknown', id: 'a' }))
    expect(aged.matters.flatMap(uncertainFacts)).toEqual([
      { matter: 'a', fact: 'date' },
      { matter: 'a', fact: 'under18' },
    ])
  })
})

describe('a fact as it may turn out to be', () => {
  const record = recordOf(
    conviction(
      [
        { kind: 'imprisonment', length: { from: { months: 6 }, to: { months: 30 } } },
        { kind: 'restraining-order', ends: 'unknown' },
        { kind: 'compensation-order' },
        { kind: 'unknown' },
      ],
      { date: '2024', under18: 'unknown', id: 'a' },
    ),
    { matter: 'caution', id: 'b', kind: 'conditional-caution', date: '2024-01', conditionsEnd: '2024-02' },
    { matter: 'other', id: 'c', kind: 'arrest', date: '2024' },
  )
  const ways = (matter: string, fact: Parameters<typeof asItMayTurnOut>[1]['fact'], sentence?: number) =>
    asItMayTurnOut(record, sentence === undefined ? { matter, fact } : { matter, sentence, fact }, on)
  const sentenceIn = (matter: ReturnType<typeof ways>[number], at: number) => {
    const [first] = matter.matters
    return first?.matter === 'conviction' ? first.sentences[at] : undefined
  }

  test('a length is tried at both ends and on both sides of every edge between', () => {
    const months = ways('a', 'length', 0).map((turned) => sentenceIn(turned, 0)?.length?.least.months)
    expect(months).toEqual([6, 7, 12, 13, 30])
  })

  test('an order is tried with every end, and one without an end as perhaps over', () => {
    const ends = ways('a', 'ends', 1).map((turned) => sentenceIn(turned, 1))
    expect(ends.map((sentence) => `${sentence?.ends} ${sentence?.ceased}`)).toEqual([
      'on-a-day unknown',
      'not-stated unknown',
      'until-further-order unknown',
    ])
  })

  test('money is tried as paid and not, and the day it was paid from the conviction until today', () => {
    expect(ways('a', 'paid', 2).map((turned) => sentenceIn(turned, 2)?.paid)).toEqual(['yes', 'no'])
    const days = ways('a', 'paidOn', 2).map((turned) => sentenceIn(turned, 2)?.paidOn?.least)
    expect([days[0], days[2]]).toEqual([day('2024-01-01'), on])
  })

  test('what nobody can name is tried as kinds that stand for all, an order among them as one that may go on', () => {
    const kinds = ways('a', 'kind', 3).map((turned) => sentenceIn(turned, 3))
    expect(kinds.map((sentence) => sentence?.kind)).toEqual([
      'absolute-discharge',
      'fine',
      'restraining-order',
      'life-imprisonment',
    ])
    expect(kinds.map((sentence) => sentence?.ends)).toEqual([undefined, undefined, 'unknown', undefined])
  })

  test('a date is tried first, middle and last, and an age both ways', () => {
    const dates = (id: string, at: number) => ways(id, 'date').map(({ matters }) => matters[at]?.date.least)
    expect(dates('a', 0)).toEqual([day('2024-01-01'), day('2024-07-01'), day('2024-12-31')])
    expect(dates('b', 1)).toEqual([day('2024-01-01'), day('2024-01-16'), day('2024-01-31')])
    expect(dates('c', 2)).toHaveLength(3)
    expect(
      ways('a', 'under18').map(({ matters: [first] }) => (first?.matter === 'conviction' ? first.under18 : '')),
    ).toEqual(['yes', 'no'])
    const ends = ways('b', 'conditionsEnd').map(({ matters }) => matters[1])
    expect(ends.map((matter) => matter?.matter === 'caution' && matter.conditionsEnd?.least)).toEqual([
      day('2024-02-01'),
      day('2024-02-15'),
      day('2024-02-29'),
    ])
  })

  test('what is not there has no ways, and a fact of something else neither', () => {
    expect(ways('z', 'date')).toEqual([])
    expect(ways('a', 'length', 9)).toEqual([])
    expect(ways('a', 'conditionsEnd')).toEqual([])
    expect(ways('a', 'longestSingleTerm', 0)).toEqual([])
    expect(ways('a', 'date', 0)).toEqual([])
    expect(ways('b', 'under18'), 'a conditional caution is for adults').toEqual([])
    expect(ways('c', 'conditionsEnd')).toEqual([])
  })

  test('the rest of the record stays as it is, and the conviction is no longer settled', () => {
    const [turned] = ways('a', 'under18')
    expect(turned?.matters[1]).toBe(record.matters[1])
    expect(turned?.convictions).toHaveLength(1)
    expect(turned?.convictions[0]?.settled).toBeUndefined()
  })
})

describe('the question that is worth asking', () => {
  const fine = { kind: 'fine' as const }
  const sure = (told: Told = {}): MatterDocument => conviction(fine, told)

  test('is none where no fact that is left would change anything', () => {
    expect(nextQuestion(recordOf(sure()), questionOf())).toBeUndefined()
    expect(nextQuestion(recordOf(sure({ date: '2010' })), questionOf())).toBeUndefined()
    expect(decidingFact(recordOf(sure({ date: '2010', under18: 'unknown' })), questionOf())).toBeUndefined()
  })

  test('is never one that was answered with "not sure"', () => {
    const both: MatterDocument = {
      matter: 'conviction',
      id: 'a',
      date: '2026-03-01',
      sentences: [{ kind: 'compensation-order', paid: 'unknown' }],
    }
    expect(nextQuestion(recordOf(both), questionOf())).toBeUndefined()
    expect(decidingFact(recordOf(both), questionOf())).toEqual({ matter: 'a', sentence: 0, fact: 'paid' })
  })

  test('is of several the one that leaves least open', () => {
    const record = recordOf(
      { matter: 'conviction', id: 'a', date: '2026-06-01', sentences: [fine] },
      {
        matter: 'conviction',
        id: 'b',
        date: '2010-06-01',
        under18: false,
        sentences: [{ kind: 'restraining-order', ends: 'indefinite' }],
      },
    )
    expect(nextQuestion(record, questionOf())).toEqual({ matter: 'b', sentence: 0, fact: 'ceased' })
  })

  test('is not asked before the law is known', () => {
    expect(nextQuestion(recordOf(sure({ date: '2013' })), questionOf({ lawAsAt: '2013-06-01' }))).toBeUndefined()
  })
})

describe('a timeline', () => {
  test('puts bars in the order of their dates, with what holds each open, and what was spent before', () => {
    const record = recordOf(
      conviction({ kind: 'fine' }, { date: '2026-02-01', id: 'late' }),
      { matter: 'other', id: 'none', kind: 'arrest', date: '2020-01-01' },
      { matter: 'caution', id: 'caution', kind: 'conditional-caution', date: '2026-10-01' },
      conviction({ kind: 'fine' }, { date: '2025-06-01', id: 'early' }),
      conviction(
        [
          { kind: 'conditional-discharge', length: { months: 6 } },
          { kind: 'fine', resentencedOn: '2020-09-01' },
        ],
        {
          date: '2019-06-01',
          id: 'breach',
        },
      ),
      conviction({ kind: 'fine' }, { date: '2025-06-01', id: 'same' }),
    )
    const { bars, allSpentFrom } = timeline(record, questionOf())
    expect(bars.map(({ id }) => id)).toEqual(['breach', 'early', 'same', 'late', 'caution'])
    expect(bars[1]).toMatchObject({ ownUntil: '2026-06-01', until: { latest: '2027-02-01' }, heldOpenBy: 'late' })
    expect(bars[3]).not.toHaveProperty('heldOpenBy')
    expect(bars[4]).toMatchObject({ ownUntil: '2027-01-02', until: { latest: '2027-01-02' } })
    expect(bars[0]?.spentBefore).toEqual({ from: '2019-12-01', until: '2020-09-01' })
    expect(bars[1]).not.toHaveProperty('spentBefore')
    expect(allSpentFrom?.latest).toBe('2027-02-01')
  })

  test('has no bars by a law that is not covered', () => {
    expect(timeline(recordOf(conviction({ kind: 'fine' })), questionOf({ lawAsAt: '2013-01-01' })).bars).toEqual([])
  })
})

describe('a record that is read', () => {
  test('says what is missing and what was not sure', () => {
    const parsed = parseRecord({
      matters: [{ matter: 'conviction', date: '2024', sentences: [{ kind: 'compensation-order' }] }],
    })
    expect(parsed.ok && parsed.record.missing).toEqual([
      { matter: 'm1', fact: 'under18' },
      { matter: 'm1', sentence: 0, fact: 'paid' },
    ])
  })
})
