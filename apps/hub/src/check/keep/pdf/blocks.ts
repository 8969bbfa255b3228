import { distinctSteps, type Sheet, type SheetMatter, type SheetTell, type StepTree } from '@plain-record/check'
import type { CalendarDate, CheckName, Shows } from '@plain-record/law'
import { type Block, type Entry, heading, list, strong, text } from '../../../platform/pdf/block.ts'
import { longDate } from '../../../platform/ui/long-date.ts'
import type { Service } from '../../../platform/ui/service.ts'
import type { UiWords } from '../../../platform/ui/words/ui-words.ts'
import type { ResultWords } from '../../result/words/en.ts'
import type { KeepWords } from '../words/en.ts'
import { drawTimeline } from './draw-timeline.ts'

export type PdfWords = { readonly result: ResultWords; readonly keep: KeepWords; readonly ui: UiWords }

type Within = {
  readonly sheet: Sheet
  readonly words: PdfWords
  readonly date: (day: CalendarDate) => string
}

/** Everything that the result page says, in its order. @param service left out: nothing names the site */
export function blocksOf(
  sheet: Sheet,
  { words, service }: { readonly words: PdfWords; readonly service: Service | undefined },
): readonly Block[] {
  const within: Within = { sheet, words, date: (day) => longDate(day, words.ui) }
  return [
    ...opening(within),
    ...checks(within),
    ...timeline(within),
    ...tell(within),
    heading(2, words.result.wouldChange),
    list(sheet.wouldChange),
    ...unsure(within),
    ...next(within),
    ...steps(within),
    ...ending(within, service),
  ]
}

function opening({ sheet, words: { result }, date }: Within): readonly Block[] {
  return [
    heading(1, result.title),
    strong(sheet.headline),
    text(result.about({ on: date(sheet.on), lawAsAt: date(sheet.lawAsAt) })),
  ]
}

function checks({ sheet, words, date }: Within): readonly Block[] {
  const { checks: said, certainty } = words.result
  if (sheet.matters.length === 0) return [heading(2, said.title), text(said.none)]
  const used = new Map<Shows, string>(
    sheet.matters.flatMap(({ cells }) => cells.map(({ shows, verdict }) => [shows, verdict] as const)),
  )
  return [
    heading(2, said.title),
    text(`${said.caption(date(sheet.on))}.`),
    {
      is: 'table',
      head: [said.matter, ...sheet.columns.map(({ title }) => title)],
      rows: sheet.matters.map(({ title, cells }) => [
        title,
        ...cells.map(({ verdict, until }) => words.keep.pdf.verdict(verdict, until)),
      ]),
      shares: [28, 18, 18, 18, 18],
    },
    ...sheet.matters.flatMap((matter) => whyOf(matter, { sheet, words, date })),
    heading(3, certainty.title),
    list([...used].map(([shows, verdict]) => `${verdict}. ${certainty.meanings[shows]}`)),
    text(certainty.until),
  ]
}

/** Whether a matter is spent, and why each check does what it does. What several do for one reason is said once. */
function whyOf({ title, spent, heldOpenBy, remarks, cells }: SheetMatter, { sheet, words }: Within): readonly Block[] {
  const { checks: said } = words.result
  const held = heldOpenBy === undefined ? [] : [said.heldOpenBy(heldOpenBy)]
  const alike = Map.groupBy(cells, ({ verdict, until, why }) => `${verdict}/${until}/${why}`).values()
  return [
    heading(3, title),
    text([spent, ...held, ...remarks].join(' ')),
    list(
      Array.from(alike, (same) => {
        const titles = same.flatMap(({ check }) => sheet.columns.find((column) => column.check === check)?.title ?? [])
        const [{ verdict, until, why } = { verdict: '', until: undefined, why: '' }] = same
        const further = new Set(same.flatMap((cell) => cell.remarks).filter((remark) => !remarks.includes(remark)))
        const does = words.keep.pdf.verdict(verdict, until)
        return [`${words.result.steps.check(titles)}: ${does}.`, why, ...further].join(' ')
      }),
    ),
  ]
}

function timeline({ sheet, words, date }: Within): readonly Block[] {
  const { bars, allSpent } = sheet.timeline
  const { timeline: said } = words.result
  if (bars.length === 0) return []
  return [
    heading(2, said.title),
    ...(allSpent ? [text(allSpent.says)] : []),
    {
      is: 'drawing',
      draw: (doc, parent) =>
        drawTimeline(doc, parent, {
          timeline: sheet.timeline,
          on: sheet.on,
          onSaid: date(sheet.on),
          words: words.result.timeline,
        }),
    },
    {
      is: 'table',
      head: [said.matter, said.from, said.ownUntil, said.until, said.heldOpenBy],
      rows: bars.map(({ title, words: cells }) => [title, cells.from, cells.ownUntil, cells.until, cells.heldOpenBy]),
      shares: [28, 16, 18, 18, 20],
    },
  ]
}

