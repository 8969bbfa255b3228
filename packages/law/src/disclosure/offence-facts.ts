import { listedOffence } from '../offences/listed.ts'
import type { Caution, Conviction, FactPath, OffenceFacts, Tri } from '../record/record.ts'
import { centralRecords, isFixedPenalty, recordedOffence } from './central-records.ts'
import { type Around, isCustody } from './disclosure-facts.ts'

const offenceFacts = ['offence', 'listed', 'againstChild', 'onCentralRecords'] as const

/** Whether a fact is about what a matter was for. When it is spent does not turn on it. */
export const isOffenceFact = ({ fact }: FactPath): boolean => offenceFacts.some((each) => each === fact)

/**
 * The facts that are open about what a matter was for, whether or not they were asked: what it was; of an offence that is known, what
 * its place among those that stop filtering turns on; and whether it is on central records, where neither its code nor anybody says.
 * A fixed penalty is not on them whatever it was for, so there is nothing to ask.
 * @source Police Act 1997 s. 113A(6D); S.I. 2002/233 reg. 9 (D8, D36, D90)
 */
export function openOffenceFacts(matter: Conviction | Caution, around: Omit<Around, 'record'>): readonly FactPath[] {
  const { id, offences } = matter
  if (matter.matter === 'conviction' && isFixedPenalty(matter) && offences.length === 0) return []
  const isNamed = offences.length > 0 && !offences.some(isUnnamed)
  const listing = offences.flatMap((offence, i): readonly FactPath[] => {
    const { settledBy } = listedOffence(offence, around)
    return settledBy === undefined || settledBy === 'offence' ? [] : [{ matter: id, offence: i, fact: settledBy }]
  })
  return [...(isNamed ? [] : [{ matter: id, fact: 'offence' } as const]), ...listing, ...openRecords(matter)]
}

const isSaid = (fact: Tri | undefined): boolean => fact === 'yes' || fact === 'no'
const isUnnamed = ({ code, listed }: OffenceFacts): boolean => code === undefined && !isSaid(listed)

/** Of a conviction of another country it is open whatever it was for: that is said with its first offence. */
function openRecords(matter: Conviction | Caution): readonly FactPath[] {
  const { id, offences } = matter
  if (centralRecords(matter) !== 'unknown') return []
  const open = offences.flatMap((offence, i) => (recordedOffence(offence) === 'unknown' ? [i] : []))
  const positions = open.length > 0 || isSaid(offences[0]?.onCentralRecords) ? open : [0]
  return positions.map((offence) => ({ matter: id, offence, fact: 'onCentralRecords' }))
}

/**
 * A matter with one fact about what it was for as it may turn out to be: once for each of some ways that stand for all, the one that
 * shows for the shortest time first.
 */
export function offenceWays(
  matter: Conviction | Caution,
  { offence: position = 0, fact }: FactPath,
): readonly (Conviction | Caution)[] {
  const { offences } = matter
  if (fact === 'offence') {
    const unnamed = offences.length === 0 ? [{}] : offences
    return kindsOfOffence(matter).map((kind) => ({
      ...matter,
      offences: unnamed.map((each) => (isUnnamed(each) ? { ...each, ...kind } : each)),
    }))
  }
  const before = offences.slice(0, position)
  const after = offences.slice(position + 1)
  return noAndYes.map((answer) => ({
    ...matter,
    offences: [...before, { ...offences[position], [fact]: answer }, ...after],
  }))
}

const noAndYes: readonly Tri[] = ['no', 'yes']

const listed: OffenceFacts = { listed: 'yes', onCentralRecords: 'yes' }
const notListed: OffenceFacts = { listed: 'no', onCentralRecords: 'yes' }
const notRecordable: OffenceFacts = { listed: 'no', onCentralRecords: 'no' }

/** Offences that stand for all. No court gives custody for one that is not recordable: what is punishable with prison is. */
const kindsOfOffence = (matter: Conviction | Caution): readonly OffenceFacts[] =>
  matter.matter === 'conviction' && matter.sentences.some(({ kind }) => isCustody(kind))
    ? [notListed, listed]
    : [notRecordable, notListed, listed]
