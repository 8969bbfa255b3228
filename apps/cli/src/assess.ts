import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { assess, type Day, dayFromIso, parseRecord, timeline } from '@plain-record/law'
import { answerRecordLines } from './assess-lines.ts'
import { type AssessOptions, asAsked, notJson, readJson } from './assess-record.ts'
import { assessmentTable } from './assess-table.ts'
import { type Command, type CommandIo, line, readAll } from './command-io.ts'

const usage = `plainrecord assess FILE [--on DAY] [--law-as-at DAY] [--explain] [--table] [--timeline]
plainrecord assess - …      reads the record from standard input
plainrecord assess --ndjson [--on DAY] [--law-as-at DAY] [--explain]
                            reads one record a line, prints one answer a line

  --on DAY          the day asked about (2026-11-22); without it, today
  --law-as-at DAY   by the law as it was on that day; without it, the day asked about
  --explain         with the reason and the source of every date, in words
  --table           for people; without it, JSON
  --timeline        the data for a picture instead

Exit code 0: answered. 1: a record could not be used; its problems are printed. 2: called wrongly.`

const options = {
  on: { type: 'string' },
  'law-as-at': { type: 'string' },
  explain: { type: 'boolean', default: false },
  table: { type: 'boolean', default: false },
  timeline: { type: 'boolean', default: false },
  ndjson: { type: 'boolean', default: false },
} as const

/**
 * When is each matter of a record spent? One record from a file or standard input, or many as lines of JSON. Nothing is kept, and
 * nothing of a record is repeated in an error.
 */
export const assessCommand: Command = async (args, io) => {
  const called = readCall(args, io)
  if (typeof called === 'string') {
    line(io.stderr, called)
    line(io.stderr, usage)
    return 2
  }
  const { file, ndjson, table, picture, ...asked } = called
  if (ndjson) return answerRecordLines(asked, io)
  const text = file === '-' ? await readAll(io.stdin) : readText(file, io)
  return text === undefined ? 1 : answerOne(text, { ...asked, table, picture }, io)
}

type Call = AssessOptions & {
  readonly file: string
  readonly ndjson: boolean
  readonly table: boolean
  readonly picture: boolean
}

/** The call as it was meant, or what is wrong with it. */
function readCall(args: readonly string[], io: CommandIo): Call | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file, ...more] = positionals
    if (values.ndjson ? file !== undefined : file === undefined || more.length > 0)
      return values.ndjson ? '--ndjson reads standard input, and no file.' : 'Name one file, or - for standard input.'
    if (values.ndjson && (values.table || values.timeline)) return '--ndjson prints JSON only.'
    const on = dayFromIso(values.on ?? io.on)
    const lawAsAt = values['law-as-at'] === undefined ? on : dayFromIso(values['law-as-at'])
    if (on === undefined || lawAsAt === undefined)
      return `${on === undefined ? '--on' : '--law-as-at'} takes a day from 1900 to 2199, for example 2026-11-22.`
    const question: { readonly on: Day; readonly lawAsAt: Day } = { on, lawAsAt }
    const { ndjson, table, explain } = values
    return { file: file ?? '', ndjson, table, explain, picture: values.timeline, question }
  } catch (error) {
    return (error as Error).message
  }
}

function readText(file: string, io: CommandIo): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    line(
      io.stderr,
      `The file could not be read (${(error as NodeJS.ErrnoException).code ?? 'no reason given'}): ${file}`,
    )
    return undefined
  }
}

type One = AssessOptions & { readonly table: boolean; readonly picture: boolean }

function answerOne(text: string, { question, explain, table, picture }: One, io: CommandIo): number {
  const value = readJson(text)
  const parsed = value.ok ? parseRecord(value.json) : notJson
  if (!parsed.ok) {
    if (table)
      for (const { pointer, message } of parsed.problems) line(io.stderr, `${pointer || 'the record'}: ${message}`)
    else line(io.stdout, JSON.stringify({ problems: parsed.problems }, undefined, 2))
    return 1
  }
  if (picture) {
    line(io.stdout, JSON.stringify(timeline(parsed.record, question), undefined, 2))
    return 0
  }
  const assessment = assess(parsed.record, question)
  if (table) for (const each of assessmentTable(assessment, parsed.record, { explain })) line(io.stdout, each)
  else line(io.stdout, JSON.stringify(asAsked(assessment, explain), undefined, 2))
  return 0
}
