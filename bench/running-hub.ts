import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = new URL('..', import.meta.url).pathname

export type Running = { readonly url: string; readonly process: ChildProcess; readonly stop: () => Promise<void> }

/** Starts a program that says "ready at http://…" on stderr or stdout when it listens. `cpu` pins it, where taskset is there. */
export async function run(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  cpu?: number,
): Promise<Running> {
  const pinned =
    cpu === undefined ? [process.execPath, ...args] : ['taskset', '-c', String(cpu), process.execPath, ...args]
  const [command = '', ...rest] = pinned
  const child = spawn(command, rest, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const found = /ready at (http:\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it was ready:\n${said}`)))
  })
  const stop = async () => {
    if (child.exitCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await gone
  }
  return { url, process: child, stop }
}

/** The real hub on a database of its own in a temporary folder, both gone after `stop`. */
export async function runHub(environment: Readonly<Record<string, string>> = {}, cpu?: number): Promise<Running> {
  const dataDir = mkdtempSync(join(tmpdir(), 'plain-record-bench-'))
  const hub = await run(['apps/hub/dist/main.js'], { PORT: '0', DATA_DIR: join(dataDir, 'data'), ...environment }, cpu)
  return { ...hub, stop: () => hub.stop().finally(() => rmSync(dataDir, { recursive: true, force: true })) }
}
