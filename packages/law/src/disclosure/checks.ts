import type { Answer } from '../answer.ts'
import { none } from '../calendar/moment.ts'
import { filteringFinding } from '../filtering/filtering-finding.ts'
import { filteringOn } from '../filtering/filtering-law.ts'
import { confidenceOf, type Finding, weakest } from '../finding.ts'
import type { Caution, Conviction, FactName, FactPath, Matter, Tri } from '../record/record.ts'
import type { Edge } from '../rehabilitation/corners.ts'
import { told } from '../rehabilitation/told.ts'
import { uncertainFacts } from '../rehabilitation/uncertain-facts.ts'
import { disclosureGuidance, pofa2012, policeAct1997, si2002No233 } from '../sources.ts'
import type { Reason } from '../words/reason.ts'
import type { CheckAnswer, CheckName, Shows } from './check-answer.ts'
import {
  type CheckDates,
  datesWith,
  datesWithoutFacts,
  exactly,
  factsFor,
  notInForce,
  onBasic,
  spentAsFarAsKnown,
  type Within,
} from './check-dates.ts'
import type { DisclosureFacts } from './disclosure-facts.ts'

const basicCheck = policeAct1997('s. 112', { rule: 'D2', confidence: 'statute' })
const relevantMatters = policeAct1997('s. 113A(6)', { rule: 'D15', confidence: 'statute' })
const cautionMeans = policeAct1997('s. 126', { rule: 'D56', confidence: 'statute' })
const approvedInformation = policeAct1997('s. 113B(4)', { rule: 'D48', confidence: 'statute' })
const notBegun = disclosureGuidance('cautions of PCSC Act 2022 Part 6', { rule: 'D55', confidence: 'unsettled' })
const centralRecords = si2002No233('reg. 9', { rule: 'D8', confidence: 'secondary' })
const disregarded = pofa2012('Part 5, Chapter 4', { rule: 'D35', confidence: 'statute' })
const certificateOf = policeAct1997('s. 113A(6E)', { rule: 'D7', confidence: 'statute' })

/** What goes with a matter when its checks are worked out. */
export type CheckedWithin = Within & {
  /** The answer to when it is spent. */
  readonly answer: Answer
}

/**
 * What each kind of check does with a matter, for a certificate that is issued on the day asked about.
 * @returns one answer for each of `checkNames`, in that order
 * @source Police Act 1997 ss. 112, 113A, 113B, 113BA, 113BB
 */
export function checksOf(matter: Matter, within: CheckedWithin): readonly CheckAnswer[] {
  const facts = factsFor(matter, within)
  const dates = facts ? datesWith(matter as Conviction | Caution, facts, within) : datesWithoutFacts(matter)
  const working: Working = { within, dates, facts }
  const basic = automatic(matter, 'basic', working)
  const standard = automatic(matter, 'standard', working)
  const enhanced = withApprovedInformation(matter, standard)
  return [basic, standard, named(enhanced, 'enhanced'), named(enhanced, 'enhanced-with-barred-lists')]
}

type Working = {
  readonly within: CheckedWithin
  readonly dates: CheckDates
  /** Undefined for what no certificate can show by itself. */
  readonly facts: DisclosureFacts | undefined
}

/** What a certificate shows by itself: everything on a basic or standard one, and the first part of an enhanced one. */
function automatic(matter: Matter, check: 'basic' | 'standard', working: Working): CheckAnswer {
  const { within, dates, facts } = working
  const { on } = within.question
  const bounds = matter.date.least > on ? { least: none, most: none } : dates[check]
  const shows: Shows = on < bounds.least ? 'shows' : on >= bounds.most ? 'does-not-show' : 'cannot-tell'
  const finding = findingAt(matter, check, { within, facts, edge: 'most' })
  const confidence = confidenceOf(finding)
  if (shows === 'does-not-show') return { check, shows, finding, dependsOn: nothing, confidence }
  // What may never have shown is told from the day asked about.
  const until = { earliest: told(Math.max(bounds.least, on)), latest: told(bounds.most) }
  if (shows === 'shows') return { check, shows, until, finding, dependsOn: nothing, confidence }
  const otherwise = findingAt(matter, check, { within, facts, edge: 'least' })
  return {
    check,
    shows,
    until,
    finding,
    otherwise,
    dependsOn: openFacts(matter, working),
    confidence: weakest([confidence, confidenceOf(otherwise)]),
  }
}

const nothing: readonly FactPath[] = []

/** The same answer for another check. Written out, since there are two for every matter. */
function named(
  { shows, until, finding, otherwise, dependsOn, confidence }: CheckAnswer,
  check: CheckName,
): CheckAnswer {
  if (until === undefined) return { check, shows, finding, dependsOn, confidence }
  if (otherwise === undefined) return { check, shows, until, finding, dependsOn, confidence }
  return { check, shows, until, finding, otherwise, dependsOn, confidence }
}

