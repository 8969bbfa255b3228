import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

const root = new URL('..', import.meta.url).pathname

export const phone = '0808 157 0000'
const settings = {
  PORT: '0',
  HELPLINE_PHONE: phone,
  HELPLINE_HOURS: 'Monday to Friday, 10am to 4pm',
  HELPLINE_REPLY_TIME: 'within five working days',
  DONATE_URL: 'https://example.org/give',
  EXIT_URL: 'http://127.0.0.1:9/weather',
}

export type RunningHub = {
  readonly url: string
  /** Runs `plainrecord` on the same database. */
  readonly plainrecord: (args: readonly string[], input?: string) => Promise<string>
  readonly stop: () => Promise<void>
}

/** The hub as an operator runs it: its own process, on a database of its own. */
export async function startHub(): Promise<RunningHub> {
  const folder = mkdtempSync(join(tmpdir(), 'plain-record-e2e-'))
  const database = await ownDatabase()
  const environment = { ...process.env, ...settings, DATA_DIR: join(folder, 'data'), ...database.environment }
  const child = spawn(process.execPath, ['apps/hub/dist/main.js'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const url = await readyAt(child)
  return {
    url,
    plainrecord: (args, input = '') => plainrecord(environment, args, input),
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const readyAt = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const url = /ready at (http:\S+)/.exec(said)?.[1]
      if (url) resolve(url)
    })
    child.once('exit', (code) => reject(new Error(`the hub ended with ${code}:\n${said}`)))
  })

function plainrecord(env: NodeJS.ProcessEnv, args: readonly string[], input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ['apps/cli/bin/plainrecord.mjs', ...args],
      { cwd: root, env },
      (error, stdout, stderr) => (error ? reject(new Error(`${stderr}\n${error.message}`)) : resolve(stdout)),
    )
    child.stdin?.end(input)
  })
}

/** The embedded PostgreSQL unless TEST_DATABASE_URL names a server, on which a database is made and dropped. */
async function ownDatabase(): Promise<{
  readonly environment: Readonly<Record<string, string>>
  readonly drop: () => Promise<void>
}> {
  const server = process.env['TEST_DATABASE_URL']
  if (!server) return { environment: {}, drop: async () => {} }
  const name = `plain_record_e2e_${randomBytes(4).toString('hex')}`
  const own = new URL(server)
  own.pathname = `/${name}`
  await onServer(server, `create database ${name}`)
  return { environment: { DATABASE_URL: own.href }, drop: () => onServer(server, `drop database ${name} with (force)`) }
}

async function onServer(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
