import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer, CheckAnswer, Finding, MatterAnswer, ReadingTold } from '../../src/index.ts'
import { assess, type CalendarDate, day, parseRecord } from '../../src/index.ts'
import type { RecordDocument } from '../../src/record/document.ts'

/** A record, a question, and what it was told: no answer is to change without somebody noticing and saying so. */
export type KeptAnswer = {
  readonly on: CalendarDate
  readonly lawAsAt: CalendarDate
  readonly record: RecordDocument
  readonly told: readonly string[]
}

export type KeptAnswers = { readonly rulesVersion: string; readonly answers: readonly KeptAnswer[] }

export const keptFile: string = join(import.meta.dirname, 'answers.json')

export const readKept = (): KeptAnswers => JSON.parse(readFileSync(keptFile, 'utf8')) as KeptAnswers

/** What a record is told now, in lines: each matter, with the findings that its answer rests on below it, and what to ask next. */
export function toldNow({ record: document, on, lawAsAt }: Omit<KeptAnswer, 'told'>): readonly string[] {
  const parsed = parseRecord(document)
  if (!parsed.ok) return parsed.problems.map(({ pointer, problem }) => `refused ${pointer}: ${problem}`)
  const { matters, decidingFact, allSpentFrom } = assess(parsed.record, { on: day(on), lawAsAt: day(lawAsAt) })
  const all = allSpentFrom ? [`all spent from ${allSpentFrom.earliest} to ${allSpentFrom.latest}`] : []
  return [...matters.flatMap(matterLines), ...all, `asked next: ${JSON.stringify(decidingFact ?? 'nothing')}`]
}

function matterLines(told: MatterAnswer): readonly string[] {
  const { id, status, readings, heldOpenBy, spentBefore, confidence, answer } = told
  const held = heldOpenBy === undefined ? [] : [`held by ${heldOpenBy}`]
  const before = spentBefore ? [`spent before, ${spentBefore.from} to ${spentBefore.until}`] : []
  return [
    [`${id}: ${status} (${confidence})`, ...readings.map(readingLine), ...held, ...before].join('; '),
    ...answerLines(answer),
    ...told.checks.slice(0, 3).map(checkLine),
  ]
}

/** The fourth check is as the third, but for the lists. */
function checkLine({ check, shows, until, finding, otherwise, dependsOn }: CheckAnswer): string {
  const when = until ? `, until ${until.earliest} to ${until.latest}` : ''
  const why = [finding, ...(otherwise ? [otherwise] : [])].map(({ because, source }) => `${because.say} ${source.rule}`)
  return `  ${check}: ${shows}${when}: ${why.join(' or ')}${dependsOn.length === 0 ? '' : `, depends on ${dependsOn.length}`}`
}

const readingLine = ({ reading, earliest, latest }: ReadingTold): string => `${reading} ${earliest} to ${latest}`

function answerLines(answer: Answer): readonly string[] {
  if (answer.kind !== 'depends') return findingLines(answer.finding, 1)
  const facts = answer.on.map(({ matter, sentence = '', fact }) => `${matter}/${sentence}/${fact}`)
  return [
    `  depends on ${facts.join(', ')}`,
    ...answerLines(answer.earliest),
    '  or at the latest',
    ...answerLines(answer.latest),
  ]
}

const findingLines = ({ value, because, source, from }: Finding, depth: number): readonly string[] => [
  `${'  '.repeat(depth)}${value} ${because.say} ${JSON.stringify(because.with)} ${source.rule} ${source.confidence}`,
  ...from.flatMap((each) => findingLines(each, depth + 1)),
]
