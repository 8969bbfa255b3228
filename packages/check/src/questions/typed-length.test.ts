import { describe, expect, test } from 'vitest'
import { readLength, writtenLength } from './typed-length.ts'

const fields = { years: '', months: '', weeks: '', days: '' }

describe('a length in four fields', () => {
  test.each([
    [{ months: '18' }, { months: 18 }],
    [
      { years: '2', months: '6' },
      { years: 2, months: 6 },
    ],
    [{ weeks: 'eight' }, { weeks: 8 }],
    [{ years: '0', days: ' 14 ' }, { days: 14 }],
  ])('%j is %j', (typed, length) => {
    expect(readLength({ ...fields, ...typed })).toEqual({ ok: true, length })
    expect(readLength(writtenLength(length))).toEqual({ ok: true, length })
  })

  test.each([
    [{}, 'empty', 'years'],
    [{ months: 'some' }, 'not-a-number', 'months'],
    [{ months: '-3' }, 'not-a-number', 'months'],
    [{ months: '1.5' }, 'not-a-number', 'months'],
    [{ weeks: '0' }, 'nothing', 'weeks'],
    [{ years: '101' }, 'too-long', 'years'],
    [{ days: '999999' }, 'not-a-number', 'days'],
  ])('%j is refused: %s', (typed, problem, unit) => {
    expect(readLength({ ...fields, ...typed })).toEqual({ ok: false, problem, unit })
  })

  test.each(['unknown', { atMost: { months: 6 } }, { from: { months: 1 }, to: { months: 2 } }] as const)(
    'what is not one length leaves the fields empty: %j',
    (length) => {
      expect(writtenLength(length)).toEqual(fields)
    },
  )
})
