import { once } from 'node:events'
import { assess, parseRecord, type RecordProblem } from '@plain-record/law'
import { type AssessOptions, asAsked, notJson, readJson } from './assess-record.ts'
import { type CommandIo, line } from './command-io.ts'

/** A record has at most a thousand matters; a line longer than this is no record. */
const longestLine = 8_000_000

/**
 * Answers one record a line, as it comes, so that any number of them takes no more memory than one. A line that cannot be used gets
 * its problems in its place, so that the lines of the answer are those of the question, and its number on standard error.
 */
export async function answerRecordLines({ question, explain }: AssessOptions, io: CommandIo): Promise<number> {
  let number = 0
  let unused = 0
  for await (const text of boundedLines(io.stdin)) {
    number += 1
    const value = text === undefined ? { ok: false as const } : readJson(text)
    const { id, record } = value.ok ? apart(value.json) : { id: {}, record: undefined }
    const parsed = value.ok ? parseRecord(record) : notJson
    if (parsed.ok)
      await write(io, { line: number, ...id, ...(asAsked(assess(parsed.record, question), explain) as object) })
    else {
      unused += 1
      await write(io, { line: number, ...id, problems: parsed.problems })
      line(io.stderr, `Line ${number}: ${summary(parsed.problems)}`)
    }
  }
  return unused > 0 ? 1 : 0
}

/** A line may carry an id of its own beside the record, and the answer has it again. */
function apart(json: unknown): { readonly id: { readonly id?: string | number }; readonly record: unknown } {
  if (typeof json !== 'object' || json === null || Array.isArray(json) || !('id' in json))
    return { id: {}, record: json }
  const { id, ...record } = json
  return { id: typeof id === 'string' || typeof id === 'number' ? { id } : {}, record }
}

const summary = (problems: readonly Pick<RecordProblem, 'pointer' | 'message'>[]): string => {
  const [first] = problems
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  return `${first?.pointer ? `${first.pointer}: ` : ''}${first?.message ?? ''}${more}`
}

/** Lines of a stream, without their ends; undefined for one that is too long to hold. Empty lines at the end are none. */
async function* boundedLines(stream: NodeJS.ReadableStream): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder()
  let rest = ''
  let isTooLong = false
  for await (const part of stream) {
    const pieces = (typeof part === 'string' ? part : decoder.decode(part, { stream: true })).split('\n')
    const last = pieces.pop() ?? ''
    for (const piece of pieces) {
      const whole = rest + piece
      yield isTooLong || whole.length > longestLine ? undefined : whole.replace(/\r$/, '')
      rest = ''
      isTooLong = false
    }
    rest = isTooLong ? '' : rest + last
    if (rest.length > longestLine) {
      isTooLong = true
      rest = ''
    }
  }
  if (isTooLong) yield undefined
  else if (rest.trim() !== '') yield rest
}

async function write({ stdout }: CommandIo, answer: object): Promise<void> {
  if (!stdout.write(`${JSON.stringify(answer)}\n`)) await once(stdout, 'drain')
}
