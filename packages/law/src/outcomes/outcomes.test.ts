import { describe, expect, test } from 'vitest'
import { en } from '../words/en.ts'
import { sentence } from '../words/explain.ts'
import { policeOutcomes } from './outcome-table.ts'
import { checksOfOutcome, outcomeByCode } from './outcomes.ts'

const shows = (code: string): readonly string[] => {
  const outcome = outcomeByCode(code)
  if (!outcome) throw new Error(`There is no outcome ${code}.`)
  const { basic, standard, enhanced } = checksOfOutcome(outcome)
  return [basic.value, standard.value, enhanced.value]
}

describe('O27, O28: the outcomes framework', () => {
  test('has every code once, as text', () => {
    const codes = policeOutcomes.map(({ code }) => code)
    expect(codes).toEqual(['1', '1A', '2', '2A', '3', '3A', ...Array.from({ length: 19 }, (_, i) => String(i + 4))])
  })

  test('finds a code however it is written, and no code that there is not', () => {
    expect(outcomeByCode('21')?.code).toBe('21')
    expect(outcomeByCode(' outcome 21 ')?.code).toBe('21')
    expect(outcomeByCode('1a')?.code).toBe('1A')
    for (const none of ['0', '23', '', '21A', 'x']) expect(outcomeByCode(none)).toBeUndefined()
  })

  test('an "A" row is a part of another and never a conditional caution', () => {
    const parts = policeOutcomes.filter(({ within }) => within !== undefined).map(({ code, within }) => [code, within])
    expect(parts).toEqual([
      ['1A', '1'],
      ['2A', '2'],
      ['3A', '3'],
    ])
  })

  test('O37: 10, 16, 20, 21 and 22 are five different outcomes', () => {
    const names = ['10', '16', '20', '21', '22'].map((code) => outcomeByCode(code)?.name)
    expect(new Set(names).size).toBe(5)
  })
})

test('every outcome is told in whole, short sentences and never in capitals', () => {
  for (const { code, meaning, decidedBy, introduced, status, inImagery, note = '' } of policeOutcomes)
    for (const told of [meaning, decidedBy, introduced, status, inImagery, note].filter((text) => text !== '')) {
      expect(told, code).toMatch(/^[A-Z0-9].*\.$/)
      expect(told, code).not.toMatch(/\b[A-Z]{2,}\b/)
      for (const one of told.split(/(?<=[.:])\s/)) expect(one.split(' ').length, one).toBeLessThanOrEqual(22)
    }
})

describe('O63 to O76: what each check does with an outcome', () => {
  test.each([
    { codes: ['1', '1A', '4'], expected: ['as-the-conviction', 'as-the-conviction', 'as-the-conviction'] },
    { codes: ['2', '2A', '3', '3A'], expected: ['as-the-caution', 'as-the-caution', 'as-the-caution'] },
    {
      codes: ['6', '7', '8', '9', '10', '11', '12', '13', '15', '16', '17', '20', '21', '22'],
      expected: ['does-not-show', 'does-not-show', 'police-may-add'],
    },
    { codes: ['5', '14', '18', '19'], expected: ['does-not-show', 'does-not-show', 'does-not-apply'] },
  ])('$codes: $expected', ({ codes, expected }) => {
    for (const code of codes) expect(shows(code), code).toEqual(expected)
  })

  test('O66, O70: of Outcome 21 nobody says that an enhanced check will not show it', () => {
    const outcome = outcomeByCode('21')
    const checks = outcome && checksOfOutcome(outcome)
    expect(checks && sentence(checks.standard.because, en)).toBe(
      'Outcome 21 is not a conviction or a caution, so it will not appear on a basic or standard check.',
    )
    expect(checks && sentence(checks.enhanced.because, en)).toBe(
      'Outcome 21 does not show by itself. On an enhanced check the police can add information they think is relevant. For an isolated, non-abusive case that is unlikely, but nobody can promise it will never happen.',
    )
    expect(checks?.enhanced.from).toEqual([checks?.standard])
    expect(checks?.enhanced.source.rule).toBe('O66')
  })

  test('only of Outcome 21 is it said to be unlikely', () => {
    const outcome = outcomeByCode('15')
    expect(outcome && sentence(checksOfOutcome(outcome).enhanced.because, en)).not.toContain('unlikely')
  })

  test('every one has a source and a sentence', () => {
    for (const outcome of policeOutcomes)
      for (const finding of Object.values(checksOfOutcome(outcome))) {
        expect(finding.source.rule).toMatch(/^O\d+$/)
        expect(finding.source.provision).not.toBe('')
        expect(finding.because.with).toEqual({ code: outcome.code })
        expect(sentence(finding.because, en)).toContain(`Outcome ${outcome.code}`)
      }
  })
})
