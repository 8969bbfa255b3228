import { describe, expect, test } from 'vitest'
import { conviction, firstOf, read, reasons } from './testing/ask.ts'

const today = { lawAsAt: '2026-11-22' }
const before2023 = { lawAsAt: '2019-06-01' }

describe('Rehabilitation of Offenders Act 1974, s. 5(2): custody (R8)', () => {
  test.each([
    { months: 1, under18: false, spent: '2025-02-09', edge: 'short' },
    { months: 12, under18: false, spent: '2026-01-09', edge: 'exactly 1 year' },
    { months: 12, under18: true, spent: '2025-07-09', edge: 'exactly 1 year, under 18' },
    { months: 13, under18: false, spent: '2029-02-09', edge: 'more than 1 year' },
    { months: 13, under18: true, spent: '2027-02-09', edge: 'more than 1 year, under 18' },
    { months: 48, under18: false, spent: '2032-01-09', edge: 'exactly 4 years' },
    { months: 48, under18: true, spent: '2030-01-09', edge: 'exactly 4 years, under 18' },
    { months: 49, under18: false, spent: '2035-02-09', edge: 'more than 4 years' },
    { months: 49, under18: true, spent: '2031-08-09', edge: 'more than 4 years, under 18' },
  ])('$months months from 10 January 2024 ($edge): spent from $spent', ({ months, under18, spent }) => {
    const sentence = { kind: 'imprisonment' as const, length: { months }, schedule18: false }
    expect(read(sentence, { under18 }, today)).toBe(spent)
  })

  test.each([
    { months: 6, under18: false, spent: '2026-07-09', edge: 'exactly 6 months' },
    { months: 6, under18: true, spent: '2026-01-09', edge: 'exactly 6 months, under 18' },
    { months: 7, under18: false, spent: '2028-08-09', edge: 'more than 6 months' },
    { months: 7, under18: true, spent: '2026-08-09', edge: 'more than 6 months, under 18' },
    { months: 30, under18: false, spent: '2030-07-09', edge: 'exactly 30 months' },
    { months: 31, under18: false, spent: '2033-08-09', edge: 'more than 30 months' },
    { months: 31, under18: true, spent: '2030-02-09', edge: 'more than 30 months, under 18' },
    { months: 48, under18: false, spent: '2035-01-09', edge: 'exactly 48 months' },
    { months: 49, under18: false, spent: 'never', edge: 'more than 48 months, any offence' },
  ])('by the law of 2014, $months months ($edge): $spent (R41)', ({ months, under18, spent }) => {
    const sentence = { kind: 'imprisonment' as const, length: { months }, schedule18: false }
    expect(read(sentence, { under18 }, before2023)).toBe(spent)
  })

  test.each([
    { length: { weeks: 52 }, date: '2023-07-03', spent: '2025-06-30' },
    { length: { weeks: 53 }, date: '2024-01-01', spent: '2029-01-05' },
    { length: { days: 365 }, date: '2023-01-01', spent: '2024-12-31' },
    { length: { days: 366 }, date: '2023-01-01', spent: '2028-01-01' },
    { length: { days: 366 }, date: '2024-01-01', spent: '2025-12-31 / 2028-12-31' },
    { length: { days: 1461 }, date: '2021-01-01', spent: '2028-12-31 / 2031-12-31' },
    { length: { days: 1460 }, date: '2021-01-01', spent: '2028-12-30' },
  ])('a length of $length from $date is told by the calendar: $spent (R3)', ({ length, date, spent }) => {
    expect(read({ kind: 'imprisonment', length, schedule18: false }, { date })).toBe(spent)
  })

  test('the first day of the sentence counts, not the conviction; the day on the papers before both (R4, R8)', () => {
    const sentence = { kind: 'imprisonment' as const, length: { months: 6 }, start: '2024-03-01' }
    expect(read(sentence)).toBe('2025-08-31')
    expect(read({ ...sentence, expiresOn: '2024-07-31' })).toBe('2025-07-31')
    expect(reasons(firstOf([conviction({ ...sentence, expiresOn: '2024-07-31' })]))).toEqual([
      'R8 custody-period',
      'R8 sentence-completed',
    ])
  })

  test('a suspended sentence counts as if it were served; once activated, that may count instead (R8, R18)', () => {
    const sentence = { kind: 'suspended-imprisonment' as const, length: { months: 6 } }
    expect(read(sentence)).toBe('2025-07-09')
    expect(read({ ...sentence, activatedUntil: '2025-08-31' })).toBe('2025-07-09 / 2026-08-31')
    expect(read({ ...sentence, activatedUntil: '2024-05-31' })).toBe('2025-07-09')
    expect(reasons(firstOf([conviction({ ...sentence, activatedUntil: '2025-08-31' })]), 'cautious')).toEqual([
      'R8 custody-period',
      'R18 sentence-completed',
    ])
  })

  test('a sentence for an offender of particular concern has a further year of licence (R8)', () => {
    expect(read({ kind: 'offender-of-particular-concern', length: { years: 3 }, schedule18: false })).toBe('2032-01-09')
    expect(read({ kind: 'offender-of-particular-concern', length: { months: 37 }, schedule18: true })).toBe('never')
  })

  test('the finding tells the period, the length in the words of the court, and the day it begins', () => {
    const { finding } = firstOf([conviction({ kind: 'imprisonment', length: { weeks: 53 } })]).readings[0] ?? {}
    expect(finding?.because).toEqual({
      say: 'custody-period',
      with: { kind: 'imprisonment', length: { weeks: 53 }, completed: '2025-01-14', months: 48, under18: false },
    })
    expect(finding?.from[0]?.because).toEqual({
      say: 'sentence-completed',
      with: { kind: 'imprisonment', start: '2024-01-10', length: { weeks: 53 }, lastDay: '2025-01-14', from: 'length' },
    })
    expect(finding?.source.confidence).toBe('statute')
  })

  test('where the band is in doubt the cautious finding says so', () => {
    const answer = firstOf([conviction({ kind: 'imprisonment', length: { days: 366 } }, { date: '2024-01-01' })])
    expect(answer.confidence).toBe('unsettled')
    expect(answer.readings[1]?.finding.source.rule).toBe('R3')
    expect(answer.readings[0]?.finding.source.rule).toBe('R8')
  })

  test.each([
    { sentence: { kind: 'imprisonment' as const }, source: ['R8', 'statute'], from: 'length' },
    { sentence: { kind: 'suspended-imprisonment' as const }, source: ['R8', 'guidance'], from: 'length' },
    { sentence: { kind: 'offender-of-particular-concern' as const }, source: ['R8', 'unsettled'], from: 'length' },
    {
      sentence: { kind: 'suspended-imprisonment' as const, expiresOn: '2024-05-31' },
      source: ['R8', 'statute'],
      from: 'papers',
    },
    {
      sentence: { kind: 'suspended-imprisonment' as const, activatedUntil: '2025-08-31' },
      source: ['R18', 'unsettled'],
      from: 'length',
    },
  ])('when $sentence is completed rests on its own source', ({ sentence, source, from }) => {
    const [statute] = firstOf([conviction({ ...sentence, length: { months: 6 } })]).readings
    const completed = statute?.finding.from[0]
    expect([completed?.source.rule, completed?.source.confidence]).toEqual(source)
    expect(completed?.because).toMatchObject({ say: 'sentence-completed', with: { from } })
  })

  test('the cautious reading of an activated sentence tells that the day comes from there', () => {
    const sentence = { kind: 'suspended-imprisonment' as const, length: { months: 6 }, activatedUntil: '2025-08-31' }
    const cautious = firstOf([conviction(sentence)]).readings[1]
    expect(cautious?.finding.from[0]?.because).toMatchObject({ with: { from: 'activation', lastDay: '2025-08-31' } })
  })
})
