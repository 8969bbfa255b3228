import { describe, expect, test } from 'vitest'
import type { SentenceDocument } from '../record/document.ts'
import { assessed, byReading, conviction, firstOf, reasons, type Told } from './testing/ask.ts'

type Given = readonly [date: string, sentences: SentenceDocument | readonly SentenceDocument[], told?: Told]

const convictions = (...given: readonly Given[]) =>
  given.map(([date, sentences, told], i) => conviction(sentences, { id: `c${i + 1}`, ...told, date }))
const dates = (...given: readonly Given[]) =>
  assessed(convictions(...given)).matters.map((answer) => byReading(answer, 'statute'))

const fine = { kind: 'fine' as const }
const order = (months: number) => ({ kind: 'community-order' as const, length: { months } })
const restraining = (years: number) => ({ kind: 'restraining-order' as const, length: { years } })
const life = { kind: 'life-imprisonment' as const }
const openEnded = { kind: 'restraining-order' as const, ends: 'until-further-order' as const, ceased: false }
const hospital = { kind: 'hospital-order' as const, ends: 'indefinite' as const, ceased: false }
const fixedPenalty = { kind: 'endorsed-fixed-penalty' as const }

describe('Rehabilitation of Offenders Act 1974, s. 6(4): further convictions (R30)', () => {
  test('the earlier is extended to the end of the later', () => {
    expect(dates(['2024-02-01', fine], ['2024-12-01', fine])).toEqual(['2025-12-01', '2025-12-01'])
  })

  test('the later is held to the end of the earlier', () => {
    expect(dates(['2024-02-01', order(36)], ['2024-12-01', fine])).toEqual(['2027-02-01', '2027-02-01'])
  })

  test.each([
    { second: '2025-01-31', expected: ['2026-01-31', '2026-01-31'], edge: 'the last unspent day' },
    { second: '2025-02-01', expected: ['2025-02-01', '2026-02-01'], edge: 'the first spent day' },
  ])('a conviction on $second, $edge', ({ second, expected }) => {
    expect(dates(['2024-02-01', fine], [second, fine])).toEqual(expected)
  })

  test('extensions go on in chains, forwards and backwards', () => {
    expect(dates(['2024-06-01', fine], ['2025-05-01', order(12)], ['2026-04-01', fine])).toEqual([
      '2027-04-01',
      '2027-04-01',
      '2027-04-01',
    ])
    expect(dates(['2024-01-01', order(48)], ['2024-06-01', fine], ['2026-01-01', fine])).toEqual([
      '2028-01-01',
      '2028-01-01',
      '2028-01-01',
    ])
  })

  test('the finding names the other conviction, and which way it works', () => {
    const [first, second] = assessed(convictions(['2024-02-01', fine], ['2024-12-01', fine])).matters
    expect(first?.heldOpenBy).toBe('c2')
    expect(second).not.toHaveProperty('heldOpenBy')
    expect(first?.readings[0]?.finding.because).toEqual({
      say: 'extended',
      with: { by: 'c2', byDate: '2024-12-01', until: '2025-12-01' },
    })
    expect(reasons(first as never)).toEqual([
      'R30 extended',
      'R10 period-from-conviction',
      'R10 period-from-conviction',
    ])
    const held = assessed(convictions(['2024-02-01', order(36)], ['2024-12-01', fine])).matters[1]
    expect(held?.heldOpenBy).toBe('c1')
    expect(held?.readings[0]?.finding.because).toEqual({
      say: 'held-by-earlier',
      with: { by: 'c1', byDate: '2024-02-01', until: '2027-02-01' },
    })
  })

  test('two on one day overlap, and it is said that this is not settled (R35)', () => {
    expect(dates(['2025-01-01', fine], ['2025-01-01', order(16)])).toEqual(['2026-05-01', '2026-05-01'])
    const first = firstOf(convictions(['2025-01-01', fine], ['2025-01-01', order(16)]))
    expect(reasons(first)[0]).toBe('R35 extended')
    expect(first.confidence).toBe('unsettled')
  })

  test('a nil period has nothing to be convicted during, and may be held by an earlier one', () => {
    expect(dates(['2024-02-01', { kind: 'absolute-discharge' }], ['2024-02-02', fine])).toEqual([
      '2024-02-01',
      '2025-02-02',
    ])
    expect(dates(['2024-02-01', fine], ['2024-06-01', { kind: 'absolute-discharge' }])).toEqual([
      '2025-02-01',
      '2025-02-01',
    ])
  })

  test('a foreign or service conviction extends like any other (R37)', () => {
    const [first] = assessed([
      conviction(fine, { date: '2024-02-01' }),
      { ...conviction(fine, { date: '2024-12-01' }), convictedIn: 'elsewhere' } as never,
    ]).matters
    expect(byReading(first as never, 'statute')).toBe('2025-12-01')
  })
})

