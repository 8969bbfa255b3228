import type { Assessment, MatterAnswer } from '../answer.ts'
import { dayFromIso } from '../calendar/day.ts'
import type { Finding } from '../finding.ts'
import type { Caution, Conviction, FactPath, Matter, PersonRecord } from '../record/record.ts'
import { assess } from '../rehabilitation/assess.ts'
import { exceptionsOrder, roa1974 } from '../sources.ts'
import type { Reason } from '../words/reason.ts'
import { centralRecords } from './central-records.ts'

/** Who asks, which decides what the law reads into the question. */
export const askers = [
  'employer',
  'employer-exempt',
  'employer-tells-protected',
  'insurer',
  'landlord',
  'university',
  'university-exempt',
] as const
export type Asker = (typeof askers)[number]

/** What is asked. In law a question is read as leaving out what the person need not tell. */
export const askedAbout = [
  'unspent-convictions',
  'convictions-ever',
  'not-protected',
  'arrests-and-allegations',
] as const
export type AskedAbout = (typeof askedAbout)[number]

export type DisclosureQuestion = {
  readonly asker: Asker
  readonly about: AskedAbout
  /** Whether they said that spent matters have to be told because of the Order. Without it the exception does not apply. */
  readonly gaveWarning: boolean
}

/** What a person has to tell of one matter. */
export type Tell = 'must-tell' | 'may-leave-out' | 'cannot-tell'

export type TellAnswer = {
  readonly id: string
  readonly tell: Tell
  readonly finding: Finding<Tell>
  readonly dependsOn: readonly FactPath[]
}

const unspent = roa1974('s. 4(2), (3): only what is spent may be left out', { rule: 'D64', confidence: 'statute' })
const spent = roa1974('s. 4(1) to (3)', { rule: 'D63', confidence: 'statute' })
const insurance = roa1974('s. 4(2), (3), for insurance', { rule: 'D12', confidence: 'statute' })
const housing = roa1974('s. 4(2), (3), for housing', { rule: 'D66', confidence: 'secondary' })
const education = roa1974('s. 4(2), (3), for courses', { rule: 'D67', confidence: 'secondary' })
const exempted = exceptionsOrder('arts 3, 4: what is not protected', { rule: 'D6', confidence: 'statute' })
const isProtected = exceptionsOrder('art. 2A', { rule: 'D15', confidence: 'statute' })
const evenProtected = exceptionsOrder('arts 3ZA, 4ZA', { rule: 'D34', confidence: 'statute' })
const noWarning = exceptionsOrder('arts 3(2), 4(2): they have to say so when they ask', {
  rule: 'D6',
  confidence: 'statute',
})
const noDuty = exceptionsOrder('neither the Act nor the Order makes anyone answer', {
  rule: 'D6',
  confidence: 'unsettled',
})

/** What Scots law has instead of a prosecution. Whether an exempted question reaches it was not found. */
const outsideTheOrder: ReadonlySet<Caution['kind']> = new Set([
  'scottish-warning-or-fixed-penalty',
  'scottish-other-alternative',
])
const notSettled = exceptionsOrder('art. 2A: Scottish alternatives to prosecution', {
  rule: 'D33',
  confidence: 'unsettled',
})

const exemptAskers: ReadonlySet<Asker> = new Set(['employer-exempt', 'employer-tells-protected', 'university-exempt'])

/**
 * What a person has to tell somebody who asks, and what may be left out. Nobody is told to lie: what the law lets be left out may be
 * left out, and nothing else.
 * @returns one answer for each matter of the record, in its order
 * @source Rehabilitation of Offenders Act 1974 s. 4; S.I. 1975/1023 arts 2A, 3, 3ZA, 4, 4ZA
 */
export function whatToTell(
  record: PersonRecord,
  assessment: Assessment,
  question: DisclosureQuestion,
): readonly TellAnswer[] {
  const recorded = asIfRecorded(record, assessment)
  return record.matters.map((matter, i) => {
    const answer = assessment.matters[i] as MatterAnswer
    return answerFor(matter, { answer, recorded: recorded?.matters[i] ?? answer }, question)
  })
}

/**
 * The answers with every matter on central records. Whether something is protected does not turn on what the police computer holds:
 * a conviction that no certificate can show may still have to be told. Undefined where everything is on them anyway.
 * @source S.I. 1975/1023 art. 2A (D15); D8
 */
