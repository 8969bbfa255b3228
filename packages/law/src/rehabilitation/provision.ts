import type { SpentFrom } from '../calendar/moment.ts'
import type { Duration } from '../calendar/period.ts'
import type { Finding } from '../finding.ts'
import type { ExactConviction, ExactSentence } from '../record/exact.ts'
import type { AgePeriod, Law, Reading } from './law.ts'
import type { Told } from './told.ts'

/** What a provision is read with, beside the sentence itself. */
export type Setting = { readonly conviction: ExactConviction; readonly law: Law; readonly reading: Reading }

/**
 * One provision of the Act about one group of sentences. `spentFrom` is the first day on which the conviction would be spent had
 * it this sentence alone; `finding` is that same day with its reason, and asks `spentFrom` for it.
 */
export type Provision = {
  readonly spentFrom: (sentence: ExactSentence, setting: Setting) => SpentFrom
  readonly finding: (sentence: ExactSentence, setting: Setting) => Finding<Told>
}

/** The period for the person's age on the date of conviction (s. 5(2): "under 18 at date of conviction"). */
export const forAge = (period: AgePeriod, { under18 }: ExactConviction): Duration =>
  under18 ? period.under18 : period.adult
