import { type Conviction, countsAsConviction, type LengthRange, type Matter, type Sentence } from './record.ts'
import { isExact, settledConviction } from './settle.ts'

const custodial = (conviction: Conviction): Sentence | undefined => conviction.sentences.find(({ length }) => length)

/**
 * The convictions of a record that the Act has something to work on.
 *
 * Consecutive terms are one term, whether or not they were passed in the same proceedings: each conviction in such a chain then
 * has the whole of it, from the first day of the first.
 * @source Rehabilitation of Offenders Act 1974, s. 5(7)(a), (7A)
 */
export function convictionsAmong(matters: readonly Matter[]): readonly Conviction[] {
  const convictions = matters.filter(countsAsConviction)
  if (!convictions.some(({ sentences }) => sentences.some(({ consecutiveTo }) => consecutiveTo !== undefined)))
    return convictions
  const byId = new Map(convictions.map((conviction) => [conviction.id, conviction]))
  const rootOf = (conviction: Conviction, seen: ReadonlySet<string>): Conviction => {
    const before = conviction.sentences.find(({ consecutiveTo }) => consecutiveTo !== undefined)?.consecutiveTo
    const previous = before === undefined ? undefined : byId.get(before)
    return previous && !seen.has(previous.id) ? rootOf(previous, new Set([...seen, previous.id])) : conviction
  }
  const chains = Map.groupBy(convictions, (conviction) => rootOf(conviction, new Set([conviction.id])))
  return convictions.map((conviction) => {
    const root = rootOf(conviction, new Set([conviction.id]))
    const chain = chains.get(root) ?? []
    return chain.length < 2 ? conviction : withWholeTerm(conviction, root, chain)
  })
}

function withWholeTerm(conviction: Conviction, root: Conviction, chain: readonly Conviction[]): Conviction {
  const first = custodial(root)
  const own = custodial(conviction)
  const terms = chain.flatMap((each) => custodial(each)?.length ?? [])
  if (!first || !own || terms.length < 2) return conviction
  const whole: Sentence = {
    ...own,
    start: first.start ?? root.date,
    length: terms.reduce(added),
    longestSingleTerm: own.longestSingleTerm ?? (own.length as LengthRange),
  }
  const joined = {
    ...conviction,
    sentences: conviction.sentences.map((sentence) => (sentence === own ? whole : sentence)),
  }
  return { ...joined, settled: isExact(joined) ? settledConviction(joined) : undefined }
}

function added(a: LengthRange, b: LengthRange): LengthRange {
  const sum = (edge: 'least' | 'most') => ({
    months: a[edge].months + b[edge].months,
    days: a[edge].days + b[edge].days,
    said: {
      ...(a[edge].months + b[edge].months > 0 ? { months: a[edge].months + b[edge].months } : {}),
      ...(a[edge].days + b[edge].days > 0 ? { days: a[edge].days + b[edge].days } : {}),
    },
  })
  return { least: sum('least'), most: sum('most') }
}
