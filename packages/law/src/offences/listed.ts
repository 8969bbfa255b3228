import type { Day } from '../calendar/day.ts'
import { day } from '../calendar/day.ts'
import type { Finding, Source } from '../finding.ts'
import type { FactName, OffenceFacts, Tri } from '../record/record.ts'
import { cja2003, exceptionsOrder, policeAct1997, si2018No794 } from '../sources.ts'
import type { CatalogueEntry, Listing } from './catalogue.ts'
import { codeFacts } from './code-facts.ts'

/**
 * Readings of the list that nobody has settled. Each is a switch, and without it both answers are given.
 * `childcareRegulations`: the list names regulations of 2009 that were replaced in 2018 by wider ones (D41).
 */
export type ListReadings = { readonly childcareRegulations?: 'of-2009' | 'of-2018' }

/** Whether an offence stops filtering: yes, no, or it cannot be told, with the fact that would settle it. */
export type ListedAnswer = {
  readonly listed: Tri
  readonly finding: Finding<Tri>
  /** The fact that would settle it. Absent where it is settled, or where no fact would. */
  readonly settledBy?: FactName
}

const sources: Readonly<Record<Listing, Source>> = {
  listed: policeAct1997('s. 113A(6D)', { rule: 'D36', confidence: 'statute' }),
  'listed-by-its-twin': cja2003('Sch. 15, by its twin in the Sentencing Code', {
    rule: 'D38',
    confidence: 'unsettled',
  }),
  'not-listed': policeAct1997('s. 113A(6D): in none of the texts that were read', {
    rule: 'D44',
    confidence: 'inferred',
  }),
  'if-a-child-was-supplied': exceptionsOrder('art. 2A(5)(h): S.I. 2009/37', { rule: 'D39', confidence: 'statute' }),
  'if-against-a-child': exceptionsOrder('art. 2A(5)(i): S.I. 2009/1547', { rule: 'D40', confidence: 'statute' }),
  'if-under-16-or-no-consent': exceptionsOrder('art. 2A(5)(h): S.I. 2009/37', { rule: 'D39', confidence: 'statute' }),
  'if-2018-regulations': si2018No794('Sch. 3, if the list means these', { rule: 'D41', confidence: 'unsettled' }),
  'depends-on-limb': cja2003('Sch. 15: burglary with intent', { rule: 'D46', confidence: 'unsettled' }),
  'not-seen': policeAct1997('s. 113A(6D): not seen in the texts that were read', {
    rule: 'D46',
    confidence: 'unsettled',
  }),
}
const asSomebodySaid = policeAct1997('s. 113A(6D), as somebody who knows has said', {
  rule: 'D36',
  confidence: 'statute',
})
const unknownCode = policeAct1997('s. 113A(6D): the code was not put to its section', {
  rule: 'D91',
  confidence: 'unsettled',
})
const inchoate = policeAct1997('s. 113A(6D)(l)', { rule: 'D42', confidence: 'statute' })

/** Offences that were put on the list later than it was made. */
const listedSince: readonly {
  readonly act: CatalogueEntry['act']
  readonly sections: readonly string[]
  readonly from: Day
}[] = [
  { act: 'sca2015', sections: ['75A'], from: day('2022-06-07') },
  { act: 'soa2003', sections: ['66A', '66B(2)', '66B(3)'], from: day('2024-01-31') },
]

/**
 * Whether a conviction for this offence is on the list of offences that stop filtering. What somebody who knows has said comes
 * first; then our catalogue, by the section a code was put to. A code that nobody has put to its section cannot be told.
 * @param on the day on which a certificate is issued: offences were added to the list over the years
 * @source Police Act 1997 s. 113A(6D); S.I. 1975/1023 art. 2A(5)
 */
