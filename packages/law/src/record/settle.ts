import type { Day } from '../calendar/day.ts'
import { groupOf } from './disposal-kinds.ts'
import type { ExactConviction, ExactSentence } from './exact.ts'
import type { OrderEnd } from './length.ts'
import type { Conviction, Sentence } from './record.ts'

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
