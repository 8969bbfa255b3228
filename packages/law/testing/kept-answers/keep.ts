import { writeFileSync } from 'node:fs'
import { withOffences, withVagueOffences } from '../../src/disclosure/testing/drawn-offences.ts'
import type { CalendarDate } from '../../src/index.ts'
import { parseRecord, rulesVersion } from '../../src/index.ts'
import type { RecordDocument } from '../../src/record/document.ts'
import { completionOf } from '../../src/record/testing/completions.ts'
import {
  type Draw,
  drawnChain,
  drawnOn,
  drawnRecord,
  drawsFrom,
  oneOf,
  remembered,
} from '../../src/record/testing/drawn-records.ts'
import { vagueRecord } from '../../src/record/testing/vague-records.ts'
import { type KeptAnswer, keptFile, readKept, toldNow } from './kept.ts'

// Keeps the answers as they are now. Where an answer changed, the rules need a new version first (src/version.ts, CHANGELOG.md).
//   npm run keep-answers [-- --draw COUNT]    COUNT more records, drawn as the properties draw them

const ways: readonly ((draw: Draw) => RecordDocument)[] = [
  drawnRecord,
  (from) => remembered(from, drawnRecord(from)),
  (from) => remembered(from, drawnChain(from)),
  vagueRecord,
  turnedOut,
  (from) => withOffences(from, drawnRecord(from)),
  (from) => withVagueOffences(from, withOffences(from, drawnRecord(from))),
]

const kept = readKept()
const more = process.argv.indexOf('--draw')
const drawn = more === -1 ? [] : Array.from({ length: Number(process.argv[more + 1]) }, (_, i) => draw(i + 1))
const before = new Set(kept.answers.map(({ record }) => JSON.stringify(record)))
const added = drawn.filter(({ record }) => !before.has(JSON.stringify(record)))
const now = kept.answers.map((each): KeptAnswer => ({ ...each, told: toldNow(each) }))
const changed = now.filter(({ told }, i) => told.join('\n') !== kept.answers[i]?.told.join('\n'))
if (changed.length > 0 && kept.rulesVersion === rulesVersion) {
  console.error(
    `${changed.length} answers changed, and the rules are still version ${rulesVersion}. Give them a new one and say what changed: packages/law/src/version.ts and CHANGELOG.md.`,
  )
  process.exitCode = 1
} else {
  writeFileSync(keptFile, fileOf([...now, ...added]))
  console.log(`${changed.length} answers changed, ${added.length} records added, ${now.length + added.length} kept.`)
}

function draw(seed: number): KeptAnswer {
  const from = drawsFrom(seed)
  const record = oneOf(from, ways)(from)
  const on = oneOf<CalendarDate>(from, ['2026-11-22', '2026-11-22', '2021-03-10', '2030-02-28'] as CalendarDate[])
  const lawAsAt = oneOf<CalendarDate>(from, ['2026-11-22', '2026-11-22', '2019-06-01', '2024-07-01'] as CalendarDate[])
  return { on, lawAsAt, record, told: toldNow({ on, lawAsAt, record }) }
}

/** A record on a line, and what it is told line by line: so that a change of either can be read. */
function fileOf(answers: readonly KeptAnswer[]): string {
  const written = answers.map(({ told, ...asked }) => {
    const lines = told.map((line) => `    ${JSON.stringify(line)}`).join(',\n')
    return `  ${JSON.stringify(asked).slice(0, -1)},"told":[\n${lines}\n  ]}`
  })
  return `{"rulesVersion":${JSON.stringify(rulesVersion)},"answers":[\n${written.join(',\n')}\n]}\n`
}

/** A vague record as it may turn out to be, rare facts and all; one that is refused stays as it is. */
function turnedOut(from: Draw): RecordDocument {
  const vague = vagueRecord(from)
  const parsed = parseRecord(vague)
  return parsed.ok ? completionOf(from, parsed.record, drawnOn) : vague
}
