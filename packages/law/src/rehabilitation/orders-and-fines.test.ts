import { describe, expect, test } from 'vitest'
import { disposalGroups } from '../record/disposal-kinds.ts'
import { conviction, firstOf, read, reasons } from './testing/ask.ts'

const before2023 = { lawAsAt: '2019-06-01' }
const ruleOf = (sentence: Parameters<typeof conviction>[0], asked?: Parameters<typeof firstOf>[1]) =>
  reasons(firstOf([conviction(sentence)], asked))[0]

describe('Rehabilitation of Offenders Act 1974, s. 5(2) Table: a fine (R10)', () => {
  test.each([
    { date: '2024-01-10', under18: false, spent: '2025-01-10' },
    { date: '2024-01-10', under18: true, spent: '2024-07-10' },
    { date: '2024-02-29', under18: false, spent: '2025-03-01' },
    { date: '2025-08-31', under18: true, spent: '2026-03-01' },
  ])('convicted on $date, under 18 $under18: spent from $spent', ({ date, under18, spent }) => {
    expect(read({ kind: 'fine' }, { date, under18 })).toBe(spent)
    expect(read({ kind: 'fine' }, { date, under18 }, before2023)).toBe(spent)
  })

  test('its rule is that of the law asked about', () => {
    expect(ruleOf({ kind: 'fine' })).toBe('R10 period-from-conviction')
    expect(ruleOf({ kind: 'fine' }, before2023)).toBe('R41 period-from-conviction')
    expect(firstOf([conviction({ kind: 'fine' })]).readings[0]?.finding.because.with).toEqual({
      kind: 'fine',
      date: '2024-01-10',
      months: 12,
      under18: false,
    })
  })
})

describe('s. 5(2) Table: service sentences (R11)', () => {
  test.each([
    { sentence: { kind: 'removal-from-service' as const }, adult: '2025-01-10', under18: '2024-07-10' },
    { sentence: { kind: 'service-reprimand' as const }, adult: '2025-01-10', under18: '2024-07-10' },
    {
      sentence: { kind: 'service-detention' as const, length: { days: 60 } },
      adult: '2025-03-09',
      under18: '2024-09-09',
    },
  ])('$sentence.kind: an adult from $adult, under 18 from $under18', ({ sentence, adult, under18 }) => {
    expect(read(sentence)).toBe(adult)
    expect(read(sentence, { under18: true })).toBe(under18)
  })

  test('detention counts from the day it was completed, the others from conviction', () => {
    expect(ruleOf({ kind: 'service-detention', length: { days: 60 } })).toBe('R11 period-after-completion')
    expect(ruleOf({ kind: 'removal-from-service' })).toBe('R11 period-from-conviction')
    expect(ruleOf({ kind: 'removal-from-service' }, before2023)).toBe('R41 period-from-conviction')
  })

  test('a reprimand before its row was seen is not settled', () => {
    const asked = { lawAsAt: '2025-03-31' }
    expect(firstOf([conviction({ kind: 'service-reprimand' })], asked).confidence).toBe('unsettled')
    expect(firstOf([conviction({ kind: 'service-reprimand' })], { lawAsAt: '2025-04-01' }).confidence).toBe('statute')
  })
})

describe('s. 5(2) Table: a compensation order (R13), and s. 1(2B): confiscation (R6)', () => {
  test.each(['compensation-order', 'confiscation-order'] as const)('%s: the day after the last payment', (kind) => {
    expect(read({ kind, paid: true, paidOn: '2025-05-20' })).toBe('2025-05-21')
    expect(read({ kind, paid: false })).toBe('until-it-ends')
  })

  test('each says which it is', () => {
    expect(ruleOf({ kind: 'compensation-order', paid: false })).toBe('R13 compensation-unpaid')
    expect(ruleOf({ kind: 'compensation-order', paidOn: '2025-05-20' })).toBe('R13 compensation-paid')
    expect(ruleOf({ kind: 'confiscation-order', paid: false })).toBe('R6 confiscation-unpaid')
    expect(ruleOf({ kind: 'confiscation-order', paidOn: '2025-05-20' })).toBe('R6 confiscation-paid')
  })
})

