import { type Draft, recordFrom, type Sheet, sheetEn, sheetFor } from '@plain-record/check'
import { day } from '@plain-record/law'

const question = { on: day('2026-11-26'), lawAsAt: day('2026-11-26') }

/** The result of a record as it is told, on 26 November 2026. */
export function sheetOf(draft: Draft): Sheet {
  const record = recordFrom(draft)
  if (!record) throw new Error('The record contradicts itself')
  return sheetFor({ record, draft, words: sheetEn, ...question })
}
