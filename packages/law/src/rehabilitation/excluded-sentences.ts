import { day } from '../calendar/day.ts'
import { firstDayAfterPeriod, isLongerOnAverage, months } from '../calendar/period.ts'
import type { Finding } from '../finding.ts'
import type { DisposalKind } from '../record/disposal-kinds.ts'
import type { ExactSentence } from '../record/exact.ts'
import { laspo2012, roa1974 } from '../sources.ts'
import { termOf } from './custody.ts'
import type { Dated, LongSentenceRule } from './law.ts'
import type { Setting } from './provision.ts'
import type { Told } from './told.ts'

/** The kinds of custody that s. 5(1)(b) names. A detention and training order, Borstal and service detention are not among them. */
const longSentenceKinds: ReadonlySet<DisposalKind> = new Set<DisposalKind>([
  'imprisonment',
  'suspended-imprisonment',
  'young-offender-institution',
  'youth-custody',
  'corrective-training',
  'youth-detention',
  'service-youth-detention',
  'extended-sentence-before-2005',
  'offender-of-particular-concern',
])

export const longSentences: readonly Dated<LongSentenceRule>[] = [
  {
    from: day('2014-03-10'),
    source: laspo2012('s. 139(2), (4): custody of more than 48 months', { rule: 'R41', confidence: 'statute' }),
    rule: { over: months(48), onlyForSchedule18: false, eachTermAlone: false, kinds: longSentenceKinds },
  },
  {
    from: day('2023-10-28'),
    source: roa1974('s. 5(1)(b), (1ZA), (7A), (7B)', { rule: 'R9', confidence: 'statute' }),
    rule: { over: months(48), onlyForSchedule18: true, eachTermAlone: true, kinds: longSentenceKinds },
  },
]

const always = roa1974('s. 5(1)', { rule: 'R9', confidence: 'statute' })
const notNamed = roa1974('s. 5(1)(b): sentences of a kind that it does not name', {
  rule: 'R9',
  confidence: 'unsettled',
})

/** Of a kind that s. 5(1)(b) does not name, though it may well be meant: only the cautious reading excludes it. */
const perhapsMeant: ReadonlySet<DisposalKind> = new Set<DisposalKind>(['long-term-youth-detention-before-2000'])
/** On no list of its own, so that it counts as imprisonment of its whole length; extended sentences of later Acts are never spent. */
const extendedBefore2005: DisposalKind = 'extended-sentence-before-2005'

/**
 * Whether a sentence is excluded from rehabilitation, so that the conviction is never spent.
 * Exactly four years is not excluded. Terms added together do not count as one here (s. 5(7A)), unlike everywhere else.
 * @source Rehabilitation of Offenders Act 1974, s. 5(1), (1ZA), (7A)
 */
export function isExcluded(sentence: ExactSentence, { law, reading }: Setting): boolean {
  if (sentence.group === 'excluded') return true
  if (sentence.group !== 'custody') return false
  const rule = law.rules.longSentences
  const cautious = reading === 'cautious'
  if (!rule.kinds.has(sentence.kind) && !(cautious && perhapsMeant.has(sentence.kind))) return false
  if (rule.onlyForSchedule18 && !sentence.schedule18) return false
  const term = rule.eachTermAlone ? (sentence.longestSingleTerm ?? termOf(sentence)) : termOf(sentence)
  if (cautious && isLongerOnAverage(term, rule.over.months)) return true
  return firstDayAfterPeriod(sentence.start, term) > firstDayAfterPeriod(sentence.start, rule.over)
}

/** Why a sentence is excluded. Ask `isExcluded` first. */
export function exclusionFinding(sentence: ExactSentence, { law }: Setting): Finding<Told> {
  if (sentence.group === 'excluded')
    return {
      value: 'never',
      because: { say: 'excluded-sentence', with: { kind: sentence.kind } },
      source: always,
      from: [],
    }
  const doubtful = perhapsMeant.has(sentence.kind) || sentence.kind === extendedBefore2005
  const rule = law.rules.longSentences
  return {
    value: 'never',
    because: {
      say: 'excluded-for-its-length',
      with: {
        kind: sentence.kind,
        length: (sentence.longestSingleTerm ?? termOf(sentence)).said,
        over: rule.over.months,
        schedule18: rule.onlyForSchedule18,
      },
    },
    source: doubtful ? notNamed : law.sources.longSentences,
    from: [],
  }
}
