import type { CalendarDate, Told } from '@plain-record/law'
import type { SheetWords, Span } from '../words/sheet-words.ts'
import type { SheetNext } from './sheet.ts'
import type { ToldMatter, Worked } from './told.ts'
import { spanOf } from './told-span.ts'

/** More days than this are in the table: a list of them all would be read by nobody. */
const mostDays = 8

/** What to do next: the days that matter, in order, and what to do where somebody else has it wrong. */
export function nextSteps(worked: Worked, { isUnsure }: { readonly isUnsure: boolean }): readonly SheetNext[] {
  const { words, told } = worked
  const { next, pages } = words
  const days = datedSteps(worked)
  const isOnBasic = told.some(({ answer }) => answer.checks.some(({ check }) => check === 'basic'))
  return [
    ...days.slice(0, mostDays),
    ...(days.length > mostDays ? [{ says: next.later(days.length - mostDays) }] : []),
    ...(isUnsure ? [{ says: next.ownRecord, page: pages.ownRecord }] : []),
    { says: next.correct, page: pages.correct },
    { says: next.certificateWrong, page: pages.certificateWrong },
    ...(isOnBasic ? [{ says: next.basicWrong }] : []),
    { says: next.policeInformation, page: pages.policeInformation },
  ]
}

type Kind = 'spentOn' | 'dropsOff'
type Dated = { readonly kind: Kind; readonly span: Span; readonly on: CalendarDate; readonly titles: readonly string[] }

/** Days on which something becomes spent or drops off by itself. Those of the same kind and day are one. */
function datedSteps({ told, words }: Worked): readonly SheetNext[] {
  const days = new Map<string, Dated>()
  for (const each of told)
    for (const { kind, span } of daysOf(each)) {
      const { latest } = span
      if (!isDay(latest)) continue
      const key = `${latest}/${kind}/${span.earliest}`
      days.set(key, { kind, span, on: latest, titles: [...(days.get(key)?.titles ?? []), each.title] })
    }
  return [...days.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => sayDay(day, words))
}

const isDay = (told: Told): told is CalendarDate => told !== 'never' && told !== 'until-it-ends'

const sayDay = ({ kind, span, on, titles }: Dated, { next }: SheetWords): SheetNext => ({
  says: next[kind](titles, span),
  on,
})

function daysOf({ answer }: ToldMatter): readonly { readonly kind: Kind; readonly span: Span }[] {
  const spent = answer.status === 'not-spent' || answer.status === 'depends' ? spanOf(answer.answer) : undefined
  const standard = answer.checks.find(({ check }) => check === 'standard')?.until
  return [
    ...(spent ? [{ kind: 'spentOn', span: spent } as const] : []),
    ...(standard ? [{ kind: 'dropsOff', span: standard } as const] : []),
  ]
}
