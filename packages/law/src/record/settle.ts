import type { Day } from '../calendar/day.ts'
import { groupOf } from './disposal-kinds.ts'
import type { ExactConviction, ExactSentence } from './exact.ts'
import type { OrderEnd } from './length.ts'
import type { Conviction, Range, Sentence } from './record.ts'

/** Whether every fact of a conviction is exact, so that it has one answer by itself. */
export const isExact = ({ date, under18, sentences }: Omit<Conviction, 'settled'>): boolean =>
  isOne(date) && under18 !== 'unknown' && sentences.length > 0 && sentences.every(isExactSentence)

const isOne = (range: Range<unknown> | undefined): boolean => range === undefined || range.least === range.most

const isExactSentence = (sentence: Sentence): boolean =>
  sentence.kind !== 'unknown' &&
  sentence.schedule18 !== 'unknown' &&
  sentence.ends !== 'unknown' &&
  sentence.ceased !== 'unknown' &&
  sentence.paid !== 'unknown' &&
  (sentence.ceased !== 'yes' || sentence.ceasedOn !== undefined) &&
  (sentence.paid !== 'yes' || sentence.paidOn !== undefined) &&
  (sentence.ends !== 'on-a-day' || sentence.lastDay !== undefined || sentence.length !== undefined) &&
  isOne(sentence.start) &&
  isOne(sentence.length) &&
  isOne(sentence.longestSingleTerm) &&
  isOne(sentence.expiresOn) &&
  isOne(sentence.activatedUntil) &&
  isOne(sentence.lastDay) &&
  isOne(sentence.ceasedOn) &&
  isOne(sentence.paidOn) &&
  isOne(sentence.resentencedOn)

/** A conviction of which every fact is exact, as the rules read it. What is still a range is taken at its latest. */
export function settledConviction(conviction: Omit<Conviction, 'settled'>): ExactConviction {
  return {
    date: conviction.date.most,
    under18: conviction.under18 === 'yes',
    sentences: conviction.sentences.map((sentence) => settledSentence(sentence, conviction.date.most)),
  }
}

function settledSentence(sentence: Sentence, date: Day): ExactSentence {
  return {
    kind: sentence.kind,
    group: groupOf.get(sentence.kind) ?? 'unknown',
    start: sentence.start?.most ?? date,
    length: sentence.length?.most,
    longestSingleTerm: sentence.longestSingleTerm?.most,
    expiresOn: sentence.expiresOn?.most,
    schedule18: sentence.schedule18 === 'yes',
    activatedUntil: sentence.activatedUntil?.most,
    ends: settledEnd(sentence.ends),
    lastDay: sentence.lastDay?.most,
    ceasedOn: sentence.ceased === 'no' ? undefined : sentence.ceasedOn?.most,
    paidOn: sentence.paid === 'no' ? undefined : sentence.paidOn?.most,
    resentencedOn: sentence.resentencedOn?.most,
  }
}

const settledEnd = (ends: OrderEnd | undefined): ExactSentence['ends'] => (ends === 'unknown' ? undefined : ends)
