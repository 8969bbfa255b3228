import type { Confidence, Finding } from '../finding.ts'
import type { FactPath } from '../record/record.ts'
import type { Told } from '../rehabilitation/told.ts'

/** The four levels that the law has. Employers do not choose among them: the work decides. */
export const checkNames = ['basic', 'standard', 'enhanced', 'enhanced-with-barred-lists'] as const
export type CheckName = (typeof checkNames)[number]

/**
 * What a certificate does with a matter. Apart from what was disregarded, nobody is ever told that an enhanced one does not show
 * something: the police may add it.
 */
export type Shows = 'shows' | 'does-not-show' | 'police-may-add' | 'cannot-tell'

/** What one kind of check does with one matter, for a certificate that is issued on the day asked about. */
export type CheckAnswer = {
  readonly check: CheckName
  readonly shows: Shows
  /**
   * The first day on which a certificate no longer shows it by itself, at the earliest and at the latest. Absent where it does not
   * show it now.
   */
  readonly until?: { readonly earliest: Told; readonly latest: Told }
  /** Why. Where it cannot be told: why it would show. */
  readonly finding: Finding
  /** Where it cannot be told: why it would not. */
  readonly otherwise?: Finding
  /** The facts that it depends on, where it cannot be told. */
  readonly dependsOn: readonly FactPath[]
  readonly confidence: Confidence
}
