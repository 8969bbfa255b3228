import { offenceByCode } from './offences.ts'

/** What the last letter of a code stands for, and how the title of such an offence begins. A title that says otherwise wins. */
const inchoateTitles: Readonly<Record<string, RegExp>> = {
  A: /^attempt/i,
  B: /^(aid|abet)/i,
  C: /^conspir/i,
}

/**
 * The code of the offence that another is an attempt at, a conspiracy to commit, or help with. Undefined where the letter or the title
 * does not say so: other letters are not explained anywhere.
 * @source docs/law/offences.md (D42, D87)
 */
export function inchoateOf(code: string): string | undefined {
  const title = inchoateTitles[code.slice(-1)]
  if (!title || !/\d{3}[ABC]$/.test(code)) return undefined
  const offence = offenceByCode(code)
  return offence && title.test(offence.title) ? code.slice(0, -1) : undefined
}
