import type { Day } from '../calendar/day.ts'
import { none, type SpentFrom, untilItEnds } from '../calendar/moment.ts'
import { lastDayOfPeriod } from '../calendar/period.ts'
import { groupOf } from '../record/disposal-kinds.ts'
import type { ExactConviction, ExactSentence } from '../record/exact.ts'
import type { Conviction, Sentence } from '../record/record.ts'
import { cornersOf, possibleDates } from './corners.ts'
import { custody, termOf } from './custody.ts'
import { isOnlyFixedPenalty } from './endorsement.ts'
import { isExcluded } from './excluded-sentences.ts'
import { type Bounds, type Cases, inEveryCase, inNoCase, inSomeCases, type Standing } from './further-convictions.ts'
import type { Law, Reading } from './law.ts'
import { extendsOthers, sentenceSpentFrom } from './longest-period.ts'
import type { Setting } from './provision.ts'
import { withSingleTerms } from './single-term.ts'

/** What a conviction is read with. */
export type ReadWith = { readonly law: Law; readonly reading: Reading; readonly on: Day }

/**
 * How a conviction stands by itself: when its own sentences let it be spent, of several the longest.
 * @param likely how it stands in another reading: given back where this one comes to the same, so that readings can be told apart
 *   by looking
 * @source Rehabilitation of Offenders Act 1974, s. 5, s. 6(1), (2)
 */
export function standingOf(conviction: Conviction, how: ReadWith, likely?: Standing): Standing {
  if (conviction.settled) return settledStanding(conviction, conviction.settled, { ...how, likely })
  const standing = partialStanding(conviction, how)
  return likely && isSame(standing, likely) ? likely : standing
}

const sameBounds = (a: Bounds, b: Bounds): boolean => a.least === b.least && a.most === b.most

const isSame = (a: Standing, b: Standing): boolean =>
  sameBounds(a.own, b.own) && sameBounds(a.extending, b.extending) && a.excluded === b.excluded && a.apart === b.apart

/** A conviction with its concurrent terms joined, unless one of them excludes it already. */
export const asOneTerm = (conviction: ExactConviction, how: Pick<ReadWith, 'law' | 'reading'>): ExactConviction =>
  withSingleTerms(conviction, (term) => isExcluded(term, { conviction, ...how }))

/** The same for a conviction of which every fact is exact. */
function settledStanding(
  { date }: Conviction,
  settled: ExactConviction,
  { law, reading, likely }: Omit<ReadWith, 'on'> & { readonly likely: Standing | undefined },
): Standing {
  const conviction = asOneTerm(settled, { law, reading })
  const setting: Setting = { conviction, law, reading }
  let own: SpentFrom = conviction.date
  let extending: SpentFrom = none
  let excluded: Cases = inNoCase
  for (const sentence of conviction.sentences) {
    if (isExcluded(sentence, setting)) {
      excluded = inEveryCase
      continue
    }
    const spentFrom = sentenceSpentFrom(sentence, setting)
    if (spentFrom > own) own = spentFrom
    if (spentFrom > extending && extendsOthers(sentence, setting)) extending = spentFrom
  }
  const apart = reading === 'statute' && isOnlyFixedPenalty(conviction)
  if (
    likely?.own.most === own &&
    likely.extending.most === extending &&
    likely.excluded === excluded &&
    likely.apart === apart
  )
    return likely
  const bounds = { least: own, most: own }
  return {
    date,
    own: bounds,
    extending: extending === own ? bounds : { least: extending, most: extending },
    excluded,
    apart,
  }
}

