import { entryOf } from '../offences/catalogue-index.ts'
import { inchoateOf } from '../offences/inchoate.ts'
import { offenceByCode } from '../offences/offences.ts'
import type { Caution, Conviction, OffenceFacts, Tri } from '../record/record.ts'

/**
 * Whether a matter is on central records, the only place from which a certificate is printed. What is not recordable goes there only
 * beside something that is. An offence that nobody named counts as recorded: that is the careful answer.
 * @source S.I. 2002/233 reg. 9; S.I. 2000/1139 reg. 3 (D8, D33, D90)
 */
export function centralRecords(matter: Conviction | Caution): Tri {
  const known = matter.offences.map(recordedOffence)
  if (known.includes('yes')) return 'yes'
  const isConviction = matter.matter === 'conviction'
  if (isConviction && matter.sentences.every(({ kind }) => kind === 'endorsed-fixed-penalty'))
    return known.includes('unknown') ? 'unknown' : 'no'
  if (isConviction && isFromElsewhere(matter)) return 'unknown'
  if (known.length === 0) return 'yes'
  return known.includes('unknown') ? 'unknown' : 'no'
}

/** Convictions of other countries show only if they reached central records. */
const isFromElsewhere = ({ convictedIn }: Conviction): boolean =>
  convictedIn !== 'england-and-wales' && convictedIn !== 'service'

function recordedOffence({ code, onCentralRecords }: OffenceFacts): Tri {
  if (onCentralRecords && onCentralRecords !== 'unknown') return onCentralRecords
  if (code === undefined) return 'yes'
  const base = inchoateOf(code) ?? code
  const entry = entryOf(base)
  if (entry) return entry.notRecordable ? 'no' : 'yes'
  const offence = offenceByCode(base)
  // The table's mark is a hint: it is wrong for many attempts, and for local codes of speeding.
  return offence?.flaggedRecordable && !offence.isLegacy ? 'yes' : 'unknown'
}
