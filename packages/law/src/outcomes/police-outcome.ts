import type { Confidence } from '../finding.ts'

/** How the police closed a recorded crime: a Home Office outcome code. Codes are text, since "1A" is one, and are never added up. */
export type PoliceOutcome = {
  readonly code: string
  readonly name: string
  readonly meaning: string
  readonly decidedBy: string
  /** What it leaves on a record: a caution, a charge that a court decides about, part of a conviction, or neither. */
  readonly leadsTo: 'caution' | 'charge' | 'with-a-conviction' | 'neither'
  readonly namedSuspect: 'yes' | 'no' | 'unknown' | 'not-applicable'
  /** Whether the police could add it to an enhanced certificate. */
  readonly policeMayAdd: 'yes' | 'no'
  readonly introduced: string
  readonly status: string
  readonly inImagery: string
  /** The code of which this one counts a part. */
  readonly within?: string
  readonly confidence: Confidence
  readonly note?: string
}
