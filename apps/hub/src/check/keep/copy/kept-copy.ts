import { createHash } from 'node:crypto'
import { type Draft, recordFrom } from '@plain-record/check'
import { type CalendarDate, type CheckQuestion, isoOf, type Receipt, receiptFor } from '@plain-record/law'

/** What somebody holds of their own record. We hold nothing of it. */
export type KeptCopy = {
  readonly draft: Draft
  /** The day it was kept. */
  readonly keptOn: CalendarDate
  /** What was answered then, and by which rules. Copies that are written down in words have none. */
  readonly receipt?: Receipt
}

/** A copy of a record as it was told, with the answers of today. A record that is not finished is kept as far as it was told. */
export function keptCopy(draft: Draft, question: Pick<CheckQuestion, 'on' | 'lawAsAt'>): KeptCopy {
  const record = recordFrom(draft)
  return {
    draft,
    keptOn: isoOf(question.on),
    ...(record && record.matters.length > 0 ? { receipt: receiptFor(record, question, sha256) } : {}),
  }
}

/** The digest that receipts are made with. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
