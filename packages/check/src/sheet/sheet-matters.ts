import { type CheckAnswer, chainOf, remarksOn, remarksOnCheck, sentence } from '@plain-record/law'
import type { SheetCell, SheetMatter } from './sheet.ts'
import { stepsOfAnswer, stepsOfCheck } from './steps-of.ts'
import { factSaid, type ToldMatter, type Worked } from './told.ts'
import { spanOf } from './told-span.ts'

/** What is said of one matter: whether it is spent, what each check does with it, and every step behind both. */
export function sheetMatter({ answer, title }: ToldMatter, worked: Worked): SheetMatter {
  const { titles, words, assessment } = worked
  const span = answer.status === 'depends' || answer.status === 'not-spent' ? spanOf(answer.answer) : undefined
  const isRange = span !== undefined && span.earliest !== span.latest && !answer.spentBefore
  const heldOpenBy = answer.heldOpenBy === undefined ? undefined : titles.get(answer.heldOpenBy)
  return {
    id: answer.id,
    title,
    status: answer.status,
    spent: isRange ? words.spentDepends(span, assessment.on) : words.law.inShort(answer, assessment.on),
    spentSteps: stepsOfAnswer(answer.answer, worked),
    remarks: remarksOn(answer, words.law),
    cells: answer.checks.map((check) => sheetCell(check, worked)),
    ...(heldOpenBy === undefined ? {} : { heldOpenBy }),
  }
}

function sheetCell(check: CheckAnswer, worked: Worked): SheetCell {
  const { words } = worked
  const { shows, until } = check
  return {
    check: check.check,
    shows,
    verdict: words.verdicts[shows],
    ...(until ? { until: shows === 'shows' ? words.until(until) : words.untilIfAtAll(until) } : {}),
    why: whyOf(check, worked),
    steps: stepsOfCheck(check, worked),
    remarks: remarksOnCheck(check, words.law),
  }
}

/** The conclusion in a sentence; where it cannot be told, what it depends on, or which point nobody has settled. */
function whyOf({ shows, until, finding, otherwise, dependsOn }: CheckAnswer, worked: Worked): string {
  const { words } = worked
  if (shows === 'shows' && until?.earliest !== until?.latest) return words.howLongDepends
  if (shows !== 'cannot-tell') return sentence(finding.because, words.law)
  if (dependsOn.length > 0) return words.dependsOn([...new Set(dependsOn.map((path) => factSaid(path, worked)))])
  const open = [finding, ...(otherwise ? [otherwise] : [])]
    .flatMap(chainOf)
    .find(({ source }) => source.confidence === 'unsettled')
  return open ? sentence(open.because, words.law) : words.notSettled
}
