import { isoOf } from '../calendar/day.ts'
import type { Finding, Source } from '../finding.ts'
import type { Tri } from '../record/record.ts'
import { told } from '../rehabilitation/told.ts'
import { dbsGuidance, policeAct1997 } from '../sources.ts'
import type { Reason } from '../words/reason.ts'
import type { Filtering } from './filtering-law.ts'
import { anniversary, type FilteringFacts, shownUntil } from './shown-until.ts'

/** Whether a certificate shows something by itself. */
export type ShownOrNot = 'shows' | 'does-not-show'

const custodyShows = policeAct1997('s. 113A(6)(a)', { rule: 'D24', confidence: 'statute' })
const listedShows = policeAct1997('s. 113A(6)(a), (c), (6D)', { rule: 'D36', confidence: 'statute' })
const convictionPeriod = policeAct1997('s. 113A(6)(a), (6E)', { rule: 'D16', confidence: 'statute' })
const cautionPeriod = policeAct1997('s. 113A(6)(c) to (e), (6E)', { rule: 'D17', confidence: 'statute' })
const youthCaution = policeAct1997('s. 113A(6)(c): aged 18 or over on the date it was given', {
  rule: 'D18',
  confidence: 'statute',
})
const noFiltering = dbsGuidance('before 29 May 2013 nothing was filtered', { rule: 'D29', confidence: 'secondary' })

/** What a finding about filtering rests on. */
export type RestsOn = {
  /** When it is spent, and why. */
  readonly spent: Finding | undefined
  /** Whether the offence is listed, and why. */
  readonly listed: Finding<Tri>
}

/**
 * Why a standard or enhanced certificate that is issued on a day shows a matter by itself, or does not.
 * @source Police Act 1997 s. 113A(6), (6D), (6E)
 */
export function filteringFinding(
  facts: FilteringFacts,
  issued: number,
  { filtering, rests }: { readonly filtering: Filtering | undefined; readonly rests: RestsOn },
): Finding<ShownOrNot> {
  const because = filtering ? reasonFor(facts, issued, filtering) : everythingShows
  const value: ShownOrNot = issued < shownUntil(facts, filtering) ? 'shows' : 'does-not-show'
  return { value, because: because.reason, source: because.source, from: restsOn(because, rests) }
}

type Because = { readonly reason: Reason; readonly source: Source; readonly rests: readonly (keyof RestsOn)[] }

const everythingShows: Because = { reason: { say: 'nothing-was-filtered', with: {} }, source: noFiltering, rests: [] }

function restsOn({ rests }: Because, { listed, spent }: RestsOn): readonly Finding[] {
  const found: Finding[] = []
  if (rests.includes('listed')) found.push(listed)
  if (spent && rests.includes('spent')) found.push(spent)
  return found
}

/** The reason that keeps it in longest comes first: it is the one that has to be known. */
function reasonFor(facts: FilteringFacts, issued: number, filtering: Filtering): Because {
  const { rules, source } = filtering
  const { matter, custodial, listed, hasOther, under18, spentFrom } = facts
  const isConviction = matter === 'conviction'
  const keptOut = under18 && !isConviction && rules.youthCaution === 'never-shown'
  if (isConviction && custodial)
    return { reason: { say: 'custody-always-shows', with: {} }, source: custodyShows, rests: [] }
  if (listed && !keptOut)
    return { reason: { say: 'listed-always-shows', with: {} }, source: listedShows, rests: ['listed'] }
  if (isConviction && rules.onlyIfNoOther && hasOther)
    return { reason: { say: 'another-conviction-then', with: {} }, source, rests: [] }
  if (rules.unspentIsShown && spentFrom > issued)
    return {
      reason: { say: 'unspent-shows', with: { spentFrom: told(spentFrom) } },
      source: filtering.source,
      rests: ['spent'],
    }
  if (keptOut) return { reason: { say: 'youth-caution-not-shown', with: {} }, source: youthCaution, rests: ['spent'] }
  return periodReason(facts, issued, filtering)
}

function periodReason(facts: FilteringFacts, issued: number, { rules, source }: Filtering): Because {
  const { matter, date, under18 } = facts
  const isConviction = matter === 'conviction'
  const ofCautions = under18 && rules.youthCaution !== 'never-shown' ? rules.youthCaution : rules.adultCaution
  const period = isConviction ? (under18 ? rules.conviction.under18 : rules.conviction.adult) : ofCautions
  const until = anniversary(date, period)
  const own = isConviction ? convictionPeriod : cautionPeriod
  const facts18 = { matter, date: isoOf(date), months: period.months, until: isoOf(until), under18 }
  return {
    reason: { say: issued < until ? 'shows-for-a-time' : 'filtered', with: facts18 },
    source: rules.unspentIsShown ? own : source,
    rests: rules.unspentIsShown ? ['listed', 'spent'] : ['listed'],
  }
}
