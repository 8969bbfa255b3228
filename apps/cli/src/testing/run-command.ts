import { Readable, Writable } from 'node:stream'
import type { Command } from '../command-io.ts'

type Given = {
  /** Standard input, whole or in the parts it arrives in. */
  readonly input?: string | readonly string[]
  readonly contentDir?: string
}

/** Runs a command as of 22 November 2026 and gives its exit code and all that it wrote. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  { input = '', contentDir = '.' }: Given = {},
): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = []
  const err: string[] = []
  const into = (parts: string[]) =>
    new Writable({
      write(chunk, _encoding, done) {
        parts.push(String(chunk))
        done()
      },
    })
  const code = await command(args, {
    stdin: Readable.from([input].flat().map((part) => Buffer.from(part))),
    stdout: into(out),
    stderr: into(err),
    on: '2026-11-22',
    now: () => new Date('2026-11-22T12:00:00Z'),
    environment: {},
    root: contentDir,
    contentDir,
  })
  return { code, out: out.join(''), err: err.join('') }
}
