import type { Finding, Source } from '../finding.ts'
import type { Tri } from '../record/record.ts'
import type { CaseFacts, FactorName } from './case-facts.ts'
import { adultFrom, type ImageryFacts, type PointName, responsibleFrom } from './imagery-facts.ts'
import { imageryPathway } from './imagery-pathway.ts'
import { type Case, type Factor, type OutcomeRule, outcomeRules } from './outcome-rules.ts'

/** An outcome, what it needs and whether that is there, and what counts for and against it. No sum is made of them. */
export type WeighedOutcome = {
  /** As the Home Office writes it: a string. */
  readonly code: string
  readonly needs: readonly Finding<Tri>[]
  readonly towards: readonly Finding<FactorName>[]
  readonly against: readonly Finding<FactorName | PointName>[]
}

export type Weighing =
  | { readonly kind: 'weighed'; readonly outcomes: readonly WeighedOutcome[] }
  /** There is no image, or the young person is a victim: no outcome is weighed, and the finding says why. */
  | { readonly kind: 'nothing-to-weigh'; readonly finding: Finding }

/**
 * What counts for and against each outcome that a case of youth-produced imagery can come to. It sets out, and does not decide: no
 * outcome is ranked or chosen.
 * @source docs/law/imagery.md O26 to O43, O54, O55
 */
export function weighOutcomes(facts: ImageryFacts, known: CaseFacts): Weighing {
  const { outcome21, against } = imageryPathway(facts)
  if (facts.imageType === 'text_only' || facts.harmfulConductBy === 'someone_else')
    return { kind: 'nothing-to-weigh', finding: outcome21 }
  const codes = codesFor(facts, known)
  return {
    kind: 'weighed',
    outcomes: outcomeRules
      .filter(({ code }) => codes.includes(code))
      .map((rule) => {
        const weighed = weigh(rule, { facts, known })
        return rule.code === '21' ? { ...weighed, against: [...against, ...weighed.against] } : weighed
      }),
  }
}

/** A youth caution turns on the age on the day on which it is given, and not on the age when it happened (O72, O75). */
function codesFor({ actorAge }: ImageryFacts, { is18Now }: CaseFacts): readonly string[] {
  if (actorAge !== undefined && actorAge < responsibleFrom) return ['11']
  if (actorAge !== undefined && actorAge >= adultFrom) return ['3', '1']
  const cautions: Readonly<Record<Tri, readonly string[]>> = { yes: ['3'], no: ['2'], unknown: ['2', '3'] }
  return ['21', '22', '20', '10', '8', ...cautions[is18Now], '1']
}

function weigh({ code, needs, towards, against }: OutcomeRule, weighed: Case): WeighedOutcome {
  const holding = (factors: readonly Factor[]): readonly Finding<FactorName>[] =>
    factors.filter(({ holds }) => holds(weighed)).map(({ name, source }) => factorFinding(name, source))
  return {
    code,
    needs: needs.map(({ name, met, source }) => ({
      value: met(weighed),
      because: { say: 'outcome-need', with: { need: name } },
      source,
      from: [],
    })),
    towards: holding(towards),
    against: holding(against),
  }
}

const factorFinding = (name: FactorName, source: Source): Finding<FactorName> => ({
  value: name,
  because: { say: 'outcome-factor', with: { factor: name } },
  source,
  from: [],
})
