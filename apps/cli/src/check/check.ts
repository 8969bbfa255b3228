import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import {
  type Draft,
  documentFrom,
  emptyDraft,
  nameOf,
  nextQuestion,
  putQuestion,
  questionsEn,
  readAnswer,
  recordFrom,
  sheetEn,
  sheetFor,
  withMatter,
} from '@plain-record/check'
import { type CheckQuestion, dayFromIso } from '@plain-record/law'
import { type Command, type CommandIo, line } from '../command-io.ts'
import { sheetLines } from './sheet-lines.ts'
import { askLines, typedAnswer } from './terminal-question.ts'

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
    const draft = await tellAll({ ...called, io, answer })
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

type Talk = Call & { readonly io: CommandIo; readonly answer: () => Promise<string> }

async function tellAll(talk: Talk): Promise<Draft> {
  let draft: Draft = emptyDraft
  do draft = await tellOne(withMatter(draft).draft, talk)
  while (await isYes('Is there another caution, conviction or outcome? (y/n)', talk))
  return draft
}

async function isYes(asked: string, { io, answer }: Talk): Promise<boolean> {
  for (;;) {
    line(io.stdout, asked)
    const said = (await answer()).trim().toLowerCase()
    if (['y', 'yes', 'n', 'no'].includes(said)) return said.startsWith('y')
  }
}

/** Asks until no answer can change anything. */
async function tellOne(begun: Draft, talk: Talk): Promise<Draft> {
  let draft = begun
  for (;;) {
    const next = nextQuestion(draft, talk.question)
    const asked = next && putQuestion(draft, next, questionsEn)
    if (!next || !asked) return draft
    for (const text of askLines(asked)) line(talk.io.stdout, text)
    const typed = typedAnswer(asked, await talk.answer())
    let read = readAnswer(draft, next, typed, { question: talk.question, words: questionsEn })
    if (read.kind === 'which-offence') {
      const { found } = read
      line(talk.io.stdout, questionsEn.pick(read.typed))
      for (const [i, { offence }] of found.entries()) line(talk.io.stdout, `  ${i + 1}  ${nameOf(offence.code)}`)
      line(talk.io.stdout, `  0  ${questionsEn.pickNone}`)
      const picked = found[Number(await talk.answer()) - 1]?.offence.code ?? 'none'
      const again = typedAnswer(asked, read.typed, picked)
      read = readAnswer(draft, next, again, { question: talk.question, words: questionsEn })
    }
    if (read.kind === 'answered') draft = read.draft
    if (read.kind === 'problems') for (const { message } of read.problems) line(talk.io.stdout, `! ${message}.`)
    if (read.kind === 'cannot-go-on') line(talk.io.stdout, `! ${questionsEn.cannotGoOn}`)
  }
}

function printResult(draft: Draft, { question, withRecord, io }: Call & { readonly io: CommandIo }): void {
  const record = recordFrom(draft)
  if (!record) throw new Error('a draft that was read contradicts itself') // readAnswer lets none through
  line(io.stdout)
  for (const text of sheetLines(sheetFor({ record, draft, ...question, words: sheetEn }))) line(io.stdout, text)
  if (withRecord) line(io.stdout, `\n${JSON.stringify(documentFrom(draft))}`)
}
