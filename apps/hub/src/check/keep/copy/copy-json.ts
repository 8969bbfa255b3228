import { type Draft, type DraftOffence, nameOf } from '@plain-record/check'
import { type CalendarDate, dayFromIso, type Receipt } from '@plain-record/law'
import { z } from 'zod'
import { draftForm } from './draft-form.ts'
import type { KeptCopy } from './kept-copy.ts'

/** A copy as JSON: the same for the same copy, however it came to be. What a code is called is left out. */
export const copyToJson = ({ draft, keptOn, receipt }: KeptCopy): string =>
  JSON.stringify({ draft: inOrder(leaner(draft)), keptOn, ...(receipt ? { receipt } : {}) }) // a receipt has an order of its own

const copyForm = z.strictObject({
  draft: draftForm,
  keptOn: z.custom<CalendarDate>((value) => typeof value === 'string' && dayFromIso(value) !== undefined),
  receipt: z.custom<Receipt>((value) => typeof value === 'object' && value !== null).exactOptional(), // `verify` reads it
})

/** Undefined for what is no copy. */
export function copyFromJson(json: string): KeptCopy | undefined {
  try {
    return copyForm.safeParse(JSON.parse(json)).data
  } catch {
    return undefined // no JSON
  }
}

type LeanOffence = Omit<DraftOffence, 'name'> & { readonly name?: string | null }

const leaner = (draft: Draft): object => ({
  ...draft,
  matters: draft.matters.map(({ offence, furtherOffences, ...matter }) => ({
    ...matter,
    ...(offence ? { offence: leanOffence(offence) } : {}),
    ...(furtherOffences ? { furtherOffences: furtherOffences.map(leanOffence) } : {}),
  })),
})

function leanOffence({ name, ...known }: DraftOffence): LeanOffence {
  if (known.code === undefined) return name === undefined ? known : { ...known, name }
  return name === nameOf(known.code) ? known : { ...known, name: name ?? null }
}

/** The same with the facts of each thing in the order of the alphabet. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const facts = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(facts.map(([fact, known]) => [fact, inOrder(known)]))
}
