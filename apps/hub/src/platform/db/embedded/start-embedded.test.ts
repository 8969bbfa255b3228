import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'
import { CannotStart } from '../cannot-start.ts'
import { openDatabase } from '../connect.ts'
import { quietLog } from '../testing/quiet-log.ts'
import type { ServerConnection } from './answers.ts'
import { clusterPlace } from './cluster.ts'
import { recordedServer, runningServer } from './server-process.ts'
import { type EmbeddedServer, startEmbedded } from './start-embedded.ts'
import { type Program, runProgram } from './testing/run-program.ts'
import { isRoot, plainAccount, scratchFolders } from './testing/scratch-folders.ts'

const { newFolder, copiedFolder, sharedFolder } = scratchFolders()

const start = (dataDir: string): Promise<EmbeddedServer> => startEmbedded({ dataDir, log: quietLog })

async function opened(program: Program) {
  const report = await program.report
  if (report.kind !== 'open') throw new Error(report.message)
  return report
}

async function ask(connection: ServerConnection, query: string): Promise<unknown> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    const { rows } = await client.query<[unknown]>({ text: query, rowMode: 'array' })
    return rows[0]?.[0]
  } finally {
    await client.end()
  }
}

const serverOf = (dataDir: string) => runningServer(clusterPlace(dataDir))

/** A child that ended by itself since it was listed is as dead as it is meant to be. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** kill -9 of the server and, as a crash of the machine would, of every process it has. */
function killServer(dataDir: string): void {
  const server = serverOf(dataDir)
  if (server === undefined) throw new Error('no server to kill')
  const children = readFileSync(`/proc/${server}/task/${server}/children`, 'utf8').match(/\d+/g) ?? []
  for (const pid of [server, ...children]) killIfThere(Number(pid))
}

async function refusal(act: Promise<unknown>): Promise<CannotStart> {
  const error = await act.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof CannotStart) return error
  throw new Error('it started', { cause: error })
}

describe('a data folder', () => {
  test('is made on the first start, closed to others, and opened with its rows on the next', async () => {
    const dataDir = newFolder()
    const first = await start(dataDir)
    await ask(first.connection, `create table kept as select 'a row' as text`)
    await first.stop()
    expect(serverOf(dataDir)).toBeUndefined()
    expect(statSync(dataDir).mode & 0o777).toBe(0o700)
    expect(statSync(join(dataDir, 'postgres')).mode & 0o777).toBe(0o700)

    const second = await start(dataDir)
    expect(await ask(second.connection, 'select text from kept')).toBe('a row')
    await second.stop()
  })

  test('has a durable server without a network port, whose service is no superuser and logs no query', async () => {
    const { connection, stop } = await start(sharedFolder())
    const setting = (name: string) => ask(connection, `select current_setting('${name}')`)
    expect(await setting('listen_addresses')).toBe('')
    expect(await setting('fsync')).toBe('on')
    expect(await setting('synchronous_commit')).toBe('on')
    expect(await setting('data_checksums')).toBe('on')
    expect(await setting('is_superuser')).toBe('off')
    expect(await setting('server_encoding')).toBe('UTF8')
    expect(await ask(connection, `select 'Ä' < 'a'`)).toBe(false) // by code point: 'a' is smaller
    await ask(connection, 'create extension pg_trgm')
    await stop()
  })

  test('keeps what people type out of the server log, even when a query fails', async () => {
    const dataDir = sharedFolder()
    const { connection, stop } = await start(dataDir)
    await expect(ask(connection, `select 'my secret'::int`)).rejects.toThrow('my secret')
    await stop()
    const log = readFileSync(join(dataDir, 'postgres.log'), 'utf8')
    expect(log).toContain('ready to accept connections')
    expect(log).not.toContain('my secret')
  })

  test.each([
    ['with spaces and letters of all kinds', 'Ünser Ordner (1) %20'],
    ['with a path too long for a socket', `${'long-'.repeat(40)}`],
  ])('%s works', async (_, name) => {
    const { connection, stop } = await start(copiedFolder(name))
    expect(await ask(connection, 'select current_user')).toBe('plain_record')
    await stop()
  })

  test('that was copied while its server ran opens on its own, beside the first', async () => {
    const original = copiedFolder()
    const copy = newFolder()
    const first = await start(original)
    execFileSync('cp', ['-a', original, copy])
    const second = await start(copy)
    expect(serverOf(copy)).not.toBe(serverOf(original))
    await ask(second.connection, 'create table only_here ()')
    expect(await ask(first.connection, `select to_regclass('only_here')`)).toBeNull()
    await second.stop()
    await first.stop()
  })
})

