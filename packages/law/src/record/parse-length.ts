import { day } from '../calendar/day.ts'
import { firstDayAfterPeriod } from '../calendar/period.ts'
import type { Length, SaidLength } from './length.ts'
import { isObject, type Plain, type PlainObject } from './plain.ts'
import type { Path, ProblemList } from './problems.ts'
import type { LengthRange } from './record.ts'
import { longestYears } from './shape.ts'

type At = { readonly path: Path; readonly problems: ProblemList }

const shortest: Length = lengthOf({ days: 1 })
const longest: Length = lengthOf({ years: longestYears })

/** A length of which nothing is known. */
export const anyLength: LengthRange = { least: shortest, most: longest }

const units = ['years', 'months', 'weeks', 'days'] as const

/** How a length counts: years are twelve months, weeks seven days. */
export function lengthOf(said: SaidLength): Length {
  const { years = 0, months = 0, weeks = 0, days = 0 } = said
  return { months: years * 12 + months, days: weeks * 7 + days, said }
}

/** Lengths in different units compare by the calendar from some day; this one has no month end near it. */
const comparedFrom = day('2001-03-01')
export const isLonger = (a: Length, b: Length): boolean =>
  firstDayAfterPeriod(comparedFrom, a) > firstDayAfterPeriod(comparedFrom, b)

/** Longer than any length that is counted. Roughly first, since the calendar ends. */
export const isTooLong = (length: Length): boolean =>
  length.months + length.days / 31 > longestYears * 12 || isLonger(length, longest)

/** Reads a length or what is known of one. Undefined when it cannot be used; the problem is on the list then. */
export function parseLength(value: Plain, at: At): LengthRange | undefined {
  if (value === 'unknown') return anyLength
  if (!isObject(value)) return refuse(at)
  const sides = [...value.keys()].toSorted().join()
  if (sides === 'from,to') {
    const [from, to] = [inner(value, 'from', at), inner(value, 'to', at)]
    if (!from || !to) return undefined
    if (!isLonger(from, to)) return between(from, to)
    at.problems.add(at.path, 'from-after-to', {})
    return undefined
  }
  if (sides === 'atMost' || sides === 'atLeast') {
    const given = inner(value, sides, at)
    return given && (sides === 'atMost' ? between(shortest, given) : between(given, longest))
  }
  const exact = parseExactLength(value, at)
  return exact && { least: exact, most: exact }
}

/** Two that count the same are one length, in the words of the first: it is exact then. */
const between = (least: Length, most: Length): LengthRange => ({
  least,
  most: least.months === most.months && least.days === most.days ? least : most,
})

function refuse({ path, problems }: At): undefined {
  problems.add(path, 'not-a-length', {})
}

const inner = (value: PlainObject, side: string, { path, problems }: At): Length | undefined =>
  parseExactLength(value.get(side), { path: [...path, side], problems })

/** Reads a length as a court gives it. */
export function parseExactLength(value: Plain | undefined, at: At): Length | undefined {
  if (!isObject(value) || value.size === 0) return refuse(at)
  const counts: [string, number][] = []
  for (const unit of units) {
    const count = value.get(unit)
    if (count === undefined) continue
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) return refuse(at)
    counts.push([unit, count + 0]) // no negative zero
  }
  if (counts.length !== value.size) return refuse(at)
  const length = lengthOf(Object.fromEntries(counts.filter(([, count]) => count > 0)))
  if (length.months === 0 && length.days === 0) {
    at.problems.add(at.path, 'length-of-nothing', {})
    return undefined
  }
  if (!isTooLong(length)) return length
  at.problems.add(at.path, 'too-long', { years: longestYears })
  return undefined
}
