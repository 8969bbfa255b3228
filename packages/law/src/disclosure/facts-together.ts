import type { FactPath, Matter, PersonRecord } from '../record/record.ts'
import { emptyMemory } from '../rehabilitation/calculate.ts'
import type { Edge } from '../rehabilitation/corners.ts'
import type { Bounds } from '../rehabilitation/further-convictions.ts'
import { withMatters } from '../rehabilitation/uncertain-facts.ts'
import type { CheckQuestion } from './check-dates.ts'
import { factWays } from './fact-ways.ts'
import { isSameTold, spentBounds, toldBounds } from './told-bounds.ts'

/** Whether some facts could change what is told if all of them were known. */
export type ChangeTogether = (facts: readonly FactPath[]) => boolean

/**
 * Facts may matter together where none does by itself: two orders keep a conviction open, and the end of one of them changes nothing.
 * The Act is monotone in every fact that is asked. So all of them as they show shortest, and all as they show longest, bound every way
 * in which they can turn out: where neither changes what is told, nothing does.
 */
export function changeTogether(record: PersonRecord, question: CheckQuestion): ChangeTogether {
  const memory = emptyMemory()
  const told = (turned: PersonRecord): readonly Bounds[] =>
    toldBounds(turned, question, spentBounds(turned, question, memory))
  const now = told(record)
  return (facts) =>
    facts.length > 0 && ends.some((end) => !isSameTold(told(atEnd(record, facts, { end, question })), now, question.on))
}

/** Which end of every fact is taken. */
type End = { readonly ages: Edge; readonly others: Edge }

/** The ministry's service takes some sentences from the young alone, and never calls the long ones spent: so ages are tried both ways. */
const ends: readonly End[] = [
  { ages: 'least', others: 'least' },
  { ages: 'most', others: 'least' },
  { ages: 'least', others: 'most' },
  { ages: 'most', others: 'most' },
]

/** The record with every one of some facts as it shows shortest, or longest. */
function atEnd(
  record: PersonRecord,
  facts: readonly FactPath[],
  { end, question }: { readonly end: End; readonly question: CheckQuestion },
): PersonRecord {
  const settled = (matter: Matter, path: FactPath): Matter => {
    const edge = path.fact === 'under18' ? end.ages : end.others
    return factWays(matter, path, question.on).at(edge === 'least' ? 0 : -1) ?? matter
  }
  return withMatters(
    record,
    record.matters.map((matter) => facts.filter((path) => path.matter === matter.id).reduce(settled, matter)),
  )
}

/**
 * Of some facts as few as still change something together, and none where all of them do not: whole matters are left out first, then
 * single facts, the last of them first. The same few for the same facts, whichever matter is being asked about.
 */
export function fewestTogether(facts: readonly FactPath[], change: ChangeTogether): readonly FactPath[] {
  if (!change(facts)) return []
  const without = (kept: readonly FactPath[], isLeftOut: (path: FactPath) => boolean): readonly FactPath[] => {
    const fewer = kept.filter((path) => !isLeftOut(path))
    return change(fewer) ? fewer : kept
  }
  const matters = [...new Set(facts.map(({ matter }) => matter))]
  const fewer = matters.toReversed().reduce((kept, id) => without(kept, ({ matter }) => matter === id), facts)
  return fewer.toReversed().reduce((kept, path) => without(kept, (each) => each === path), fewer)
}
