import { describe, expect, test } from 'vitest'
import { disposalGroups } from '../record/disposal-kinds.ts'
import { conviction, firstOf, read, reasons } from './testing/ask.ts'

const fiveYears = { length: { years: 5 }, schedule18: true } as const

describe('Rehabilitation of Offenders Act 1974, s. 5(1): sentences excluded from rehabilitation (R9)', () => {
  test.each(disposalGroups.excluded.map((kind) => ({ kind })))(
    '$kind is never spent, whatever its length',
    ({ kind }) => {
      expect(read({ kind })).toBe('never')
      expect(reasons(firstOf([conviction({ kind })]))).toEqual(['R9 excluded-sentence'])
    },
  )

  test.each([
    'imprisonment',
    'suspended-imprisonment',
    'young-offender-institution',
    'youth-custody',
    'corrective-training',
    'youth-detention',
    'service-youth-detention',
    'extended-sentence-before-2005',
    'offender-of-particular-concern',
  ] as const)('%s of more than 4 years for an offence in Schedule 18 is never spent', (kind) => {
    expect(read({ kind, ...fiveYears })).toBe('never')
    expect(read({ kind, ...fiveYears, schedule18: false })).not.toBe('never')
    expect(reasons(firstOf([conviction({ kind, ...fiveYears })]))).toEqual(['R9 excluded-for-its-length'])
  })

  test.each(['borstal', 'detention-and-training-order'] as const)('%s is not among the kinds of s. 5(1)(b)', (kind) => {
    expect(read({ kind, ...fiveYears })).toBe('2036-01-09')
  })

  test('long-term detention of before 2000 is not named either, and the cautious reading excludes it', () => {
    expect(read({ kind: 'long-term-youth-detention-before-2000', ...fiveYears })).toBe('2036-01-09 / never')
    const answer = firstOf([conviction({ kind: 'long-term-youth-detention-before-2000', ...fiveYears })])
    expect(answer.answer.kind).toBe('never-spent')
    expect(answer.confidence).toBe('unsettled')
  })

  test.each([
    { length: { years: 4 }, spent: '2032-01-09' },
    { length: { months: 49 }, spent: 'never' },
    { length: { days: 1461 }, spent: '2032-01-09 / never' },
    { length: { days: 1462 }, spent: 'never' },
  ])('$length for an offence in Schedule 18: $spent', ({ length, spent }) => {
    expect(read({ kind: 'imprisonment', length, schedule18: true })).toBe(spent)
  })

  test('s. 5(7A): terms added together are not one term here: 3 and 2 years are spent, 5 and 1 are not', () => {
    const served = 'consecutively' as const
    expect(read({ kind: 'imprisonment', terms: [{ years: 3 }, { years: 2 }], served, schedule18: true })).toBe(
      '2036-01-09',
    )
    expect(read({ kind: 'imprisonment', terms: [{ years: 5 }, { years: 1 }], served, schedule18: true })).toBe('never')
  })

  test('by the law of 2014 terms added together were one term, for any offence (R41)', () => {
    const sentence = {
      kind: 'imprisonment' as const,
      terms: [{ years: 3 }, { years: 2 }],
      served: 'consecutively' as const,
    }
    expect(read({ ...sentence, schedule18: false }, {}, { lawAsAt: '2019-06-01' })).toBe('never')
  })

  test('the finding tells what the length was held against', () => {
    const [statute] = firstOf([conviction({ kind: 'imprisonment', ...fiveYears })]).readings
    expect(statute?.finding.because).toEqual({
      say: 'excluded-for-its-length',
      with: { kind: 'imprisonment', length: { years: 5 }, over: 48, schedule18: true },
    })
  })
})
