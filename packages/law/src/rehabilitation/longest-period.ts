import { never, type SpentFrom, untilItEnds } from '../calendar/moment.ts'
import type { Finding } from '../finding.ts'
import type { DisposalGroup } from '../record/disposal-kinds.ts'
import type { ExactSentence } from '../record/exact.ts'
import { roa1974 } from '../sources.ts'
import { compensation } from './compensation.ts'
import { confiscation } from './confiscation.ts'
import { custody } from './custody.ts'
import { endorsement, isFixedPenalty } from './endorsement.ts'
import { exclusionFinding, isExcluded } from './excluded-sentences.ts'
import { fine } from './fine.ts'
import { deprivation, nilPeriod, notSentence } from './nil-period.ts'
import type { Provision, Setting } from './provision.ts'
import { relevantOrder } from './relevant-orders.ts'
import { serviceSentence } from './service-sentences.ts'
import { type Told, told } from './told.ts'

const doesNotKnow = roa1974('s. 5', { rule: 'R1', confidence: 'statute' })

/** An order that the person cannot name may never let the conviction be spent. What it can be at least is another question. */
const unknownDisposal: Provision = {
  spentFrom: () => untilItEnds,
  finding: () => ({
    value: told(untilItEnds),
    because: { say: 'disposal-unknown', with: {} },
    source: doesNotKnow,
    from: [],
  }),
}

/** A sentence that excludes has no period. Asked for one, it never ends. */
const excluded: Provision = { spentFrom: () => never, finding: exclusionFinding }

/** Which provision each group of sentences is read under. */
const provisions: Readonly<Record<DisposalGroup, Provision>> = {
  custody,
  excluded,
  service: serviceSentence,
  fine,
  compensation,
  confiscation,
  community: relevantOrder,
  relevant: relevantOrder,
  restriction: relevantOrder,
  nil: nilPeriod,
  deprivation,
  endorsement,
  'not-a-sentence': notSentence,
  unknown: unknownDisposal,
}

/** The first day that a conviction with this sentence alone would be spent, were it not excluded. */
export const sentenceSpentFrom = (sentence: ExactSentence, setting: Setting): SpentFrom =>
  provisions[sentence.group].spentFrom(sentence, setting)

/** The same with its reason, exclusion before anything else. */
export const sentenceFinding = (sentence: ExactSentence, setting: Setting): Finding<Told> =>
  isExcluded(sentence, setting)
    ? exclusionFinding(sentence, setting)
    : provisions[sentence.group].finding(sentence, setting)

/**
 * Whether another conviction can be extended by reference to this sentence. Orders within paragraph (g) of "relevant order" never
 * do, and confiscation is treated like one. Whether an endorsed fixed penalty does is not settled: official practice says no, the
 * words may say yes, and so the cautious reading lets it.
 * @source Rehabilitation of Offenders Act 1974, s. 6(5)
 */
export function extendsOthers(sentence: ExactSentence, { reading }: Setting): boolean {
  if (sentence.group === 'restriction' || sentence.group === 'confiscation') return false
  return !(isFixedPenalty(sentence) && reading === 'statute')
}

const longest = roa1974('s. 6(1), (2)', { rule: 'R7', confidence: 'statute' })

/**
 * The finding for a conviction by itself: of several sentences, whether passed on one occasion or more, the longest governs.
 * @source Rehabilitation of Offenders Act 1974, s. 6(1), (2)
 */
export function convictionFinding(setting: Setting): Finding<Told> {
  const { sentences } = setting.conviction
  const findings = sentences.map((sentence) => sentenceFinding(sentence, setting))
  const latest = sentences.reduce<number>((best, sentence, i) => {
    const end = (s: ExactSentence): SpentFrom => (isExcluded(s, setting) ? never : sentenceSpentFrom(s, setting))
    return end(sentence) > end(sentences[best] as ExactSentence) ? i : best
  }, 0)
  const governing = findings[latest]
  if (!governing) return nilPeriodForNothing(setting)
  if (findings.length === 1) return governing
  return {
    value: governing.value,
    because: {
      say: 'longest-governs',
      with: { kind: (sentences[latest] as ExactSentence).kind, sentences: findings.length },
    },
    source: longest,
    from: [governing, ...findings.filter((finding) => finding !== governing)],
  }
}

const nilPeriodForNothing = (setting: Setting): Finding<Told> => unknownDisposal.finding(undefined as never, setting)
