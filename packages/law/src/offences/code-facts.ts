import type { Tri } from '../record/record.ts'
import type { CatalogueEntry } from './catalogue.ts'
import { entryOf } from './catalogue-index.ts'
import { inchoateOf } from './inchoate.ts'
import { offenceByCode } from './offences.ts'

/** What a code says by itself. */
export type CodeFacts = {
  /** The entry of our catalogue it belongs to; of an attempt or the like, that of the offence it is an attempt at. */
  readonly entry: CatalogueEntry | undefined
  readonly isInchoate: boolean
  /** Whether it goes to central records as a rule. */
  readonly recorded: Tri
}

/** Of codes that the official table has: there are only so many, and each is asked for very often. */
const known = new Map<string, CodeFacts>()

/** What a code says by itself, in capitals. Of one that nobody knows: nothing. */
export function codeFacts(code: string): CodeFacts {
  const found = known.get(code)
  if (found) return found
  const facts = readFacts(code)
  if (offenceByCode(code)) known.set(code, facts)
  return facts
}

/** Whether a code is of an offence that can only be fined. Undecided codes are not. */
export const isFineOnlyOffence = (code: string): boolean => codeFacts(code).entry?.notRecordable === true

function readFacts(code: string): CodeFacts {
  const base = inchoateOf(code)
  const entry = entryOf(code) ?? (base === undefined ? undefined : entryOf(base))
  return {
    entry,
    isInchoate: base !== undefined && entryOf(code) === undefined,
    recorded: recordedFor(base ?? code, entry),
  }
}

function recordedFor(code: string, entry: CatalogueEntry | undefined): Tri {
  if (entry) return entry.notRecordable ? 'no' : 'yes'
  const offence = offenceByCode(code)
  // The table's mark is a hint: it is wrong for many attempts, and for local codes of speeding.
  return offence?.flaggedRecordable && !offence.isLegacy ? 'yes' : 'unknown'
}
