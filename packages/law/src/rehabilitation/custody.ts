import { type CalendarDate, type Day, day, isoOf } from '../calendar/day.ts'
import { firstDayAfterPeriod, isLongerOnAverage, lastDayOfPeriod, months } from '../calendar/period.ts'
import type { Finding } from '../finding.ts'
import type { ExactSentence } from '../record/exact.ts'
import type { Length } from '../record/length.ts'
import { laspo2012, ministryChecker, roa1974 } from '../sources.ts'
import type { CustodyPeriod, Dated } from './law.ts'
import { forAge, type Provision, type Setting } from './provision.ts'
import { type Told, told } from './told.ts'

/** The rows for custody. The first that fits applies. */
export const custodyPeriods: readonly Dated<readonly CustodyPeriod[]>[] = [
  {
    from: day('2014-03-10'),
    source: laspo2012('s. 139(4), in force from 10 March 2014', { rule: 'R41', confidence: 'statute' }),
    rule: [
      { upTo: months(6), adult: months(24), under18: months(18) },
      { upTo: months(30), adult: months(48), under18: months(24) },
      { upTo: 'any', adult: months(84), under18: months(42) }, // to 48 months: longer terms were excluded
    ],
  },
  {
    from: day('2023-10-28'),
    source: roa1974('s. 5(2) Table, as amended by PCSC Act 2022 s. 193', { rule: 'R8', confidence: 'statute' }),
    rule: [
      { upTo: months(12), adult: months(12), under18: months(6) },
      { upTo: months(48), adult: months(48), under18: months(24) },
      { upTo: 'any', adult: months(84), under18: months(42) },
    ],
  },
]

/** A sentence of which nothing is known but that it is custody counts as no longer than a day. */
const aDay: Length = { months: 0, days: 1, said: { days: 1 } }
const furtherYearOfLicence = 12

const completion = roa1974('s. 5(2) Table ("the sentence (including any licence period) is completed")', {
  rule: 'R8',
  confidence: 'statute',
})
const suspendedCompletion = ministryChecker('suspended sentences are counted as if served', {
  rule: 'R8',
  confidence: 'guidance',
})
const activation = roa1974('s. 1(3)(b), s. 5(7)(c): a suspended sentence that was put into effect', {
  rule: 'R18',
  confidence: 'unsettled',
})
const particularConcern = roa1974(
  's. 5(2), for a sentence with a further year of licence (Sentencing Code ss. 265, 278)',
  {
    rule: 'R8',
    confidence: 'unsettled',
  },
)
const bandByCalendar = roa1974('s. 5(2) Table: lengths in days or weeks at the edge of a row', {
  rule: 'R3',
  confidence: 'unsettled',
})

/** The length that decides: the one imposed, with the further year of licence that some sentences carry. */
export function termOf({ kind, length = aDay }: Pick<ExactSentence, 'kind' | 'length'>): Length {
  if (kind !== 'offender-of-particular-concern') return length
  return { ...length, months: length.months + furtherYearOfLicence }
}

/**
 * The last day of the sentence, licence included: from the release papers when they were given, or else the length counted from
 * its first day. Early release, recall and supervision after the sentence do not move it. A suspended sentence is counted as if
 * it had been served from the day it was passed.
 * @source Rehabilitation of Offenders Act 1974, s. 5(2) Table, s. 5(7)(c), (e)
 */
export function lastDayOfSentence(sentence: ExactSentence, { reading }: Setting): Day {
  const nominal = sentence.expiresOn ?? lastDayOfPeriod(sentence.start, termOf(sentence))
  const activated = reading === 'cautious' ? sentence.activatedUntil : undefined
  return activated !== undefined && activated > nominal ? activated : nominal
}

/**
 * The row of the Table. "One year or less" is decided by the calendar from the first day of the sentence, not by months of an
 * average length; where the two disagree (366 days in a leap year), the cautious reading takes the longer row.
 * @source Rehabilitation of Offenders Act 1974, s. 5(2) Table
 */
export function custodyRow(sentence: ExactSentence, { law, reading }: Setting): CustodyPeriod {
  const term = termOf(sentence)
  const end = firstDayAfterPeriod(sentence.start, term)
  for (const row of law.rules.custody) {
    if (row.upTo === 'any') return row
    const fits = end <= firstDayAfterPeriod(sentence.start, row.upTo)
    if (fits && !(reading === 'cautious' && isLongerOnAverage(term, row.upTo.months))) return row
  }
  return law.rules.custody.at(-1) as CustodyPeriod // the last row has no limit
}

/**
 * The first day a conviction with a determinate custodial sentence is spent, taken alone.
 * @source Rehabilitation of Offenders Act 1974, s. 5(2) Table
 */
export const custody: Provision = {
  spentFrom: (sentence, setting) =>
    // The period begins "with" the day on which the sentence is completed, so that day is inside it.
    firstDayAfterPeriod(
      lastDayOfSentence(sentence, setting),
      forAge(custodyRow(sentence, setting), setting.conviction),
    ),
  finding: custodyFinding,
}

function custodyFinding(sentence: ExactSentence, setting: Setting): Finding<Told> {
  const { conviction, law, reading } = setting
  const period = forAge(custodyRow(sentence, setting), conviction)
  const inDoubt =
    reading === 'cautious' && custodyRow(sentence, { ...setting, reading: 'statute' }) !== custodyRow(sentence, setting)
  const completed = completedFinding(sentence, setting)
  return {
    value: told(custody.spentFrom(sentence, setting)),
    because: {
      say: 'custody-period',
      with: {
        kind: sentence.kind,
        length: termOf(sentence).said,
        completed: completed.value,
        months: period.months,
        under18: conviction.under18,
      },
    },
    source: inDoubt ? bandByCalendar : law.sources.custody,
    from: [completed],
  }
}

function completedFinding(sentence: ExactSentence, setting: Setting): Finding<CalendarDate> {
  const last = lastDayOfSentence(sentence, setting)
  const served = sentence.activatedUntil !== undefined
  const suspended = sentence.kind === 'suspended-imprisonment' && sentence.expiresOn === undefined
  return {
    value: isoOf(last),
    because: {
      say: 'sentence-completed',
      with: {
        kind: sentence.kind,
        start: isoOf(sentence.start),
        length: termOf(sentence).said,
        lastDay: isoOf(last),
        from: sentence.expiresOn === last ? 'papers' : sentence.activatedUntil === last ? 'activation' : 'length',
      },
    },
    source: served
      ? activation
      : sentence.kind === 'offender-of-particular-concern'
        ? particularConcern
        : suspended
          ? suspendedCompletion
          : completion,
    from: [],
  }
}
