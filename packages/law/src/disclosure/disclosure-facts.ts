import type { Day } from '../calendar/day.ts'
import { type ListedAnswer, type ListReadings, listedOffence } from '../offences/listed.ts'
import { groupOf } from '../record/disposal-kinds.ts'
import type { Caution, Conviction, DayRange, OffenceFacts, PersonRecord, Tri } from '../record/record.ts'
import { countsAsConviction } from '../record/record.ts'
import { possibleDates } from '../rehabilitation/corners.ts'
import { centralRecords } from './central-records.ts'

/** What a check needs to know of a matter, each fact as far as it is known. */
export type DisclosureFacts = {
  readonly date: DayRange
  readonly under18: Tri
  readonly custodial: Tri
  readonly listed: ListedAnswer
  readonly onCentralRecords: Tri
  readonly hasOther: boolean
}

export type Around = { readonly record: PersonRecord; readonly on: Day; readonly readings?: ListReadings }

export function disclosureFacts(matter: Conviction | Caution, { record, on, readings = {} }: Around): DisclosureFacts {
  const { offences, under18 } = matter
  return {
    date: possibleDates(matter, on),
    under18,
    custodial: matter.matter === 'conviction' ? custodialSentence(matter) : 'no',
    listed: mostListed(offences, { on, readings }),
    onCentralRecords: centralRecords(matter),
    hasOther: record.matters.some((other) => countsAsConviction(other) && other !== matter),
  }
}

/**
 * Custody of every kind, suspended or not, and service detention. Hospital orders are not.
 * @source Rehabilitation of Offenders Act 1974, s. 5(8) "custodial sentence"; Police Act 1997 s. 113A(6)
 */
function custodialSentence({ sentences }: Conviction): Tri {
  const groups = sentences.map(({ kind }) => groupOf.get(kind))
  const isCustodial = groups.some((group) => group === 'custody' || group === 'excluded')
  if (isCustodial || sentences.some(({ kind }) => kind === 'service-detention')) return 'yes'
  return groups.includes('unknown') ? 'unknown' : 'no'
}

const order: Readonly<Record<Tri, number>> = { no: 0, unknown: 1, yes: 2 }

/** Of several offences that were dealt with together, the one that shows longest decides. */
function mostListed(
  offences: readonly OffenceFacts[],
  how: { readonly on: Day; readonly readings: ListReadings },
): ListedAnswer {
  const found = (offences.length === 0 ? [{}] : offences).map((offence) => listedOffence(offence, how))
  return found.reduce((most, next) => (order[next.listed] > order[most.listed] ? next : most))
}
