import type { Day } from '../src/calendar/day.ts'
import type { PersonRecord, SpentFrom } from '../src/index.ts'
import { ministryCautionSpentFrom } from '../src/ministry/caution.ts'
import type { AsTheActHasIt } from '../src/ministry/differences.ts'
import { type Compared, ministryDragThroughAsEntered } from '../src/ministry/drag-through.ts'
import { type MinistryOwn, ministryOwn } from '../src/ministry/sentence.ts'
import type { ExactConviction } from '../src/record/exact.ts'
import { exactCaution } from '../src/rehabilitation/calculate.ts'
import { told } from '../src/rehabilitation/told.ts'
import { type OracleItem, refused } from './case.ts'
import { sentencesOf } from './our-record.ts'

type Entered = { readonly items: readonly OracleItem[]; readonly on: Day }

/** What the model of the checker makes of a record that was entered in its order: one answer for each matter. */
export function modelled(record: PersonRecord, { items, on }: Entered, as: AsTheActHasIt): readonly string[] {
  const found = new Map<string, SpentFrom>()
  const entered: { readonly id: string; readonly compared: Compared }[] = []
  for (const [i, matter] of record.matters.entries()) {
    if (matter.matter === 'caution') {
      const spentFrom = ministryCautionSpentFrom(exactCaution(matter, 'most', on), as)
      if (spentFrom !== undefined) found.set(matter.id, spentFrom)
    }
    const own = matter.matter === 'conviction' && matter.settled ? ownOf(matter.settled, items[i], as) : undefined
    if (matter.matter !== 'conviction' || !matter.settled || !own) continue
    const apart = matter.sentences.every(({ kind }) => kind === 'endorsed-fixed-penalty')
    entered.push({ id: matter.id, compared: { date: matter.settled.date, ...own, apart } })
  }
  const dates = ministryDragThroughAsEntered(
    entered.map(({ compared }) => compared),
    as,
  )
  entered.forEach(({ id }, i) => {
    found.set(id, dates[i] as SpentFrom)
  })
  return record.matters.map(({ id }) => {
    const spentFrom = found.get(id)
    return spentFrom === undefined ? refused : told(spentFrom)
  })
}

/** Points that were entered by themselves beside a fine stay by themselves: the service asks about a fine with points in another way. */
export function ownOf(
  settled: ExactConviction,
  item: OracleItem | undefined,
  as: AsTheActHasIt,
): MinistryOwn | undefined {
  const isPoints = (item?.disposals ?? []).flatMap((disposal) =>
    sentencesOf(disposal).map(() => disposal.type.endsWith('penalty_points')),
  )
  if (!isPoints.includes(true)) return ministryOwn(settled, as)
  const rest = settled.sentences.filter((_, i) => !isPoints[i])
  const points = settled.sentences.filter((_, i) => isPoints[i])
  const apart = [...(rest.length > 0 ? [rest] : []), ...points.map((each) => [each])]
  return apart.map((sentences) => ministryOwn({ ...settled, sentences }, as)).reduce(together)
}

function together(some: MinistryOwn | undefined, others: MinistryOwn | undefined): MinistryOwn | undefined {
  if (!some || !others) return undefined
  const lends = [some.withoutOrders, others.withoutOrders].filter((date) => date !== undefined)
  return {
    own: Math.max(some.own, others.own),
    withoutOrders: lends.length === 0 ? undefined : Math.max(...lends),
  }
}
