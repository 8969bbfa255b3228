import { findRoles, type Role, roles } from '@plain-record/law'
import type { SentForm } from '../platform/http/read-form.ts'
import type { Problem } from '../platform/ui/problem.ts'
import type { MayAskWords } from './words/en.ts'

/** What is typed to find a role, the one chosen, and which of the two forms was sent. */
export const roleFields = { typed: 'looking-for', chosen: 'role', step: 'step' } as const
/** The value of `step` in the form that offers roles to choose from. */
export const choosing = 'choose'
/** The choice of somebody whose role is not among those offered. */
export const noneFits = 'none'

/** Characters. Longer names of roles there are none. */
export const longestRoleWords = 200
const rolesOffered = 8

/** Where somebody is on the way to a role. What they typed is kept in every case. */
export type RoleAnswer =
  | { readonly at: 'looking'; readonly typed: string; readonly problems: readonly Problem[] }
  | { readonly at: 'nothing-found'; readonly typed: string }
  | {
      readonly at: 'choosing'
      readonly typed: string
      readonly found: readonly Role[]
      readonly problems: readonly Problem[]
    }
  | { readonly at: 'none-fits'; readonly typed: string }
  | { readonly at: 'chosen'; readonly typed: string; readonly role: Role }

/** The role of that name, exactly. Undefined: there is none. */
export const roleNamed = (name: string): Role | undefined => roles.find((role) => role.name === name)

/** Reads the box, or the choice that was offered after it. */
export function readRole(form: SentForm, words: MayAskWords['find']['problems']): RoleAnswer {
  const typed = form.field(roleFields.typed)
  const role = roleNamed(form.field(roleFields.chosen))
  if (role) return { at: 'chosen', typed, role }
  if (form.field(roleFields.chosen) === noneFits) return { at: 'none-fits', typed }
  return lookFor(typed, { words, mustChoose: form.field(roleFields.step) === choosing })
}

type Looking = { readonly words: MayAskWords['find']['problems']; readonly mustChoose: boolean }

function lookFor(typed: string, { words, mustChoose }: Looking): RoleAnswer {
  const wrong = (message: string): RoleAnswer => ({
    at: 'looking',
    typed,
    problems: [{ field: roleFields.typed, message }],
  })
  if (typed.trim() === '') return wrong(words.empty)
  if (typed.length > longestRoleWords) return wrong(words.tooLong(longestRoleWords))
  const found = findRoles(typed, rolesOffered)
  if (found.length === 0) return { at: 'nothing-found', typed }
  return {
    at: 'choosing',
    typed,
    found,
    problems: mustChoose ? [{ field: roleFields.chosen, message: words.choose }] : [],
  }
}
