import type { Day } from '../calendar/day.ts'
import { never, none, type SpentFrom } from '../calendar/moment.ts'
import { filteringOn } from '../filtering/filtering-law.ts'
import { shownUntil } from '../filtering/shown-until.ts'
import type { ListReadings } from '../offences/listed.ts'
import type { Caution, Conviction, Matter, PersonRecord, Tri } from '../record/record.ts'
import { calculate } from '../rehabilitation/calculate.ts'
import type { Edge } from '../rehabilitation/corners.ts'
import type { Bounds } from '../rehabilitation/further-convictions.ts'
import type { SpentQuestion } from '../rehabilitation/question.ts'
import { type DisclosureFacts, disclosureFacts } from './disclosure-facts.ts'

/** The first day on which a certificate no longer shows a matter by itself. `none`: it never does. */
export type CheckDates = { readonly basic: Bounds; readonly standard: Bounds }

/** What a question about checks may take as read, beside the law. */
export type CheckQuestion = SpentQuestion & { readonly listReadings?: ListReadings }

const notShown: Bounds = { least: none, most: none }
const nothingShows: CheckDates = { basic: notShown, standard: notShown }

/** Cautions that a basic check can show: conditional ones, while they are not spent. */
export const onBasic: ReadonlySet<Caution['kind']> = new Set(['conditional-caution', 'youth-conditional-caution'])
/** What is a caution for the Police Act: given in England and Wales or Northern Ireland, on an admission. */
const ofTheAct: ReadonlySet<Caution['kind']> = new Set([
  'simple-caution',
  'conditional-caution',
  'youth-caution',
  'youth-conditional-caution',
  'reprimand',
  'warning',
])
/** Cautions of a part of an Act that has not begun. */
export const notInForce: ReadonlySet<Caution['kind']> = new Set(['diversionary-caution', 'community-caution'])

/**
 * For each matter, until when each check shows it by itself, without reasons: for very many records. Standard and enhanced checks show
 * the same by themselves; what the police may add to an enhanced one has no date.
 * @source Police Act 1997 ss. 112, 113A
 */
export function checkDates(record: PersonRecord, question: CheckQuestion): readonly CheckDates[] {
  const spent = calculate(record, question)?.matters
  return record.matters.map((matter, i) => datesOf(matter, { record, question, spent: spent?.[i]?.shown }))
}

export type Within = {
  readonly record: PersonRecord
  readonly question: CheckQuestion
  /** When it is spent, as people are told. Undefined where that cannot be worked out. */
  readonly spent: Bounds | undefined
}

export function datesOf(matter: Matter, within: Within): CheckDates {
  const facts = factsFor(matter, within)
  return facts ? datesWith(matter as Conviction | Caution, facts, within) : datesWithoutFacts(matter)
}

/** The facts of a matter that a certificate can show; undefined for one that it cannot. */
export function factsFor(matter: Matter, { record, question }: Within): DisclosureFacts | undefined {
  if (matter.matter === 'other' || matter.setAside) return undefined
  if (matter.matter === 'caution' && !ofTheAct.has(matter.kind)) return undefined
  return disclosureFacts(matter, { record, on: question.on, readings: question.listReadings ?? noReadings })
}

const noReadings: ListReadings = {}
const perhaps: CheckDates = { basic: { least: none, most: never }, standard: { least: none, most: never } }

export const datesWithoutFacts = (matter: Matter): CheckDates =>
  matter.matter === 'caution' && !matter.setAside && notInForce.has(matter.kind) ? perhaps : nothingShows

export function datesWith(
  matter: Conviction | Caution,
  facts: DisclosureFacts,
  { spent, question }: Within,
): CheckDates {
  const known = spentAsFarAsKnown(facts, spent)
  return {
    basic: basicDates(matter, facts, known),
    standard: standardDates(matter, facts, { spent: known, on: question.on }),
  }
}

/** When it is spent; where that cannot be worked out, at any time since its date or never. */
export const spentAsFarAsKnown = ({ date }: DisclosureFacts, spent: Bounds | undefined): Bounds =>
  spent ?? { least: date.least, most: never }

/**
 * A basic check shows what is not spent: convictions and conditional cautions, and nothing else.
 * @source Police Act 1997 s. 112
 */
function basicDates(matter: Matter, { onCentralRecords }: DisclosureFacts, spent: Bounds): Bounds {
  if (matter.matter === 'caution' && !onBasic.has(matter.kind)) return notShown
  return ifOnRecords(onCentralRecords, spent)
}

function standardDates(
  { matter }: Conviction | Caution,
  facts: DisclosureFacts,
  { spent, on }: { readonly spent: Bounds; readonly on: Day },
): Bounds {
  const filtering = filteringOn(on)
  const at = (edge: Edge): SpentFrom => shownUntil(exactly(facts, { matter, edge, spent }), filtering)
  const most = at('most')
  const isExact = spent.least === spent.most && isKnown(facts)
  return ifOnRecords(facts.onCentralRecords, { least: isExact ? most : at('least'), most })
}

const isKnown = ({ date, under18, custodial, listed }: DisclosureFacts): boolean =>
  date.least === date.most && under18 !== 'unknown' && custodial !== 'unknown' && listed.listed !== 'unknown'

const ifOnRecords = (recorded: Tri, shown: Bounds): Bounds => {
  if (recorded === 'yes') return shown
  return recorded === 'no' ? notShown : { least: none, most: shown.most }
}

/** A matter at one end of what is known about it: so that it shows shortest, or longest. Somebody under 18 is shown for less time. */
export function exactly(
  { date, under18, custodial, listed, hasOther }: DisclosureFacts,
  { matter, edge, spent }: { readonly matter: 'conviction' | 'caution'; readonly edge: Edge; readonly spent: Bounds },
): Parameters<typeof shownUntil>[0] {
  const is = (fact: Tri): boolean => fact === 'yes' || (fact === 'unknown' && edge === 'most')
  return {
    matter,
    date: date[edge],
    under18: under18 === 'yes' || (under18 === 'unknown' && edge === 'least'),
    custodial: is(custodial),
    listed: is(listed.listed),
    hasOther,
    spentFrom: spent[edge],
  }
}
