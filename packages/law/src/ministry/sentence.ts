import { never, type SpentFrom, untilItEnds } from '../calendar/moment.ts'
import { type Duration, firstDayAfterPeriod, lastDayOfPeriod } from '../calendar/period.ts'
import type { ExactConviction, ExactSentence } from '../record/exact.ts'
import { withSingleTerms } from '../rehabilitation/single-term.ts'
import { addedTo, averageMonths } from './counting.ts'
import { type AsTheActHasIt, asTheMinistryHasIt } from './differences.ts'
import { type Form, formOf, isBarred } from './disposal-forms.ts'

const year: Duration = { months: 12, days: 0 }
const halfYear: Duration = { months: 6, days: 0 }
const twoYears: Duration = { months: 24, days: 0 }
const threeYears: Duration = { months: 36, days: 0 }
const threeYearsAndAHalf: Duration = { months: 42, days: 0 }
const fourYears: Duration = { months: 48, days: 0 }
const fiveYears: Duration = { months: 60, days: 0 }
const twoYearsAndAHalf: Duration = { months: 30, days: 0 }
const sevenYears: Duration = { months: 84, days: 0 }
const none: Duration = { months: 0, days: 0 }

/** The date the service prints is the whole answer: its mark "spent" comes a day later, and is not followed here. */
type Reading = { readonly conviction: ExactConviction; readonly actHas: AsTheActHasIt }

/**
 * The date that the ministry's service would print for one sentence by itself.
 * @returns undefined where its questions cannot express the sentence, or it refuses it
 */
export function ministrySpentFrom(
  sentence: ExactSentence,
  conviction: ExactConviction,
  actHas: AsTheActHasIt = asTheMinistryHasIt,
): SpentFrom | undefined {
  const form = formOf(sentence, conviction)
  return form && spentFromAs(form, sentence, { conviction, actHas })
}

function spentFromAs(form: Form, sentence: ExactSentence, reading: Reading): SpentFrom | undefined {
  if (form.way === 'left-out') return undefined
  // It has no answer to give once an order was lifted or the court dealt with it again, since it asks for neither.
  if (sentence.ceasedOn !== undefined || sentence.resentencedOn !== undefined) return undefined
  const { conviction, actHas } = reading
  const { under18 } = conviction
  switch (form.way) {
    case 'term':
    case 'short-term':
      return term(sentence, form, reading)
    case 'service-term':
      return serviceTerm(sentence, reading)
    case 'order':
      return order(sentence, reading)
    case 'year-or-half':
      return fromTheStart(sentence, under18 ? halfYear : year, reading)
    case 'no-period':
      return fromTheStart(sentence, none, reading)
    case 'payment':
      if (sentence.paidOn === undefined) return undefined // it stops here, without an answer
      return sentence.paidOn + (actHas['compensation-on-the-day-of-payment'] ? 1 : 0)
    case 'fixed-penalty':
      return fromTheStart(sentence, under18 ? twoYearsAndAHalf : fiveYears, reading)
    case 'endorsement': {
      const asPoints = form.unlike !== undefined && !actHas['points-three-years']
      return fromTheStart(sentence, asPoints ? threeYears : under18 ? twoYearsAndAHalf : fiveYears, reading)
    }
  }
}

/** A period that the Act counts from the conviction, and the service from the day the sentence was given or began. */
const fromTheStart = (sentence: ExactSentence, period: Duration, { conviction, actHas }: Reading): SpentFrom =>
  addedTo(actHas['counted-from-the-start'] ? conviction.date : sentence.start, period, actHas)

/** It takes a number and one unit: 15 months or 60 weeks, and not a year and ten days. */
const isOneUnit = ({ months, days }: Duration): boolean => months === 0 || days === 0

/** It counts the last day for itself, and has no question for one from the papers. */
const isAsCounted = ({ start, length, expiresOn, lastDay }: ExactSentence): boolean => {
  const given = expiresOn ?? lastDay
  return given === undefined || (length !== undefined && given === lastDayOfPeriod(start, length))
}

const longestShortTerm = 24

