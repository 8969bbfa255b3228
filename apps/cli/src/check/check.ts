import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { type Draft, documentFrom, recordFrom, sheetEn, sheetFor } from '@plain-record/check'
import { type CheckQuestion, dayFromIso } from '@plain-record/law'
import { type Command, type CommandIo, line } from '../command-io.ts'
import { sheetLines } from './sheet-lines.ts'
import { tellRecord } from './tell-record.ts'

const usage = `plainrecord check [--on DAY] [--record]
  Asks what the website's checker asks, and prints the same result. Nothing is kept.

  --on DAY    the day asked about (2026-11-22); without it, today
  --record    prints the record as JSON at the end, for \`plainrecord assess -\`

  Answer with a number, "?" for not sure, and for a date what you know of it: 10 March 2019, March 2019, 2019.
  "q" ends it.`

/** The terminal's own end: nothing more comes, or they have had enough. */
class Stopped extends Error {
  override readonly name = 'Stopped'
}

/** Asks one question after the other, as the website does, and prints the result. Exit code 1: it was stopped before there was one. */
export const checkCommand: Command = async (args, io) => {
  const called = readCall(args, io)
  if (!called) {
    line(io.stderr, usage)
    return 2
  }
  const terminal = createInterface({ input: io.stdin, terminal: false })
  const lines = terminal[Symbol.asyncIterator]()
  const answer = async (): Promise<string> => {
    const next = await lines.next()
    if (next.done || next.value.trim().toLowerCase() === 'q') throw new Stopped()
    return next.value
  }
  try {
    const draft = await tellRecord({ ...called, io, answer })
    printResult(draft, { ...called, io })
    return 0
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    line(io.stderr, 'Stopped. Nothing was kept.')
    return 1
  } finally {
    terminal.close()
  }
}

type Call = { readonly question: CheckQuestion; readonly withRecord: boolean }

function readCall(args: readonly string[], io: CommandIo): Call | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { on: { type: 'string' }, record: { type: 'boolean', default: false } },
    })
    const on = dayFromIso(values.on ?? io.on)
    return on === undefined ? undefined : { question: { on, lawAsAt: on }, withRecord: values.record }
  } catch {
    return undefined
  }
}

function printResult(draft: Draft, { question, withRecord, io }: Call & { readonly io: CommandIo }): void {
  const record = recordFrom(draft)
  if (!record) throw new Error('a draft that was read contradicts itself') // readAnswer lets none through
  line(io.stdout)
  for (const text of sheetLines(sheetFor({ record, draft, ...question, words: sheetEn }))) line(io.stdout, text)
  if (withRecord) line(io.stdout, `\n${JSON.stringify(documentFrom(draft))}`)
}
