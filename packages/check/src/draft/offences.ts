import { without } from './change-draft.ts'
import type { DraftMatter, DraftOffence } from './draft.ts'

/** What a matter was for: one offence or more that were dealt with together. */
export const offencesIn = ({ offence, furtherOffences = [] }: DraftMatter): readonly DraftOffence[] =>
  offence ? [offence, ...furtherOffences] : []

/** A matter that was for these. */
export function withOffences(matter: DraftMatter, [offence, ...further]: readonly DraftOffence[]): DraftMatter {
  const bare = without(matter, 'offence', 'furtherOffences')
  return { ...bare, ...(offence ? { offence } : {}), ...(further.length === 0 ? {} : { furtherOffences: further }) }
}

/** One of its offences with more said of it; nothing happens when there is no such offence. */
export const withFactsOfOffence = (matter: DraftMatter, at: number, facts: Partial<DraftOffence>): DraftMatter =>
  withOffences(
    matter,
    offencesIn(matter).map((offence, i) => (i === at ? { ...offence, ...facts } : offence)),
  )
