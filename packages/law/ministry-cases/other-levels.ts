import { none } from '../src/calendar/moment.ts'
import { day, never, parseRecord, type SpentFrom, untilItEnds } from '../src/index.ts'
import { averageMonths, wholeMonthsBetween } from '../src/ministry/counting.ts'
import { type AsTheActHasIt, asTheMinistryHasIt } from '../src/ministry/differences.ts'
import { ministryDragThroughAsEntered } from '../src/ministry/drag-through.ts'
import { calculate } from '../src/rehabilitation/calculate.ts'
import { extendedPeriods, inEveryCase, inNoCase, type Standing } from '../src/rehabilitation/further-convictions.ts'
import { told } from '../src/rehabilitation/told.ts'
import type { Account } from './account.ts'
import type { OracleCase, OracleItem, Outcome } from './case.ts'
import { smallest } from './smallest-set.ts'

const agreesIf = (same: boolean, otherwise: string): Account =>
  same ? { kind: 'agrees' } : { kind: 'unexplained', what: otherwise }

function numberOf(outcome: Outcome | undefined): SpentFrom | undefined {
  if (outcome?.outcome === 'date' && outcome.date) return day(outcome.date)
  if (outcome?.outcome === 'never_spent') return never
  return outcome?.outcome === 'indefinite' ? untilItEnds : undefined
}

/** Convictions of which only the dates are given: what each does to the others. */
export function accountForProceedings({ items, expected }: OracleCase): Account {
  const convictions = items.filter(({ kind }) => kind === 'conviction')
  const wanted = expected.filter((_, i) => items[i]?.kind === 'conviction').map((outcome) => toldOf(numberOf(outcome)))
  const compared = convictions.map(({ date, own, ownWithoutNoDragThrough }) => ({
    date: day(date ?? ''),
    own: numberOf(own) ?? none,
    withoutOrders: numberOf(ownWithoutNoDragThrough),
  }))
  const model = (as: AsTheActHasIt): readonly string[] => ministryDragThroughAsEntered(compared, as).map(toldOf)
  const ours = extendedPeriods(convictions.map(standingOf)).map(({ spentFrom }) => toldOf(spentFrom.most))
  if (model(asTheMinistryHasIt).join() !== wanted.join())
    return {
      kind: 'unexplained',
      what: `theirs ${wanted.join()}, and the model of theirs has ${model(asTheMinistryHasIt).join()}`,
    }
  if (ours.join() === wanted.join()) return { kind: 'agrees' }
  const names = smallest((as) => model(as).join() === ours.join())
  return names ? { kind: 'differs', names } : { kind: 'unexplained', what: `ours ${ours.join()}` }
}

const toldOf = (spentFrom: SpentFrom | undefined): string => (spentFrom === undefined ? 'none' : told(spentFrom))

function standingOf({ date, own, ownWithoutNoDragThrough }: OracleItem): Standing {
  const given = day(date ?? '')
  const end = numberOf(own) ?? given
  const lends = numberOf(ownWithoutNoDragThrough) ?? none
  const excluded = end === never ? inEveryCase : inNoCase
  const finite = end === never ? given : end
  const extending = lends === never ? none : lends
  return {
    date: { least: given, most: given },
    own: { least: finite, most: finite },
    extending: { least: extending, most: extending },
    excluded,
    apart: false,
  }
}

/** The sentences of one conviction put together: the latest decides. */
export function accountForProceeding({ disposalOutcomes = [], expected }: OracleCase): Account {
  const ours = Math.max(...disposalOutcomes.map((outcome) => numberOf(outcome) ?? none))
  return agreesIf(ours === numberOf(expected[0]), `ours ${toldOf(ours)}`)
}

/** Whether all is spent on a day. */
export function accountForAllSpent({ items, asOf = '', expectedAllSpent }: OracleCase): Account {
  const spent = items.every(({ own }) => own?.outcome === 'spent_simple' || (numberOf(own) ?? 0) <= day(asOf))
  return agreesIf(spent === expectedAllSpent, `ours ${spent}`)
}

/** Whether a sentence of five years is excluded, by the answers about the offence and the terms. */
export function accountForSchedule18({ schedule18 = {}, expectedSchedule18Over4Years }: OracleCase): Account {
  const { offence = false, multipleSentences, singleOver4Years } = schedule18
  const single = multipleSentences ? { longestSingleTerm: { years: singleOver4Years ? 5 : 3 } } : {}
  const sentence = { kind: 'imprisonment', length: { years: 5 }, schedule18: offence, ...single }
  const parsed = parseRecord({
    matters: [{ matter: 'conviction', date: '2020-01-01', under18: false, sentences: [sentence] }],
  })
  const now = day('2026-11-22')
  const [readings] = parsed.ok ? (calculate(parsed.record, { on: now, lawAsAt: now })?.matters ?? []) : []
  const excluded = readings?.statute.most === never
  return agreesIf(excluded === (expectedSchedule18Over4Years ?? false), `ours ${excluded}`)
}

const units = { days: 'days', weeks: 'weeks', months: 'months', years: 'years' } as const

/** How the checker turns lengths and dates into months, beside the model of it. */
export function accountForHelper({ helper, args = [], op, value }: OracleCase): Account {
  const [first, second] = args
  if (helper === 'distance_in_months') {
    const months = wholeMonthsBetween(day(String(first)), day(String(second)))
    return agreesIf(holds(months, op, Number(value)), `the model has ${months}`)
  }
  if (helper !== 'sentence_length_in_months' || !(String(second) in units))
    return { kind: 'unexplained', what: `no such helper: ${helper}` }
  const count = Number(first)
  const months = averageMonths({
    months: second === 'months' ? count : second === 'years' ? count * 12 : 0,
    days: second === 'days' ? count : second === 'weeks' ? count * 7 : 0,
  })
  return agreesIf(holds(months, op, Number(value)), `the model has ${months}`)
}

function holds(found: number, op: string | undefined, value: number): boolean {
  if (op === '<') return found < value
  if (op === '<=') return found <= value
  if (op === '>') return found > value
  if (op === '>=') return found >= value
  return op === '==' && found === value
}
