import { type Assessment, assess, chainOf, day, type PersonRecord, type SpentFrom } from '../src/index.ts'
import { ministryCautionSpentFrom } from '../src/ministry/caution.ts'
import {
  type AsTheActHasIt,
  asTheActHasIt,
  asTheMinistryHasIt,
  type Difference,
  differences,
  turned,
} from '../src/ministry/differences.ts'
import { type Compared, ministryDragThroughAsEntered } from '../src/ministry/drag-through.ts'
import { type MinistryOwn, ministryOwn } from '../src/ministry/sentence.ts'
import type { ExactConviction } from '../src/record/exact.ts'
import { exactCaution } from '../src/rehabilitation/calculate.ts'
import { told } from '../src/rehabilitation/told.ts'
import type { OracleCase, OracleItem, Outcome } from './case.ts'
import type { AnyDifference } from './named-differences.ts'
import { recordOf, sentencesOf } from './our-record.ts'

/** How one case comes out: the same, different in named ways, or different and nobody knows why. */
export type Account =
  | { readonly kind: 'agrees' }
  | { readonly kind: 'differs'; readonly names: readonly AnyDifference[] }
  | { readonly kind: 'another-question' }
  | { readonly kind: 'unexplained'; readonly what: string }

/** The law that the checker applies: today's, whatever day it is asked about. */
const law = { on: day('2026-11-22'), lawAsAt: day('2026-11-22') }

const refused = 'no answer'
const anything = 'any answer'

/** Accounts for a case that asks when convictions and cautions are spent. */
export function accountFor(given: OracleCase): Account {
  const record = recordOf(given.items)
  if (typeof record === 'string') return { kind: 'differs', names: ['impossible-facts-refused'] }
  const theirs = given.expected.map(theirAnswer)
  const assessment = assess(record, law)
  const ours = assessment.matters.map(ourAnswer)
  const names = differencesIn(given, record, { theirs, ours, assessment })
  if (typeof names === 'string') return { kind: 'unexplained', what: names }
  const marks = marksOf(given, ours)
  if (typeof marks === 'string') return { kind: 'unexplained', what: marks }
  const all = [...names, ...marks]
  return all.length === 0 ? { kind: 'agrees' } : { kind: 'differs', names: all }
}

function theirAnswer({ outcome, date }: Outcome): string {
  if (outcome === 'date') return date ?? refused
  if (outcome === 'never_spent') return 'never'
  if (outcome === 'indefinite') return 'until-it-ends'
  if (outcome === 'spent_simple') return 'at once'
  return outcome === 'no_error' ? anything : refused
}

/** By the statute alone. */
function ourAnswer({ readings }: Assessment['matters'][number]): string {
  const statute = readings.find(({ reading }) => reading === 'statute')
  if (!statute) return refused
  return statute.earliest === statute.latest ? statute.latest : 'depends'
}

type Answers = { readonly theirs: readonly string[]; readonly ours: readonly string[]; readonly assessment: Assessment }

const isSame = (theirs: string, ours: string, atOnce: string | undefined): boolean =>
  theirs === ours || theirs === anything || (theirs === 'at once' && (atOnce === undefined || ours === atOnce))

function differencesIn(
  given: OracleCase,
  record: PersonRecord,
  { theirs, ours, assessment }: Answers,
): readonly AnyDifference[] | string {
  const dates = given.items.map(({ date }) => date)
  if (theirs.every((answer, i) => isSame(answer, ours[i] ?? '', dates[i]))) return []
  const [first] = given.expected
  if (given.expected.some(({ outcome }) => outcome === 'none')) return ['no-answer-while-unpaid']
  if (given.expected.some(({ outcome }) => outcome === 'error'))
    return first?.reason === undefined ? 'an error without a reason' : ['their-service-refuses']
  if (ours.includes('depends')) {
    const noLength = given.items.some(({ disposals }) => disposals.some(({ length }) => length === null))
    return noLength ? ['length-not-given'] : `ours depends: ${ours.join()}`
  }
  const model = modelled(record, given, asTheMinistryHasIt)
  if (!theirs.every((answer, i) => isSame(answer, model[i] ?? '', dates[i])))
    return given.reachable === false && isAskedOutOfTurn(given)
      ? ['asked-out-of-turn']
      : `theirs ${theirs.join()}, and the model of theirs has ${model.join()}`
  const saved = assessment.matters.map(({ readings }) =>
    readings.slice(0, 1).some(({ finding }) => chainOf(finding).some(({ source }) => source.rule === 'R43')),
  )
  const matches = (as: AsTheActHasIt): boolean => {
    const found = modelled(record, given, as)
    return ours.every((answer, i) => saved[i] || isSame(found[i] ?? '', answer, undefined))
  }
  const named = smallest(matches)
  if (!named)
    return `ours ${ours.join()}, and the model with all put right has ${modelled(record, given, asTheActHasIt).join()}`
  return saved.includes(true) ? [...named, 'saved-in-2014'] : named
}

/** Answers about single terms with a length of which they are not asked. */
const isAskedOutOfTurn = ({ items }: OracleCase): boolean =>
  items.some(({ disposals }) => disposals.some(({ schedule18 }) => schedule18?.offence === true))

/** What the model of the checker makes of a record, entered in its order. */
function modelled(record: PersonRecord, given: OracleCase, as: AsTheActHasIt): readonly string[] {
  const found = new Map<string, SpentFrom>()
  const entered: { readonly id: string; readonly compared: Compared }[] = []
  for (const [i, matter] of record.matters.entries()) {
    if (matter.matter === 'caution') {
      const spentFrom = ministryCautionSpentFrom(exactCaution(matter, 'most', law.on), as)
      if (spentFrom !== undefined) found.set(matter.id, spentFrom)
    }
    const own = matter.matter === 'conviction' && matter.settled ? ownOf(matter.settled, given.items[i], as) : undefined
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
function ownOf(settled: ExactConviction, item: OracleItem | undefined, as: AsTheActHasIt): MinistryOwn | undefined {
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

/** The fewest differences that, put right, make the model of the checker say what the Act says. */
export function smallest(matches: (as: AsTheActHasIt) => boolean): readonly Difference[] | undefined {
  const single = differences.find((name) => matches(turned([name])))
  if (single) return [single]
  for (const [i, one] of differences.entries())
    for (const two of differences.slice(i + 1)) if (matches(turned([one, two]))) return [one, two]
  if (!matches(asTheActHasIt)) return undefined
  let needed: readonly Difference[] = differences
  for (const name of differences) {
    const without = needed.filter((each) => each !== name)
    if (matches(turned(without))) needed = without
  }
  return needed
}

/** Their mark "spent" comes a day after the date that they print. Anything else about it would be a surprise. */
function marksOf({ asOf, expected }: OracleCase, ours: readonly string[]): readonly AnyDifference[] | string {
  if (asOf === undefined) return []
  const late = expected.map(({ outcome, date, status }, i) => {
    if (status === undefined || outcome !== 'date' || date === undefined) return false
    if (status !== (date < asOf ? 'spent' : 'not_spent')) return undefined
    return ours[i] === date && date === asOf
  })
  if (late.includes(undefined)) return 'its mark does not follow from its date'
  return late.includes(true) ? ['spent-a-day-late-by-their-mark'] : []
}
