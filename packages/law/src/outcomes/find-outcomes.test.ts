import { describe, expect, test } from 'vitest'
import { findOutcomes } from './find-outcomes.ts'
import { policeOutcomes } from './outcome-table.ts'

const codesFor = (words: string): readonly string[] => findOutcomes(words).map(({ outcome }) => outcome.code)

/** As a force words it (O29). */
const of21 =
  'Further investigation, resulting from the crime report, which could provide evidence sufficient to support formal action being taken against the named suspect, is not in the public interest – police decision.'
/** As a force words it (O35). */
const of22 =
  'Diversionary, educational or intervention activity, resulting from the crime report, has been undertaken and it is not in the public interest to take any further action.'

describe('O28: an outcome is found by its number', () => {
  test.each([
    ['21', ['21']],
    ['outcome 21', ['21']],
    ['Outcome: 21.', ['21']],
    ['outcome code 21', ['21']],
    ['outcom 21', ['21']],
    ['my son got a 21', ['21']],
    ['twenty one', ['21']],
    ['Twenty-One', ['21']],
    ['twnty one', ['21']],
    ['outcome twenty two', ['22']],
    ['what is outcome eight', ['8']],
    ['2', ['2', '2A']],
    ['2a', ['2A', '2']],
    ['outcome 1 A', ['1A', '1']],
    ['difference between outcome 10 and 21', ['10', '21']],
  ])('%s', (typed, codes) => {
    const found = findOutcomes(typed).filter(({ by }) => by.kind === 'number')
    expect(found.map(({ outcome }) => outcome.code)).toEqual(codes)
  })

  test('every code is found first by itself, by the word before it and by its name', () => {
    for (const { code, name } of policeOutcomes)
      for (const typed of [code, `outcome ${code.toLowerCase()}`, name]) expect(codesFor(typed)[0], typed).toBe(code)
  })

  test.each(['0', '23', 'outcome 99', '21A', '21 March 2026', 'section 21', 'a flat at 21 High Street', '10/11/2026'])(
    'and none by a number that is no outcome: %s',
    (typed) => expect(codesFor(typed)).toEqual([]),
  )

  test('a number stands before the words beside it', () => {
    expect(codesFor('outcome 16, no community resolution')).toEqual(['16', '8'])
  })
})

describe('an outcome is found by the words of a letter', () => {
  test.each([
    ['O29', of21, '21'],
    ['O29', 'further investigation is not in the public interest', '21'],
    ['O29', 'Further investigation ... not in the public interest - police decision', '21'],
    ['O29', 'furthr investigaton not in the publc intrest', '21'],
    ['O35', of22, '22'],
    ['O35', 'diversionary activity has been undertaken', '22'],
    ['O35', 'diversonary eduational activty', '22'],
    ['O35', 'deferred prosecution', '22'],
    ['O36', 'under the age of criminal responsibility', '11'],
    ['O36', 'he was too young', '11'],
    ['O37', 'formal action is not in the public interest', '10'],
    ['O37', 'formal action against the offender is not in the public interest - police decision', '10'],
    ['O71', 'community resolution', '8'],
    ['O71', 'a comunity resoluton, i said sorry', '8'],
    ['O28', 'no further action, evidential difficulties, victim supports action', '15'],
    ['O28', 'evidential dificulties: named suspect, victim does not support further action', '16'],
    ['O28', 'the victim withdrew', '16'],
    ['O28', 'evidential difficulties, suspect not identified, victim does not support', '14'],
    ['O28', 'not enough evidence', '15'],
    ['O28', 'investigation complete, no suspect identified', '18'],
    ['O28', 'youth caution', '2'],
    ['O28', 'simple caution', '3'],
    ['O28', 'I was charged and have to go to court', '1'],
    ['O28', 'charged with a different offence', '1A'],
    ['O28', 'penalty notice for disorder', '6'],
    ['O28', 'PND', '6'],
    ['O28', 'weed warning', '7'],
    ['O28', 'CPS: prosecution not in the public interest', '9'],
    ['O28', 'prosecution time limit expired', '17'],
    ['O28', 'taken into consideration', '4'],
    ['O28', 'the suspect has died', '5'],
    ['O28', 'suspect too ill', '12'],
    ['O28', 'a key witness is too ill', '13'],
    ['O28', 'action fraud', '19'],
    ['O28', 'passed to social services', '20'],
  ])('%s: %s', (_rule, typed, code) => {
    const [first] = findOutcomes(typed)
    expect(first?.outcome.code).toBe(code)
    expect(first?.by.kind).toBe('words')
  })

  test('O37: 10 and 21 are told apart, and the other one follows', () => {
    expect(codesFor('formal action is not in the public interest').slice(0, 2)).toEqual(['10', '21'])
    expect(codesFor('further investigation is not in the public interest').slice(0, 2)).toEqual(['21', '10'])
  })

  test('a caution without an age is one of two', () => {
    for (const typed of ['caution', 'I was cautioned', 'conditional caution'])
      expect(codesFor(typed).slice(0, 2)).toEqual(['2', '3'])
  })

  test('O28: "A" is a different offence, and never the first answer to a conditional caution', () => {
    for (const typed of ['conditional caution', 'youth conditional caution', 'adult conditional caution', 'caution'])
      expect(codesFor(typed)[0], typed).not.toMatch(/A$/)
    expect(codesFor('caution for a different offence').slice(0, 2).toSorted()).toEqual(['2A', '3A'])
  })

  test('evidential difficulties alone are three outcomes, and no further action is more than one', () => {
    expect(codesFor('no further action, evidential difficulties').slice(0, 3).toSorted()).toEqual(['14', '15', '16'])
    expect(codesFor('no further action').length).toBeGreaterThan(3)
  })

  test('in a whole letter, among its names, dates and addresses', () => {
    const letter = `Dear Mx Ito, I write about the investigation of 10 March 2026 at 16 High Street. We have decided that further
      investigation is not in the public interest. We will not contact you again. Call 101 if you want to ask about this. PC 1234`
    expect(codesFor(letter)[0]).toBe('21')
  })

  test('says which of the words typed it went by', () => {
    expect(findOutcomes('They wrote: Community Resolution')[0]?.by).toEqual({
      kind: 'words',
      words: ['Community', 'Resolution'],
    })
  })

  test.each(['', ' ', 'hello', 'pizza recipe', 'xyzzyq', 'police', '???', '2026'])('nothing is like "%s"', (typed) => {
    expect(findOutcomes(typed)).toEqual([])
  })
})

describe('whatever is typed', () => {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz'
  test.each([
    ['one word', 'x'.repeat(100_000)],
    ['many words', 'further investigaton '.repeat(5_000)],
    [
      'many different words',
      Array.from({ length: 12_500 }, (_, i) => `${alphabet.slice(i % 19)}${i}`.slice(0, 8)).join(' '),
    ],
    ['many numbers', 'twenty one outcome 21 '.repeat(4_600)],
    ['no letters', '\u0000\ud83d'.repeat(50_000)],
    ['names of what every object has', '__proto__ constructor toString hasOwnProperty'],
  ])('%s: answered, and with at most as many as were asked for', (_name, typed) => {
    expect(findOutcomes(typed, 3).length).toBeLessThanOrEqual(3)
  })
})