/** On an enhanced certificate the police can add what does not show by itself, unless it was disregarded. */
function withApprovedInformation(matter: Matter, standard: CheckAnswer): CheckAnswer {
  const isDisregarded = matter.matter !== 'other' && matter.setAside === 'disregarded'
  if (standard.shows === 'shows') return standard
  if (isDisregarded) {
    const finding: Finding = {
      value: 'does-not-show',
      because: { say: 'police-may-not-add-disregarded', with: {} },
      source: disregarded,
      from: [standard.finding],
    }
    return { ...standard, finding, confidence: confidenceOf(finding) }
  }
  const mayAdd = (below: Finding): Finding => ({
    value: 'police-may-add',
    because: { say: 'police-may-add', with: {} },
    source: approvedInformation,
    from: [below],
  })
  if (standard.otherwise) return { ...standard, otherwise: mayAdd(standard.otherwise) }
  return { ...standard, shows: 'police-may-add', finding: mayAdd(standard.finding) }
}

type At = Pick<Working, 'within' | 'facts'> & { readonly edge: Edge }

const shownOrNot = (
  value: Shows,
  because: Reason,
  source: Finding['source'],
  from: readonly Finding[] = [],
): Finding => ({
  value,
  because,
  source,
  from,
})

/** Why a certificate shows a matter, with every fact as it shows shortest or longest. */
function findingAt(matter: Matter, check: 'basic' | 'standard', at: At): Finding {
  const { on } = at.within.question
  if (matter.date.least > on)
    return shownOrNot('does-not-show', { say: 'after-the-certificate', with: {} }, certificateOf)
  if (matter.matter === 'other')
    return shownOrNot('does-not-show', { say: 'not-a-relevant-matter', with: { kind: matter.kind } }, relevantMatters)
  if (matter.setAside)
    return shownOrNot(
      'does-not-show',
      { say: 'set-aside-not-shown', with: { how: matter.setAside } },
      disregardedOrQuashed[matter.setAside],
    )
  if (!at.facts) return outsideFinding(matter as Caution, at.edge)
  const recorded = recordedFinding(at.facts.onCentralRecords, at.edge)
  if (recorded) return recorded
  return check === 'basic' ? basicFinding(matter, at) : standardFinding(matter, at.facts, at)
}

const disregardedOrQuashed = { disregarded, quashed: relevantMatters } as const

/** Cautions that are none of the Act: not begun, or of another country. */
function outsideFinding({ kind }: Caution, edge: Edge): Finding {
  if (notInForce.has(kind))
    return shownOrNot(edge === 'most' ? 'shows' : 'does-not-show', { say: 'not-in-force', with: { kind } }, notBegun)
  return shownOrNot('does-not-show', { say: 'no-caution-of-the-act', with: { kind } }, cautionMeans)
}

/** Where central records do not have it, or may not, that is the whole reason. */
function recordedFinding(known: Tri, edge: Edge): Finding | undefined {
  if (known === 'yes' || (known === 'unknown' && edge === 'most')) return undefined
  return shownOrNot('does-not-show', { say: 'not-on-central-records', with: { known } }, centralRecords)
}

function basicFinding(matter: Conviction | Caution, { within, edge }: At): Finding {
  const { spent, question } = within
  if (matter.matter === 'caution' && !onBasic.has(matter.kind))
    return shownOrNot('does-not-show', { say: 'basic-leaves-out-caution', with: { kind: matter.kind } }, basicCheck)
  const spentFrom = told(spent?.[edge] ?? Number.POSITIVE_INFINITY)
  const isSpent = (spent?.[edge] ?? Number.POSITIVE_INFINITY) <= question.on
  const rests = spentFinding(within, edge)
  return isSpent
    ? shownOrNot('does-not-show', { say: 'basic-leaves-out-spent', with: { spentFrom } }, basicCheck, rests)
    : shownOrNot('shows', { say: 'basic-shows-unspent', with: { spentFrom } }, basicCheck, rests)
}

function standardFinding(matter: Conviction | Caution, facts: DisclosureFacts, { within, edge }: At): Finding {
  const { spent, question } = within
  const known = spentAsFarAsKnown(facts, spent)
  return filteringFinding(exactly(facts, { matter: matter.matter, edge, spent: known }), question.on, {
    filtering: filteringOn(question.on),
    rests: { spent: spentFinding(within, edge)[0], listed: facts.listed.finding },
  })
}

/** Why it is spent when it is, at that end of what is known. */
function spentFinding({ answer }: CheckedWithin, edge: Edge): readonly Finding[] {
  if (answer.kind !== 'depends') return [answer.finding]
  const end = edge === 'least' ? answer.earliest : answer.latest
  return end.kind === 'depends' ? [] : [end.finding]
}

/** The facts that are open about a matter: those of when it is spent, and those of checks. */
function openFacts(matter: Matter, { within: { answer }, facts }: Working): readonly FactPath[] {
  const spent = answer.kind === 'depends' ? answer.on : uncertainFacts(matter)
  if (!facts) return spent
  const { listed, onCentralRecords } = facts
  const open = (fact: FactName): FactPath => ({ matter: matter.id, offence: 0, fact })
  return [
    ...spent,
    ...(listed.listed === 'unknown' && listed.settledBy ? [open(listed.settledBy)] : []),
    ...(onCentralRecords === 'unknown' ? [open('onCentralRecords')] : []),
  ]
}
