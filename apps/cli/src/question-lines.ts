import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Ask, AskAnswer } from '@plain-record/ask'
import { type CommandIo, line } from './command-io.ts'

type AskedLine = { readonly id: string | number; readonly q: string }

/** Answers each line as it comes, so that any number of questions takes no more memory than one. */
export async function answerQuestionLines(ask: Ask, io: CommandIo): Promise<number> {
  let number = 0
  let unread = 0
  for await (const text of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (text.trim() === '') continue
    const asked = readAskedLine(text)
    if (asked) await write(io, answerLine(ask.ask(asked.q, { today: io.on }), asked.id))
    else {
      unread += 1
      // The line itself is not repeated: it may hold what nobody but its writer should see.
      line(io.stderr, `Line ${number} is not a JSON object with "id" and "q", so it was not answered.`)
    }
  }
  return unread > 0 ? 1 : 0
}

function answerLine({ topics, intent, crisis, facts }: AskAnswer, id: AskedLine['id']): string {
  return JSON.stringify({ id, topics, intent, crisis: crisis !== undefined, facts })
}

async function write({ stdout }: CommandIo, text: string): Promise<void> {
  if (!stdout.write(`${text}\n`)) await once(stdout, 'drain')
}

function readAskedLine(text: string): AskedLine | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('id' in value) || !('q' in value)) return undefined
    const { id, q } = value
    return (typeof id === 'string' || typeof id === 'number') && typeof q === 'string' ? { id, q } : undefined
  } catch {
    return undefined
  }
}
