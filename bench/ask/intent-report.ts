import type { Ask } from '@plain-record/ask'
import { mean, shareWithInterval } from './intervals.ts'
import type { Question } from './questions.ts'

type Read = { readonly question: Question; readonly intent: string; readonly first: string | undefined }

/** Accuracy of what is done first, macro-F1, and which intent was taken for which. */
export function intentReport(questions: readonly Question[], { ask }: Ask): string {
  const read = questions.map((question): Read => {
    const { intent, topics } = ask(question.q)
    return { question, intent, first: topics[0] }
  })
  const right = read.filter(({ question, intent }) => question.intent === intent).length
  const lenient = read.filter(isRightEnough).length
  const intents = [...new Set(questions.map(({ intent }) => intent))].toSorted()
  const confusion = intents.flatMap((wanted) => {
    const taken = Map.groupBy(
      read.filter(({ question }) => question.intent === wanted),
      ({ intent }) => intent,
    )
    return [`  ${wanted}: ${[...taken].map(([intent, ones]) => `${intent} ${ones.length}`).join(', ')}`]
  })
  const f1 = mean(intents.map((intent) => f1Of(intent, read))).toFixed(2)
  return `intent: accuracy ${shareWithInterval(right, read.length)}, lenient ${shareWithInterval(lenient, read.length)}, macro-F1 ${f1}\n${confusion.join('\n')}\n`
}

/** A guide beside a calculation, and the reverse, is right enough when the first topic is a labelled one. */
function isRightEnough({ question, intent, first }: Read): boolean {
  if (question.intent === intent) return true
  const oneIsAGuide = (a: string, b: string) => a === 'guide' && b.startsWith('calculate-')
  const near = oneIsAGuide(question.intent, intent) || oneIsAGuide(intent, question.intent)
  return near && first !== undefined && question.topics.includes(first)
}

function f1Of(intent: string, read: readonly Read[]): number {
  const both = read.filter((one) => one.intent === intent && one.question.intent === intent).length
  const either =
    read.filter((one) => one.intent === intent).length + read.filter((one) => one.question.intent === intent).length
  return either === 0 ? 1 : (2 * both) / either
}

/** Crisis recall with every miss by its id, and how often help was put first without need. */
export function crisisReport(questions: readonly Question[], { ask }: Ask): string {
  const crises = questions.filter(({ intent }) => intent === 'crisis')
  const missed = crises.filter(({ q }) => !ask(q).crisis).map(({ id }) => id)
  // Help beside a question about young people's images is no error.
  const others = questions.filter(({ intent }) => intent !== 'crisis' && intent !== 'imagery-pathway')
  const alarmed = others.filter(({ q }) => ask(q).crisis).map(({ id }) => id)
  return [
    `crisis recall ${shareWithInterval(crises.length - missed.length, crises.length)}; missed: ${missed.join(', ') || 'none'}`,
    `crisis false alarms ${shareWithInterval(alarmed.length, others.length)}: ${alarmed.join(', ') || 'none'}\n`,
  ].join('\n')
}
