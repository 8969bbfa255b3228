import { type MayAsk, mayAsk, type Role } from '@plain-record/law'
import type { Statement } from '../statements/index.ts'
import type { EmployersWords } from './words/en.ts'

/** A question that may be asked, word for word, and what has to be made clear with it. */
export type Asking = {
  /** Whether it is the one to ask, or the one for either way in which an open point can come out. */
  readonly when: 'always' | 'no-exception' | 'exception'
  readonly question: string
  readonly warning?: string
}

/** How an employer asks lawfully: the questions, what to know about them, and what is left out of account. */
export type Plan = {
  readonly asking: readonly Asking[]
  readonly about: readonly Statement[]
  readonly ignored: readonly Statement[]
}

/** For an ordinary job: what is unspent, and nothing else. */
export const ordinaryPlan = ({ questions, advice }: EmployersWords): Plan => ({
  asking: [{ when: 'always', question: questions.unspent }],
  about: [],
  ignored: advice.ignore.unspent,
})

/** Where it is open whether an exception applies. The question that is lawful in any case comes first. */
export const openPlan = ({ questions, warnings, advice }: EmployersWords): Plan => ({
  asking: [
    { when: 'no-exception', question: questions.unspent },
    { when: 'exception', question: questions['not-protected'], warning: warnings['not-protected'] },
  ],
  about: advice.warning,
  ignored: [advice.spentUnlessException, ...advice.ignore['not-protected']],
})

const exceptionPlan = (
  may: 'not-protected' | 'protected-too',
  { questions, warnings, advice }: EmployersWords,
): Plan => ({
  asking: [{ when: 'always', question: questions[may], warning: warnings[may] }],
  about: advice.warning,
  ignored: advice.ignore[may],
})

/** @source Rehabilitation of Offenders Act 1974 s. 4; S.I. 1975/1023 arts 3, 3ZA, through `mayAsk` (D6, D34, W90) */
export function planFor(role: Role, words: EmployersWords): Plan {
  const may = mayAsk(role).value
  // Where no check goes with a role, what it depends on is not whether an exception lets anybody ask.
  if (may === 'unspent' || role.check === 'none') return ordinaryPlan(words)
  const plan = may === 'depends' ? openPlan(words) : exceptionPlan(may, words)
  return role.check === 'vetting' ? { ...plan, about: [...plan.about, words.result.vetting] } : plan
}

/** What is left out of account for a role, in a line. */
export const ignoredInShort = (role: Role, { note }: EmployersWords): string =>
  (note.ignored satisfies Record<MayAsk, string>)[mayAsk(role).value]
