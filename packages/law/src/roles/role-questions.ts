import type { CheckName } from '../disclosure/check-answer.ts'
import type { Asker } from '../disclosure/self-disclosure.ts'
import type { Finding } from '../finding.ts'
import type { Role, RoleCheck } from './role.ts'

const certificates: Readonly<Record<RoleCheck, CheckName | undefined>> = {
  none: undefined,
  basic: 'basic',
  standard: 'standard',
  enhanced: 'enhanced',
  'enhanced-with-childrens-list': 'enhanced-with-barred-lists',
  'enhanced-with-adults-list': 'enhanced-with-barred-lists',
  'enhanced-with-both-lists': 'enhanced-with-barred-lists',
  vetting: undefined,
}

/** "What will this job see?": the certificate that it can ask for at most. Undefined: none, or vetting that goes beyond any. */
export const certificateFor = ({ check }: Role): CheckName | undefined => certificates[check]

/** What somebody may ask about for a role. */
export type MayAsk = 'unspent' | 'not-protected' | 'protected-too' | 'depends'

/**
 * "What may I ask this applicant?", with where it comes from. It depends wherever the duties decide.
 * @source Rehabilitation of Offenders Act 1974 s. 4; S.I. 1975/1023 arts 3, 3ZA (D6, D34, D64, D65)
 */
export function mayAsk(role: Role): Finding<MayAsk> {
  const value = mayAskFor(role)
  return {
    value,
    because: { say: 'role-may-ask', with: { may: value, dependsOn: role.dependsOn ?? '' } },
    source: { title: role.basis, provision: role.name, url: role.url, confidence: role.confidence, rule: 'D65' },
    from: [],
  }
}

function mayAskFor({ exempt, tellsProtected }: Role): MayAsk {
  if (exempt === 'depends' || tellsProtected === 'unknown') return 'depends'
  if (exempt === 'no') return 'unspent'
  return tellsProtected === 'yes' ? 'protected-too' : 'not-protected'
}

/** Who asks, for `whatToTell`. Undefined where it depends. */
export function askerFor(role: Role): Asker | undefined {
  const may = mayAskFor(role)
  if (may === 'depends') return undefined
  if (may === 'unspent') return 'employer'
  return may === 'protected-too' ? 'employer-tells-protected' : 'employer-exempt'
}
