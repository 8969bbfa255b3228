import type { Day } from '../calendar/day.ts'
import { never, none, type SpentFrom, untilItEnds } from '../calendar/moment.ts'
import type { ExactSentence } from '../record/exact.ts'
import type { Conviction, Sentence } from '../record/record.ts'
import { cornersOf, possibleDates } from '../rehabilitation/corners.ts'
import type { Bounds, Standing } from '../rehabilitation/further-convictions.ts'
import { formOf, isBarred, isEntered } from './disposal-forms.ts'
import { type Compared, ministryDragThrough } from './drag-through.ts'
import { type ComparedBounds, ministryDragThroughBounds } from './drag-through-bounds.ts'
import { ministryOwn, ministrySpentFrom } from './sentence.ts'

/** How convictions of which not all is known would be entered, once it was worked out. */
export type Entered = Map<Conviction, ComparedBounds | undefined>

/**
 * What the ministry's service would print for each conviction that it can take, told of those together. Undefined for one that its
 * questions cannot express; `least` is `none` for one that they may or may not.
 * @param cautious how each stands in the cautious reading, which bounds what is not settled here
 * @param known is added to, and saves working it out again for the same conviction and day
 */
export function ministryPeriods(
  convictions: readonly Conviction[],
  cautious: readonly Standing[],
  on: Day,
  known?: Entered,
): readonly (Bounds | undefined)[] {
  if (convictions.every(({ settled }) => settled)) return settledPeriods(convictions)
  const entered = convictions.map((conviction, i) => {
    if (known?.has(conviction)) return known.get(conviction)
    const bounds = comparedBounds(conviction, cautious[i] as Standing, on)
    known?.set(conviction, bounds)
    return bounds
  })
  return spread(entered, (some) => ministryDragThroughBounds(some))
}

/** It turns away convictions of other countries. */
const isTaken = ({ convictedIn }: Conviction): boolean =>
  convictedIn === 'england-and-wales' || convictedIn === 'service'

function settledPeriods(convictions: readonly Conviction[]): readonly (Bounds | undefined)[] {
  const entered = convictions.map((conviction): Compared | undefined => {
    const { settled } = conviction
    const found = settled && isTaken(conviction) ? ministryOwn(settled) : undefined
    return settled && found && { date: settled.date, own: found.own, withoutOrders: found.withoutOrders }
  })
  return spread(entered, (some) => ministryDragThrough(some).map((date) => ({ least: date, most: date })))
}

/** Answers for those that are there, put back in their places. */
function spread<T>(
  entered: readonly (T | undefined)[],
  answer: (some: readonly T[]) => readonly Bounds[],
): readonly (Bounds | undefined)[] {
  const some = entered.filter((each) => each !== undefined)
  const answers = answer(some)
  if (some.length === entered.length) return answers
  let next = 0
  return entered.map((each) => {
    if (each === undefined) return undefined
    next += 1
    return answers[next - 1]
  })
}

function comparedBounds(conviction: Conviction, cautious: Standing, on: Day): ComparedBounds | undefined {
  const { settled } = conviction
  const date = possibleDates(conviction, on)
  if (!isTaken(conviction)) return undefined
  if (settled) {
    const found = ministryOwn(settled)
    return (
      found && {
        date,
        own: { least: found.own, most: found.own },
        withoutOrders: { least: found.withoutOrders, most: found.withoutOrders },
      }
    )
  }
  const kinds = kindsOf(conviction, on)
  const perSentence = conviction.sentences.map((sentence) =>
    sentenceBounds(conviction, sentence, { on, cautious, kinds }),
  )
  const sure = perSentence.every((found) => found.sure)
  const most = Math.max(...perSentence.map((found) => found.most))
  const lent = Math.max(...perSentence.map((found) => found.lends))
  const least = sure ? Math.max(...perSentence.map((found) => found.least)) : none
  const surelyLent = sure ? Math.max(...perSentence.map((found) => found.surelyLends)) : none
  if (most === none) return undefined
  const orNothing = (value: SpentFrom): SpentFrom | undefined => (value === none ? undefined : value)
  return { date, own: { least, most }, withoutOrders: { least: orNothing(surelyLent), most: orNothing(lent) } }
}

