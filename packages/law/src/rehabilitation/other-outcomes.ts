import type { Finding } from '../finding.ts'
import type { OtherOutcomeKind } from '../record/disposal-kinds.ts'
import { roa1974 } from '../sources.ts'

const secondary = roa1974('ss. 1(4), 8A(2): neither a conviction nor a caution', {
  rule: 'R24',
  confidence: 'secondary',
})
const byDefinition = roa1974('ss. 1(4), 8A(2): neither a conviction nor a caution', {
  rule: 'R24',
  confidence: 'statute',
})
const outcomeCodes = roa1974('ss. 1(4), 8A(2); what the code stands for was not verified', {
  rule: 'R24',
  confidence: 'unsettled',
})

/** What plainly is not a caution or conviction by the Act's own definitions. */
const plain: ReadonlySet<OtherOutcomeKind> = new Set<OtherOutcomeKind>([
  'no-further-action',
  'released-under-investigation',
  'arrest',
  'charge',
  'acquittal',
  'bind-over-without-conviction',
  'restraining-order-on-acquittal',
  'taken-into-consideration',
  'civil-order',
])
/** A legal status must not be read off a Home Office code alone. */
const codes: ReadonlySet<OtherOutcomeKind> = new Set<OtherOutcomeKind>(['outcome-20', 'outcome-21', 'outcome-22'])

/**
 * What is neither a caution nor a conviction has no rehabilitation period, and nothing to become spent. The police may hold it
 * all the same.
 * @source Rehabilitation of Offenders Act 1974, ss. 1(4), 8A(2)
 */
export const otherOutcomeFinding = (kind: OtherOutcomeKind): Finding<'nothing-to-spend'> => ({
  value: 'nothing-to-spend',
  because: { say: 'not-caution-or-conviction', with: { kind } },
  source: plain.has(kind) ? byDefinition : codes.has(kind) ? outcomeCodes : secondary,
  from: [],
})

const setAsideSource = roa1974('s. 1(5), (6); a quashed conviction is none', { rule: 'R28', confidence: 'statute' })

/** A conviction that was quashed, or a matter that was disregarded: the Act does not apply to it. */
export const setAsideFinding = (how: 'quashed' | 'disregarded'): Finding<'nothing-to-spend'> => ({
  value: 'nothing-to-spend',
  because: { say: 'set-aside', with: { how } },
  source: setAsideSource,
  from: [],
})
