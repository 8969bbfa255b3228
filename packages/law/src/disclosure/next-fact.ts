import { factKey } from '../record/fact-path.ts'
import type { FactPath, Matter, PersonRecord } from '../record/record.ts'
import { mostTelling } from '../rehabilitation/doubt.ts'
import { uncertainFacts } from '../rehabilitation/uncertain-facts.ts'
import type { CheckQuestion } from './check-dates.ts'
import { changeTogether, fewestTogether } from './facts-together.ts'
import { openOffenceFacts } from './offence-facts.ts'
import { weighFacts } from './weigh-facts.ts'

/** What a form has done so far. */
export type FactsAsked = {
  /** Facts that were asked, whatever came of it. Those that the record itself says are not known need not be among them. */
  readonly asked: readonly FactPath[]
  /** The id of the one matter to ask about now. Absent: any. */
  readonly matter?: string
}

/**
 * The fact that is worth asking next, when both is wanted: when each matter is spent, and what a basic and a standard check show of it
 * and until when. It is the one that leaves least open, of equals the first in the order of a form. Whether something is on central
 * records comes last, since people find that out from the police only.
 *
 * Undefined when nothing that could still be asked would change any of that, however it turned out: then a form stops asking. Ten
 * convictions take some milliseconds, a hundred take seconds: of a record as long as that, weigh each matter by itself.
 * @returns a path without a position for what a matter was for (`offence`), and with the offence's position for facts of one that is
 *   known
 * @source Rehabilitation of Offenders Act 1974, ss. 1, 5, 6, 8A; Police Act 1997 ss. 112, 113A
 */
export function nextFact(
  record: PersonRecord,
  question: CheckQuestion,
  { asked, matter }: FactsAsked,
): FactPath | undefined {
  const facts = factsToAsk(record, question, asked)
  const own = facts.filter((path) => matter === undefined || path.matter === matter)
  if (own.length === 0) return undefined
  const open = withNothingAssumed(record)
  const telling = weighFacts(open, question, own).facts.filter(({ changes }) => changes)
  const found =
    mostTelling(telling.filter(({ fact }) => fact.fact !== 'onCentralRecords')) ??
    mostTelling(telling) ??
    fewestTogether(facts, changeTogether(open, question)).find((path) => own.includes(path))
  return found && (lengthBefore(found, facts) ?? found)
}

/**
 * The one unknown fact that would narrow most when each matter is spent and what a basic and a standard check show of it, whether or
 * not it was asked already: what to look for on paper. Undefined when all of that is settled, or when no single fact would narrow it.
 * It takes as long as `nextFact`.
 */
export function decidingCheckFact(record: PersonRecord, question: CheckQuestion): FactPath | undefined {
  const facts = record.matters.flatMap((matter) => [...uncertainFacts(matter), ...openFacts(matter, record, question)])
  const distinct = [...new Map(facts.map((path) => [factKey(path), path])).values()]
  const weighing = weighFacts(withNothingAssumed(record), question, distinct)
  return mostTelling(weighing.facts.filter(({ doubt }) => doubt < weighing.doubt))
}

/** The facts that a form could still ask, in the order in which it does. */
export function factsToAsk(
  record: PersonRecord,
  question: CheckQuestion,
  asked: readonly FactPath[],
): readonly FactPath[] {
  const before = new Set([...record.notSure, ...asked].map(factKey))
  return record.matters
    .flatMap((matter) => openFacts(matter, record, question))
    .filter((path) => !before.has(factKey(path)))
}

/** A list that matters for long terms only is asked about once the length is known. */
const lengthBefore = ({ matter, sentence, fact }: FactPath, facts: readonly FactPath[]): FactPath | undefined =>
  fact === 'schedule18'
    ? facts.find((path) => path.fact === 'length' && path.matter === matter && path.sentence === sentence)
    : undefined

/** The facts of a matter that nobody has given, beside those that are known in part. */
function openFacts(
  matter: Matter,
  { missing }: PersonRecord,
  { on, listReadings: readings = {} }: CheckQuestion,
): readonly FactPath[] {
  if (matter.matter === 'other' || matter.setAside) return []
  const age: readonly FactPath[] =
    matter.matter === 'caution' && matter.under18 === 'unknown' ? [{ matter: matter.id, fact: 'under18' }] : []
  return [...age, ...missing.filter((path) => path.matter === matter.id), ...openOffenceFacts(matter, { on, readings })]
}

/** The record with the age at a caution left open where it was assumed and may still be asked. */
function withNothingAssumed(record: PersonRecord): PersonRecord {
  const assumed = new Set(record.missing.filter(({ fact }) => fact === 'under18').map(({ matter }) => matter))
  return {
    ...record,
    matters: record.matters.map((matter) =>
      matter.matter === 'caution' && assumed.has(matter.id) ? { ...matter, under18: 'unknown' } : matter,
    ),
  }
}
