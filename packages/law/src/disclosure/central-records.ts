import { codeFacts } from '../offences/code-facts.ts'
import type { Caution, Conviction, OffenceFacts, Tri } from '../record/record.ts'

/**
 * Whether a matter is on central records, the only place from which a certificate is printed. What is not recordable goes there only
 * beside something that is. An offence that nobody named counts as recorded: that is the careful answer.
 * @source S.I. 2002/233 reg. 9; S.I. 2000/1139 reg. 3 (D8, D33, D90)
 */
export function centralRecords(matter: Conviction | Caution): Tri {
  const known = recordedAmong(matter.offences)
  if (known === 'yes') return 'yes'
  if (matter.matter === 'conviction') {
    if (isFixedPenalty(matter)) return known ?? 'no'
    if (isFromElsewhere(matter)) return 'unknown'
  }
  return known ?? 'yes'
}

/** A fixed penalty with points, which counts as a conviction and goes to no central records. */
export const isFixedPenalty = ({ sentences }: Conviction): boolean =>
  sentences.every(({ kind }) => kind === 'endorsed-fixed-penalty')

/** Of several offences one that is recordable takes the others with it. Undefined: nobody named any. */
function recordedAmong(offences: readonly OffenceFacts[]): Tri | undefined {
  if (offences.every(saysNothing)) return undefined
  let found: Tri | undefined
  for (const offence of offences) {
    const recorded = recordedOffence(offence)
    if (recorded === 'yes') return 'yes'
    if (recorded === 'unknown' || found === undefined) found = recorded
  }
  return found
}

/** Asked about, and not known: the same as an offence that is not there. */
const saysNothing = ({ code, listed, onCentralRecords }: OffenceFacts): boolean =>
  code === undefined && (listed ?? 'unknown') === 'unknown' && (onCentralRecords ?? 'unknown') === 'unknown'

/** Convictions of other countries show only if they reached central records. */
const isFromElsewhere = ({ convictedIn }: Conviction): boolean =>
  convictedIn !== 'england-and-wales' && convictedIn !== 'service'

/** Whether an offence goes to central records, as somebody who knows has said, or as its code shows. */
export function recordedOffence({ code, onCentralRecords }: OffenceFacts): Tri {
  if (onCentralRecords === 'yes' || onCentralRecords === 'no') return onCentralRecords
  return code === undefined ? 'yes' : codeFacts(code).recorded
}