describe('several processes', () => {
  test('that start at the same instant on a new folder share one server, and the last to leave stops it', async () => {
    const dataDir = newFolder()
    const [a, b, c] = [runProgram(dataDir), runProgram(dataDir), runProgram(dataDir)]
    const reports = await Promise.all([a, b, c].map(opened))
    const began = await Promise.all(reports.map((r) => ask(r.connection, 'select pg_postmaster_start_time()::text')))
    expect(new Set(began).size).toBe(1)

    expect(await Promise.all([a.stop(), b.stop()])).toEqual([0, 0])
    expect(await ask((await opened(c)).connection, 'select 1')).toBe(1)
    expect(await c.stop()).toBe(0)
    expect(serverOf(dataDir)).toBeUndefined()
  })

  test('that leave and come all the time never find the server stopped under them', async () => {
    const dataDir = sharedFolder()
    const come = async () => {
      const server = await start(dataDir)
      expect(await ask(server.connection, 'select 1')).toBe(1)
      await server.stop()
    }
    const comeOften = async () => {
      for (let i = 0; i < 5; i += 1) await come()
    }
    await Promise.all([comeOften(), comeOften(), comeOften()])
    expect(serverOf(dataDir)).toBeUndefined()
  })
})

describe('after a crash', () => {
  test('a server left behind by a killed process is joined, and stopped when the new one leaves', async () => {
    const dataDir = sharedFolder()
    const killed = runProgram(dataDir)
    await opened(killed)
    await killed.kill()
    const left = serverOf(dataDir)
    expect(left).toBeDefined()

    const next = await start(dataDir)
    expect(serverOf(dataDir)).toBe(left)
    await next.stop()
    expect(serverOf(dataDir)).toBeUndefined()
  })

  test.each(['the server alone', 'everything'])('with %s killed, the next start opens with every row', async (what) => {
    const dataDir = sharedFolder()
    const killed = runProgram(dataDir)
    const { connection } = await opened(killed)
    await ask(connection, `create table kept_${what.length} as select 1`)
    await killed.kill()
    if (what === 'everything') killServer(dataDir)
    else process.kill(serverOf(dataDir) ?? 0, 'SIGKILL')

    const next = await start(dataDir)
    expect(await ask(next.connection, `select count(*)::int from kept_${what.length}`)).toBe(1)
    await next.stop()
  })

  test('a server that dies under a running process comes back, and its pool works again', async () => {
    const dataDir = sharedFolder()
    const { pool, close } = await openDatabase<unknown>({ dataDir, log: quietLog, maxConnections: 2 })
    onTestFinished(close)
    const lent = await pool.connect()
    killServer(dataDir)
    await expect
      .poll(
        () =>
          pool.query('select 1 as one').then(
            (r) => r.rows,
            () => [],
          ),
        { timeout: 5_000 },
      )
      .toEqual([{ one: 1 }])
    await expect(lent.query('select 1')).rejects.toThrow()
    lent.release(true)
  })

  test('a hung server is stopped and started again', async () => {
    const dataDir = sharedFolder()
    const killed = runProgram(dataDir)
    await opened(killed)
    await killed.kill()
    const hung = serverOf(dataDir)
    process.kill(hung ?? 0, 'SIGSTOP')

    const next = await startEmbedded({ dataDir, log: quietLog, patience: { answerMs: 300 } })
    expect(serverOf(dataDir)).not.toBe(hung)
    await next.stop()
  })

  test('a pid file whose number another program has now does not stop the start', async () => {
    const dataDir = sharedFolder()
    const other = spawn('sleep', ['60'], isRoot ? plainAccount : {})
    onTestFinished(() => void other.kill())
    const lines = [other.pid, join(dataDir, 'postgres'), 1_700_000_000, 5432, '.', '', '1 1', 'ready']
    writeFileSync(join(dataDir, 'postgres/postmaster.pid'), `${lines.join('\n')}\n`)

    const server = await start(dataDir)
    expect(recordedServer(clusterPlace(dataDir))).not.toBe(other.pid)
    expect(other.exitCode).toBeNull()
    await server.stop()
  })

  test('a first start killed half-way leaves nothing in the way of the next', async () => {
    const dataDir = newFolder()
    const killed = runProgram(dataDir)
    killed.report.catch(() => {}) // it will not say anything
    const isInitialising = () => {
      const unfinished = readdirSync(dataDir).find((name) => name.startsWith('postgres.new-'))
      return unfinished !== undefined && readdirSync(join(dataDir, unfinished, 'postgres')).includes('base')
    }
    await expect.poll(() => quietly(isInitialising), { interval: 5, timeout: 10_000 }).toBe(true)
    await killed.kill()
    expect(readdirSync(dataDir).filter((name) => name.startsWith('postgres.new-'))).toHaveLength(1)

    const next = await start(dataDir)
    expect(await ask(next.connection, 'select 1')).toBe(1)
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.log'])
    await next.stop()
  })
})

