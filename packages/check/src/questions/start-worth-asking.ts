import {
  type CheckQuestion,
  checkDates,
  factsOf,
  type PersonRecord,
  parseRecord,
  type RecordDocument,
  spentDates,
  writeRecord,
} from '@plain-record/law'
import type { DraftMatter } from '../draft/draft.ts'
import type { Question } from './question.ts'

/**
 * A sentence whose first day is worth asking. The law counts a sentence from the day it began, and takes that for the day of conviction
 * unless somebody says otherwise; often the court gave it weeks later. It is asked of what lasts for a time, and only where a later day
 * would change anything: by the Act a fine counts from the conviction.
 */
export function startWorthAsking(
  record: PersonRecord,
  { id, matter, sentences = [] }: DraftMatter,
  question: CheckQuestion,
): Question | undefined {
  if (matter !== 'conviction') return undefined
  const candidates = sentences.flatMap(({ kind, start }, i) =>
    start === undefined && factsOf(kind).includes('length') ? [i] : [],
  )
  if (candidates.length === 0) return undefined
  const written = writeRecord(record)
  const before = whatShows(record, question)
  const found = candidates.find((sentence) => {
    const parsed = parseRecord(withUnknownStart(written, id, sentence))
    return parsed.ok && whatShows(parsed.record, question) !== before
  })
  return found === undefined ? undefined : { name: 'start', matter: id, sentence: found }
}

function withUnknownStart(written: RecordDocument, id: string, at: number): RecordDocument {
  return {
    ...written,
    matters: written.matters.map((matter) =>
      matter.id === id && matter.matter === 'conviction'
        ? {
            ...matter,
            sentences: matter.sentences.map((sentence, i) => (i === at ? { ...sentence, start: 'unknown' } : sentence)),
          }
        : matter,
    ),
  }
}

/** Until when each matter is unspent and shows. What is over by the day asked about is over, whenever that was. */
function whatShows(record: PersonRecord, question: CheckQuestion): string {
  const open = (bounds: { readonly least: number; readonly most: number } | undefined) =>
    bounds === undefined || bounds.most <= question.on ? 0 : [Math.max(bounds.least, question.on), bounds.most]
  const spent = (spentDates(record, question) ?? []).map(open)
  const checks = checkDates(record, question).map(({ basic, standard }) => [open(basic), open(standard)])
  return JSON.stringify([spent, checks])
}
