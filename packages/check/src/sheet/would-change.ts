import type { OtherOutcomeKind, SentenceDocument } from '@plain-record/law'
import type { ToldMatter, Worked } from './told.ts'
import { spanOf } from './told-span.ts'

/** What has not ended yet, and may end in a caution or a conviction. */
const stillOpen: ReadonlySet<OtherOutcomeKind> = new Set(['arrest', 'charge', 'released-under-investigation'])

/** What would change this result, the likeliest first. */
export function wouldChange(worked: Worked): readonly string[] {
  const { told, question, assessment, words } = worked
  const { wouldChange: say } = words
  return [
    ...told.flatMap((each) => endings(each, worked)),
    ...told.flatMap(({ matter, title }) =>
      matter.matter === 'other' && stillOpen.has(matter.kind) ? [say.caseOpen(title)] : [],
    ),
    ...(told.some(canBeHeldOpen) ? [say.newConviction] : []),
    ...(told.length > 0 ? [say.wrongDate] : []),
    ...(question.drafts && question.drafts.length > 0 ? [say.drafts] : []),
    say.lawChanges(words.date(assessment.lawAsAt)),
  ]
}

/** Only a conviction is held open by another, and only while its period runs (s. 6(4)). */
const canBeHeldOpen = ({ answer: { matter, status } }: ToldMatter): boolean =>
  matter === 'conviction' && (status === 'not-spent' || status === 'depends')

/** The orders and debts without a date that a conviction waits for. */
function endings({ matter, answer, title }: ToldMatter, { words }: Worked): readonly string[] {
  if (matter.matter !== 'conviction' || spanOf(answer.answer)?.latest !== 'until-it-ends') return []
  return matter.sentences.flatMap(({ kind, ends, ceased, paid }) => {
    const name = words.title.given[kind]
    if (paid === 'no') return [words.wouldChange.debtPaid(name, title)]
    return ends !== undefined && withoutEnd.has(ends) && ceased !== 'yes'
      ? [words.wouldChange.orderEnds(name, title)]
      : []
  })
}

const withoutEnd: ReadonlySet<NonNullable<SentenceDocument['ends']>> = new Set([
  'until-further-order',
  'on-an-event',
  'indefinite',
])
