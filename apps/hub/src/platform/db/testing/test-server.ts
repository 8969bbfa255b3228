import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { connect } from '../connect.ts'
import type { ServerConnection } from '../embedded/answers.ts'
import { startEmbedded } from '../embedded/start-embedded.ts'
import { type Migrations, migrateToLatest } from '../migrations.ts'
import { quietLog } from './quiet-log.ts'

/** A database by its parts or by its URL. */
export type Address = ServerConnection | { readonly connectionString: string }

/** What a test process needs to make databases: plain data, handed over by the process that started the run. */
export type TestServer = {
  /** For making and dropping databases. */
  readonly administration: Address
  /** For everything else; the database in it is replaced. */
  readonly service: Address
  /** Who owns the databases that are made; undefined for whoever makes them. */
  readonly owner: string | undefined
  /** All databases of this run begin with it. */
  readonly prefix: string
  /** The database with the app's schema and no rows. */
  readonly template: string
}

/**
 * A server for one test run: the operator's when a URL is given, else a new embedded one in a temporary folder. Has
 * one database with all migrations, which the others are copied from.
 */
export async function startTestServer(
  migrations: Migrations,
  url: string | undefined,
): Promise<{ server: TestServer; stop(): Promise<void> }> {
  const { addresses, stop } = url ? ownServer(url) : await embeddedServer()
  const prefix = `plain_record_test_${randomBytes(4).toString('hex')}`
  const server = { ...addresses, prefix, template: `${prefix}_template` }
  try {
    await createDatabase(server, server.template, 'template1')
    await migrate(server, migrations)
  } catch (error) {
    await dropAll(server).finally(stop)
    throw error
  }
  return { server, stop: () => dropAll(server).finally(stop) }
}

type Addresses = Pick<TestServer, 'administration' | 'service' | 'owner'>
type Started = { readonly addresses: Addresses; readonly stop: () => Promise<void> }

function ownServer(connectionString: string): Started {
  const address = { connectionString }
  return { addresses: { administration: address, service: address, owner: undefined }, stop: async () => {} }
}

async function embeddedServer(): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'plain-record-test-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const { administration, connection, stop } = await startEmbedded({ dataDir: folder, log: quietLog })
    const addresses = { administration, service: connection, owner: connection.user }
    return { addresses, stop: () => stop().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}

async function migrate(server: TestServer, migrations: Migrations): Promise<void> {
  const address = inDatabase(server.service, server.template)
  const { db, close } = connect<unknown>({ address, log: quietLog, maxConnections: 1, release: async () => {} })
  try {
    await migrateToLatest(db, migrations)
  } finally {
    await close() // nobody may be connected to a database that is copied
  }
}

/** The same server, another database. */
export function inDatabase(address: Address, database: string): Address {
  if (!('connectionString' in address)) return { ...address, database }
  const url = new URL(address.connectionString)
  url.pathname = `/${database}`
  return { connectionString: url.href }
}

/** Makes a database as a copy of another one. */
export async function createDatabase(server: TestServer, name: string, template: string): Promise<void> {
  const owner = server.owner ? `owner ${server.owner}` : ''
  for (let tries = 1; ; tries += 1) {
    try {
      return await administer(server, `create database ${name} ${owner} template ${template}`)
    } catch (error) {
      // The server's own cleaning may have the template open for a moment.
      if ((error as { code?: string }).code !== '55006' || tries === 10) throw error
      await sleep(50)
    }
  }
}

/** Drops a database, whoever is still connected to it. */
export const dropDatabase = (server: TestServer, name: string): Promise<void> =>
  administer(server, `drop database if exists ${name} with (force)`)

async function dropAll(server: TestServer): Promise<void> {
  const client = await administrator(server)
  try {
    const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [
      server.prefix,
    ])
    for (const { datname } of rows as { datname: string }[]) await client.query(`drop database ${datname} with (force)`)
  } finally {
    await client.end()
  }
}

async function administer(server: TestServer, statement: string): Promise<void> {
  const client = await administrator(server)
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

async function administrator(server: TestServer): Promise<pg.Client> {
  const client = new pg.Client(server.administration)
  await client.connect()
  return client
}
