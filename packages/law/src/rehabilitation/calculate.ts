import type { Day } from '../calendar/day.ts'
import { day } from '../calendar/day.ts'
import { ministryCautionSpentFrom } from '../ministry/caution.ts'
import { type Entered, ministryPeriods } from '../ministry/ministry-periods.ts'
import { type Caution, type Conviction, countsAsConviction, type PersonRecord } from '../record/record.ts'
import { cautionSpentFrom } from './cautions.ts'
import { type Bounds, type Extended, extendedPeriods, type Standing } from './further-convictions.ts'
import type { Law, Reading } from './law.ts'
import { lawInForce } from './law-in-force.ts'
import type { SpentQuestion } from './question.ts'
import { asSavedIn2014 } from './saved-in-2014.ts'
import { type ReadWith, standingOf } from './standing.ts'

/** The first day a matter is spent, in each reading and in the one that people are shown: the latest of them. */
export type Readings = {
  readonly statute: Bounds
  readonly cautious: Bounds
  /** Undefined where the ministry's service cannot take the matter, or the law asked about is not the one it knows. */
  readonly ministry: Bounds | undefined
  readonly shown: Bounds
}

/** Everything worked out about a record, in numbers. `assess` puts the reasons to it. */
export type Calculation = {
  readonly law: Law
  readonly convictions: readonly Conviction[]
  readonly standings: Readonly<Record<Reading, readonly Standing[]>>
  readonly extended: Readonly<Record<Reading, readonly Extended[]>>
  /** One for each matter of the record, in its order. Undefined: there is nothing to become spent, or no law for it. */
  readonly matters: readonly (Readings | undefined)[]
}

/** The ministry's service knows the law as amended in 2023 only. */
const ministryKnowsFrom = day('2023-10-28')

/** What each conviction comes to by itself, kept for records that differ in a few of them only. A question has its own memory. */
export type Memory = Readonly<Record<Reading, Map<Conviction, Standing>>> & { readonly entered: Entered }

export const emptyMemory = (): Memory => ({ statute: new Map(), cautious: new Map(), entered: new Map() })

function standingIn(memory: Memory | undefined, conviction: Conviction, how: ReadWith, likely?: Standing): Standing {
  const known = memory?.[how.reading].get(conviction)
  if (known) return known
  const standing = standingOf(conviction, how, likely)
  memory?.[how.reading].set(conviction, standing)
  return standing
}

/**
 * Works out when each matter of a record is spent. Undefined when the law of that day is not covered.
 * @param memory of what was worked out already, for a next record with the same question
 * @source Rehabilitation of Offenders Act 1974, ss. 1, 5, 6, 8A
 */
export function calculate(record: PersonRecord, question: SpentQuestion, memory?: Memory): Calculation | undefined {
  const law = lawInForce(question.lawAsAt, question.drafts)
  if (!law) return undefined
  const { convictions } = record
  const { on } = question
  const byItself: ReadWith = { law, reading: 'statute', on }
  const statute = asSavedIn2014(
    convictions.map((conviction) => standingIn(memory, conviction, byItself)),
    convictions,
    on,
  )
  const carefully: ReadWith = { law, reading: 'cautious', on }
  const unsaved = convictions.map((conviction, i) => standingIn(memory, conviction, carefully, statute[i]))
  const cautious = asSavedIn2014(unsaved, convictions, on)
  const byStatute = extendedPeriods(statute)
  const byCaution = statute.every((standing, i) => standing === cautious[i]) ? byStatute : extendedPeriods(cautious)
  const byMinistry =
    law.from >= ministryKnowsFrom ? ministryPeriods(convictions, unsaved, on, memory?.entered) : undefined

  let next = 0
  const matters = record.matters.map((matter): Readings | undefined => {
    if (matter.matter === 'caution') return cautionReadings(matter, law, on)
    if (!countsAsConviction(matter)) return undefined
    const i = next
    next += 1
    return latestOf((byStatute[i] as Extended).spentFrom, (byCaution[i] as Extended).spentFrom, byMinistry?.[i])
  })
  return {
    law,
    convictions,
    standings: { statute, cautious },
    extended: { statute: byStatute, cautious: byCaution },
    matters,
  }
}

function latestOf(statute: Bounds, cautious: Bounds, ministry: Bounds | undefined): Readings {
  const shown = later(later(statute, cautious), ministry ?? statute)
  return { statute, cautious, ministry, shown }
}

/** The later of two at either end. */
function later(a: Bounds, b: Bounds): Bounds {
  if (a.least >= b.least && a.most >= b.most) return a
  if (b.least >= a.least && b.most >= a.most) return b
  return { least: Math.max(a.least, b.least), most: Math.max(a.most, b.most) }
}

function cautionReadings(caution: Caution, law: Law, on: Day): Readings | undefined {
  if (caution.setAside) return undefined
  const [statute, cautious] = [cautionBounds(caution, law, 'statute', on), cautionBounds(caution, law, 'cautious', on)]
  if (!statute || !cautious) return undefined
  const known = law.from >= ministryKnowsFrom
  const least = known ? ministryCautionSpentFrom(exactCaution(caution, 'least', on)) : undefined
  const most = known ? ministryCautionSpentFrom(exactCaution(caution, 'most', on)) : undefined
  return latestOf(statute, cautious, least === undefined || most === undefined ? undefined : { least, most })
}

function cautionBounds(caution: Caution, law: Law, reading: Reading, on: Day): Bounds | undefined {
  const least = cautionSpentFrom(exactCaution(caution, 'least', on), { law, reading })
  const most = cautionSpentFrom(exactCaution(caution, 'most', on), { law, reading })
  return least === undefined || most === undefined ? undefined : { least, most }
}

/** A caution at one end of what is known about it. */
export const exactCaution = (
  { kind, date, conditionsEnd }: Caution,
  edge: 'least' | 'most',
  on: Day,
): { readonly kind: Caution['kind']; readonly date: Day; readonly conditionsEnd?: Day } => {
  const given =
    date.least === date.most
      ? date[edge]
      : edge === 'most'
        ? (Math.max(date.least, Math.min(date.most, on)) as Day)
        : date.least
  return conditionsEnd ? { kind, date: given, conditionsEnd: conditionsEnd[edge] } : { kind, date: given }
}

/**
 * The first day on which each matter is spent, as it is shown to people, without reasons: for very many records.
 * `least` and `most` differ when facts are missing. See `untilItEnds` and `never` for what is not a day.
 * @returns undefined when the law of that day is not covered; undefined for a matter that has nothing to become spent
 */
export const spentDates = (
  record: PersonRecord,
  question: SpentQuestion,
): readonly (Bounds | undefined)[] | undefined =>
  calculate(record, question)?.matters.map((readings) => readings?.shown)
