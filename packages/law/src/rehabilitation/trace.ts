import { type CalendarDate, type Day, isoOf } from '../calendar/day.ts'
import type { Finding, Source } from '../finding.ts'
import type { ExactConviction, ExactSentence } from '../record/exact.ts'
import type { Conviction, Sentence } from '../record/record.ts'
import { roa1974 } from '../sources.ts'
import type { Calculation } from './calculate.ts'
import { cornersOf, type Edge, possibleDates } from './corners.ts'
import { isExcluded } from './excluded-sentences.ts'
import type { Extended, Standing } from './further-convictions.ts'
import type { Reading } from './law.ts'
import { convictionFinding, sentenceSpentFrom } from './longest-period.ts'
import type { Setting } from './provision.ts'
import { savedFinding } from './saved-in-2014.ts'
import { asOneTerm } from './standing.ts'
import { type Told, told } from './told.ts'

/** Where in a calculation a trace is wanted. */
export type Traced = { readonly position: number; readonly reading: Reading; readonly edge: Edge; readonly on: Day }

const extension = roa1974('s. 6(4), (5)', { rule: 'R30', confidence: 'statute' })
const whileOnlyAnOrderRan = roa1974('s. 6(4), (5): convicted while only a paragraph (g) order was running', {
  rule: 'R31',
  confidence: 'unsettled',
})
const sameDay = roa1974('s. 6(4): two convictions on one day', { rule: 'R35', confidence: 'unsettled' })
const neverSpent = roa1974('s. 1(1)(b)', { rule: 'R32', confidence: 'statute' })

/**
 * Why one conviction is spent when it is, in one reading: its own sentences, then what other convictions do to it.
 * The value is the one that was calculated, and never worked out a second time.
 */
export function tracedFinding(calculation: Calculation, traced: Traced): Finding<Told> {
  const { position, reading, edge } = traced
  const extended = calculation.extended[reading][position] as Extended
  const own = ownFinding(calculation, traced)
  const never = extended.neverBecauseOf[edge]
  const value = told(extended.spentFrom[edge])
  if (own.value === 'never') return own
  if (never !== -1)
    return {
      value: 'never',
      because: { say: 'never-because-of-later', with: other(calculation, { ...traced, position: never }) },
      source: sourceOf(calculation, traced, { by: never, otherwise: neverSpent }),
      from: [own, ownFinding(calculation, { ...traced, position: never })],
    }
  const by = extended.by[edge]
  // What nobody can name, and terms that may have run together, reach further than any one way of completing the record.
  if (by === -1) return own.value === value ? own : { ...own, value }
  const until = value as CalendarDate | 'until-it-ends'
  const here = dateOf(calculation, traced)
  const there = dateOf(calculation, { ...traced, position: by })
  return {
    value: until,
    because: {
      say: there < here ? 'held-by-earlier' : 'extended',
      with: { ...other(calculation, { ...traced, position: by }), until },
    },
    source: sourceOf(calculation, traced, { by, otherwise: extension }),
    from: [own, ownFinding(calculation, { ...traced, position: by })],
  }
}

const dateOf = ({ standings }: Calculation, { position, reading, edge }: Traced): Day =>
  (standings[reading][position] as Standing).date[edge]

const other = (calculation: Calculation, traced: Traced): { readonly by: string; readonly byDate: CalendarDate } => ({
  by: (calculation.convictions[traced.position] as Conviction).id,
  byDate: isoOf(dateOf(calculation, traced)),
})

/** Two points of s. 6 that nobody has settled are said to be so where an answer rests on them. */
function sourceOf(
  calculation: Calculation,
  traced: Traced,
  { by, otherwise }: { readonly by: number; readonly otherwise: Source },
): Source {
  const { position, reading, edge } = traced
  const standing = calculation.standings[reading][position] as Standing
  const there = dateOf(calculation, { ...traced, position: by })
  if (there === standing.date[edge]) return sameDay
  const onlyAnOrder = there >= standing.extending[edge] && standing.own[edge] > standing.extending[edge]
  return onlyAnOrder && there > standing.date[edge] ? whileOnlyAnOrderRan : otherwise
}

function ownFinding(calculation: Calculation, { position, reading, edge, on }: Traced): Finding<Told> {
  const { law } = calculation
  const standing = calculation.standings[reading][position] as Standing
  const setting: Setting = { conviction: exactAt(calculation, { position, reading, edge, on }), law, reading }
  const finding = convictionFinding(setting)
  const value = told(standing.own[edge])
  // The law of 2014 is the one thing that makes a conviction spent sooner than its own sentences do today.
  const isSaved = finding.value !== 'never' && finding.value !== value && value < finding.value
  return isSaved ? { ...savedFinding(standing.own[edge] as Day), from: [finding] } : finding
}

/** A conviction as the rules read it: as it is when all is known, or else completed so that it is spent soonest, or latest. */
function exactAt({ convictions, law }: Calculation, { position, reading, edge, on }: Traced): ExactConviction {
  const conviction = convictions[position] as Conviction
  if (conviction.settled) return asOneTerm(conviction.settled, { law, reading })
  const under18 = conviction.under18 === 'yes' || (conviction.under18 === 'unknown' && edge === 'least')
  const date = possibleDates(conviction, on)[edge]
  const base: ExactConviction = { date, under18, sentences: [] }
  const setting: Setting = { conviction: base, law, reading }
  const sentences = conviction.sentences.map((sentence) => sentenceAt(conviction, sentence, { setting, edge, on }))
  return asOneTerm({ ...base, sentences }, { law, reading })
}

function sentenceAt(
  conviction: Conviction,
  sentence: Sentence,
  { setting, edge, on }: { readonly setting: Setting; readonly edge: Edge; readonly on: Day },
): ExactSentence {
  const corners = cornersOf(conviction, sentence, on)[edge].map((corner) => corner.sentence)
  const rank = (each: ExactSentence): number =>
    isExcluded(each, setting) ? Number.POSITIVE_INFINITY : sentenceSpentFrom(each, setting)
  return corners.reduce((best, next) =>
    edge === 'least' ? (rank(next) < rank(best) ? next : best) : rank(next) > rank(best) ? next : best,
  )
}
