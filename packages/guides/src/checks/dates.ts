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

/** What a topic leads to when its guides age fastest: images, what checks show, when things are spent. */
const agesFast: ReadonlySet<string> = new Set(['imagery-pathway', 'calculate-checks', 'calculate-spent'])

/** No guide waits longer than 12 months, or 6 where its topic ages fast; nor is it due before it was checked. */
export const nextCheckComesInTime: Check = (draft, { topics }) => {
  const { checkedOn, checkAgainBy, topic } = draft.frontMatter
  const line = draft.lineOf('checkAgainBy')
  const months = topics.get(topic)?.leadsTo.some((way) => agesFast.has(way)) ? 6 : 12
  if (checkAgainBy <= checkedOn) return [problem(draft, line, 'checkAgainBy: is not after checkedOn')]
  return checkAgainBy > monthsAfter(checkedOn, months)
    ? [problem(draft, line, `checkAgainBy: is more than ${months} months after checkedOn`)]
    : []
}

/** The same day some months on, to compare with: a day that month lacks (31 April) sorts before the next month. */
function monthsAfter(isoDate: string, months: number): string {
  const [year = 0, month = 0] = isoDate.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}${isoDate.slice(7)}`
}
