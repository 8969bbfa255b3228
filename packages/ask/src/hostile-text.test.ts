import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ask, normalise, suggest } from './testing/real-ask.ts'

const ours = [
  'caution',
  'dbs',
  'kil',
  'my',
  'self',
  'nude',
  '19',
  '2015',
  'cant',
  'cope',
  'spe',
  'a+b',
  '‮תעודה',
  '👩‍👩‍👧',
  '\ud800',
  '\udc00x',
  '%00',
  '\u0000',
  "'; drop table",
  '<b>',
  'ﬁne',
  'İ',
  'ß',
]

const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...ours), { maxLength: 30 }).map((words) => words.join(' ')) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  // Lone halves of surrogate pairs are not characters, and arrive all the same.
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((codes) => String.fromCharCode(...codes)),
  },
)

describe('text that nobody means', () => {
  test('10,000 arbitrary texts are all answered', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(ask(text).topics).toHaveLength(80)
        expect(suggest(text).length).toBeLessThanOrEqual(8)
      }),
      { numRuns: 10_000, seed: 20261122 },
    )
  })

  const longest = 100_000
  test.each([
    ['one letter', 'a'.repeat(longest)],
    ['unknown words', Array.from({ length: longest / 8 }, (_, i) => `qx${i.toString(36)}zvk`).join(' ')],
    [
      'misspelt words',
      Array.from({ length: longest / 10 }, (_, i) => `cauti${'abcdefghij'[i % 10]}on${i % 7}`).join(' '),
    ],
    ['words of crisis patterns', 'threatening to share they will send want keeps asking '.repeat(longest / 54)],
    ['emoji', '👩‍👩‍👧'.repeat(longest / 8)],
    ['lone surrogates', '\ud83d '.repeat(longest / 2)],
    ['right to left', 'תעודה פלילית '.repeat(longest / 13)],
    ['combining marks', 'á̂̃'.repeat(longest / 4)],
  ])('100,000 characters of %s are answered in bounded time', { timeout: 20_000 }, (_, text) => {
    const before = performance.now()
    expect(ask(text).topics).toHaveLength(80)
    normalise(text)
    expect(performance.now() - before).toBeLessThan(3000)
  })
})
