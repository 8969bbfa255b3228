import { type CheckName, certificateFor, en as law, type Role } from '@plain-record/law'
import type { MayAskWords } from './words/en.ts'

/** One fact about a role, with its name. */
export type LevelFact = {
  readonly key: string
  readonly says: string
  /** Where it can be read. */
  readonly href?: string
}

/** What is said of a role before anything else: the most that can be lawful, on what it depends, who asks, why, and how sure that is. */
export function levelFacts(role: Role, { level: words }: MayAskWords): readonly LevelFact[] {
  return [
    { key: words.most, says: capital(law.roleChecks[role.check]) },
    { key: words.lists, says: barredLists(role, words) },
    ...(role.dependsOn === undefined ? [] : [{ key: words.dependsOn, says: capital(`${role.dependsOn}.`) }]),
    { key: words.whoAsks, says: capital(role.whoAsks) },
    { key: words.basis, says: role.basis, href: role.url },
    { key: words.howSure, says: howSure(role, words) },
    ...(role.note === undefined ? [] : [{ key: words.note, says: role.note }]),
  ]
}

/** The most that can be lawful for a role, in a line. */
export function atMost(role: Role, { level: words }: MayAskWords): string {
  if (role.check === 'none') return words.atMostNone
  if (role.exempt !== 'depends') return words.atMost(law.roleChecks[role.check])
  return role.check === 'basic' ? words.atMostUsually : words.atMostIfMet(law.roleChecks[role.check])
}

const asksForLists = (role: Role): boolean => certificateFor(role) === 'enhanced-with-barred-lists'

function barredLists(role: Role, words: MayAskWords['level']): string {
  if (role.check === 'vetting') return words.listsVetting
  if (!asksForLists(role)) return words.listsNo
  return role.exempt === 'depends' ? words.listsDepend : words.listsYes
}

function howSure(role: Role, words: MayAskWords['level']): string {
  // For an ordinary job the general rule is certain; what we could not settle is whether some exception names it.
  if (role.check === 'basic' && role.confidence === 'unsettled') return words.sure.noException
  const sure = words.sure[role.confidence]
  return role.confidence === 'statute' && asksForLists(role) ? `${sure} ${words.sure.listsNotRead}` : sure
}

/**
 * The checks that a role may turn out to see, the fullest first: the one its usual duties allow, and a basic check where it is
 * not settled that they do. None for vetting, and where no check goes with the role.
 */
export function checksOf(role: Role): readonly CheckName[] {
  const check = certificateFor(role)
  if (check === undefined) return []
  return role.exempt === 'depends' && check !== 'basic' ? [check, 'basic'] : [check]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
