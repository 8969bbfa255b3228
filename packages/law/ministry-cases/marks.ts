import type { OracleCase, Outcome } from './case.ts'
import type { AnyDifference, Names } from './named-differences.ts'

/**
 * What the checker's page says beside its dates: a mark on each matter, and a heading for them all. Its mark "spent" comes a day
 * after the date that it prints, and its heading looks at each matter by itself. Anything else about them would be a surprise.
 */
export function marksOf(given: OracleCase, ours: readonly string[]): Names {
  const { asOf, expected } = given
  if (asOf === undefined) return []
  for (const outcome of expected)
    if (outcome.status && outcome.status !== markOf(outcome, asOf)) return `its mark does not follow from its date`
  const isLate = expected.some(
    ({ outcome, date, status }, i) => status && outcome === 'date' && date === asOf && ours[i] === date,
  )
  const heading = headingOf(given, asOf)
  if (typeof heading === 'string') return heading
  return isLate ? ['spent-a-day-late-by-their-mark', ...heading] : heading
}

function markOf({ outcome, date }: Outcome, asOf: string): string {
  if (outcome !== 'date') return outcome
  return date !== undefined && date < asOf ? 'spent' : 'not_spent'
}

const isSpent = (outcome: Outcome, asOf: string): boolean => {
  const mark = markOf(outcome, asOf)
  return mark === 'spent' || mark === 'spent_simple'
}

function headingOf(given: OracleCase, asOf: string): readonly AnyDifference[] | string {
  const { expected, expectedHeadlineAllSpent: heading, expectedAllSpentAfterDragThrough: all } = given
  const own = expected.map((outcome) => outcome.own).filter((outcome) => outcome !== undefined)
  if (typeof all === 'boolean' && all !== expected.every((outcome) => isSpent(outcome, asOf)))
    return 'whether all is spent does not follow from its dates'
  if (typeof heading !== 'boolean' || own.length < expected.length) return []
  if (heading !== own.every((outcome) => isSpent(outcome, asOf))) return 'its heading does not follow from its dates'
  return typeof all === 'boolean' && heading !== all ? ['heading-looks-at-each-alone'] : []
}
