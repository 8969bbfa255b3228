import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, inject, onTestFinished, test } from 'vitest'
import { CannotStart } from './cannot-start.ts'
import { openDatabase } from './connect.ts'
import { startEmbedded } from './embedded/start-embedded.ts'
import { scratchFolders } from './embedded/testing/scratch-folders.ts'
import { describeAddress, problemWith } from './external-server.ts'
import { quietLog } from './testing/quiet-log.ts'
import type { Address } from './testing/test-server.ts'

const { sharedFolder } = scratchFolders()

const urlOf = (address: Address): string =>
  'connectionString' in address
    ? address.connectionString
    : `postgres://${address.user}@/${address.database}?host=${encodeURIComponent(address.host)}`

const open = (databaseUrl: string, waitMs: number) =>
  openDatabase<unknown>({ databaseUrl, log: quietLog, maxConnections: 1, waitMs })

async function refusal(opening: Promise<unknown>): Promise<CannotStart> {
  const error = await opening.catch((reason: unknown) => reason)
  if (error instanceof CannotStart) return error
  throw new Error('it opened', { cause: error })
}

test("an operator's server is opened by its URL", async () => {
  const { pool, close } = await open(urlOf(inject('testServer').service), 0)
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  await close()
})

test('a server that is still starting is waited for', async () => {
  const dataDir = sharedFolder()
  const opening = open(
    `postgres://plain_record@/plain_record?host=${encodeURIComponent(`${dataDir}/postgres`)}`,
    10_000,
  )
  await sleep(100)
  const server = await startEmbedded({ dataDir, log: quietLog })
  const { pool, close } = await opening
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  await close()
  await server.stop()
})

test.each([
  ['a database that does not exist', { database: 'no_such_database' }, 'no database of that name'],
  ['a user that does not exist', { user: 'no_such_user' }, 'user name or password|does not let this user in'],
])('%s is said at once, whatever the patience', async (_, change, words) => {
  const dataDir = sharedFolder()
  const server = await startEmbedded({ dataDir, log: quietLog })
  onTestFinished(server.stop)
  const refused = await refusal(open(urlOf({ ...server.connection, ...change }), 60_000))
  expect(refused.reason).toBe('refused')
  expect(refused.message).toMatch(new RegExp(words))
})

test('a server that cannot be reached is named, and the password is not', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  await new Promise((closed) => taken.close(closed))
  const refused = await refusal(open(`postgres://me:my-password@127.0.0.1:${port}/records`, 0))
  expect(refused.reason).toBe('unreachable')
  expect(refused.message).toContain(`127.0.0.1:${port}/records`)
  expect(refused.message).not.toContain('my-password')
})

test('a URL of something else is refused without repeating it', async () => {
  const refused = await refusal(open('mysql://me:my-password@localhost/records', 0))
  expect(refused.reason).toBe('bad-address')
  expect(refused.message).not.toContain('my-password')
})

test.each([
  ['postgres://me:pw@db.example:6543/records?sslmode=verify-full', 'db.example:6543/records'],
  ['postgres://me:pw@/records?host=/var/run/postgresql', '/var/run/postgresql/records'],
  ['postgresql:///records', 'localhost/records'],
])('%s is called %s', (url, name) => {
  expect(describeAddress(url)).toBe(name)
})

test.each([
  [{ major: 15, encoding: 'UTF8' }, undefined],
  [{ major: 14, encoding: 'UTF8' }, 'server-too-old'],
  [{ major: 18, encoding: 'SQL_ASCII' }, 'refused'],
])('a server with %o: %s', (facts, reason) => {
  expect(problemWith(facts, 'localhost')?.reason).toBe(reason)
})