function quietly<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}

describe('a folder that is not ours to use', () => {
  // PostgreSQL itself leaves its pid file behind when it gives up on a broken file.
  const contents = (dataDir: string) =>
    readdirSync(join(dataDir, 'postgres'), { recursive: true }).filter((name) => name !== 'postmaster.pid')

  test.each<[string, (cluster: string) => void, CannotStart['reason']]>([
    ['of something else', (cluster) => rmSync(join(cluster, 'plain-record.json')), 'not-our-folder'],
    ['of another PostgreSQL', (cluster) => writeFileSync(join(cluster, 'PG_VERSION'), '17\n'), 'wrong-version'],
    ['with its heart missing', (cluster) => rmSync(join(cluster, 'global/pg_control')), 'damaged'],
    ['with an unreadable heart', (cluster) => writeFileSync(join(cluster, 'global/pg_control'), 'x'), 'damaged'],
  ])('%s is refused in plain words and left as it is', async (_, spoil, reason) => {
    const dataDir = copiedFolder()
    spoil(join(dataDir, 'postgres'))
    const before = contents(dataDir)
    const refused = await refusal(start(dataDir))
    expect(refused.reason).toBe(reason)
    expect(refused.message).toContain(join(dataDir, 'postgres'))
    expect(refused.message.split('\n').length).toBeGreaterThanOrEqual(3)
    expect(contents(dataDir)).toEqual(before)
  })

  test('because a file is in its place is refused', async () => {
    const dataDir = newFolder()
    writeFileSync(dataDir, 'a file')
    expect((await refusal(start(dataDir))).reason).toBe('not-our-folder')
    expect(readFileSync(dataDir, 'utf8')).toBe('a file')
  })

  test('with an unfinished database of unknown make is used, and that is left alone', async () => {
    const dataDir = copiedFolder()
    const unknown = join(dataDir, 'postgres.new-unknown')
    mkdirSync(unknown)
    writeFileSync(join(unknown, 'letter.txt'), 'not ours')
    const server = await start(dataDir)
    await server.stop()
    expect(readFileSync(join(unknown, 'letter.txt'), 'utf8')).toBe('not ours')
  })
})

// The other account must be able to read the programs: not so in a checkout under a closed home folder.
const othersMayRead =
  !isRoot || import.meta.dirname.split('/').every((_, i, parts) => isOpen(parts.slice(0, i + 1).join('/') || '/'))
function isOpen(folder: string): boolean {
  return (statSync(folder).mode & 0o005) === 0o005
}

describe.runIf(othersMayRead)('an account that is not root', () => {
  const run = (dataDir: string) => runProgram(dataDir, { as: isRoot ? plainAccount : undefined })

  test('makes a database, joins it, and takes over a server left behind', async () => {
    const dataDir = newFolder('data', isRoot ? plainAccount : undefined)
    const first = run(dataDir)
    const { connection } = await opened(first)
    await ask(connection, 'create table kept as select 1')
    const second = run(dataDir)
    await opened(second)
    await first.kill()
    expect(await second.stop()).toBe(0)
    expect(serverOf(dataDir)).toBeUndefined()

    const server = await start(dataDir) // root hands the server to the owner of the folder
    expect(await ask(server.connection, 'select count(*)::int from kept')).toBe(1)
    await server.stop()
  })

  test('is told when the folder is read-only', async () => {
    const dataDir = newFolder('data', isRoot ? plainAccount : undefined)
    mkdirSync(dataDir, { mode: 0o555 })
    const program = run(dataDir)
    expect(await program.report).toMatchObject({ kind: 'cannot-start', reason: 'folder-not-writable' })
    expect(await program.stop()).toBe(1)
    expect(readdirSync(dataDir)).toEqual([])
  })
})
