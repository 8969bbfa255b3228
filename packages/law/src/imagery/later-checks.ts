import type { Finding, Source } from '../finding.ts'
import { policeAct1997, si2020No1364, si2023No1153 } from '../sources.ts'
import type { ImageryEnding, ImageryFacts, LaterBasic, LaterEnhanced, LaterStandard } from './imagery-facts.ts'

export type LaterChecks = {
  readonly basic: Finding<LaterBasic>
  readonly standard: Finding<LaterStandard>
  readonly enhanced: Finding<LaterEnhanced>
}

const unspentOnly = policeAct1997('s. 112', { rule: 'O63', confidence: 'statute' })
const relevantMatters = policeAct1997('s. 113A(6)', { rule: 'O64', confidence: 'statute' })
const police = policeAct1997('s. 113B(4)', { rule: 'O66', confidence: 'guidance' })
const youthCaution = si2020No1364('art. 2(a)(iii)', { rule: 'O72', confidence: 'statute' })
const conditional = si2023No1153('art. 2(c)', { rule: 'O73', confidence: 'statute' })
const adultCaution = si2020No1364('art. 2: aged 18 or over on the date it was given', {
  rule: 'O75',
  confidence: 'unsettled',
})
const listedConviction = policeAct1997('s. 113A(6), (6D)', { rule: 'O76', confidence: 'unsettled' })

type Later = { readonly basic: LaterBasic; readonly standard: LaterStandard; readonly enhanced: LaterEnhanced }
type Sources = { readonly [check in keyof Later]: Source }

const plainSources: Sources = { basic: unspentOnly, standard: relevantMatters, enhanced: police }

/** What each ending leaves on a check, of those that decide it whatever happened. */
const byEnding: Readonly<Partial<Record<ImageryEnding, { readonly later: Later; readonly sources: Sources }>>> = {
  'youth-caution': {
    later: { basic: 'nothing', standard: 'nothing', enhanced: 'possible' },
    sources: { ...plainSources, standard: youthCaution },
  },
  'youth-conditional-caution': {
    later: { basic: 'while-unspent', standard: 'while-unspent', enhanced: 'while-unspent-then-possible' },
    sources: { ...plainSources, standard: conditional },
  },
  'adult-caution': {
    later: { basic: 'nothing', standard: 'always', enhanced: 'always' },
    sources: { basic: unspentOnly, standard: adultCaution, enhanced: adultCaution },
  },
  'conviction-without-custody': {
    later: { basic: 'until-spent', standard: 'always', enhanced: 'always' },
    sources: { basic: unspentOnly, standard: listedConviction, enhanced: listedConviction },
  },
  'conviction-with-custody': {
    later: { basic: 'until-spent', standard: 'always', enhanced: 'always' },
    sources: { basic: unspentOnly, standard: relevantMatters, enhanced: relevantMatters },
  },
}

/**
 * What a later check may show, by how the case ended or, where it has not, by what it is like.
 * @source O63 to O82
 */
export function laterChecks(
  facts: ImageryFacts,
  outcome21: 'may-be-appropriate' | 'unlikely' | 'not-appropriate',
): LaterChecks {
  const ended = facts.ending && byEnding[facts.ending]
  if (ended) return findings(ended.later, ended.sources)
  return findings(whileOpen(facts, outcome21), plainSources)
}

function whileOpen(facts: ImageryFacts, outcome21: 'may-be-appropriate' | 'unlikely' | 'not-appropriate'): Later {
  const only = (enhanced: LaterEnhanced): Later => ({ basic: 'nothing', standard: 'nothing', enhanced })
  if (facts.imageType === 'text_only') return only('nothing')
  if (facts.harmfulConductBy === 'someone_else') return only('not-expected')
  if (outcome21 === 'may-be-appropriate') return only('unlikely-but-possible')
  if (outcome21 === 'not-appropriate' && !facts.ending)
    return { basic: 'if-convicted-until-spent', standard: 'if-convicted-always', enhanced: 'if-convicted-always' }
  const isHurtful = facts.maliciousIntent || facts.permissionOfPersonShown !== 'yes'
  return only(isHurtful ? 'real-possibility' : 'possible')
}

function findings({ basic, standard, enhanced }: Later, sources: Sources): LaterChecks {
  const finding = <V extends LaterBasic | LaterStandard | LaterEnhanced>(check: keyof Later, value: V): Finding<V> => ({
    value,
    because: { say: 'later-check', with: { check, shows: value } },
    source: sources[check],
    from: [],
  })
  return {
    basic: finding('basic', basic),
    standard: finding('standard', standard),
    enhanced: finding('enhanced', enhanced),
  }
}
