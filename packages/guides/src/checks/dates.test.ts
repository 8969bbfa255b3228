import { describe, expect, test } from 'vitest'
import { draftOf, known } from '../sound-guide.ts'
import { isOverdue, nextCheckComesInTime, overdueIsNoticed } from './dates.ts'

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

describe('the next check comes in time', () => {
  const messages = (topic: string, checkedOn: string, checkAgainBy: string) =>
    nextCheckComesInTime(draftOf({ front: { topic, checkedOn, checkAgainBy } }), known).map(({ message }) => message)
  const slow = 'police-outcome-codes'
  const fast = 'basic-dbs-check'
  test.each([
    [slow, '2026-11-22', '2027-11-22'],
    [slow, '2026-11-22', '2026-11-23'],
    [slow, '2028-02-29', '2029-02-28'],
    [fast, '2026-11-22', '2027-05-22'],
    [fast, '2026-10-31', '2027-04-30'],
  ])('%s, checked on %s, again by %s: in time', (...guide) => expect(messages(...guide)).toEqual([]))
  test.each([
    [slow, '2026-11-22', '2027-11-23', 12],
    [slow, '2028-02-29', '2029-03-01', 12],
    [fast, '2026-11-22', '2027-05-23', 6],
    [fast, '2026-10-31', '2027-05-01', 6],
  ])('%s, checked on %s, again by %s: more than %i months', (topic, checked, again, months) => {
    const message = `checkAgainBy: is more than ${months} months after checkedOn`
    expect(messages(topic, checked, again)).toEqual([message])
  })
  test('it does not come before the check', () => {
    expect(messages(slow, '2026-11-22', '2026-11-22')).toEqual(['checkAgainBy: is not after checkedOn'])
  })
})