function partialStanding(conviction: Conviction, how: ReadWith): Standing {
  const { reading, on } = how
  const date = possibleDates(conviction, on)
  const own: Bounds = { least: date.least, most: date.most }
  const extending: Bounds = { least: none, most: none }
  let excluded: Cases = inNoCase
  for (const sentence of conviction.sentences) {
    const found: SentenceBounds =
      sentence.kind === 'unknown'
        ? {
            own: { least: date.least, most: untilItEnds },
            extending: { least: none, most: untilItEnds },
            excluded: inSomeCases,
          }
        : boundsOver(cornersOf(conviction, sentence, on), how)
    raise(own, found.own)
    raise(extending, found.extending)
    if (found.excluded > excluded) excluded = found.excluded
  }
  const longest = longestPossibleTerm(conviction, how)
  raise(own, { least: none, most: longest.spentFrom })
  raise(extending, { least: none, most: longest.spentFrom })
  if (excluded === inNoCase && longest.excluded) excluded = inSomeCases
  return {
    date,
    own,
    extending,
    excluded,
    apart: reading === 'statute' && conviction.sentences.every(({ kind }) => kind === 'endorsed-fixed-penalty'),
  }
}

function raise(bounds: Bounds, by: Bounds): void {
  if (by.least > bounds.least) bounds.least = by.least
  if (by.most > bounds.most) bounds.most = by.most
}

type SentenceBounds = { readonly own: Bounds; readonly extending: Bounds; readonly excluded: Cases }

function boundsOver({ least, most }: ReturnType<typeof cornersOf>, { law, reading }: ReadWith): SentenceBounds {
  const corners = [...least, ...most]
  const own: Bounds = { least: Number.POSITIVE_INFINITY, most: none }
  const extending: Bounds = { least: Number.POSITIVE_INFINITY, most: none }
  let excluding = 0
  for (const { sentence, conviction } of corners) {
    const setting: Setting = { conviction, law, reading }
    if (isExcluded(sentence, setting)) excluding += 1
    // An excluded sentence has no period of its own; as a term it bounds those that are not excluded.
    const spentFrom = sentence.group === 'excluded' ? conviction.date : sentenceSpentFrom(sentence, setting)
    const reaches = extendsOthers(sentence, setting) && sentence.group !== 'excluded' ? spentFrom : none
    own.least = Math.min(own.least, spentFrom)
    own.most = Math.max(own.most, spentFrom)
    extending.least = Math.min(extending.least, reaches)
    extending.most = Math.max(extending.most, reaches)
  }
  const excluded = excluding === 0 ? inNoCase : excluding === corners.length ? inEveryCase : inSomeCases
  return { own, extending, excluded }
}

/**
 * When a conviction has several terms that may overlap, they may be one term, from the earliest first day to the latest last day.
 * That bounds every way in which they can have run together; the least is that they did not.
 */
function longestPossibleTerm(
  conviction: Conviction,
  how: ReadWith,
): { readonly spentFrom: SpentFrom; readonly excluded: boolean } {
  const { law, reading, on } = how
  const custodial = conviction.sentences.filter((sentence) => groupOf.get(sentence.kind) === 'custody')
  if (custodial.length < 2) return { spentFrom: none, excluded: false }
  const found = waysToBeOld(conviction).map((under18) => {
    const terms = custodial.map((sentence) => stretched(conviction, sentence, on))
    const joined = withSingleTerms({ date: possibleDates(conviction, on).most, under18, sentences: terms })
    const setting: Setting = { conviction: joined, law, reading }
    return {
      spentFrom: Math.max(...joined.sentences.map((sentence) => custody.spentFrom(sentence, setting))),
      // Where terms count together, they may be excluded together.
      excluded:
        !law.rules.longSentences.eachTermAlone && joined.sentences.some((sentence) => isExcluded(sentence, setting)),
    }
  })
  return {
    spentFrom: Math.max(...found.map(({ spentFrom }) => spentFrom)),
    excluded: found.some(({ excluded }) => excluded),
  }
}

const waysToBeOld = ({ under18 }: Conviction): readonly boolean[] =>
  under18 === 'unknown' ? [false, true] : [under18 === 'yes']

/** A term from its earliest first day to its latest last day. */
function stretched(conviction: Conviction, sentence: Sentence, on: Day): ExactSentence {
  const { least, most } = cornersOf(conviction, sentence, on)
  const [{ sentence: last }] = most
  const { start } = least[0].sentence
  const days = lastDayOfPeriod(last.start, termOf(last)) - start + 1
  return { ...last, kind: 'imprisonment', start, length: { months: 0, days, said: { days } } }
}
