import { createHmac } from 'node:crypto'
import type { Sheet } from '@plain-record/check'
import type { CalendarDate } from '@plain-record/law'
import { createEvents, type DateArray, type EventAttributes } from 'ics'
import type { KeepWords } from './words/en.ts'

type CalendarDeps = {
  readonly words: KeepWords['calendar']
  /** Makes the ids of the entries, so that they say nothing to anybody. */
  readonly secret: Buffer
}

/**
 * The days of a result for a calendar: whole days with a reminder at nine in the morning, and nothing in them that a stranger could
 * understand. One day is one entry, whatever happens on it. The same result gives the same file.
 * @returns iCalendar (RFC 5545), or undefined when no day lies ahead
 * @throws Error when a day cannot be written, which is a mistake in the sheet
 */
export function datesCalendar({ next, on }: Pick<Sheet, 'next' | 'on'>, deps: CalendarDeps): string | undefined {
  const days = [...new Set(next.flatMap((step) => step.on ?? []))].toSorted()
  if (days.length === 0) return undefined
  const events = days.map((each) => eventOn(each, { madeOn: on, ...deps }))
  const { value, error } = createEvents(events, { productId: '-//Calendar//EN' })
  if (value === null) throw new Error('A day of the sheet could not be written into a calendar', { cause: error })
  return value
}

type Event = EventAttributes & {
  /** DTSTAMP in milliseconds: `ics` takes it, and its types do not say so. */
  readonly timestamp: number
}

function eventOn(
  date: CalendarDate,
  { madeOn, words, secret }: CalendarDeps & { readonly madeOn: CalendarDate },
): Event {
  return {
    uid: createHmac('sha256', secret).update(date).digest('hex').slice(0, 32),
    timestamp: Date.parse(madeOn),
    title: words.title,
    description: words.text,
    start: partsOf(date),
    end: partsOf(date), // the same: it is written as one whole day
    alarms: [{ action: 'display', description: words.title, trigger: { hours: 9, before: false } }],
    transp: 'TRANSPARENT',
    classification: 'PRIVATE',
  }
}

const partsOf = (date: CalendarDate): DateArray => date.split('-').map(Number) as [number, number, number]
