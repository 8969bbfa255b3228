import { type CalendarDate, day, isoOf } from './calendar/day.ts'

/** Changes whenever an answer can: CHANGELOG.md says which, and `answerChanges` says it to programs. */
export const rulesVersion = '1.3.0'

/** The day on which the statutes, guidance and sources were last read. Later changes to the law are not in the rules. */
export const lawCheckedOn: CalendarDate = isoOf(day('2026-11-22'))

export type AnswerChange = {
  readonly version: string
  /** The rules of docs/law/rules.md that it touches. */
  readonly rules: readonly string[]
  /** Whose answer changed, from what to what. */
  readonly what: string
}

/** "Answers that change", newest first. */
export const answerChanges: readonly AnswerChange[] = [
  {
    version: '1.3.0',
    rules: ['O27', 'O66'],
    what: 'Police outcomes that name nobody (5, 14, 18 and 19): of an enhanced check it is said that it does not apply, where it was said that it does not show. What counts for and against each outcome of an imagery case is told as well. No day on which anything is spent changed, and no check of a conviction or caution.',
  },
  {
    version: '1.2.0',
    rules: ['D8', 'D15', 'D33'],
    what: 'What has to be told for a role that may ask about spent matters no longer turns on whether the police computer holds it: a conviction that no certificate shows may still have to be told. Of Scottish alternatives to prosecution we cannot tell. A conviction of another country, or a fixed penalty with points, that was told with an offence of which nothing is known is read as one without: the first cannot be told, the second is on no certificate by itself; both were told as shown. No day on which anything is spent changed.',
  },
  {
    version: '1.1.0',
    rules: ['D16', 'D17', 'D18', 'D36'],
    what: 'What each check shows is told as well. No day on which anything is spent changed. A youth caution at 18 or over is asked about again.',
  },
  { version: '1.0.0', rules: [], what: 'The first version: there were no answers before it.' },
]
