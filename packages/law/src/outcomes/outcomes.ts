import type { Shows } from '../disclosure/check-answer.ts'
import type { Finding } from '../finding.ts'
import { outcomeCounting, policeAct1997 } from '../sources.ts'
import { policeOutcomes } from './outcome-table.ts'
import type { PoliceOutcome } from './police-outcome.ts'

const approvedInformation = policeAct1997('s. 113B(4)', { rule: 'O66', confidence: 'statute' })
const relevantMatters = policeAct1997('ss. 112, 113A(6)', { rule: 'O71', confidence: 'statute' })
const nobodyNamed = outcomeCounting('nobody is named', { rule: 'O27', confidence: 'guidance' })
const cautions = policeAct1997('ss. 112, 113A(6)(c) to (e)', { rule: 'O72', confidence: 'statute' })

/** The outcome with a code. Undefined for one that there is none of: 23 and above, and 0, which stands for none yet. */
export const outcomeByCode = (code: string): PoliceOutcome | undefined => {
  const wanted = code
    .trim()
    .toUpperCase()
    .replace(/^OUTCOME\s*/, '')
  return policeOutcomes.find((outcome) => outcome.code === wanted)
}

/** What each check does with an outcome by itself. */
export type OutcomeChecks = {
  readonly basic: Finding<OutcomeShows>
  readonly standard: Finding<OutcomeShows>
  readonly enhanced: Finding<OutcomeShows>
}
/**
 * `as-the-caution`, `as-the-conviction`: see what those show. The code says nothing of it. `does-not-apply`: it names nobody whose check
 * could show it, and of an enhanced certificate nothing more is said than that.
 */
export type OutcomeShows = Shows | 'as-the-caution' | 'as-the-conviction' | 'does-not-apply'

/**
 * What each check does with an outcome. What is neither a caution nor a conviction shows on no basic or standard certificate; the
 * police may add it to an enhanced one, and nobody can say that they will not.
 * @source Police Act 1997 ss. 112, 113A, 113B (O63 to O76)
 */
export function checksOfOutcome({ code, leadsTo, policeMayAdd }: PoliceOutcome): OutcomeChecks {
  const all = (
    value: OutcomeShows,
    source: Finding['source'],
    say: 'outcome-as-caution' | 'outcome-as-conviction' | 'outcome-not-by-itself',
  ): OutcomeChecks => {
    const finding: Finding<OutcomeShows> = { value, because: { say, with: { code } }, source, from: [] }
    return { basic: finding, standard: finding, enhanced: finding }
  }
  if (leadsTo === 'caution') return all('as-the-caution', cautions, 'outcome-as-caution')
  if (leadsTo === 'charge' || leadsTo === 'with-a-conviction')
    return all('as-the-conviction', relevantMatters, 'outcome-as-conviction')
  const never = all('does-not-show', relevantMatters, 'outcome-not-by-itself')
  const enhanced: Finding<OutcomeShows> =
    policeMayAdd === 'yes'
      ? {
          value: 'police-may-add',
          because: { say: 'outcome-police-may-add', with: { code } },
          source: approvedInformation,
          from: [never.standard],
        }
      : {
          value: 'does-not-apply',
          because: { say: 'outcome-nobody-named', with: { code } },
          source: nobodyNamed,
          from: [],
        }
  return { ...never, enhanced }
}
