import type { Sheet, SheetMatter, SheetStep } from '@plain-record/check'

/** A result for a terminal: the same words as on the page. */
export const sheetLines = (sheet: Sheet): readonly string[] => [
  sheet.headline,
  ...sheet.matters.flatMap((matter) => ['', ...matterLines(matter, sheet)]),
  ...(sheet.timeline.allSpent ? ['', sheet.timeline.allSpent.says] : []),
  ...section(
    'What you may say if asked',
    sheet.tell.flatMap(({ title, matters }) => [
      title,
      ...matters.map((each) => `  ${each.title}: ${each.verdict}. ${each.why}`),
    ]),
  ),
  ...section('What would change this', sheet.wouldChange),
  ...section('What you were not sure of', [
    ...sheet.unsure.facts.map(({ title, says }) => `${title}: ${says}`),
    ...(sheet.unsure.settles ? [`${sheet.unsure.settles.says} ${sheet.unsure.settles.paper}`] : []),
  ]),
  ...section(
    'What to do next',
    sheet.next.map(({ says }) => says),
  ),
  '',
  `On ${sheet.on}, by the law of ${sheet.lawAsAt}. Rules ${sheet.rulesVersion}, read on ${sheet.lawCheckedOn}. Information, not legal advice.`,
]

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((text) => `  ${text}`)]

function matterLines(matter: SheetMatter, { columns }: Sheet): readonly string[] {
  return [
    matter.title,
    `  ${matter.spent}`,
    ...stepLines(matter.spentSteps),
    ...matter.cells.flatMap(({ verdict, until, why }, i) => [
      `  ${columns[i]?.title}: ${verdict}${until ? ` ${until}` : ''}. ${why}`,
    ]),
    ...matter.remarks.map((remark) => `  ${remark}`),
  ]
}

const stepLines = (steps: readonly SheetStep[]): readonly string[] =>
  steps.map(({ depth, says, cited }) => `${'  '.repeat(depth + 2)}${says} [${cited}]`)