describe('s. 5(4): sentences without a period (R14), and s. 1(3): what is no sentence (R5)', () => {
  test.each(disposalGroups.nil.map((kind) => ({ kind })))('$kind is spent on the date of conviction', ({ kind }) => {
    expect(read({ kind })).toBe('2024-01-10')
    expect(ruleOf({ kind })).toBe('R14 no-period')
  })

  test.each(disposalGroups['not-a-sentence'].map((kind) => ({ kind })))('$kind changes nothing', ({ kind }) => {
    expect(read([{ kind: 'fine' }, { kind }])).toBe('2025-01-10')
    expect(ruleOf({ kind })).toBe('R5 not-a-sentence')
  })

  test.each(disposalGroups.deprivation.map((kind) => ({ kind })))('$kind has no period, or 24 months', ({ kind }) => {
    expect(read({ kind })).toBe('2024-01-10 / 2026-01-10')
    expect(firstOf([conviction({ kind })]).confidence).toBe('unsettled')
    expect(reasons(firstOf([conviction({ kind })]), 'cautious')).toEqual(['R14 order-silent'])
    expect(reasons(firstOf([conviction({ kind })]))).toEqual(['R14 no-period'])
  })

  test('no separate penalty is so by analogy only', () => {
    expect(firstOf([conviction({ kind: 'no-separate-penalty' })]).confidence).toBe('unsettled')
    expect(firstOf([conviction({ kind: 'absolute-discharge' })]).confidence).toBe('statute')
  })
})

describe('S.I. 2014/423: endorsements (R25, R26)', () => {
  test.each([
    { kind: 'endorsement' as const, under18: false, spent: '2029-01-10', rule: 'R25' },
    { kind: 'endorsement' as const, under18: true, spent: '2026-07-10 / 2027-01-10', rule: 'R25' },
    { kind: 'endorsed-fixed-penalty' as const, under18: false, spent: '2029-01-10', rule: 'R26' },
    { kind: 'endorsed-fixed-penalty' as const, under18: true, spent: '2026-07-10 / 2027-01-10', rule: 'R26' },
  ])('$kind, under 18 $under18: $spent', ({ kind, under18, spent, rule }) => {
    expect(read({ kind }, { under18 })).toBe(spent)
    expect(reasons(firstOf([conviction({ kind }, { under18 })]))).toEqual([`${rule} period-from-conviction`])
    expect(firstOf([conviction({ kind }, { under18 })]).readings[1]?.finding.source.confidence).toBe(
      under18 ? 'unsettled' : rule === 'R25' ? 'statute' : 'guidance',
    )
  })
})

