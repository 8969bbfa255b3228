import { type AnswerProblem, questionsEn, readDate, type Typed } from '@plain-record/check'
import { type CheckQuestion, day, isoOf, withDiversionaryAndCommunityCautions } from '@plain-record/law'

export type AsAt =
  | { readonly ok: true; readonly question: CheckQuestion }
  | { readonly ok: false; readonly problems: readonly AnswerProblem[] }

/** A whole day is needed here: part of one is no day to show a record on. */
export function readAsAt(typed: Typed, today: CheckQuestion): AsAt {
  const fields = { day: typed.field('day'), month: typed.field('month'), year: typed.field('year') }
  const read = readDate(fields, { on: isoOf(today.on) })
  if (!read.ok) return wrong(questionsEn.problems.date[read.problem === 'empty' ? 'not-a-day' : read.problem])
  if (read.date.length < wholeDay) return wrong(questionsEn.problems.date['not-a-day'])
  const on = day(read.date)
  return {
    ok: true,
    question: {
      on,
      lawAsAt: typed.field('law') === 'of-today' ? today.lawAsAt : on,
      ...(typed.field('drafts') === 'yes' ? { drafts: [withDiversionaryAndCommunityCautions(on)] } : {}),
    },
  }
}

const wholeDay = '2026-11-26'.length
const wrong = (message: string): AsAt => ({ ok: false, problems: [{ field: 'day', message }] })