describe('s. 6(5): orders within paragraph (g) do not extend another conviction (R31)', () => {
  test('the others of the same conviction do', () => {
    expect(dates(['2024-02-01', fine], ['2024-12-01', [fine, restraining(5)]])).toEqual(['2025-12-01', '2029-12-01'])
    expect(dates(['2024-02-01', [fine, restraining(5)]], ['2024-12-01', fine])).toEqual(['2029-02-01', '2025-12-01'])
    expect(dates(['2024-02-01', fine], ['2024-12-01', restraining(5)])).toEqual(['2025-02-01', '2029-12-01'])
  })

  test('the conviction with the order can be extended while it runs, which is not settled', () => {
    const found = assessed(convictions(['2020-01-10', [fine, restraining(10)]], ['2026-03-01', order(60)])).matters
    expect(found.map((answer) => byReading(answer, 'statute'))).toEqual(['2031-03-01', '2031-03-01'])
    expect(reasons(found[0] as never)[0]).toBe('R31 extended')
    expect(found[0]?.confidence).toBe('unsettled')
  })

  test('an extension of it holds on to others; an order that runs longer than the other takes nothing', () => {
    expect(dates(['2020-01-01', restraining(2)], ['2021-06-01', order(24)], ['2023-01-01', fine])).toEqual([
      '2024-01-01',
      '2024-01-01',
      '2024-01-01',
    ])
    expect(dates(['2020-01-01', restraining(10)], ['2020-06-01', fine], ['2025-01-01', fine])).toEqual([
      '2030-01-01',
      '2021-06-01',
      '2026-01-01',
    ])
  })

  test('an open-ended hospital order extends, an open-ended restraining order does not', () => {
    expect(dates(['2025-01-10', fine], ['2025-08-01', hospital])).toEqual(['until-it-ends', 'until-it-ends'])
    expect(dates(['2025-01-10', fine], ['2025-08-01', openEnded])).toEqual(['2026-01-10', 'until-it-ends'])
    const first = firstOf(convictions(['2025-01-10', fine], ['2025-08-01', hospital]))
    expect(first.answer.kind).toBe('until-it-ends')
    expect(first.status).toBe('not-spent')
  })

  test('confiscation is treated like such an order (R27)', () => {
    expect(dates(['2024-02-01', fine], ['2024-12-01', { kind: 'confiscation-order', paid: false }])).toEqual([
      '2025-02-01',
      'until-it-ends',
    ])
  })
})

describe('s. 6(4): endorsed fixed penalties (R26)', () => {
  test('stand apart, and in the cautious reading do not', () => {
    const found = assessed(convictions(['2025-01-10', fine], ['2025-09-01', fixedPenalty])).matters
    expect(found.map((answer) => byReading(answer, 'statute'))).toEqual(['2026-01-10', '2030-09-01'])
    expect(found.map((answer) => byReading(answer, 'cautious'))).toEqual(['2030-09-01', '2030-09-01'])
    const held = assessed(convictions(['2025-01-10', fixedPenalty], ['2025-09-01', order(96)])).matters
    expect(held.map((answer) => byReading(answer, 'statute'))).toEqual(['2030-01-10', '2033-09-01'])
    expect(held.map((answer) => byReading(answer, 'cautious'))).toEqual(['2033-09-01', '2033-09-01'])
  })

  test('one beside a fine in a single conviction lends the fine only', () => {
    expect(dates(['2025-01-10', fine], ['2025-09-01', [fine, fixedPenalty]])).toEqual(['2026-09-01', '2030-09-01'])
  })
})