function tell({ sheet, words }: Within): readonly Block[] {
  const { tell: said } = words.result
  if (sheet.tell.length === 0) return []
  return [
    heading(2, said.title),
    text(said.lead),
    ...sheet.tell.flatMap((each) => [
      heading(3, each.title),
      ...verdictsOf(each, said),
      text(said.law(citedIn(each).join('; '))),
    ]),
  ]
}

/** What has to be told, and below it of which matters where it is not the same for all. */
function verdictsOf({ matters }: SheetTell, said: ResultWords['tell']): readonly Block[] {
  const alike = [...Map.groupBy(matters, ({ verdict, why }) => `${verdict}/${why}`).values()]
  return alike.flatMap((same) => {
    const [first] = same
    if (!first) return []
    const isAll = alike.length === 1
    const whole = isAll && matters.length > 1 ? `: ${said.all}` : '.'
    return [text(`${first.verdict}${whole} ${first.why}`), ...(isAll ? [] : [list(same.map(({ title }) => title))])]
  })
}

/** What the verdicts themselves rest on; the rest stands with the steps. */
const citedIn = ({ matters }: SheetTell): readonly string[] => [
  ...new Set(matters.flatMap(({ steps: all }) => all.flatMap(({ depth, cited }) => (depth === 0 ? [cited] : [])))),
]

function unsure({ sheet, words }: Within): readonly Block[] {
  const { facts, settles } = sheet.unsure
  if (facts.length === 0 && !settles) return []
  return [
    heading(2, words.result.unsure.title),
    ...(facts.length === 0 ? [] : [list(facts.map(({ title, says }) => `${title}. ${says}`))]),
    ...(settles ? [text(`${settles.says} ${settles.paper}`)] : []),
  ]
}

function next({ sheet, words: { result, keep } }: Within): readonly Block[] {
  if (sheet.next.length === 0) return []
  return [
    heading(2, result.next),
    list(sheet.next.map(({ says, page }) => (page ? `${says} ${keep.pdf.about(page.title)}` : says))),
  ]
}

function steps({ sheet, words, date }: Within): readonly Block[] {
  const { steps: said } = words.result
  return [
    heading(2, said.title),
    ...(sheet.matters.length > mostWithSteps
      ? [text(words.keep.pdf.stepsLeftOut)]
      : [text(said.lead), ...stepsOfEach(sheet, words)]),
    ...sources(sheet, said.sources),
    text(said.version({ version: sheet.rulesVersion, checkedOn: date(sheet.lawCheckedOn) })),
  ]
}

/** Of more matters the steps alone would fill a hundred pages, and keep somebody waiting for them. */
const mostWithSteps = 100

function stepsOfEach(sheet: Sheet, words: PdfWords): readonly Block[] {
  const { steps: said } = words.result
  const titlesOf = (checks: readonly CheckName[]): readonly string[] =>
    sheet.columns.flatMap(({ check, title }) => (checks.includes(check) ? [title] : []))
  return distinctSteps(sheet).flatMap(({ matter, groups }) => [
    heading(3, `${matter.title}: ${said.status[matter.status]}`),
    ...groups.flatMap(({ of, steps: trees }): readonly Block[] => [
      strong(of === 'spent' ? said.spent : said.check(titlesOf(of))),
      { is: 'list', entries: trees.map((tree) => stepEntry(tree, words.keep)) },
    ]),
  ])
}

const stepEntry = ({ step, restsOn }: StepTree, words: KeepWords): Entry => ({
  text: words.pdf.step(step),
  ...(restsOn.length === 0 ? {} : { below: restsOn.map((tree) => stepEntry(tree, words)) }),
})

/** Each Act or publication once, with an address that can be typed. */
function sources({ matters }: Sheet, title: string): readonly Block[] {
  const all = matters.flatMap(({ spentSteps, cells }) => [...spentSteps, ...cells.flatMap((cell) => cell.steps)])
  const byUrl = new Map(all.map(({ url, source }) => [url, source] as const))
  const entries = [...byUrl].flatMap(([url, source]) =>
    url.startsWith('https://') ? [{ text: `${source}:`, url }] : [],
  )
  return entries.length === 0 ? [] : [heading(3, title), { is: 'list', entries }]
}

/** What this is and is not, and who to ask. */
function ending({ words: { result, keep } }: Within, service: Service | undefined): readonly Block[] {
  const { help, call, noPhone, from } = keep.pdf
  return [
    heading(2, help),
    text(service?.phone === undefined ? noPhone : call({ phone: service.phone, hours: service.hours })),
    text(result.information),
    ...(service ? [text(from(service.name))] : []),
  ]
}
