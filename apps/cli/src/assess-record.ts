import type { Assessment, SpentQuestion } from '@plain-record/law'
import { explainedAssessment } from './assess-table.ts'

export type AssessOptions = { readonly question: SpentQuestion; readonly explain: boolean }

/** With the reasons in words when they are wanted; the findings are there either way. */
export const asAsked = (assessment: Assessment, explain: boolean): unknown =>
  explain ? explainedAssessment(assessment) : assessment

type Json = { readonly ok: true; readonly json: unknown } | { readonly ok: false }

export function readJson(text: string): Json {
  try {
    return { ok: true, json: JSON.parse(text) }
  } catch {
    return { ok: false } // what stands there is not repeated: it may be what nobody else should see
  }
}

/** The problem with what is no JSON at all. */
export const notJson = {
  ok: false,
  problems: [
    {
      path: [],
      pointer: '',
      problem: 'not-json',
      message: 'This is not JSON. Check it for a missing quote, comma or bracket.',
    },
  ],
} as const