export function listedOffence(
  { code, listed, againstChild = 'unknown' }: OffenceFacts,
  { on, readings = {} }: { readonly on: Day; readonly readings?: ListReadings },
): ListedAnswer {
  if (listed === 'yes' || listed === 'no') return asTold[listed]
  if (code === undefined) return notTold
  const { entry, isInchoate } = codeFacts(code)
  if (!entry) return notKnown
  const verdict = verdictOn(entry, { on, readings, againstChild })
  const answers = isInchoate ? ofInchoate : ofTheOffence
  const made = answers.get(entry)?.[verdict]
  if (made) return made
  const answer = isInchoate ? inchoateAnswer(entry, verdict) : answerOf(entry, verdict)
  answers.set(entry, { ...answers.get(entry), [verdict]: answer })
  return answer
}

type Verdict = Tri | 'not-yet'

/** Answers that were made already: there are few, and they are asked for very often. */
type Made = Map<CatalogueEntry, { readonly [V in Verdict]?: ListedAnswer }>
const ofTheOffence: Made = new Map()
const ofInchoate: Made = new Map()

type Asked = { readonly on: Day; readonly readings: ListReadings; readonly againstChild: Tri }

function verdictOn(entry: CatalogueEntry, { on, readings, againstChild }: Asked): Verdict {
  switch (entry.listing) {
    case 'listed':
    case 'listed-by-its-twin':
      return isListedYet(entry, on) ? 'yes' : 'not-yet'
    case 'not-listed':
      return 'no'
    case 'if-a-child-was-supplied':
    case 'if-against-a-child':
      return againstChild
    case 'if-2018-regulations':
      if (!readings.childcareRegulations) return 'unknown'
      return readings.childcareRegulations === 'of-2018' ? 'yes' : 'no'
    default:
      return 'unknown'
  }
}

function answerOf({ listing, name }: CatalogueEntry, verdict: Verdict): ListedAnswer {
  if (verdict === 'not-yet') return answer('no', 'not-listed-yet', sources['not-listed'], name)
  const found = answer(verdict, reasonFor[listing], sources[listing], name)
  const settledBy = settles[listing]
  return verdict === 'unknown' && settledBy ? { ...found, settledBy } : found
}

/** The fact that settles a listing that is open. Where nobody has settled the law, no fact does. */
const settles: { readonly [L in Listing]?: FactName } = {
  'if-a-child-was-supplied': 'againstChild',
  'if-against-a-child': 'againstChild',
  'if-under-16-or-no-consent': 'listed',
  'depends-on-limb': 'listed',
  'not-seen': 'listed',
}

function inchoateAnswer(entry: CatalogueEntry, verdict: Verdict): ListedAnswer {
  const found = answerOf(entry, verdict)
  const because = { say: 'inchoate-like-the-offence', with: { offence: entry.name } } as const
  return { ...found, finding: { value: found.listed, because, source: inchoate, from: [found.finding] } }
}

const isListedYet = ({ act, section = '' }: CatalogueEntry, on: Day): boolean =>
  listedSince.every((later) => later.act !== act || !later.sections.includes(section) || on >= later.from)

const reasonFor = {
  listed: 'offence-listed',
  'listed-by-its-twin': 'offence-listed',
  'not-listed': 'offence-not-listed',
  'if-a-child-was-supplied': 'listed-if-child-supplied',
  'if-against-a-child': 'listed-if-against-child',
  'if-under-16-or-no-consent': 'listed-if-no-consent',
  'if-2018-regulations': 'listed-if-2018-regulations',
  'depends-on-limb': 'listed-by-limb',
  'not-seen': 'listing-not-seen',
} as const satisfies Readonly<Record<Listing, string>>

type ListedReason =
  | (typeof reasonFor)[Listing]
  | 'listed-as-told'
  | 'offence-not-told'
  | 'offence-not-known'
  | 'not-listed-yet'

const answer = (listed: Tri, say: ListedReason, source: Source, offence = ''): ListedAnswer => ({
  listed,
  finding: { value: listed, because: { say, with: { offence, listed } }, source, from: [] },
})

const asTold = {
  yes: answer('yes', 'listed-as-told', asSomebodySaid),
  no: answer('no', 'listed-as-told', asSomebodySaid),
} as const
const notTold: ListedAnswer = { ...answer('unknown', 'offence-not-told', unknownCode), settledBy: 'offence' }
const notKnown: ListedAnswer = { ...answer('unknown', 'offence-not-known', unknownCode), settledBy: 'listed' }
