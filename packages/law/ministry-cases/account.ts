import { type Assessment, assess, chainOf, day, type PersonRecord, type RecordProblem } from '../src/index.ts'
import { type AsTheActHasIt, asTheActHasIt, asTheMinistryHasIt } from '../src/ministry/differences.ts'
import { type OracleCase, type OracleDisposal, type OracleItem, type Outcome, refused } from './case.ts'
import { marksOf } from './marks.ts'
import { modelled } from './model-of-theirs.ts'
import type { AnyDifference, Names } from './named-differences.ts'
import { isRecord, recordOf } from './our-record.ts'
import { smallest } from './smallest-set.ts'

/** How one case comes out: the same, different in named ways, or different and nobody knows why. */
export type Account =
  | { readonly kind: 'agrees' }
  | { readonly kind: 'differs'; readonly names: readonly AnyDifference[] }
  | { readonly kind: 'another-question' }
  | { readonly kind: 'unexplained'; readonly what: string }

/** The law that the checker applies: today's, whatever day it is asked about. */
const law = { on: day('2026-11-22'), lawAsAt: day('2026-11-22') }

const anything = 'any answer'

/** Accounts for a case that asks when convictions and cautions are spent, of every type that it stands for. */
export function accountFor(given: OracleCase): Account {
  const names = new Set<AnyDifference>()
  for (const one of ofEachType(given)) {
    const found = namesFor(one)
    if (typeof found === 'string') return { kind: 'unexplained', what: found }
    for (const name of found) names.add(name)
  }
  return names.size === 0 ? { kind: 'agrees' } : { kind: 'differs', names: [...names] }
}

/** An example of a rule stands for all the types that the checker works out by that rule. */
function ofEachType(given: OracleCase): readonly OracleCase[] {
  const [item] = given.items
  const [disposal] = item?.disposals ?? []
  if (!item || !disposal || given.items.length > 1 || item.disposals.length > 1) return [given]
  return (given.typesSharingRule ?? [disposal.type]).map((type): OracleCase => {
    const ageGroup = type.startsWith('adult_') ? 'adult' : 'youth'
    return { ...given, items: [{ ...item, ageGroup, disposals: [{ ...disposal, type }] }] }
  })
}

function namesFor(given: OracleCase): Names {
  const record = recordOf(given.items)
  if (!isRecord(record)) return impossible(record)
  const assessment = assess(record, law)
  const ours = assessment.matters.map(ourAnswer)
  const names = differencesIn(given, record, { ours, assessment })
  if (typeof names === 'string') return names
  const marks = marksOf(given, ours)
  return typeof marks === 'string' ? marks : [...names, ...marks]
}

const contradictable = ['paidOn', 'start', 'conditionsEnd']

