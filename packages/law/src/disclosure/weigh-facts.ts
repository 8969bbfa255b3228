import type { FactPath, Matter, PersonRecord } from '../record/record.ts'
import { emptyMemory } from '../rehabilitation/calculate.ts'
import { type Weighed, weighed } from '../rehabilitation/doubt.ts'
import type { Bounds } from '../rehabilitation/further-convictions.ts'
import { withMatters } from '../rehabilitation/uncertain-facts.ts'
import type { CheckQuestion } from './check-dates.ts'
import { factWays } from './fact-ways.ts'
import { isOffenceFact } from './offence-facts.ts'
import { doubtIn, isSameTold, spentBounds, toldBounds } from './told-bounds.ts'

/** What a fact would do to what is told: how much it would leave open, and whether it can change anything at all. */
export type WeighedFact = Weighed & { readonly changes: boolean }

/** How much is open about a record now, and what each of some facts would do to that. A fact that the record does not have is left out. */
export type Weighing = { readonly doubt: number; readonly facts: readonly WeighedFact[] }

/**
 * Weighs facts one by one, each as it may turn out, by what is told of every matter: when it is spent, and until when a basic and a
 * standard check show it.
 */
export function weighFacts(record: PersonRecord, question: CheckQuestion, facts: readonly FactPath[]): Weighing {
  const { on } = question
  const memory = emptyMemory()
  const spent = spentBounds(record, question, memory)
  const now = toldBounds(record, question, spent)
  const toldWith = (changed: Matter, path: FactPath): readonly Bounds[] => {
    const turned = withMatters(
      record,
      record.matters.map((matter) => (matter.id === changed.id ? changed : matter)),
    )
    return toldBounds(turned, question, isOffenceFact(path) ? spent : spentBounds(turned, question, memory))
  }
  return {
    doubt: doubtIn(now, on),
    facts: facts.flatMap((path) => {
      const matter = record.matters.find(({ id }) => id === path.matter)
      const after = (matter ? factWays(matter, path, on) : []).map((changed) => toldWith(changed, path))
      if (after.length === 0) return []
      return {
        ...weighed(
          path,
          after.map((told) => doubtIn(told, on)),
        ),
        changes: after.some((told) => !isSameTold(told, now, on)),
      }
    }),
  }
}
