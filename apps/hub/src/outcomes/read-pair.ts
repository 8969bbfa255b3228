import { outcomeByCode, type PoliceOutcome } from '@plain-record/law'
import type { SentForm } from '../platform/http/read-form.ts'
import type { Problem } from '../platform/ui/problem.ts'
import type { OutcomesWords } from './words/en.ts'

export const pairFields = { first: 'first', second: 'second' } as const

/** Two different outcomes, or what was chosen with what to put right. */
export type PairRead =
  | { readonly ok: true; readonly pair: readonly [PoliceOutcome, PoliceOutcome] }
  | { readonly ok: false; readonly first: string; readonly second: string; readonly problems: readonly Problem[] }

export function readPair(form: SentForm, words: OutcomesWords['compare']['problems']): PairRead {
  const first = outcomeByCode(form.field(pairFields.first))
  const second = outcomeByCode(form.field(pairFields.second))
  if (first && second && first !== second) return { ok: true, pair: [first, second] }
  const problems: Problem[] = []
  if (!first) problems.push({ field: pairFields.first, message: words.first })
  if (!second) problems.push({ field: pairFields.second, message: words.second })
  if (first && second) problems.push({ field: pairFields.second, message: words.same })
  return { ok: false, first: first?.code ?? '', second: second?.code ?? '', problems }
}