function asIfRecorded(record: PersonRecord, { on, lawAsAt }: Assessment): Assessment | undefined {
  const isOff = (matter: Matter): matter is Conviction | Caution =>
    matter.matter !== 'other' && centralRecords(matter) !== 'yes'
  if (!record.matters.some(isOff)) return undefined
  const matters = record.matters.map((matter) => {
    if (!isOff(matter)) return matter
    const offences = matter.offences.length === 0 ? [{}] : matter.offences
    return { ...matter, offences: offences.map((offence) => ({ ...offence, onCentralRecords: 'yes' as const })) }
  })
  const [day, law] = [dayFromIso(on), dayFromIso(lawAsAt)]
  return day === undefined || law === undefined ? undefined : assess({ ...record, matters }, { on: day, lawAsAt: law })
}

type Answered = { readonly answer: MatterAnswer; readonly recorded: MatterAnswer }

function answerFor(matter: Matter, { answer, recorded }: Answered, question: DisclosureQuestion): TellAnswer {
  const told = (finding: Finding<Tell>, dependsOn: readonly FactPath[] = []): TellAnswer => ({
    id: matter.id,
    tell: finding.value,
    finding,
    dependsOn,
  })
  if (matter.matter === 'other') return told(finding('may-leave-out', { say: 'tell-not-asked', with: {} }, noDuty))
  if (matter.setAside)
    return told(finding('may-leave-out', { say: 'tell-set-aside', with: { how: matter.setAside } }, spent))
  if (question.about === 'arrests-and-allegations')
    return told(finding('may-leave-out', { say: 'tell-not-asked', with: {} }, noDuty))
  const asksSpent = exemptAskers.has(question.asker) && question.about !== 'unspent-convictions'
  if (!asksSpent) return told(byWhetherSpent(answer, spentSource(question)), openFacts(answer))
  if (!question.gaveWarning) return told(byWhetherSpent(answer, noWarning), openFacts(answer))
  if (question.asker === 'employer-tells-protected')
    return told(finding('must-tell', { say: 'tell-even-protected', with: {} }, evenProtected))
  if (matter.matter === 'caution' && outsideTheOrder.has(matter.kind))
    return told(finding('cannot-tell', { say: 'tell-depends-whether-protected', with: {} }, notSettled))
  return told(byWhetherProtected(recorded), protectedOpen(recorded))
}

const finding = (
  value: Tell,
  because: Reason,
  source: Finding['source'],
  from: readonly Finding[] = [],
): Finding<Tell> => ({
  value,
  because,
  source,
  from,
})

function spentSource({ asker }: DisclosureQuestion): Finding['source'] {
  if (asker === 'insurer') return insurance
  if (asker === 'landlord') return housing
  return asker === 'university' ? education : spent
}

/** Asked by somebody without an exception, or without the warning: only what is unspent. */
function byWhetherSpent({ status, answer }: MatterAnswer, source: Finding['source']): Finding<Tell> {
  const why = answer.kind === 'depends' ? [] : [answer.finding]
  if (status === 'spent') return finding('may-leave-out', { say: 'tell-spent', with: {} }, source, why)
  if (status === 'depends' || status === 'outside')
    return finding('cannot-tell', { say: 'tell-depends-whether-spent', with: {} }, source, why)
  if (status === 'not-yet') return finding('may-leave-out', { say: 'after-the-certificate', with: {} }, source)
  return finding('must-tell', { say: 'tell-unspent', with: {} }, unspent, why)
}

/** Asked within an exception, with the warning: everything that is not protected. A standard check shows just that. */
function byWhetherProtected({ checks }: MatterAnswer): Finding<Tell> {
  const standard = checks.find(({ check }) => check === 'standard')
  if (standard?.shows === 'shows')
    return finding('must-tell', { say: 'tell-not-protected', with: {} }, exempted, [standard.finding])
  if (standard?.shows === 'cannot-tell')
    return finding('cannot-tell', { say: 'tell-depends-whether-protected', with: {} }, exempted, [
      standard.finding,
      ...(standard.otherwise ? [standard.otherwise] : []),
    ])
  return finding('may-leave-out', { say: 'tell-protected', with: {} }, isProtected, standard ? [standard.finding] : [])
}

const openFacts = ({ answer, status }: MatterAnswer): readonly FactPath[] =>
  status === 'depends' && answer.kind === 'depends' ? answer.on : []

const protectedOpen = ({ checks }: MatterAnswer): readonly FactPath[] =>
  checks.find(({ check }) => check === 'standard')?.dependsOn ?? []
