import type { SentForm } from '../platform/http/read-form.ts'
import type { Problem } from '../platform/ui/problem.ts'
import { type DutyId, dutyIds } from './duties.ts'
import type { EmployersWords } from './words/en.ts'

export const dutiesField = 'duties'
/** The tick of somebody whose work has none of them. */
export const noDuties = 'none'

export type DutiesAnswer =
  | { readonly ok: true; readonly duties: readonly DutyId[] }
  | { readonly ok: false; readonly ticked: readonly string[]; readonly problems: readonly Problem[] }

/** What the work includes, in our order. An empty list is somebody who said that it includes none of them. */
export function readDuties(form: SentForm, words: EmployersWords['duties']['problems']): DutiesAnswer {
  const sent = form.all(dutiesField)
  const duties = dutyIds.filter((id) => sent.includes(id))
  const none = sent.includes(noDuties)
  const wrong = (message: string): DutiesAnswer => ({
    ok: false,
    ticked: [...duties, ...(none ? [noDuties] : [])],
    problems: [{ field: dutiesField, message }],
  })
  if (none && duties.length > 0) return wrong(words.notBoth)
  if (!none && duties.length === 0) return wrong(words.choose)
  return { ok: true, duties }
}