describe('s. 1(1)(b): a sentence that is never spent (R32)', () => {
  test('makes an unspent earlier conviction never spent, and leaves a spent one and a later one alone', () => {
    expect(dates(['2020-01-01', fine], ['2021-06-01', order(36)], ['2022-01-01', life], ['2025-01-01', fine])).toEqual([
      '2021-01-01',
      'never',
      'never',
      '2026-01-01',
    ])
  })

  test('the finding names it, and the status is never', () => {
    const first = firstOf(convictions(['2021-06-01', order(36)], ['2022-01-01', life]))
    expect(first).toMatchObject({ status: 'never-spent', heldOpenBy: 'c2', answer: { kind: 'never-spent' } })
    expect(first.readings[0]?.finding.because).toEqual({
      say: 'never-because-of-later',
      with: { by: 'c2', byDate: '2022-01-01' },
    })
    expect(reasons(first)).toEqual(['R32 never-because-of-later', 'R12 order-last-day', 'R9 excluded-sentence'])
  })

  test('a conviction that it makes never spent still holds a later one with its own period', () => {
    expect(dates(['2019-08-15', order(26)], ['2019-11-19', life], ['2019-12-13', order(20)])).toEqual([
      'never',
      'never',
      '2021-10-15',
    ])
  })

  test('while only a restraining order was running, that it does so is not settled', () => {
    const first = firstOf(convictions(['2020-01-10', [fine, restraining(10)]], ['2024-06-01', life]))
    expect(reasons(first)[0]).toBe('R31 never-because-of-later')
    expect(first.confidence).toBe('unsettled')
  })
})

describe('s. 6(3): dealt with again after the conviction was spent (R34)', () => {
  const discharge = { kind: 'conditional-discharge' as const, length: { months: 12 } }
  const again = {
    kind: 'imprisonment' as const,
    length: { months: 2 },
    start: '2025-06-02',
    resentencedOn: '2025-06-02',
  }
  const on = (day: string) => firstOf(convictions(['2024-01-10', [discharge, again]]), { on: day })

  test('it was spent for a time, and then counts as not having become spent', () => {
    expect(on('2026-11-22').spentBefore).toEqual({ from: '2025-01-10', until: '2025-06-02' })
    expect(byReading(on('2026-11-22'), 'statute')).toBe('2026-08-01')
    expect(
      ['2025-01-09', '2025-01-10', '2025-06-01', '2025-06-02', '2026-07-31', '2026-08-02'].map((day) => on(day).status),
    ).toEqual(['not-spent', 'spent', 'spent', 'not-spent', 'not-spent', 'spent'])
    expect(on('2025-07-01').answer).toMatchObject({
      finding: {
        because: {
          say: 'resentenced-after-it-was-spent',
          with: { spentFrom: '2025-01-10', resentencedOn: '2025-06-02' },
        },
        source: { rule: 'R34' },
      },
    })
  })

  test('dealt with again before it was spent, it never was', () => {
    const early = { ...again, start: '2024-06-02', resentencedOn: '2024-06-02' }
    expect(firstOf(convictions(['2024-01-10', [discharge, early]]))).not.toHaveProperty('spentBefore')
    expect(
      firstOf(convictions(['2024-01-10', [discharge, { ...again, resentencedOn: '2025-01-10' }]])).spentBefore,
    ).toEqual({
      from: '2025-01-10',
      until: '2025-01-10',
    })
  })

  test('held open by another conviction until then, it had not become spent', () => {
    const [first] = assessed(convictions(['2024-01-10', [discharge, again]], ['2024-06-01', order(24)])).matters
    expect(first).not.toHaveProperty('spentBefore')
  })
})

describe('LASPO 2012, s. 141(5): spent before 10 March 2014 (R43)', () => {
  const unpaid = { kind: 'compensation-order' as const, paid: false }

  test.each([
    { date: '2008-02-01', under18: false, spent: '2013-02-01' },
    { date: '2009-03-09', under18: false, spent: '2014-03-09' },
    { date: '2009-03-10', under18: false, spent: 'until-it-ends' },
    { date: '2011-09-09', under18: true, spent: '2014-03-09' },
    { date: '2011-09-10', under18: true, spent: 'until-it-ends' },
  ])('compensation never paid, convicted on $date, under 18 $under18: $spent', ({ date, under18, spent }) => {
    const answer = firstOf([conviction(unpaid, { date, under18 })])
    expect(byReading(answer, 'statute')).toBe(spent)
    expect(reasons(answer)[0]).toBe(spent === 'until-it-ends' ? 'R13 compensation-unpaid' : 'R43 saved-in-2014')
  })

  test('paid late it is the same; spent by today’s rules already, it needs no saving', () => {
    expect(dates(['2008-02-01', { kind: 'compensation-order', paidOn: '2015-01-01' }])).toEqual(['2013-02-01'])
    expect(dates(['2000-02-01', { kind: 'compensation-order', paidOn: '2006-01-01' }])).toEqual(['2006-01-02'])
  })

  test('not where another conviction or sentence of that time may have counted', () => {
    expect(dates(['2008-02-01', [unpaid, fine]])).toEqual(['2013-02-01'])
    expect(dates(['2008-02-01', [unpaid, order(12)]])).toEqual(['until-it-ends'])
    expect(dates(['2008-02-01', unpaid], ['2014-03-09', fine])[0]).toBe('until-it-ends')
    expect(dates(['2008-02-01', unpaid], ['2014-03-10', fine])).toEqual(['2013-02-01', '2015-03-10'])
  })
})

