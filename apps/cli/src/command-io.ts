import type { Readable, Writable } from 'node:stream'

/** What a command is given instead of reaching for it: streams, today's date, and where things are. */
export type CommandIo = {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  /** ISO date. */
  readonly on: string
  readonly now: () => Date
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The folder that relative paths start from. */
  readonly root: string
  readonly contentDir: string
}

/** A command: its arguments in, its exit code out. 0 done, 1 not done, 2 called wrongly. */
export type Command = (args: readonly string[], io: CommandIo) => Promise<number>

export const line = (stream: Writable, text = ''): void => void stream.write(`${text}\n`)

export async function readAll(stream: Readable): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array))
  return Buffer.concat(parts).toString('utf8')
}
