import { type Day, day, isoOf } from '../calendar/day.ts'
import { type SpentFrom, untilItEnds } from '../calendar/moment.ts'
import { type Duration, firstDayAfterPeriod, lastDayOfPeriod, months } from '../calendar/period.ts'
import type { Finding, Source } from '../finding.ts'
import type { ExactSentence } from '../record/exact.ts'
import { laspo2012, pcsc2022, roa1974 } from '../sources.ts'
import type { AgePeriod, Dated, Rules } from './law.ts'
import { forAge, type Provision, type Setting } from './provision.ts'
import { type Told, told } from './told.ts'

const nothingMore: AgePeriod = { adult: months(0), under18: months(0) }

/** Until 2023 a community or youth rehabilitation order had a period of its own after its last day. */
export const afterCommunityOrders: readonly Dated<AgePeriod>[] = [
  {
    from: day('2014-03-10'),
    source: laspo2012('s. 139(4): a community or youth rehabilitation order', { rule: 'R41', confidence: 'statute' }),
    rule: { adult: months(12), under18: months(6) },
  },
  {
    from: day('2023-10-28'),
    source: roa1974('s. 5(8) "relevant order" (za)', { rule: 'R12', confidence: 'statute' }),
    rule: nothingMore,
  },
]

export const silentOrders: readonly Dated<Duration>[] = [
  {
    from: day('2014-03-10'),
    source: roa1974('s. 5(3): an order without provision for its last day', { rule: 'R16', confidence: 'statute' }),
    rule: months(24),
  },
]

export const openEndedOrders: readonly Dated<Rules['openEndedOrders']>[] = [
  {
    from: day('2014-03-10'),
    source: roa1974('s. 5(3), before it said anything of orders without a fixed end', {
      rule: 'R43',
      confidence: 'unsettled',
    }),
    rule: 'by-practice',
  },
  {
    from: day('2023-10-28'),
    source: roa1974('s. 5(2A), (2B)', { rule: 'R16', confidence: 'statute' }),
    rule: 'in-the-act',
  },
]

const lastDaySource = roa1974('s. 5(2), (8) "relevant order", s. 5(7)(d)', { rule: 'R15', confidence: 'statute' })
const restrictionSource = roa1974('s. 5(2), (8) "relevant order" (g), s. 5(7)(d)', {
  rule: 'R15',
  confidence: 'statute',
})
const guardianship = roa1974('s. 5(8): guardianship orders, read as paragraph (g)', {
  rule: 'R15',
  confidence: 'inferred',
})
const incomeReduction = pcscOrLater('income reduction orders (Sentencing Act 2026 s. 3), read as paragraph (g)')
const attendanceCentre = roa1974('s. 5(8): attendance centre orders', { rule: 'R12', confidence: 'unsettled' })
const hospitalSilent = roa1974('s. 5(2A) or s. 5(3): a hospital order without restriction', {
  rule: 'R16',
  confidence: 'unsettled',
})

function pcscOrLater(provision: string): Source {
  return pcsc2022(provision, { rule: 'R50', confidence: 'inferred' })
}

/** How long an order of a kind that may simply have no end is thought to last when nothing was said. */
const mayLastUntilDischarged = ({ kind }: ExactSentence): boolean =>
  kind === 'hospital-order' || kind === 'guardianship-order'

type End =
  | { readonly how: 'last-day'; readonly lastDay: Day }
  | { readonly how: 'ceased'; readonly ceasedOn: Day }
  | { readonly how: 'goes-on' }
  | { readonly how: 'silent' }

/**
 * How an order ends for the purposes of the Act. With a fixed end, it is the last day as first provided for: neither lengthening
 * it nor bringing it to an end early counts (s. 5(7)(d)). Without one, it is when it in fact ceases to have effect.
 */
function endOf(sentence: ExactSentence, { reading }: Setting): End {
  const { ends, lastDay, length, start, ceasedOn } = sentence
  if (ends === 'not-stated') {
    if (!(reading === 'cautious' && mayLastUntilDischarged(sentence))) return { how: 'silent' }
    return ceasedOn === undefined ? { how: 'goes-on' } : { how: 'ceased', ceasedOn }
  }
  if (ends !== 'on-a-day') return ceasedOn === undefined ? { how: 'goes-on' } : { how: 'ceased', ceasedOn }
  if (lastDay !== undefined) return { how: 'last-day', lastDay }
  return length === undefined ? { how: 'silent' } : { how: 'last-day', lastDay: lastDayOfPeriod(start, length) }
}

function spentFrom(sentence: ExactSentence, setting: Setting): SpentFrom {
  const { conviction, law } = setting
  const end = endOf(sentence, setting)
  if (end.how === 'goes-on') return untilItEnds
  if (end.how === 'silent') return firstDayAfterPeriod(conviction.date, law.rules.silentOrder)
  const last = end.how === 'ceased' ? end.ceasedOn : end.lastDay
  const more = sentence.group === 'community' ? forAge(law.rules.afterCommunityOrder, conviction) : months(0)
  return (firstDayAfterPeriod(last, more) + (more.months === 0 ? 1 : 0)) as Day
}

function finding(sentence: ExactSentence, setting: Setting): Finding<Told> {
  const { conviction, law } = setting
  const end = endOf(sentence, setting)
  const value = told(spentFrom(sentence, setting))
  const { kind } = sentence
  if (end.how === 'goes-on')
    return {
      value,
      because: { say: 'order-goes-on', with: { kind, ends: sentence.ends ?? 'indefinite' } },
      source: sentence.ends === 'not-stated' ? hospitalSilent : law.sources.openEndedOrders,
      from: [],
    }
  if (end.how === 'silent')
    return {
      value,
      because: {
        say: 'order-silent',
        with: { kind, date: isoOf(conviction.date), months: law.rules.silentOrder.months },
      },
      source: mayLastUntilDischarged(sentence) ? hospitalSilent : law.sources.silentOrder,
      from: [],
    }
  if (end.how === 'ceased')
    return {
      value,
      because: { say: 'order-ceased', with: { kind, ceasedOn: isoOf(end.ceasedOn) } },
      source: law.sources.openEndedOrders,
      from: [],
    }
  const more = sentence.group === 'community' ? forAge(law.rules.afterCommunityOrder, conviction).months : 0
  return {
    value,
    because: { say: 'order-last-day', with: { kind, lastDay: isoOf(end.lastDay), months: more } },
    source: sourceFor(sentence, setting),
    from: [],
  }
}

function sourceFor({ kind, group }: ExactSentence, { law }: Setting): Source {
  if (kind === 'attendance-centre-order') return attendanceCentre
  if (group === 'community') return law.sources.afterCommunityOrder
  if (kind === 'guardianship-order') return guardianship
  if (kind === 'income-reduction-order') return incomeReduction
  return group === 'restriction' ? restrictionSource : lastDaySource
}

/**
 * Relevant orders: community and youth rehabilitation orders, discharges, bind overs, referral and hospital orders, and what
 * disqualifies, prohibits, requires or restricts. The period ends with the last day the order has effect.
 * @source Rehabilitation of Offenders Act 1974, s. 5(2) to (3), (7)(d), (8)
 */
export const relevantOrder: Provision = { spentFrom, finding }
