import type { PartialDate } from '@plain-record/law'

/** The first and the last day that a record may name stand for an end of which nothing is known. */
const ends = { first: '1900-01-01', last: '2199-12-31' }

/** A date of a record as somebody would say it: without an end that nobody told. */
export function saidDate(date: PartialDate): PartialDate {
  if (typeof date === 'string' || !('from' in date)) return date
  if (date.from === ends.first) return date.to === ends.last ? 'unknown' : { onOrBefore: date.to }
  return date.to === ends.last ? { onOrAfter: date.from } : date
}
