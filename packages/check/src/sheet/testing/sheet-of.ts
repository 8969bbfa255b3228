import { type Day, day, type MatterDocument, parseRecord } from '@plain-record/law'
import type { Wanted } from '../../draft/draft.ts'
import { sheetEn } from '../../words/sheet-en.ts'
import type { Sheet } from '../sheet.ts'
import { sheetFor } from '../sheet-for.ts'

/** The day the tests ask about. */
export const askedOn: Day = day('2026-11-22')

/** The sheet of a record, by the law of the day asked about. @throws when it is no record, which is a mistake in the test */
export function sheetOf(matters: readonly MatterDocument[], wanted?: Wanted): Sheet {
  const parsed = parseRecord({ matters })
  if (!parsed.ok) throw new Error(parsed.problems.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'))
  return sheetFor({
    record: parsed.record,
    ...(wanted === undefined ? {} : { wanted }),
    on: askedOn,
    lawAsAt: askedOn,
    words: sheetEn,
  })
}
