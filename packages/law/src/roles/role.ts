import type { Confidence } from '../finding.ts'

/** The highest level that can be lawful for the usual duties of a role. `vetting` asks for more than any certificate shows. */
export type RoleCheck =
  | 'none'
  | 'basic'
  | 'standard'
  | 'enhanced'
  | 'enhanced-with-childrens-list'
  | 'enhanced-with-adults-list'
  | 'enhanced-with-both-lists'
  | 'vetting'

export type Role = {
  readonly name: string
  readonly sector: string
  readonly check: RoleCheck
  /** Whether spent matters that are not protected may be asked about: an exception of the Order. */
  readonly exempt: 'yes' | 'no' | 'depends'
  /** What it depends on. */
  readonly dependsOn?: string
  /** Whether protected matters must be told as well (art. 3ZA): the certificate still filters, and the person must still answer. */
  readonly tellsProtected?: 'yes' | 'unknown'
  readonly whoAsks: string
  readonly basis: string
  readonly url: string
  readonly confidence: Confidence
  readonly note?: string
}
