import type { Day } from '../calendar/day.ts'
import { firstDayAfterPeriod, lastDayOfPeriod } from '../calendar/period.ts'
import type { ExactConviction, ExactSentence } from '../record/exact.ts'
import type { Length } from '../record/length.ts'
import { termOf } from './custody.ts'

/**
 * Concurrent terms of one conviction as the single term that they are: from the first day of the first to the last day of the
 * last. Terms that do not overlap stay apart. The longest single one is kept, since it alone can exclude the conviction.
 * Terms for offences convicted in different proceedings are not a single term when they run together.
 * @param isExcludedAlone whether one of the terms by itself is excluded from rehabilitation
 * @source Rehabilitation of Offenders Act 1974, s. 5(7)(b), (7A)
 */
export function withSingleTerms(
  conviction: ExactConviction,
  isExcludedAlone: (term: ExactSentence) => boolean = () => false,
): ExactConviction {
  const { sentences } = conviction
  if (sentences.length < 2 || sentences.filter(({ group }) => group === 'custody').length < 2) return conviction
  if (sentences.some(isExcludedAlone)) return conviction // never spent, whatever the terms come to together
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
  const telling = tellingTerm(first, second)
  const ends = (sentence: ExactSentence): Day => lastDayOfPeriod(sentence.start, termOf(sentence))
  const isLonger = ends(second) > ends(first) || (ends(second) === ends(first) && termOf(second).days > 0) // days may be in doubt
  const longer = isLonger ? second : first
  // The same first day: the longer term, in the words of the court. Otherwise the days from the first to the last.
  const length = longer.start === first.start ? termOf(longer) : inDays(ends(longer) - first.start + 1)
  const expiresOn = first.expiresOn ?? second.expiresOn
  return {
    ...first,
    kind: telling.kind === 'offender-of-particular-concern' ? 'imprisonment' : telling.kind, // its licence is counted already
    length,
    longestSingleTerm: singleTermOf(telling),
    schedule18: first.schedule18 || second.schedule18,
    expiresOn: expiresOn === undefined ? undefined : (Math.max(lastDay(first), lastDay(second)) as Day),
  }
}

const singleTermOf = (sentence: ExactSentence): Length => sentence.longestSingleTerm ?? termOf(sentence)

/** Of two sentences, the one whose single term may exclude: for an offence in Schedule 18 before any other, and then the longest. */
function tellingTerm(first: ExactSentence, second: ExactSentence): ExactSentence {
  if (first.schedule18 !== second.schedule18) return first.schedule18 ? first : second
  const end = (sentence: ExactSentence): Day => firstDayAfterPeriod(first.start, singleTermOf(sentence))
  return end(second) > end(first) ? second : first
}

const inDays = (days: number): Length => ({ months: 0, days, said: { days } })
