import { describe, expect, test } from 'vitest'
import { parseMasterKeys, secretFor, secretsFor } from './master-keys.ts'

const [first, second] = [7, 8].map((byte) => Buffer.alloc(32, byte).toString('base64'))

describe('secrets for one purpose', () => {
  const keys = parseMasterKeys(`${first},${second}`)

  test('come from every master key, the current one first', () => {
    expect(secretsFor(keys, 'kept copies')).toEqual([
      secretFor(keys, 'kept copies'),
      secretFor(parseMasterKeys(`${second}`), 'kept copies'),
    ])
  })

  test('are the same after a rotation, in another order', () => {
    const rotated = parseMasterKeys(`${second},${first}`)
    expect(secretsFor(rotated, 'kept copies')).toEqual(secretsFor(keys, 'kept copies').toReversed())
  })

  test('are of one purpose alone', () => {
    expect(secretsFor(keys, 'kept copies')).not.toContainEqual(secretFor(keys, 'forms'))
  })
})
