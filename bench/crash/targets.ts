import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DatabaseChoice, openDatabase } from '../../apps/hub/src/platform/db/index.ts'

/** A way to crash, beside killing the hub: what else dies at that moment, and what must be started again by hand. */
export type Crash = { readonly name: string; readonly alsoKill: () => void; readonly recover: () => void }

/** A database of our own to lose nothing from. */
export type Target = {
  readonly name: string
  readonly database: DatabaseChoice
  /** Where the hub keeps its key, and its database when that is the embedded one. */
  readonly dataDir: string
  readonly crashes: readonly Crash[]
  remove(): Promise<void>
}

export const quiet = { info: () => {}, warn: () => {}, error: () => {} }

const hubAlone: Crash = { name: 'kill -9 hub', alsoKill: () => {}, recover: () => {} }

/** The PostgreSQL that comes with us. */
export function embeddedTarget(): Target {
  const { dataDir, remove } = temporaryFolder()
  const killAll = () => {
    const server = Number.parseInt(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8'), 10)
    const children = readFileSync(`/proc/${server}/task/${server}/children`, 'utf8').trim().split(' ').map(Number)
    for (const pid of [server, ...children]) killIfThere(pid)
  }
  const everything: Crash = { name: 'kill -9 hub and PostgreSQL', alsoKill: killAll, recover: () => {} }
  const stopAndRemove = async () => {
    const { close } = await openDatabase({ dataDir, log: quiet, maxConnections: 1 })
    await close() // whoever leaves last stops the server
    await remove()
  }
  return {
    name: 'embedded',
    database: { dataDir },
    dataDir,
    crashes: [hubAlone, everything],
    remove: stopAndRemove,
  }
}

/** A database of its own on an operator's server, which itself is left alone. */
export async function serverTarget(url: string): Promise<Target> {
  const { dataDir, remove } = temporaryFolder()
  const name = `plain_record_crash_${randomBytes(4).toString('hex')}`
  await administer(url, `create database ${name}`)
  const ours = new URL(url)
  ours.pathname = `/${name}`
  return {
    name: `external, ${ours.host}`,
    database: { databaseUrl: ours.href },
    dataDir,
    crashes: [hubAlone],
    remove: async () => {
      await administer(url, `drop database ${name} with (force)`)
      await remove()
    },
  }
}

/** A server of our own made with the machine's PostgreSQL programs, so that it can be crashed; undefined without them. */
export function scratchTarget(): Target | undefined {
  const programs = machinePrograms()
  if (!programs) return undefined
  const { dataDir, remove } = temporaryFolder()
  const folder = mkdtempSync(join(tmpdir(), 'plain-record-crash-'))
  const account = unprivileged()
  if (account) chownSync(folder, account.uid, account.gid)
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(programs, program), args, { ...account, cwd: '/', stdio: ['ignore', 'ignore', 'inherit'] })
  const cluster = join(folder, 'cluster')
  const control = (...args: string[]) => run('pg_ctl', '-D', cluster, '-s', '-w', ...args)
  const options = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=on`
  const start = () => control('start', '-l', join(folder, 'log'), '-o', options)
  run('initdb', '-D', cluster, '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '-A', 'trust')
  start()
  const crash: Crash = {
    name: 'kill -9 hub, PostgreSQL stopped at once',
    alsoKill: () => control('stop', '-m', 'immediate'),
    recover: start,
  }
  return {
    name: `external, ${execFileSync(join(programs, 'postgres'), ['--version'], { encoding: 'utf8' }).trim()}`,
    database: { databaseUrl: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}` },
    dataDir,
    crashes: [hubAlone, crash],
    remove: async () => {
      control('stop', '-m', 'fast')
      rmSync(folder, { recursive: true, force: true })
      await remove()
    },
  }
}

const debianPrograms = '/usr/lib/postgresql'

function machinePrograms(): string | undefined {
  const versions = existsSync(debianPrograms) ? readdirSync(debianPrograms).map(Number) : []
  const newest = Math.max(...versions)
  return newest >= 15 ? join(debianPrograms, String(newest), 'bin') : undefined
}

/** PostgreSQL does not run as root. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  return { uid: id('-u'), gid: id('-g') }
}

function temporaryFolder() {
  const parent = mkdtempSync(join(tmpdir(), 'plain-record-crash-'))
  return {
    dataDir: join(parent, 'data'),
    remove: async () => rmSync(parent, { recursive: true, force: true }),
  }
}

async function administer(databaseUrl: string, statement: string): Promise<void> {
  const { pool, close } = await openDatabase({ databaseUrl, log: quiet, maxConnections: 1 })
  try {
    await pool.query(statement)
  } finally {
    await close()
  }
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It was one of those that come and go.
  }
}
