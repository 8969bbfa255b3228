import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { tableNames, testDatabase, withEmptyDatabase } from './test-database.ts'

const { db, truncate } = await testDatabase<{
  letter: { id: number; text: string }
  kysely_migration: { name: string }
}>()
await sql`create table letter (id bigint generated always as identity primary key, text text not null)`.execute(db)
const migrations = await db.selectFrom('kysely_migration').select('name').execute()

beforeEach(truncate)

test.each(['first', 'second'])('the %s test starts without rows and counts from one', async (text) => {
  const { rows } = await sql`insert into letter (text) values (${text}) returning *`.execute(db)
  expect(rows).toEqual([{ id: 1, text }])
})

test("a test database has the app's schema, and truncating keeps the list of its migrations", async () => {
  expect(migrations.length).toBeGreaterThan(0)
  expect(await db.selectFrom('kysely_migration').select('name').execute()).toEqual(migrations)
})

test("a database does not see another one's tables, and belongs to the service", () =>
  withEmptyDatabase<unknown>(async (other) => {
    expect(await tableNames(other.db)).toEqual([])
    const { rows } = await sql<{ mine: boolean }>`
      select datdba = current_user::regrole as mine from pg_database where datname = current_database()`.execute(
      other.db,
    )
    expect(rows).toEqual([{ mine: true }])
  }))
