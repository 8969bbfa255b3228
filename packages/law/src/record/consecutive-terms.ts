import type { Day } from '../calendar/day.ts'
import { lastDayOfPeriod } from '../calendar/period.ts'
import type { Length, SaidLength } from './length.ts'
import { anyLength, isLonger, lengthOf } from './parse-length.ts'
import {
  type Conviction,
  countsAsConviction,
  type DayRange,
  type LengthRange,
  type Matter,
  type Sentence,
} from './record.ts'
import { isExact, settledConviction } from './settle.ts'
import { hasTerm } from './shape.ts'

/** The conviction that the terms of this one follow on from. A conviction follows one other at the most. */
const followedBy = ({ sentences }: Conviction): string | undefined =>
  sentences.find(({ consecutiveTo }) => consecutiveTo !== undefined)?.consecutiveTo

/**
 * The convictions of a record that the Act has something to work on.
 *
 * Consecutive terms are one term, whether or not they were passed in the same proceedings: each conviction in such a chain then
 * has the whole of it, from the first day of the first.
 * @source Rehabilitation of Offenders Act 1974, s. 5(7)(a), (7A)
 */
export function convictionsAmong(matters: readonly Matter[]): readonly Conviction[] {
  const convictions = matters.filter(countsAsConviction)
  if (!convictions.some((conviction) => followedBy(conviction) !== undefined)) return convictions
  const roots = rootsOf(convictions)
  const chains = new Map<Conviction, Conviction[]>()
  for (const conviction of convictions) {
    const root = roots.get(conviction) ?? conviction
    const chain = chains.get(root)
    if (chain) chain.push(conviction)
    else chains.set(root, [conviction])
  }
  const wholes = new Map([...chains].map(([root, chain]) => [root, wholeTerm(root, chain)]))
  return convictions.map((conviction) => {
    const root = roots.get(conviction) ?? conviction
    return withWholeTerm(conviction, root, wholes.get(root))
  })
}

/** The first conviction of the chain that each one is in. Every link is walked once, however long a chain is. */
function rootsOf(convictions: readonly Conviction[]): ReadonlyMap<Conviction, Conviction> {
  const byId = new Map(convictions.map((conviction) => [conviction.id, conviction]))
  const roots = new Map<Conviction, Conviction>()
  for (const conviction of convictions) {
    const walked = new Set<Conviction>()
    let here = conviction
    while (!roots.has(here) && !walked.has(here)) {
      walked.add(here)
      here = byId.get(followedBy(here) ?? '') ?? here
    }
    const root = roots.get(here) ?? here
    for (const each of walked) roots.set(each, root)
  }
  return roots
}

/** The terms that a conviction puts into its chain: those that follow on; of the first conviction, all that it has. */
const termsOf = (conviction: Conviction, root: Conviction): readonly Sentence[] =>
  conviction.sentences.filter(({ kind, length, consecutiveTo }) =>
    conviction === root ? length !== undefined && hasTerm(kind) : consecutiveTo !== undefined,
  )

/** The longest of some terms that run at the same time, as far as their lengths are known. */
const longestOf = (terms: readonly Sentence[]): LengthRange | undefined =>
  terms
    .flatMap(({ length }) => length ?? [])
    .reduce<LengthRange | undefined>((a, b) => (a === undefined ? b : longerOf(a, b)), undefined)

function longerOf(a: LengthRange, b: LengthRange): LengthRange {
  const longer = (edge: 'least' | 'most'): Length => (isLonger(b[edge], a[edge]) ? b[edge] : a[edge])
  return { least: longer('least'), most: longer('most') }
}

type WholeTerm = { readonly start: DayRange; readonly length: LengthRange; readonly expiresOn: DayRange | undefined }

/** The term that the terms of a chain are together; undefined when there are fewer than two. */
function wholeTerm(root: Conviction, chain: readonly Conviction[]): WholeTerm | undefined {
  const lengths = chain.flatMap((each) => longestOf(termsOf(each, root)) ?? [])
  if (lengths.length < 2) return undefined
  const start = termsOf(root, root)[0]?.start ?? root.date
  const length = lengths.reduce(added)
  return { start, length, expiresOn: expiryOf(chain, root, { start, length }) }
}

/**
 * The day on which the whole ends, where the papers say so. A day that comes before all the terms can have been served may be of
 * one term only, unless every conviction that nothing follows has one: then the lengths decide.
 */
function expiryOf(
  chain: readonly Conviction[],
  root: Conviction,
  { start, length }: Omit<WholeTerm, 'expiresOn'>,
): DayRange | undefined {
  const followed = new Set(chain.map(followedBy))
  const dayIn = (conviction: Conviction): readonly DayRange[] =>
    termsOf(conviction, root).flatMap(({ expiresOn }) => expiresOn ?? [])
  const days = chain.flatMap(dayIn)
  if (days.length === 0) return undefined
  const latest: DayRange = {
    least: Math.max(...days.map(({ least }) => least)) as Day,
    most: Math.max(...days.map(({ most }) => most)) as Day,
  }
  const isOfTheWhole = chain.every((each) => followed.has(each.id) || dayIn(each).length > 0)
  const served: DayRange = {
    least: lastDayOfPeriod(start.least, length.least),
    most: lastDayOfPeriod(start.most, length.most),
  }
  if (isOfTheWhole || latest.least >= served.most) return latest
  if (latest.most < served.least) return undefined
  return { least: served.least, most: Math.max(latest.most, served.most) as Day } // it may be the one or the other
}

/**
 * The conviction with the whole term in the place of the first of its own. By its place and not by its length, which may not be known:
 * others that run at the same time stay beside it.
 */
function withWholeTerm(conviction: Conviction, root: Conviction, whole: WholeTerm | undefined): Conviction {
  const [own] = termsOf(conviction, root)
  if (!whole || !own) return conviction
  const { expiresOn: _, ...told } = own
  const joined: Omit<Conviction, 'settled'> = {
    ...conviction,
    sentences: conviction.sentences.map((sentence) =>
      sentence === own
        ? {
            ...told,
            start: whole.start,
            length: whole.length,
            ...(whole.expiresOn ? { expiresOn: whole.expiresOn } : {}),
            ...singleTermOf(own),
          }
        : sentence,
    ),
  }
  return { ...joined, settled: isExact(joined) ? settledConviction(joined) : undefined }
}

/** Terms that are added up do not exclude a conviction: its own longest one does, or does not (s. 5(7A)). */
function singleTermOf({ longestSingleTerm, length }: Sentence): Pick<Sentence, 'longestSingleTerm'> {
  const single = longestSingleTerm ?? length
  return single ? { longestSingleTerm: single } : {}
}

/** One after the other, and no more than the longest length that is counted: chains of terms nobody knows soon come to centuries. */
function added(a: LengthRange, b: LengthRange): LengthRange {
  const least = sumOf(a.least, b.least)
  return a.least === a.most && b.least === b.most ? { least, most: least } : { least, most: sumOf(a.most, b.most) }
}

function sumOf(a: Length, b: Length): Length {
  const said = addedUp(a.said, b.said)
  const sum = lengthOf(said)
  return isLonger(sum, anyLength.most) ? anyLength.most : sum
}

/** Two lengths, each unit by itself. */
export function addedUp(a: SaidLength, b: SaidLength): SaidLength {
  const sum = (unit: keyof SaidLength): Readonly<Record<string, number>> => {
    const count = (a[unit] ?? 0) + (b[unit] ?? 0)
    return count === 0 ? {} : { [unit]: count }
  }
  return { ...sum('years'), ...sum('months'), ...sum('weeks'), ...sum('days') }
}
