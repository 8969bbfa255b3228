import { assess, type CheckQuestion, checkNames, type PersonRecord, writeRecord } from '@plain-record/law'
import type { Draft, Wanted } from '../draft/draft.ts'
import type { SheetWords } from '../words/sheet-words.ts'
import { fittingTopics } from './fitting-topics.ts'
import { headlineFor } from './headline.ts'
import { nextSteps } from './next-steps.ts'
import { saidDate } from './said-date.ts'
import type { Sheet, SheetTell } from './sheet.ts'
import { sheetMatter } from './sheet-matters.ts'
import { sheetTell, tellOne } from './sheet-tell.ts'
import { sheetTimeline } from './sheet-timeline.ts'
import { titlesOf } from './title-of.ts'
import type { Worked } from './told.ts'
import { unsureOf } from './unsure.ts'
import { wouldChange } from './would-change.ts'

export type SheetQuestion = CheckQuestion & {
  readonly record: PersonRecord
  /** The record as it was told: what offences were called, what they were not sure of, and what the record leaves out. */
  readonly draft?: Draft
  /** What they came to know. Left out: what the draft says, or else both usual questions. */
  readonly wanted?: Wanted
  /** Ids of matters whose offence nobody found, where there is no draft to say so. */
  readonly notFound?: readonly string[]
  readonly words: SheetWords
}

/**
 * Everything a result says of a record: by the law of `lawAsAt`, for a certificate that is issued on `on`. All of it comes from the
 * law package, sentence by sentence; nothing is worked out here.
 */
export function sheetFor(asked: SheetQuestion): Sheet {
  const worked = workOut(asked)
  const { assessment, told, words, draft } = worked
  const { notFound = [], wanted = draft?.wanted } = asked
  const unsure = unsureOf(worked, notFound)
  const isUnsure = unsure.facts.length > 0
  return {
    on: assessment.on,
    lawAsAt: assessment.lawAsAt,
    rulesVersion: assessment.rulesVersion,
    lawCheckedOn: assessment.lawCheckedOn,
    headline: headlineFor(wanted, worked),
    columns: checkNames.map((check) => ({ check, title: words.columns[check] })),
    matters: told.map((each) => sheetMatter(each, worked)),
    timeline: sheetTimeline(worked),
    tell: sheetTell(worked),
    wouldChange: wouldChange(worked),
    unsure,
    next: nextSteps(worked, { isUnsure }),
    topics: fittingTopics(worked, { wanted, isUnsure }),
  }
}

/** What has to be told of a record to one who asks one thing. */
export const tellFor = (asked: SheetQuestion, by: Parameters<typeof tellOne>[1]): SheetTell =>
  tellOne(workOut(asked), by)

function workOut({ record, draft, wanted: _, notFound: __, words, ...question }: SheetQuestion): Worked {
  const assessment = assess(record, question)
  const titles = titlesOf({ record, draft }, words)
  const written = writeRecord(record).matters
  const told = record.matters.flatMap((matter, i) => {
    const [answer, document] = [assessment.matters[i], written[i]]
    return answer && document
      ? [{ matter, answer, date: saidDate(document.date), title: titles.get(matter.id) ?? '' }]
      : []
  })
  return { record, draft, assessment, question, told, titles, words, said: new Map() }
}
