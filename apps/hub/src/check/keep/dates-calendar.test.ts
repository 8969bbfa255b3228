import type { Sheet, SheetNext } from '@plain-record/check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { datesCalendar } from './dates-calendar.ts'
import { threeConvictions } from './testing/drafts.ts'
import { sheetOf } from './testing/sheets.ts'
import { en } from './words/en.ts'

const secret = Buffer.alloc(32, 3)
const on = '2026-11-26' as Sheet['on']
const step = (date?: string): SheetNext => ({
  says: 'Prison sentence for assault becomes spent',
  ...(date === undefined ? {} : { on: date as Sheet['on'] }),
})
const calendar = (next: readonly SheetNext[], key = secret): string =>
  datesCalendar({ on, next }, { words: en.calendar, secret: key }) ?? ''
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))

describe('the days of a result in a calendar', () => {
  const text = calendar([step('2027-03-03'), step(), step('2028-02-29'), step('2030-12-31')])
  const events = eventsIn(text)

  test('are whole days, each one once', () => {
    expect(
      events.map(({ startDate, endDate }) => [startDate.toString(), startDate.isDate, endDate.toString()]),
    ).toEqual([
      ['2027-03-03', true, '2027-03-04'],
      ['2028-02-29', true, '2028-03-01'],
      ['2030-12-31', true, '2031-01-01'],
    ])
  })

  test('are one entry where two things happen on the same day', () => {
    expect(eventsIn(calendar([step('2027-03-03'), step('2027-03-03')]))).toHaveLength(1)
  })

  test('say nothing that a stranger could understand', () => {
    for (const { summary, description, location } of events)
      expect({ summary, description, location }).toEqual({
        summary: 'Reminder',
        description: 'Check your papers.',
        location: null,
      })
    expect(text).not.toMatch(/prison|assault|spent|record|check(?! your papers)/i)
  })

  test('ring at nine on the day', () => {
    for (const event of events) {
      const alarms = event.component.getAllSubcomponents('valarm')
      expect(alarms.map((alarm) => alarm.getFirstPropertyValue('trigger')?.toString())).toEqual(['PT9H'])
    }
  })

  test('are made on the day of the result, and the same each time', () => {
    for (const { component } of events)
      expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-26T00:00:00Z')
    expect(calendar([step('2030-12-31'), step('2028-02-29'), step('2027-03-03')])).toBe(text)
  })

  test('have ids that need our key to be made', () => {
    const ids = (texts: string) => eventsIn(texts).map(({ uid }) => uid)
    expect(new Set(ids(text)).size).toBe(3)
    for (const id of ids(text)) expect(id).toMatch(/^[0-9a-f]{32}$/)
    expect(ids(calendar([step('2027-03-03')], Buffer.alloc(32, 4)))).not.toEqual(ids(calendar([step('2027-03-03')])))
  })

  test('are none where nothing lies ahead', () => {
    expect(datesCalendar({ on, next: [step()] }, { words: en.calendar, secret })).toBeUndefined()
  })

  test('are those that the result names', () => {
    const sheet = sheetOf(threeConvictions)
    const days = sheet.next.flatMap((each) => each.on ?? [])
    expect(days.length).toBeGreaterThan(0)
    expect(eventsIn(calendar(sheet.next)).map(({ startDate }) => startDate.toString())).toEqual(
      [...new Set(days)].toSorted(),
    )
  })
})