describe('s. 5(2) to (3), (7)(d), (8): relevant orders (R12, R15, R16, R19)', () => {
  const withEnds = [...disposalGroups.community, ...disposalGroups.relevant, ...disposalGroups.restriction]

  test.each(withEnds.map((kind) => ({ kind })))('$kind: spent the day after its last day', ({ kind }) => {
    expect(read({ kind, length: { months: 12 } })).toBe('2025-01-10')
    expect(read({ kind, lastDay: '2025-06-30' })).toBe('2025-07-01')
    expect(read({ kind, length: { months: 12 }, lastDay: '2025-06-30' })).toBe('2025-07-01')
    expect(read({ kind, length: { months: 12 }, start: '2024-03-01' })).toBe('2025-03-01')
  })

  test.each(withEnds.map((kind) => ({ kind })))('$kind without a fixed end: until it ceases', ({ kind }) => {
    for (const ends of ['until-further-order', 'on-an-event', 'indefinite'] as const) {
      expect(read({ kind, ends, ceased: false })).toBe('until-it-ends')
      expect(read({ kind, ends, ceased: true, ceasedOn: '2026-07-01' })).toBe('2026-07-02')
    }
    expect(ruleOf({ kind, ends: 'indefinite', ceased: false })).toBe('R16 order-goes-on')
    expect(ruleOf({ kind, ends: 'indefinite', ceasedOn: '2026-07-01' })).toBe('R16 order-ceased')
  })

  test.each(withEnds.map((kind) => ({ kind })))('$kind that says nothing of its end: 24 months', ({ kind }) => {
    const mayLast = kind === 'hospital-order' || kind === 'guardianship-order'
    expect(read({ kind, ends: 'not-stated' })).toBe(mayLast ? '2026-01-10 / until-it-ends' : '2026-01-10')
    expect(ruleOf({ kind, ends: 'not-stated' })).toBe('R16 order-silent')
    expect(firstOf([conviction({ kind, ends: 'not-stated' })]).confidence).toBe(mayLast ? 'unsettled' : 'statute')
  })

  test('a hospital order that said nothing and was ended counts until then in the cautious reading', () => {
    expect(read({ kind: 'hospital-order', ends: 'not-stated', ceasedOn: '2026-07-01' })).toBe('2026-01-10 / 2026-07-02')
    const answer = firstOf([conviction({ kind: 'hospital-order', ends: 'not-stated' })])
    expect(reasons(answer, 'cautious')).toEqual(['R16 order-goes-on'])
  })

  test.each([
    { kind: 'community-order' as const, under18: false, spent: '2026-01-09' },
    { kind: 'youth-rehabilitation-order' as const, under18: true, spent: '2025-07-09' },
    { kind: 'conditional-discharge' as const, under18: false, spent: '2025-01-10' },
    { kind: 'restraining-order' as const, under18: false, spent: '2025-01-10' },
  ])('by the law of 2014, 12 months of $kind: $spent (R41)', ({ kind, under18, spent }) => {
    expect(read({ kind, length: { months: 12 } }, { under18 }, before2023)).toBe(spent)
  })

  test('before 2023 nothing in the Act said what an order without an end does', () => {
    const sentence = { kind: 'restraining-order' as const, ends: 'until-further-order' as const, ceased: false }
    expect(read(sentence, {}, before2023)).toBe('until-it-ends')
    expect(firstOf([conviction(sentence)], before2023).confidence).toBe('unsettled')
    expect(firstOf([conviction(sentence)]).confidence).toBe('statute')
  })

  test('each order is read under its own words', () => {
    const year = { months: 12 }
    expect(ruleOf({ kind: 'community-order', length: year })).toBe('R12 order-last-day')
    expect(ruleOf({ kind: 'community-order', length: year }, before2023)).toBe('R41 order-last-day')
    expect(ruleOf({ kind: 'conditional-discharge', length: year })).toBe('R15 order-last-day')
    expect(ruleOf({ kind: 'income-reduction-order', length: year })).toBe('R50 order-last-day')
    const confidence = (kind: Parameters<typeof read>[0]) => firstOf([conviction(kind)]).confidence
    expect(confidence({ kind: 'attendance-centre-order', length: year })).toBe('unsettled')
    expect(confidence({ kind: 'guardianship-order', length: year })).toBe('inferred')
    expect(confidence({ kind: 'restraining-order', length: year })).toBe('statute')
    expect(
      firstOf([conviction({ kind: 'community-order', length: year })], before2023).readings[0]?.finding.because,
    ).toEqual({
      say: 'order-last-day',
      with: { kind: 'community-order', lastDay: '2025-01-09', months: 12 },
    })
  })
})

describe('s. 6(1), (2): several sentences for one conviction (R7)', () => {
  test('the one that takes longest governs, wherever it stands', () => {
    const order = { kind: 'restraining-order' as const, length: { years: 3 } }
    const answer = firstOf([conviction([{ kind: 'fine' }, order, { kind: 'costs' }])])
    expect(read([{ kind: 'fine' }, order, { kind: 'costs' }])).toBe('2027-01-10')
    expect(read([order, { kind: 'fine' }])).toBe('2027-01-10')
    expect(answer.readings[0]?.finding.because).toEqual({
      say: 'longest-governs',
      with: { kind: 'restraining-order', sentences: 3 },
    })
    expect(reasons(answer)).toEqual([
      'R7 longest-governs',
      'R15 order-last-day',
      'R10 period-from-conviction',
      'R14 no-period',
    ])
  })

  test('one excluded sentence makes the conviction never spent', () => {
    expect(read([{ kind: 'fine' }, { kind: 'life-imprisonment' }])).toBe('never')
    expect(reasons(firstOf([conviction([{ kind: 'fine' }, { kind: 'life-imprisonment' }])]))).toEqual([
      'R7 longest-governs',
      'R9 excluded-sentence',
      'R10 period-from-conviction',
    ])
  })
})
