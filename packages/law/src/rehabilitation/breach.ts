import { type CalendarDate, type Day, isoOf } from '../calendar/day.ts'
import { isDay } from '../calendar/moment.ts'
import type { Finding } from '../finding.ts'
import type { Conviction } from '../record/record.ts'
import { settledConviction } from '../record/settle.ts'
import { roa1974 } from '../sources.ts'
import { type Extended, extendedPeriods, type Standing } from './further-convictions.ts'
import type { ReadWith } from './standing.ts'
import { standingOf } from './standing.ts'

/** A time during which a conviction was spent, before the person was dealt with again for the offence. */
export type SpentBefore = { readonly from: CalendarDate; readonly until: CalendarDate }

const source = roa1974('s. 6(3), (3A)', { rule: 'R34', confidence: 'statute' })

/**
 * A conviction that was spent, and then dealt with again for the breach of a discharge, a probation order or a street offences
 * order, counts as not having become spent until the new period ends. It is the one event by which the passing of time is undone.
 * Undefined when it had not become spent by then, or when the day is not known.
 * @source Rehabilitation of Offenders Act 1974, s. 6(3), (3A)
 */
export function spentBeforeBreach(
  convictions: readonly Conviction[],
  position: number,
  how: ReadWith,
): SpentBefore | undefined {
  const conviction = convictions[position] as Conviction
  const days = conviction.sentences.flatMap(({ resentencedOn }) => resentencedOn ?? [])
  const [resentencedOn] = days.toSorted((a, b) => a.least - b.least)
  if (!resentencedOn || resentencedOn.least !== resentencedOn.most || !conviction.settled) return undefined
  const before = convictions.map((each) => (each === conviction ? asFirstDealtWith(conviction) : each))
  const standings: readonly Standing[] = before.map((each) => standingOf(each, how))
  const then = (extendedPeriods(standings)[position] as Extended).spentFrom.most
  if (!isDay(then) || then > resentencedOn.least) return undefined
  return { from: isoOf(then), until: isoOf(resentencedOn.least) }
}

function asFirstDealtWith(conviction: Conviction): Conviction {
  const first = { ...conviction, sentences: conviction.sentences.filter(({ resentencedOn }) => !resentencedOn) }
  return { ...first, settled: settledConviction(first) }
}

/** The reason that goes with `spentBeforeBreach`, on top of the finding for what governs now. */
export const resentencedFinding = <T>(now: Finding<T>, { from, until }: SpentBefore): Finding<T> => ({
  value: now.value,
  because: { say: 'resentenced-after-it-was-spent', with: { spentFrom: from, resentencedOn: until } },
  source,
  from: [now],
})

/** Whether a day lies in the time during which the conviction was spent. */
export const wasSpentOn = (on: Day, before: SpentBefore | undefined): boolean =>
  before !== undefined && before.from <= isoOf(on) && isoOf(on) < before.until
