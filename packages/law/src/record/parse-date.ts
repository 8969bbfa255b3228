import { dayFromIso, dayOf, daysInMonth, firstYear, lastYear, plusDays } from '../calendar/day.ts'
import { isObject, type Plain, type PlainObject } from './plain.ts'
import type { Path, ProblemList } from './problems.ts'
import type { DayRange } from './record.ts'

/** All the days there are: what is known of a day of which nothing is known. */
export const anyDay: DayRange = { least: dayOf(firstYear, 1, 1), most: dayOf(lastYear, 12, 31) }

type At = { readonly path: Path; readonly problems: ProblemList }

/** Reads a day or what is known of one. Undefined when it cannot be used; the problem is on the list then. */
export function parseDate(value: Plain, at: At): DayRange | undefined {
  if (value === 'unknown') return anyDay
  if (typeof value === 'string') return parseWritten(value, at)
  if (!isObject(value)) return refuse(at)
  const [first, second] = [...value.keys()].toSorted()
  if (value.size === 2 && first === 'from' && second === 'to') return parseBetween(value, at)
  return value.size === 1 && first !== undefined ? parseOneSided(value, first, at) : refuse(at)
}

function refuse({ path, problems }: At): undefined {
  problems.add(path, 'not-a-day', {})
}

/** A day, a month or a year, as the first and last day that it can be. */
function parseWritten(text: string, { path, problems }: At): DayRange | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.slice(0, 20))
  if (!parts) return refuse({ path, problems })
  const [, year = '', month, day] = parts
  if (Number(year) < firstYear || Number(year) > lastYear) {
    problems.add(path, 'year-outside', { first: firstYear, last: lastYear })
    return undefined
  }
  const least = dayFromIso(`${year}-${month ?? '01'}-${day ?? '01'}`)
  if (least === undefined) {
    problems.add(path, 'no-such-day', {})
    return undefined
  }
  if (day !== undefined) return { least, most: least }
  const lastMonth = Number(month ?? 12)
  return { least, most: dayOf(Number(year), lastMonth, daysInMonth(Number(year), lastMonth)) }
}

function parseBetween(value: PlainObject, at: At): DayRange | undefined {
  const [from, to] = [inner(value, 'from', at), inner(value, 'to', at)]
  if (!from || !to) return undefined
  if (from.least <= to.most) return { least: from.least, most: to.most }
  at.problems.add(at.path, 'from-after-to', {})
  return undefined
}

function parseOneSided(value: PlainObject, side: string, at: At): DayRange | undefined {
  if (!['before', 'after', 'onOrBefore', 'onOrAfter'].includes(side)) return refuse(at)
  const given = inner(value, side, at)
  if (!given) return undefined
  const { least, most } = anyDay
  if (side === 'onOrBefore') return { least, most: given.most }
  if (side === 'onOrAfter') return { least: given.least, most }
  if (side === 'before' ? given.least > least : given.most < most)
    return side === 'before' ? { least, most: plusDays(given.least, -1) } : { least: plusDays(given.most, 1), most }
  at.problems.add([...at.path, side], 'year-outside', { first: firstYear, last: lastYear }) // nothing lies beyond it
  return undefined
}

function inner(value: PlainObject, side: string, { path, problems }: At): DayRange | undefined {
  const written = value.get(side)
  const at = { path: [...path, side], problems }
  return typeof written === 'string' ? parseWritten(written, at) : refuse(at)
}
