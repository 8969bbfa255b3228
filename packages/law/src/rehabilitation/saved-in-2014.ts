import { type Day, day, isoOf } from '../calendar/day.ts'
import { firstDayAfterPeriod, months } from '../calendar/period.ts'
import type { Finding } from '../finding.ts'
import type { Conviction, DayRange } from '../record/record.ts'
import { laspo2012 } from '../sources.ts'
import { possibleDates } from './corners.ts'
import type { Standing } from './further-convictions.ts'
import type { AgePeriod } from './law.ts'
import type { Told } from './told.ts'

const lawOf2014 = day('2014-03-10')

/** The period that the Act as it was gave to a fine or a compensation order. Known from summaries only. */
const oldPeriod: AgePeriod = { adult: months(60), under18: months(30) }

const source = laspo2012('s. 141(5): what was spent before 10 March 2014 stays spent', {
  rule: 'R43',
  confidence: 'secondary',
})

/**
 * Nothing that was spent immediately before 10 March 2014 became unspent that day. Today's rules are longer for compensation that
 * was never paid, or paid late: it was spent after five years (two and a half under 18) by the old ones.
 *
 * Applied only where the old law can be told: fines and compensation and nothing else, and no other conviction before that day that
 * could have extended it.
 * @source Legal Aid, Sentencing and Punishment of Offenders Act 2012, s. 141(5)
 */
export function asSavedIn2014(
  standings: readonly Standing[],
  convictions: readonly Conviction[],
  on: Day,
): readonly Standing[] {
  if (!convictions.some(mayBeOfConcern)) return standings
  const dates = convictions.map((conviction) => possibleDates(conviction, on))
  const others = (i: number, isBefore: (range: DayRange) => boolean): boolean =>
    dates.some((range, j) => i !== j && isBefore(range))
  return standings.map((standing, i) => {
    const conviction = convictions[i] as Conviction
    if (!mayBeOfConcern(conviction) || others(i, ({ most }) => most < lawOf2014)) return standing
    const certain = isOfConcern(conviction) && !others(i, ({ least }) => least < lawOf2014)
    return saved(standing, conviction, certain)
  })
}

const plain: ReadonlySet<string> = new Set(['fine', 'compensation-order', 'costs', 'victim-surcharge'])

const isOfConcern = ({ sentences }: Conviction): boolean =>
  sentences.some(({ kind }) => kind === 'compensation-order') && sentences.every(({ kind }) => plain.has(kind))

/** The same, where a sentence that nobody can name may turn out to be one of these. */
const mayBeOfConcern = ({ sentences }: Conviction): boolean =>
  sentences.some(({ kind }) => kind === 'compensation-order' || kind === 'unknown') &&
  sentences.every(({ kind }) => plain.has(kind) || kind === 'unknown')

function saved(standing: Standing, { under18 }: Conviction, certain: boolean): Standing {
  const spentThen = (date: Day, isUnder18: boolean): Day =>
    firstDayAfterPeriod(date, isUnder18 ? oldPeriod.under18 : oldPeriod.adult)
  const earliest = spentThen(standing.date.least, under18 !== 'no')
  const latest = spentThen(standing.date.most, under18 === 'yes')
  const { own: now } = standing
  // What today's rules let be spent before that day has no need to be saved.
  if (now.most <= lawOf2014 || earliest >= lawOf2014) return standing
  const least = Math.min(now.least, earliest)
  const most = certain && latest < lawOf2014 ? (now.least > lawOf2014 ? latest : Math.max(latest, lawOf2014)) : now.most
  const own = { least, most }
  return { ...standing, own, extending: { least: Math.min(standing.extending.least, least), most } }
}

export const savedFinding = (spentFrom: Day): Finding<Told> => ({
  value: isoOf(spentFrom),
  because: { say: 'saved-in-2014', with: { spentFrom: isoOf(spentFrom) } },
  source,
  from: [],
})