describe('LASPO 2012, s. 141(5), of facts known in part (R43)', () => {
  const unpaid = { kind: 'compensation-order' as const, paid: false }
  const range = (...matters: Parameters<typeof assessed>[0]) => byReading(firstOf(matters), 'statute')

  test('a year that ended in time keeps every day of it', () => {
    expect(range(conviction(unpaid, { date: '2008' }))).toBe('2013-01-01 to 2013-12-31')
  })

  test('a year with the edge in it may be saved, or owed until it is paid', () => {
    expect(range(conviction(unpaid, { date: '2009' }))).toBe('2014-01-01 to until-it-ends')
    expect(range(conviction(unpaid, { date: '2009-02-01', under18: 'unknown' }))).toBe('2011-08-01 to 2014-02-01')
    expect(range(conviction(unpaid, { date: '2010-02-01', under18: 'unknown' }))).toBe('2012-08-01 to until-it-ends')
  })

  test('what may not be money, or may not have been alone, may not be saved', () => {
    expect(range(conviction([unpaid, { kind: 'unknown' }], { date: '2008-02-01' }))).toBe('2013-02-01 to never')
    expect(range(conviction([unpaid, order(12)], { date: '2008' }))).toBe('until-it-ends')
    expect(range(conviction(unpaid, { date: '2008-02-01' }), conviction(fine, { date: '2014' }))).toBe(
      '2013-02-01 to until-it-ends',
    )
    expect(range(conviction({ kind: 'unknown' }, { date: '2001-02-01' }))).toBe('2001-02-01 to never')
  })

  test('paid or not, paid in time or late', () => {
    expect(range(conviction({ kind: 'compensation-order' }, { date: '2008-02-01' }))).toBe('2008-02-02 to 2014-03-10')
    expect(range(conviction({ kind: 'compensation-order', paidOn: '2015' }, { date: '2008-02-01' }))).toBe('2013-02-01')
    expect(range(conviction(fine, { date: '2013-06-01' }))).toBe('2014-06-01')
  })
})

describe('the law asked about (R40 to R42)', () => {
  test('before 10 March 2014 is not covered, and says where to read on', () => {
    const answer = firstOf([conviction(fine)], { lawAsAt: '2014-03-09' })
    expect(answer).toMatchObject({
      status: 'outside',
      readings: [],
      answer: { kind: 'outside', seeGuide: 'when-is-it-spent' },
    })
    expect(answer.answer).toMatchObject({
      finding: { because: { say: 'law-not-covered', with: { lawAsAt: '2014-03-09' } } },
    })
    expect(firstOf([conviction(fine)], { lawAsAt: '2014-03-10' }).status).toBe('spent')
  })

  test('today’s rules count for old convictions, and the older law has its own answer', () => {
    const five = { kind: 'imprisonment' as const, length: { years: 5 }, schedule18: false }
    const at = (lawAsAt: string) =>
      byReading(firstOf([conviction(five, { date: '2015-04-20' })], { lawAsAt }), 'statute')
    expect([at('2023-10-27'), at('2023-10-28'), at('2026-11-22')]).toEqual(['never', '2027-04-19', '2027-04-19'])
  })

  test('the ministry is asked about today’s law only', () => {
    const names = (lawAsAt: string) => firstOf([conviction(fine)], { lawAsAt }).readings.map(({ reading }) => reading)
    expect(names('2023-10-27')).toEqual(['statute', 'cautious'])
    expect(names('2023-10-28')).toEqual(['statute', 'cautious', 'ministry'])
  })
})
