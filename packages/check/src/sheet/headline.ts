import { type CheckName, checkNames, type Shows, type Status } from '@plain-record/law'
import type { Wanted } from '../draft/draft.ts'
import type { CheckTally, SpentTally } from '../words/sheet-words.ts'
import type { Worked } from './told.ts'
import { sameSpan, spanOf, spanOfAll } from './told-span.ts'

/**
 * The first line of a result: the answer to what they came with, or to both usual questions where they did not say. What is good
 * news comes first, a range is a range, and of an enhanced check nothing is promised.
 */
export function headlineFor(wanted: Wanted | undefined, worked: Worked): string {
  const { words } = worked
  if (wanted === 'spent') return words.headline.spent(spentTally(worked), { withDays: true })
  const check = (name: CheckName, isSecond: boolean): string =>
    words.headline.check(checkTally(name, worked), { isSecond })
  if (wanted !== undefined) return check(wanted, false) || words.headline.spent(spentTally(worked), { withDays: false })
  const spent = words.headline.spent(spentTally(worked), { withDays: false })
  return [spent, check(checkNames[0], true)].filter((part) => part !== '').join(' ')
}

function spentTally({ told }: Worked): SpentTally {
  const count = (status: Status): number => told.filter(({ answer }) => answer.status === status).length
  const rest = told.flatMap(({ answer }) => {
    const isOpen = answer.status === 'not-spent' || answer.status === 'depends'
    return (isOpen ? spanOf(answer.answer) : undefined) ?? []
  })
  const restSpent = spanOfAll(rest)
  return {
    spent: count('spent'),
    notSpent: count('not-spent'),
    neverSpent: count('never-spent'),
    depends: count('depends'),
    outside: count('outside'),
    nothing: count('nothing-to-spend'),
    notYet: count('not-yet'),
    ...(restSpent ? { restSpent } : {}),
  }
}

function checkTally(check: CheckName, { told }: Worked): CheckTally {
  const answers = told.flatMap(({ answer }) =>
    answer.status === 'not-yet' ? [] : answer.checks.filter((each) => each.check === check),
  )
  const count = (shows: Shows): number => answers.filter((answer) => answer.shows === shows).length
  const spans = answers.flatMap(({ shows, until }) => (shows === 'shows' && until ? [until] : []))
  const until = spanOfAll(spans)
  return {
    check,
    shows: count('shows'),
    doesNotShow: count('does-not-show'),
    policeMayAdd: count('police-may-add'),
    cannotTell: count('cannot-tell'),
    ...(until ? { until } : {}),
    isOneDay: until !== undefined && spans.every((span) => sameSpan(span, until)),
  }
}
