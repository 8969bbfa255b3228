import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMasterKeys } from './master-keys.ts'
import { newRecordKey, openText, rewrapRecordKey, sealText, unwrapRecordKey } from './seal.ts'

const key = () => randomBytes(32).toString('base64')

describe('sealed fields', () => {
  const keys = parseMasterKeys(key())

  test('open to what was sealed, whatever the words', () => {
    const record = newRecordKey(keys, 'r1')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const again = unwrapRecordKey(keys, 'r1', record.wrapped)
        expect(openText(again, 'r1/message', sealText(record, 'r1/message', words))).toBe(words)
      }),
    )
  })

  test('do not open in another place', () => {
    const record = newRecordKey(keys, 'r1')
    expect(() => openText(record, 'r1/contact', sealText(record, 'r1/message', 'hello'))).toThrow()
    expect(() => unwrapRecordKey(keys, 'r2', record.wrapped)).toThrow()
  })

  test('do not open when one bit has changed', () => {
    const record = newRecordKey(keys, 'r1')
    const sealed = sealText(record, 'r1/message', 'hello')
    for (let at = 0; at < sealed.length; at++) {
      const bent = Buffer.from(sealed)
      bent[at] = (bent[at] ?? 0) ^ 1
      expect(() => openText(record, 'r1/message', bent)).toThrow()
    }
  })

  test('never hold the words they seal', () => {
    const record = newRecordKey(keys, 'r1')
    expect(sealText(record, 'r1/message', 'police came round').includes('police')).toBe(false)
  })

  test('stay open when the master key is rotated, and need the old key until they are wrapped again', () => {
    const old = key()
    const record = newRecordKey(parseMasterKeys(old), 'r1')
    const sealed = sealText(record, 'r1/message', 'hello')
    const fresh = key()
    expect(() => unwrapRecordKey(parseMasterKeys(fresh), 'r1', record.wrapped)).toThrow(/MASTER_KEYS/)
    const rewrapped = rewrapRecordKey(parseMasterKeys(`${fresh},${old}`), 'r1', record.wrapped)
    expect(openText(unwrapRecordKey(parseMasterKeys(fresh), 'r1', rewrapped), 'r1/message', sealed)).toBe('hello')
  })
})

test('a master key of the wrong size is refused without being shown', () => {
  expect(() => parseMasterKeys('c2hvcnQ=')).toThrow(/32 bytes/)
  expect(() => parseMasterKeys('c2hvcnQ=')).not.toThrow(/c2hvcnQ/)
})
