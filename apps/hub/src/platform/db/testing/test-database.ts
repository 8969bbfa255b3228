import { randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type pg from 'pg'
import { afterAll, inject } from 'vitest'
import { connect } from '../connect.ts'
import { quietLog } from './quiet-log.ts'
import { type Address, createDatabase, dropDatabase, inDatabase } from './test-server.ts'

export type TestDatabase<Tables> = {
  readonly db: Kysely<Tables>
  readonly pool: pg.Pool
  /** How to reach it from another process, with `pg`. */
  readonly address: Address
  /** Empties all tables: `beforeEach(truncate)`. */
  readonly truncate: () => Promise<void>
}

/**
 * A database for the test file that calls this at its top level: with the schema, without rows, dropped when the file
 * is through. `const { db, truncate } = await testDatabase<HelplineTables>()`
 */
export async function testDatabase<Tables>(): Promise<TestDatabase<Tables>> {
  const { database, drop } = await copyOf<Tables>(inject('testServer').template)
  afterAll(drop)
  return database
}

/** Does `act` with a database that has no tables, and drops it. */
export async function withEmptyDatabase<Tables>(act: (database: TestDatabase<Tables>) => Promise<void>): Promise<void> {
  const { database, drop } = await copyOf<Tables>('template1')
  try {
    await act(database)
  } finally {
    await drop()
  }
}

async function copyOf<Tables>(template: string): Promise<{ database: TestDatabase<Tables>; drop(): Promise<void> }> {
  const server = inject('testServer')
  const name = `${server.prefix}_${randomBytes(4).toString('hex')}`
  await createDatabase(server, name, template)
  const address = inDatabase(server.service, name)
  const { db, pool, close } = connect<Tables>({ address, log: quietLog, maxConnections: 5, release: async () => {} })
  const drop = () => close().then(() => dropDatabase(server, name))
  return { database: { db, pool, address, truncate: () => truncateAll(db) }, drop }
}

async function truncateAll<Tables>(db: Kysely<Tables>): Promise<void> {
  const names = await tableNames(db)
  if (names.length === 0) return
  // Truncating writes files even for an empty table, and most tables are empty.
  const counts = names.map((name) => sql`select ${sql.lit(name)} as name where exists (select from ${sql.table(name)})`)
  const used = await sql<{ name: string }>`${sql.join(counts, sql` union all `)}`.execute(db)
  const tables = used.rows.map((row) => sql.table(row.name))
  if (tables.length > 0) await sql`truncate ${sql.join(tables)} restart identity cascade`.execute(db)
}

/** The names of the schema's own tables, without the list of migrations. */
export async function tableNames<Tables>(db: Kysely<Tables>): Promise<readonly string[]> {
  const found = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = 'public' and not starts_with(tablename, 'kysely_') order by tablename collate "C"`.execute(db)
  return found.rows.map((row) => row.name)
}
