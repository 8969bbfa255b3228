import { groupOf } from '../../record/disposal-kinds.ts'
import type { MatterDocument, OffenceDocument, RecordDocument, YesNo } from '../../record/document.ts'
import { chance, type Draw, oneOf } from '../../record/testing/drawn-records.ts'

/** Codes of every listing there is, of what is not recordable, attempts, and codes that nobody has put to a section. */
const codes = [
  'TH68010',
  'OF61102',
  'CJ88001',
  'TH68023A',
  'TH68010A',
  'MD71139',
  'TH68036',
  'TH68038',
  'SC15004',
  'SX03250',
  'SX56013',
  'FG03005',
  'PH97007',
  'RT88191',
  'RL05045',
  'RT88016',
  'ZZ99999',
] as const

/** A record with what each matter was for, known in every fact. */
export const withOffences = (draw: Draw, document: RecordDocument): RecordDocument => ({
  ...document,
  matters: document.matters.map((matter): MatterDocument => {
    if (matter.matter === 'other') return matter
    const count = oneOf(draw, [1, 1, 1, 2, 3])
    const offences = Array.from({ length: count }, () => drawnOffence(draw))
    // No court gives custody for what can only be fined.
    const isFineOnly = offences.every(({ code }) => code === 'RT88191' || code === 'RL05045')
    return { ...matter, offences: isFineOnly ? [...offences, { ...drawnOffence(draw), code: 'TH68010' }] : offences }
  }),
})

const drawnOffence = (draw: Draw): OffenceDocument => ({
  code: oneOf(draw, codes),
  listed: chance(draw, 50),
  againstChild: chance(draw, 50),
  onCentralRecords: chance(draw, 80),
})

/** The same record as somebody may remember it who does not know all about the offences. What is said stays true. */
export const withVagueOffences = (draw: Draw, document: RecordDocument): RecordDocument => ({
  ...document,
  matters: document.matters.map((matter): MatterDocument => {
    if (matter.matter === 'other' || !matter.offences) return matter
    return { ...matter, offences: matter.offences.map((offence) => vagueOffence(draw, offence)) }
  }),
})

/** Of a code alone more is read than of what was said beside it, which may be otherwise: so either the facts stay, or only "unknown". */
function vagueOffence(draw: Draw, { listed, againstChild, onCentralRecords }: OffenceDocument): OffenceDocument {
  const maybe = (fact: YesNo | undefined): { readonly fact?: YesNo } =>
    fact === undefined || chance(draw, 40) ? { fact: 'unknown' } : { fact }
  const [one, two, three] = [maybe(listed), maybe(againstChild), maybe(onCentralRecords)]
  return {
    code: 'ZZ99999', // a code that says nothing by itself
    ...(one.fact === undefined ? {} : { listed: one.fact }),
    ...(two.fact === undefined ? {} : { againstChild: two.fact }),
    ...(three.fact === undefined ? {} : { onCentralRecords: three.fact }),
  }
}

/** Offences that a court can have dealt with, each known as far as it can be asked about. */
const knownOffences: readonly ((draw: Draw) => OffenceDocument)[] = [
  () => ({ code: 'TH68010' }),
  () => ({ code: 'OF61102' }),
  (draw) => ({ code: 'MD71139', againstChild: chance(draw, 50) }),
  (draw) => ({ code: 'TH68038', listed: chance(draw, 50) }),
  () => ({ code: 'SC15004' }),
  (draw) => ({ listed: chance(draw, 50) }),
  (draw) => ({ code: 'ZZ99999', listed: chance(draw, 50), onCentralRecords: true }),
]
const fineOnlyOffences: readonly ((draw: Draw) => OffenceDocument)[] = [
  () => ({ code: 'RT88191' }),
  (draw) => ({ code: 'RT88016', listed: false, onCentralRecords: chance(draw, 50) }),
]

/** The same record, in which some matters say what they were for, with some facts of it left out or not known. */
export const withSomeOffences = (draw: Draw, document: RecordDocument): RecordDocument => ({
  ...document,
  matters: document.matters.map((matter): MatterDocument => {
    if (matter.matter === 'other' || chance(draw, 50)) return matter
    const offences = Array.from({ length: oneOf(draw, [1, 1, 2]) }, () => offenceFor(draw, matter))
    return { ...matter, offences: offences.map((offence) => forgotten(draw, offence)) }
  }),
})

const offenceFor = (draw: Draw, matter: MatterDocument): OffenceDocument =>
  oneOf(draw, mayBeFineOnly(matter) ? [...knownOffences, ...fineOnlyOffences] : knownOffences)(draw)

/** What is told of an offence is its code; the rest may be left out, or asked and not known. */
const forgotten = (draw: Draw, offence: OffenceDocument): OffenceDocument =>
  Object.fromEntries(
    Object.entries(offence)
      .filter(([fact]) => fact === 'code' || chance(draw, 60))
      .map(([fact, value]) => [fact, fact === 'code' || chance(draw, 50) ? value : 'unknown']),
  )

/** No court gives custody for what can only be fined, or for what is not recordable. */
const mayBeFineOnly = (matter: MatterDocument): boolean =>
  matter.matter !== 'conviction' ||
  matter.sentences.every(
    ({ kind }) =>
      groupOf.get(kind) !== 'custody' &&
      groupOf.get(kind) !== 'excluded' &&
      kind !== 'service-detention' &&
      kind !== 'unknown',
  )

/** The offences that a vaguely told record can turn out to have been about, as part of what it can turn out to be. */
export const withCompletedOffences = (
  draw: Draw,
  { told, completed }: { readonly told: RecordDocument; readonly completed: RecordDocument },
): RecordDocument => ({
  ...completed,
  matters: completed.matters.map((matter, i): MatterDocument => {
    const before = told.matters[i]
    if (matter.matter === 'other' || !before || before.matter === 'other') return matter
    const { offences } = before
    return {
      ...matter,
      offences: offences?.map((each) => completedOffence(draw, each, matter)) ?? [offenceFor(draw, matter)],
    }
  }),
})

const completedOffence = (draw: Draw, offence: OffenceDocument, matter: MatterDocument): OffenceDocument => ({
  ...(offence.code === undefined ? offenceFor(draw, matter) : {}),
  ...(offence.code === undefined ? {} : { listed: chance(draw, 50), againstChild: chance(draw, 50) }),
  onCentralRecords: !mayBeFineOnly(matter) || chance(draw, 50),
  ...offence,
})
