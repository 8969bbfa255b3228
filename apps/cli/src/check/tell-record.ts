import {
  type AnswerOutcome,
  type Asked,
  type Draft,
  emptyDraft,
  nameOf,
  nextQuestion,
  putQuestion,
  questionsEn,
  readAnswer,
  withMatter,
} from '@plain-record/check'
import type { CheckQuestion } from '@plain-record/law'
import { type CommandIo, line } from '../command-io.ts'
import { askLines, typedAnswer } from './terminal-question.ts'

export type Talk = {
  readonly question: CheckQuestion
  readonly io: Pick<CommandIo, 'stdout'>
  /** The next line that they type. */
  readonly answer: () => Promise<string>
}

/** Asks about one matter after the other, until there is none more. */
export async function tellRecord(talk: Talk): Promise<Draft> {
  let draft: Draft = emptyDraft
  do draft = await tellMatter(withMatter(draft).draft, talk)
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

/** Asks until no answer can change anything. What cannot be used is told, and asked again. */
async function tellMatter(begun: Draft, talk: Talk): Promise<Draft> {
  let draft = begun
  for (;;) {
    const next = nextQuestion(draft, talk.question)
    const asked = next && putQuestion(draft, next, questionsEn)
    if (!asked) return draft
    for (const text of askLines(asked)) line(talk.io.stdout, text)
    const read = await readOne(draft, asked, talk)
    if (read.kind === 'answered') draft = read.draft
    if (read.kind === 'problems') for (const { message } of read.problems) line(talk.io.stdout, `! ${message}.`)
    if (read.kind === 'cannot-go-on') line(talk.io.stdout, `! ${questionsEn.cannotGoOn}`)
  }
}

async function readOne(draft: Draft, asked: Asked, talk: Talk): Promise<AnswerOutcome> {
  const using = { question: talk.question, words: questionsEn }
  const read = readAnswer(draft, asked.question, typedAnswer(asked, await talk.answer()), using)
  if (read.kind !== 'which-offence') return read
  line(talk.io.stdout, questionsEn.pick(read.typed))
  for (const [i, { offence }] of read.found.entries()) line(talk.io.stdout, `  ${i + 1}  ${nameOf(offence.code)}`)
  line(talk.io.stdout, `  0  ${questionsEn.pickNone}`)
  const picked = read.found[Number(await talk.answer()) - 1]?.offence.code ?? 'none'
  return readAnswer(draft, asked.question, typedAnswer(asked, read.typed, picked), using)
}
