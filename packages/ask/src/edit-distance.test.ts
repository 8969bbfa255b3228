import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

describe('slips of the finger', () => {
  test.each([
    ['dbs', 'dbs', 0],
    ['dsb', 'dbs', 1],
    ['cation', 'caution', 1],
    ['sucpended', 'suspended', 1],
    ['baliffs', 'bailiffs', 1],
    ['candaa', 'canada', 1],
    ['harrasment', 'harassment', 2],
    ['spent', 'prison', 3],
  ])('%s and %s are %i apart', (a, b, slips) => {
    expect(editDistance(a, b, 2)).toBe(slips)
  })

  test('they are the same in both directions, and none only between equal words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3))
        expect(editDistance(a, b, 3) === 0).toBe(a === b)
      }),
      { seed: 20261122 },
    )
  })
})