function term(sentence: ExactSentence, form: Form, { conviction, actHas }: Reading): SpentFrom | undefined {
  const { length } = sentence
  if (!length || !isOneUnit(length) || !isAsCounted(sentence)) return undefined
  if (form.way === 'short-term') {
    // Terms put together may be longer: it takes each by itself.
    if (averageMonths(length) > longestShortTerm && !actHas['terms-counted-apart']) return undefined
  } else if (sentence.schedule18 && isOver(length, fourYears, sentence, actHas)) {
    if (isOver(sentence.longestSingleTerm ?? length, fourYears, sentence, actHas)) return never
  }
  const { under18 } = conviction
  const period = !isOver(length, year, sentence, actHas)
    ? under18
      ? halfYear
      : year
    : !isOver(length, fourYears, sentence, actHas)
      ? under18
        ? twoYears
        : fourYears
      : under18
        ? threeYearsAndAHalf
        : sevenYears
  return afterTerm(sentence, length, { period, actHas })
}

/** Whether a term is longer than a limit: by months of an average length, or by the calendar from the day it starts. */
function isOver(length: Duration, limit: Duration, { start }: ExactSentence, actHas: AsTheActHasIt): boolean {
  if (length.days === 0) return length.months > limit.months
  if (!actHas['bands-by-average-months']) return averageMonths(length) > limit.months
  return firstDayAfterPeriod(start, length) > firstDayAfterPeriod(start, limit)
}

/** The service takes the day after a term for the day it is completed. */
function afterTerm(
  { start }: ExactSentence,
  length: Duration,
  { period, actHas }: { readonly period: Duration; readonly actHas: AsTheActHasIt },
): SpentFrom {
  const end = addedTo(start, length, actHas)
  const completed = actHas['custody-counted-a-day-late'] ? ((end - 1) as typeof end) : end
  return addedTo(completed, period, actHas)
}

function serviceTerm(sentence: ExactSentence, { conviction, actHas }: Reading): SpentFrom | undefined {
  const { length, ends } = sentence
  if (length === undefined) return ends === undefined ? undefined : order(sentence, { conviction, actHas })
  if (!isOneUnit(length) || !isAsCounted(sentence)) return undefined
  return afterTerm(sentence, length, { period: conviction.under18 ? halfYear : year, actHas })
}

function order(sentence: ExactSentence, reading: Reading): SpentFrom | undefined {
  const { ends, length, start } = sentence
  if (ends === 'until-further-order' || ends === 'indefinite' || ends === 'on-an-event') return untilItEnds
  if (ends === 'not-stated') return fromTheStart(sentence, twoYears, reading)
  if (!length || !isOneUnit(length) || !isAsCounted(sentence)) return undefined
  return addedTo(start, length, reading.actHas)
}

/** The Act has terms that run together as one, which the service does not. */
const asSingleTerms = (conviction: ExactConviction, actHas: AsTheActHasIt): ExactConviction =>
  withSingleTerms(conviction, (sentence) => ministrySpentFrom(sentence, conviction, actHas) === never)

/** What the service makes of one conviction before it looks at the others. */
export type MinistryOwn = {
  readonly own: SpentFrom
  /** The same without the sentences that it keeps from extending other convictions; undefined when none is left. */
  readonly withoutOrders: SpentFrom | undefined
}

/**
 * One conviction by itself: the latest of its sentences.
 * @returns undefined where any sentence cannot be expressed, or there is nothing to enter
 */
export function ministryOwn(
  entered: ExactConviction,
  actHas: AsTheActHasIt = asTheMinistryHasIt,
): MinistryOwn | undefined {
  const conviction = actHas['terms-counted-apart'] ? asSingleTerms(entered, actHas) : entered
  let own: SpentFrom | undefined
  let withoutOrders: SpentFrom | undefined
  for (const sentence of conviction.sentences) {
    const form = formOf(sentence, conviction)
    if (form === undefined) return undefined
    if (form.way === 'left-out') continue
    const spentFrom = spentFromAs(form, sentence, { conviction, actHas })
    if (spentFrom === undefined) return undefined
    if (own === undefined || spentFrom > own) own = spentFrom
    if (!isBarred(form, actHas) && (withoutOrders === undefined || spentFrom > withoutOrders)) withoutOrders = spentFrom
  }
  return own === undefined ? undefined : { own, withoutOrders }
}
