import { type Check, problem } from './check.ts'

/** A guide is checked again in time, or says on its page that it is overdue. */
export const overdueIsNoticed: Check = (draft, { on }) =>
  isOverdue(draft.frontMatter.checkAgainBy, on) && !draft.frontMatter.overdueNoticed
    ? [
        problem(
          draft,
          draft.lineOf('checkAgainBy'),
          `checkAgainBy: was ${draft.frontMatter.checkAgainBy}. Check the guide again, or add overdueNoticed: true to publish it with a notice that says so`,
        ),
      ]
    : []

/** The last day is still in time. Both are ISO dates. */
export const isOverdue = (checkAgainBy: string, on: string): boolean => checkAgainBy < on

/** No guide waits longer than 12 months, nor is due before it was checked. */
export const nextCheckIsWithinAYear: Check = (draft) => {
  const { checkedOn, checkAgainBy } = draft.frontMatter
  const line = draft.lineOf('checkAgainBy')
  if (checkAgainBy <= checkedOn) return [problem(draft, line, 'checkAgainBy: is not after checkedOn')]
  return checkAgainBy > yearAfter(checkedOn)
    ? [problem(draft, line, 'checkAgainBy: is more than 12 months after checkedOn')]
    : []
}

/** The same day a year on, to compare with; 29 February keeps its number, which sorts before 1 March. */
const yearAfter = (isoDate: string): string => `${Number(isoDate.slice(0, 4)) + 1}${isoDate.slice(4)}`