type SentenceBounds = {
  /** The service can take it however the record is completed. */
  readonly sure: boolean
  readonly least: SpentFrom
  readonly most: SpentFrom
  readonly lends: SpentFrom
  readonly surelyLends: SpentFrom
}

const leftOut: SentenceBounds = { sure: true, least: none, most: none, lends: none, surelyLends: none }

type Within = { readonly on: Day; readonly cautious: Standing }

function sentenceBounds(
  conviction: Conviction,
  sentence: Sentence,
  { on, cautious, kinds }: Within & { readonly kinds: readonly ExactSentence[] },
): SentenceBounds {
  const { least: atLeast, most: atMost } = cornersOf(conviction, sentence, on)
  const asEntered = [...atLeast, ...atMost].map((corner) => ({
    sentence: corner.sentence,
    conviction: { ...corner.conviction, sentences: kinds },
  }))
  const forms = asEntered.map((corner) => formOf(corner.sentence, corner.conviction))
  if (forms.every((form) => form !== undefined && !isEntered(form))) return leftOut
  const dates = asEntered.map((corner) => ministrySpentFrom(corner.sentence, corner.conviction))
  const barred = sentence.kind !== 'unknown' && forms.every((form) => form === undefined || isBarred(form))
  const mayLend = !barred
  const surelyLends = forms.every((form) => form !== undefined && !isBarred(form))
  if (!dates.every((date) => date !== undefined) || !isInterpolated(sentence)) {
    const taken = dates.filter((date) => date !== undefined)
    // What was saved in 2014 bounds the cautious reading, and not this one: a date found at a corner may be later.
    const most = Math.max(beyondAnyCorner(conviction, sentence, { on, cautious }), ...taken)
    return { sure: false, least: none, most, lends: mayLend ? most : none, surelyLends: none }
  }
  const least = Math.min(...dates)
  const most = Math.max(...dates)
  return { sure: true, least, most, lends: mayLend ? most : none, surelyLends: surelyLends ? least : none }
}

/** Whether the service can take every sentence between two that it can: when nothing but days is uncertain. */
const isInterpolated = ({ length, lastDay, expiresOn, longestSingleTerm }: Sentence): boolean =>
  (length === undefined || length.least === length.most) &&
  (longestSingleTerm === undefined || longestSingleTerm.least === longestSingleTerm.most) &&
  lastDay === undefined &&
  expiresOn === undefined

/**
 * A day that nothing the service prints can pass, where it may refuse the ends of a range and take what is between: it never counts
 * more than the cautious reading does from the day a sentence starts, but for a single day.
 */
function beyondAnyCorner(conviction: Conviction, sentence: Sentence, { on, cautious }: Within): SpentFrom {
  if (sentence.kind === 'unknown' || sentence.schedule18 === 'yes' || sentence.schedule18 === 'unknown') return never
  if (cautious.own.most >= untilItEnds) return untilItEnds
  const lastStart = Math.max(sentence.start?.most ?? cautious.date.most, possibleDates(conviction, on).most)
  return cautious.own.most + (lastStart - cautious.date.most) + 32 // a month's end may move it by a few days more
}

/**
 * The sentences of a conviction by their kinds, which is all that is looked at beside a single one: points beside a fine are taken
 * differently from points alone.
 */
function kindsOf(conviction: Conviction, on: Day): readonly ExactSentence[] {
  const [first] = conviction.sentences
  if (!first) return []
  const { sentence } = cornersOf(conviction, first, on).least[0]
  return conviction.sentences.map(({ kind }) => ({ ...sentence, kind }))
}
