import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { CannotStartReason } from '../../cannot-start.ts'
import type { ServerConnection } from '../answers.ts'
import type { Patience } from '../patience.ts'
import type { Account } from '../server-account.ts'

type Opened = {
  readonly kind: 'open'
  readonly connection: ServerConnection
  readonly administration: ServerConnection
}
type Refused = { readonly kind: 'cannot-start'; readonly reason: CannotStartReason; readonly message: string }

/** Another process that has opened, or is opening, the database of a folder. */
export type Program = {
  /** What it said first. Rejects when it ended without a word. */
  readonly report: Promise<Opened | Refused>
  /** Lets it close the database and end; gives its exit code. */
  stop(): Promise<number | null>
  /** kill -9, at once. */
  kill(): Promise<void>
}

type RunOptions = { readonly as?: Account | undefined; readonly patience?: Partial<Patience> }

/** Starts a real process of ours on a data folder. */
export function runProgram(dataDir: string, { as, patience = {} }: RunOptions = {}): Program {
  const program = fileURLToPath(new URL('./program.ts', import.meta.url))
  const child = spawn(process.execPath, [program, dataDir, JSON.stringify(patience)], {
    ...as,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  onTestFinished(() => void child.kill('SIGKILL')) // alive, it would bring its server back
  child.stdin.on('error', () => {}) // it may have ended before it is told to stop
  const first = once(createInterface({ input: child.stdout }), 'line')
  return {
    report: Promise.race([
      first.then(([line]) => JSON.parse(String(line)) as Opened | Refused),
      ended.then(([code]) => Promise.reject(new Error(`the program ended with ${code} and said nothing`))),
    ]),
    async stop() {
      child.stdin.end('stop\n')
      return (await ended)[0] as number | null
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
