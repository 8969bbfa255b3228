import type { Day } from '../calendar/day.ts'
import { cautionPeriods, diversionaryAndCommunityCautions } from './cautions.ts'
import { custodyPeriods } from './custody.ts'
import { endorsementPeriods } from './endorsement.ts'
import { longSentences } from './excluded-sentences.ts'
import { finePeriods } from './fine.ts'
import type { Dated, Law, Rules } from './law.ts'
import { afterCommunityOrders, openEndedOrders, silentOrders } from './relevant-orders.ts'
import { removalPeriods, serviceDetentionPeriods, serviceReprimandPeriods } from './service-sentences.ts'

/** Every rule with a date, oldest first. */
export const datedRules: { readonly [R in keyof Rules]: readonly Dated<Rules[R]>[] } = {
  custody: custodyPeriods,
  longSentences,
  fine: finePeriods,
  removalFromService: removalPeriods,
  serviceDetention: serviceDetentionPeriods,
  serviceReprimand: serviceReprimandPeriods,
  afterCommunityOrder: afterCommunityOrders,
  silentOrder: silentOrders,
  openEndedOrders,
  endorsement: endorsementPeriods,
  cautions: cautionPeriods,
}

/** A change that is not law yet, or of which nobody has told us that it is: it counts from its day on. */
export type DraftLaw = { readonly [R in keyof Rules]?: Dated<Rules[R]> }

/** PCSC Act 2022 Part 6, as if it came into force on a day. */
export const withDiversionaryAndCommunityCautions = (from: Day): DraftLaw => ({
  cautions: { ...diversionaryAndCommunityCautions, from },
})

const names = Object.keys(datedRules) as readonly (keyof Rules)[]

/** The days on which anything changed, the first being that from which we know the law at all. */
const changes: readonly Day[] = [...new Set(names.flatMap((name) => datedRules[name].map(({ from }) => from)))].sort(
  (a, b) => a - b,
)

const known: readonly Law[] = changes.map((from) => lawFrom(from, []))

/**
 * The rules in force on a day. Undefined before 10 March 2014: the older law is known from summaries only, and nothing is worked
 * out from it.
 * @param drafts changes to count as law from the day each of them gives
 * @source Rehabilitation of Offenders Act 1974 as amended by LASPO 2012 s. 139 (10 March 2014) and PCSC Act 2022 s. 193
 *   (28 October 2023); s. 193(16)-(17) and LASPO s. 141: today's rules apply to convictions of any age
 */
export function lawInForce(lawAsAt: Day, drafts: readonly DraftLaw[] = []): Law | undefined {
  if (drafts.length > 0 && lawAsAt >= (changes[0] as Day)) return lawFrom(lawAsAt, drafts)
  return known.findLast(({ from }) => from <= lawAsAt)
}

function lawFrom(on: Day, drafts: readonly DraftLaw[]): Law {
  const inForce = <R extends keyof Rules>(name: R): Dated<Rules[R]> => {
    const proposed = drafts.flatMap((draft): readonly Dated<Rules[R]>[] => {
      const change = draft[name] as Dated<Rules[R]> | undefined
      return change ? [change] : []
    })
    const candidates = [...datedRules[name], ...proposed].filter(({ from }) => from <= on)
    return candidates.reduce((latest, next) => (next.from >= latest.from ? next : latest))
  }
  return {
    from: on,
    rules: Object.fromEntries(names.map((name) => [name, inForce(name).rule])) as Rules,
    sources: Object.fromEntries(names.map((name) => [name, inForce(name).source])) as Law['sources'],
  }
}
