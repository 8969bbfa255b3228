import type { Day } from '../calendar/day.ts'
import { firstDayAfterPeriod, lastDayOfPeriod } from '../calendar/period.ts'
import type { ExactConviction, ExactSentence } from '../record/exact.ts'
import type { Length } from '../record/length.ts'
import { termOf } from './custody.ts'

/**
 * Concurrent terms of one conviction as the single term that they are: from the first day of the first to the last day of the
 * last. Terms that do not overlap stay apart. The longest single one is kept, since it alone can exclude the conviction.
 * Terms for offences convicted in different proceedings are not a single term when they run together.
 * @source Rehabilitation of Offenders Act 1974, s. 5(7)(b), (7A)
 */
export function withSingleTerms(conviction: ExactConviction): ExactConviction {
  const { sentences } = conviction
  if (sentences.length < 2 || sentences.filter(({ group }) => group === 'custody').length < 2) return conviction
  const terms = sentences.filter(({ group }) => group === 'custody').toSorted((a, b) => a.start - b.start)
  const joined: ExactSentence[] = []
  for (const next of terms) {
    const last = joined.at(-1)
    if (last && next.start <= lastDay(last)) joined[joined.length - 1] = joinedTerm(last, next)
    else joined.push(next)
  }
  return { ...conviction, sentences: [...sentences.filter(({ group }) => group !== 'custody'), ...joined] }
}

const lastDay = (sentence: ExactSentence): Day =>
  sentence.expiresOn ?? lastDayOfPeriod(sentence.start, termOf(sentence))

function joinedTerm(first: ExactSentence, second: ExactSentence): ExactSentence {
  const ends = (sentence: ExactSentence): Day => lastDayOfPeriod(sentence.start, termOf(sentence))
  const longer = ends(second) > ends(first) ? second : first
  // The same first day: the longer term, in the words of the court. Otherwise the days from the first to the last.
  const length = longer.start === first.start ? termOf(longer) : inDays(ends(longer) - first.start + 1)
  const expiresOn = first.expiresOn ?? second.expiresOn
  return {
    ...first,
    kind: longer.kind === 'offender-of-particular-concern' ? 'imprisonment' : longer.kind, // its licence is counted already
    length,
    longestSingleTerm: longestTerm(first, second),
    schedule18: first.schedule18 || second.schedule18,
    expiresOn: expiresOn === undefined ? undefined : (Math.max(lastDay(first), lastDay(second)) as Day),
  }
}

/** Of two sentences, the longest single term that may exclude: one for an offence in Schedule 18 before any other. */
function longestTerm(first: ExactSentence, second: ExactSentence): Length {
  const term = (sentence: ExactSentence): Length => sentence.longestSingleTerm ?? termOf(sentence)
  if (first.schedule18 !== second.schedule18) return term(first.schedule18 ? first : second)
  const from = first.start
  return firstDayAfterPeriod(from, term(second)) > firstDayAfterPeriod(from, term(first)) ? term(second) : term(first)
}

const inDays = (days: number): Length => ({ months: 0, days, said: { days } })
