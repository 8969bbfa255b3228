import { describe, expect, test } from 'vitest'
import { draftOf, known } from '../sound-guide.ts'
import { isOverdue, nextCheckIsWithinAYear, overdueIsNoticed } from './dates.ts'

describe('an overdue guide says so', () => {
  const draft = draftOf({ front: { checkedOn: '2026-01-10', checkAgainBy: '2026-07-10' } })
  test('on the last day it is in time', () => {
    expect(overdueIsNoticed(draft, { ...known, on: '2026-07-10' })).toEqual([])
    expect(isOverdue('2026-07-10', '2026-07-10')).toBe(false)
  })
  test('the day after it is overdue, on the line of its date', () => {
    expect(overdueIsNoticed(draft, { ...known, on: '2026-07-11' })).toEqual([
      expect.objectContaining({ line: 8, message: expect.stringContaining('was 2026-07-10') }),
    ])
  })
  test('it may be published with a notice that says so', () => {
    const front = { checkedOn: '2026-01-10', checkAgainBy: '2026-07-10', overdueNoticed: 'true' }
    expect(overdueIsNoticed(draftOf({ front }), { ...known, on: '2026-07-11' })).toEqual([])
  })
})

describe('the next check is within 12 months', () => {
  const messages = (checkedOn: string, checkAgainBy: string) =>
    nextCheckIsWithinAYear(draftOf({ front: { checkedOn, checkAgainBy } }), known).map(({ message }) => message)
  test.each([
    ['2026-11-22', '2027-11-22'],
    ['2026-11-22', '2026-11-23'],
    ['2028-02-29', '2029-02-28'],
  ])('checked on %s, again by %s: in time', (checked, again) => expect(messages(checked, again)).toEqual([]))
  test.each([
    ['2026-11-22', '2027-11-23'],
    ['2028-02-29', '2029-03-01'],
  ])('checked on %s, again by %s: too late', (checked, again) =>
    expect(messages(checked, again)).toEqual(['checkAgainBy: is more than 12 months after checkedOn']),
  )
  test('it does not come before the check', () => {
    expect(messages('2026-11-22', '2026-11-22')).toEqual(['checkAgainBy: is not after checkedOn'])
  })
})
