import type { Day } from '../calendar/day.ts'
import { type ListedAnswer, type ListReadings, listedOffence } from '../offences/listed.ts'
import { type DisposalKind, groupOf } from '../record/disposal-kinds.ts'
import type { Caution, Conviction, DayRange, OffenceFacts, PersonRecord, Tri } from '../record/record.ts'
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

export type Around = { readonly record: PersonRecord; readonly on: Day; readonly readings: ListReadings }

export function disclosureFacts(matter: Conviction | Caution, around: Around): DisclosureFacts {
  const { record, on } = around
  const { offences, under18 } = matter
  return {
    date: possibleDates(matter, on),
    under18,
    custodial: matter.matter === 'conviction' ? custodialSentence(matter) : 'no',
    listed: mostListed(offences, around),
    onCentralRecords: centralRecords(matter),
    hasOther: record.convictions.length > (matter.matter === 'conviction' ? 1 : 0),
  }
}

/**
 * Custody of every kind, suspended or not, and service detention. Hospital orders are not.
 * @source Rehabilitation of Offenders Act 1974, s. 5(8) "custodial sentence"; Police Act 1997 s. 113A(6)
 */
function custodialSentence({ sentences }: Conviction): Tri {
  let found: Tri = 'no'
  for (const { kind } of sentences) {
    if (isCustody(kind)) return 'yes'
    if (kind === 'unknown') found = 'unknown'
  }
  return found
}

export function isCustody(kind: DisposalKind): boolean {
  const group = groupOf.get(kind)
  return group === 'custody' || group === 'excluded' || kind === 'service-detention'
}

const order: Readonly<Record<Tri, number>> = { no: 0, unknown: 1, yes: 2 }
const noOffenceNamed: readonly OffenceFacts[] = [{}]

/** Of several offences that were dealt with together, the one that shows longest decides. */
function mostListed(offences: readonly OffenceFacts[], how: Around): ListedAnswer {
  let most: ListedAnswer | undefined
  for (const offence of offences.length === 0 ? noOffenceNamed : offences) {
    const next = listedOffence(offence, how)
    if (!most || order[next.listed] > order[most.listed]) most = next
  }
  return most as ListedAnswer
}
