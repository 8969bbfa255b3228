import { describe, expect, test } from 'vitest'
import { assessCommand } from '../apps/cli/src/assess.ts'
import { runCommand } from '../apps/cli/src/testing/run-command.ts'
import { hubForTest } from '../apps/hub/src/testing/hub-for-test.ts'
import { truthOf } from '../packages/check/src/testing/told-from.ts'
import {
  type Answer,
  type CheckName,
  day,
  en,
  explain,
  isoOf,
  type MatterAnswer,
  type Shows,
  type Told,
} from '../packages/law/src/index.ts'
import { type Row, resultPage, rowsOf, rowsOfSheet } from './result-table.ts'
import { twoHundredRecords } from './two-hundred-records.ts'

const hub = await hubForTest()
const question = { on: day('2026-11-22'), lawAsAt: day('2026-11-22') } // today, by the clock of the hub
const records = twoHundredRecords(question)

describe('the same record has the same answer', () => {
  test('among records of every kind, known in full and in part', () => {
    expect(records).toHaveLength(200)
    const matters = records.flatMap(({ assessment }) => assessment.matters)
    const shows = matters.flatMap(({ checks }) => checks.map((check) => check.shows))
    expect(new Set(matters.map(({ matter }) => matter))).toEqual(new Set(['conviction', 'caution', 'other']))
    expect(new Set(shows)).toEqual(new Set(Object.values(verdicts)))
    for (const status of ['spent', 'not-spent', 'never-spent', 'nothing-to-spend', 'depends'])
      expect(matters.filter((matter) => matter.status === status).length, status).toBeGreaterThan(10)
    const told = JSON.stringify(records.map(({ document }) => document))
    for (const part of ['"unknown"', '"from"', '"atMost"', '"consecutiveTo"', '"code"']) expect(told).toContain(part)
  })

  test.each(records)('from the API: $name', async ({ document, assessment }) => {
    expect(await fromApi({ record: document })).toEqual(asJson(assessment))
  })

  test('from the API, all at once', async () => {
    const given = records.map(({ document }, i) => ({ id: `r${i}`, record: document }))
    const answers = records.map(({ assessment }, i) => ({ id: `r${i}`, assessment }))
    expect(await fromApi({ records: given })).toEqual(asJson({ answers }))
  })

  test('in a terminal', async () => {
    const input = records.map(({ document }) => `${JSON.stringify(document)}\n`)
    const { code, out, err } = await runCommand(assessCommand, ['--ndjson', '--on', '2026-11-22'], { input })
    expect([code, err]).toEqual([0, ''])
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      records.map(({ assessment }, i) => asJson({ line: i + 1, ...assessment })),
    )
  })

  test.each(records)('on the page of the result: $name', async ({ document, record, assessment }) => {
    const draft = truthOf(document)
    const rows = rowsOf(await resultPage(hub, draft))
    expect(rows).toEqual(rowsOfSheet({ record, draft, ...question }))
    const titles = new Map(assessment.matters.map(({ id }, i) => [id, rows[i]?.title]))
    expect(rows.map(meaningOf)).toEqual(assessment.matters.map((answer) => meaningInLaw(answer, titles)))
  })
})

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

async function fromApi(body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const answer = await hub.app.request('/api/v1/assess', { method: 'POST', headers, body: JSON.stringify(body) })
  return answer.json()
}

const verdicts: Readonly<Record<string, Shows>> = {
  'Will show': 'shows',
  'Will not show': 'does-not-show',
  'May show: the police decide': 'police-may-add',
  'We cannot tell': 'cannot-tell',
}

const columns: Readonly<Record<string, CheckName>> = {
  'Basic check': 'basic',
  'Standard check': 'standard',
  'Enhanced check': 'enhanced',
  'Enhanced check with barred lists': 'enhanced-with-barred-lists',
}

/** What a row of the page means, read back from its words. */
const meaningOf = ({ spent, heldOpenBy, cells }: Row) => ({
  spent,
  heldOpenBy,
  checks: cells.map(({ column, verdict, until }) => ({
    check: columns[column],
    shows: verdicts[verdict],
    until: [...until.matchAll(/\d+ [A-Z][a-z]+ \d{4}|no end date|something ends that has no date yet/g)].map(String),
  })),
})

/** The same from the answer of the law package alone. Of what may not show at all, the page tells the last day only. */
const meaningInLaw = (answer: MatterAnswer, titles: ReadonlyMap<string, string | undefined>) => ({
  spent: spentInLaw(answer),
  heldOpenBy: answer.heldOpenBy === undefined ? undefined : titles.get(answer.heldOpenBy),
  checks: answer.checks.map(({ check, shows, until }) => {
    const days = until ? new Set(shows === 'shows' ? [until.earliest, until.latest] : [until.latest]) : []
    return { check, shows, until: [...days].map(longDate) }
  }),
})

/** The sentence of the law, or of a range that is still open, its status and what of its two ends is a day to come. */
function spentInLaw(matter: MatterAnswer): string {
  const { answer, status, spentBefore } = matter
  const [earliest, latest] = answer.kind === 'depends' ? [toldOf(answer.earliest), toldOf(answer.latest)] : []
  const isOpen = status === 'depends' || (status === 'not-spent' && !spentBefore)
  if (!(isOpen && earliest && latest && earliest !== latest))
    return explain(matter, { on: isoOf(question.on), words: en }).inShort
  const [first, last] = [longDate(earliest), longDate(latest)]
  const isDated = (told: Told): boolean => /^\d/.test(told)
  const state =
    status === 'depends' ? 'We cannot tell whether this is spent. It may be already.' : 'This is not spent yet.'
  if (isDated(latest))
    return `${state} It will be ${status === 'depends' ? `by ${last} at the latest` : `between ${first} and ${last}`}.`
  const soonest = status === 'depends' || !isDated(earliest) ? '' : ` It will not be before ${first}.`
  return `${state}${soonest} ${latest === 'never' ? 'It may never be.' : `It may wait until ${last}.`}`
}

const toldOf = (answer: Answer): Told | undefined => {
  if (answer.kind === 'spent-from') return answer.spentFrom
  if (answer.kind === 'never-spent') return 'never'
  return answer.kind === 'until-it-ends' ? answer.kind : undefined
}

const months = 'January February March April May June July August September October November December'.split(' ')

function longDate(told: Told): string {
  if (told === 'never') return 'no end date'
  if (told === 'until-it-ends') return 'something ends that has no date yet'
  const [year, month, date] = told.split('-').map(Number)
  return `${date} ${months[Number(month) - 1]} ${year}`
}
