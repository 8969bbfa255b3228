import type { Day } from '../calendar/day.ts'
import type { FactPath, Matter } from '../record/record.ts'
import { waysWithWhatFollows } from '../rehabilitation/what-follows.ts'
import { isOffenceFact, offenceWays } from './offence-facts.ts'

/**
 * A matter with one fact as it may turn out to be, what shows for the shortest time first and what shows longest last. None: the
 * matter has no such fact.
 */
export function factWays(matter: Matter, path: FactPath, on: Day): readonly Matter[] {
  if (!isOffenceFact(path)) return waysWithWhatFollows(matter, path, on)
  return matter.matter === 'other' ? [] : offenceWays(matter, path)
}
