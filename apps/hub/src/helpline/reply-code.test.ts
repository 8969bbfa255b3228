import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReplyCode, referenceFor, replyCodeFor } from './reply-code.ts'

const secret = Buffer.alloc(32, 3)

describe('a reply code', () => {
  test('is the same for the same form and another for another', () => {
    expect(replyCodeFor(secret, 'a')).toBe(replyCodeFor(secret, 'a'))
    expect(replyCodeFor(secret, 'a')).not.toBe(replyCodeFor(secret, 'b'))
    expect(replyCodeFor(secret, 'a')).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  test('is read however it is copied', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.constantFrom('', ' ', '-', ' - ', '\u2013'),
        fc.boolean(),
        (form, gap, lower) => {
          const code = replyCodeFor(secret, form)
          const typed = code.split('-').join(gap)
          expect(readReplyCode(lower ? ` ${typed.toLowerCase()}\n` : typed)).toBe(code)
        },
      ),
    )
    expect(readReplyCode('oooo-iiii-llll-0000')).toBe('0000-1111-1111-0000')
  })

  test.each(['', 'K7QM-2XWD-9FHR', 'K7QM-2XWD-9FHR-TB3N-A', 'K7QM-2XWD-9FHR-TB3U', 'PR-7K2M9Q'])(
    '"%s" is not one',
    (typed) => {
      expect(readReplyCode(typed)).toBeUndefined()
    },
  )

  test('cannot be told from the reference', () => {
    expect(replyCodeFor(secret, 'a').replace(/-/g, '')).not.toContain(referenceFor(secret, 'a').slice(3))
  })
})