/** Dates in an order that cannot be. Anything else that we do not take would be a fault of ours. */
function impossible(problems: readonly RecordProblem[]): Names {
  const isExpected = problems.every(({ pointer }) => contradictable.some((fact) => pointer.endsWith(`/${fact}`)))
  return isExpected ? ['impossible-facts-refused'] : problems.map(({ pointer, message }) => pointer + message).join()
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

const isSame = (theirs: string, ours: string, given: string | null | undefined): boolean =>
  theirs === ours || theirs === anything || (theirs === 'at once' && (!given || ours === given))

type Ours = { readonly ours: readonly string[]; readonly assessment: Assessment }

/**
 * Names the differences in the answers to one case. The model of the checker must have given the checker's own answers first: only
 * then does it say anything about ours.
 */
function differencesIn(given: OracleCase, record: PersonRecord, { ours, assessment }: Ours): Names {
  const { items, expected } = given
  const theirs = expected.map(theirAnswer)
  const entered = { items, on: law.on }
  const model = modelled(record, entered, asTheMinistryHasIt)
  const refusals = expected.map((outcome, i) => refusalOf(outcome, items[i], model[i] ?? refused))
  const unknown = refusals.find((refusal) => refusal?.startsWith('?'))
  if (unknown) return unknown
  const isNamed = (i: number): boolean => refusals[i] !== undefined
  const isOurs = (i: number): boolean => isNamed(i) || isSame(theirs[i] ?? '', ours[i] ?? '', items[i]?.date)
  const isModelled = (i: number): boolean => isNamed(i) || isSame(theirs[i] ?? '', model[i] ?? '', items[i]?.date)
  const positions = [...expected.keys()]
  const refusing = refusals.filter((refusal) => refusal !== undefined) as AnyDifference[]

  if (!positions.every(isModelled)) {
    const other = notModelled(given)
    if (other) return [...refusing, ...(positions.every(isOurs) ? [] : [other])]
    return `theirs ${theirs.join()}, and the model of theirs has ${model.join()}`
  }
  if (positions.every(isOurs)) return refusing
  const saved = assessment.matters.map(isSaved)
  const matches = (as: AsTheActHasIt): boolean => {
    const found = modelled(record, entered, as)
    return positions.every((i) => saved[i] || isNamed(i) || isSame(found[i] ?? '', ours[i] ?? '', undefined))
  }
  const named = smallest(matches)
  if (!named)
    return `ours ${ours.join()}, and the model with all put right has ${modelled(record, entered, asTheActHasIt).join()}`
  return [...refusing, ...named, ...(saved.includes(true) ? (['saved-in-2014'] as const) : [])]
}

/** A conviction that our reading of the statute has as saved in 2014. */
const isSaved = ({ readings }: Assessment['matters'][number]): boolean =>
  readings.slice(0, 1).some(({ finding }) => chainOf(finding).some(({ source }) => source.rule === 'R43'))

/** Why the checker has no answer where it has none; with a question mark when nobody knows. */
function refusalOf({ outcome, reason }: Outcome, item: OracleItem | undefined, model: string): string | undefined {
  if (outcome === 'none') return model === refused ? 'no-answer-while-unpaid' : `? none, and the model has ${model}`
  if (outcome !== 'error') return undefined
  if (model === refused || isLeftOut(item)) return 'their-service-refuses' satisfies AnyDifference
  // It has no way to compare never with a date: a conviction dragged to never by another fails when it meets a second never.
  if (model === 'never') return 'their-service-fails' satisfies AnyDifference
  return `? refused (${reason}), and the model has ${model}`
}

/** A question without which it cannot go on was not answered. We take a fine of which nothing is said about points to have none. */
const isLeftOut = (item: OracleItem | undefined): boolean =>
  (item?.disposals ?? []).some(
    ({ type, endorsement }) => type.endsWith('motoring_fine') && typeof endorsement !== 'boolean',
  )

/** Answers of the checker that the model does not give, since no record of ours can say what it was told. */
function notModelled({ items, expected, reachable }: OracleCase): AnyDifference | undefined {
  const disposals = items.flatMap((item) => item.disposals)
  if (disposals.some(isWithoutLength)) {
    const asOrders = items.map((item) => ({ ...item, disposals: item.disposals.map(asOrder) }))
    const record = recordOf(asOrders)
    const model = isRecord(record) ? modelled(record, { items: asOrders, on: law.on }, asTheMinistryHasIt) : []
    const isCounted = expected.every((outcome, i) => isSame(theirAnswer(outcome), model[i] ?? refused, items[i]?.date))
    if (isCounted) return 'length-not-given'
  }
  // Answers about single terms, with a length of which they are not asked.
  const isOutOfTurn = reachable === false && disposals.some(({ schedule18 }) => schedule18?.offence === true)
  return isOutOfTurn ? 'asked-out-of-turn' : undefined
}

const isWithoutLength = ({ type, length }: OracleDisposal): boolean =>
  length === null && type.endsWith('service_detention')

/** Without a length, the checker counts service detention as it does an order: 24 months, or until further order. */
const asOrder = (disposal: OracleDisposal): OracleDisposal =>
  isWithoutLength(disposal)
    ? { ...disposal, type: disposal.type.replace('service_detention', 'service_community_order') }
    : disposal
