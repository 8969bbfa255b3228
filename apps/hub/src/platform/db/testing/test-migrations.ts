import { type Kysely, sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Migrations, migrateToLatest } from '../migrations.ts'
import { tableNames, withEmptyDatabase } from './test-database.ts'

type Row = Readonly<Record<string, unknown>>

/** Rows to insert right after a migration, by its name and then by table: at least one for each table it makes. */
export type RowsAfter = Readonly<Record<string, Readonly<Record<string, readonly Row[]>>>>

/**
 * Registers tests that a schema can be built from nothing, and brought up to date from every earlier version with rows
 * in all of its tables: each row is still there, with the same values in the columns that are left.
 */
export function testMigrations(migrations: Migrations, rowsAfter: RowsAfter): void {
  const names = Object.keys(migrations)

  describe('the schema', () => {
    test('is built from an empty database, and a second run changes nothing', () =>
      withEmptyDatabase<unknown>(async ({ db }) => {
        expect(await migrateToLatest(db, migrations)).toEqual(names)
        expect(await migrateToLatest(db, migrations)).toEqual([])
      }))

    test.each(names)('keeps every row when it is brought up to date from %s', (version) =>
      withEmptyDatabase<Record<string, Row>>(async ({ db }) => {
        for (const name of names.slice(0, names.indexOf(version) + 1)) {
          await migrateToLatest(db, migrations, { to: name })
          await insert(db, rowsAfter[name] ?? {})
        }
        const before = await contents(db)
        const empty = [...before].filter(([, rows]) => rows.length === 0).map(([table]) => table)
        expect(empty, 'tables without a row to test with').toEqual([])

        await migrateToLatest(db, migrations)
        const after = await contents(db)
        for (const [table, rows] of before) expectRows(table, rows, after.get(table))
      }),
    )
  })
}

async function insert(
  db: Kysely<Record<string, Row>>,
  tables: Readonly<Record<string, readonly Row[]>>,
): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) await db.insertInto(table).values(rows).execute()
}

async function contents(db: Kysely<Record<string, Row>>): Promise<ReadonlyMap<string, readonly Row[]>> {
  const all = new Map<string, readonly Row[]>()
  for (const name of await tableNames(db)) {
    all.set(name, (await sql<Row>`select * from ${sql.table(name)}`.execute(db)).rows)
  }
  return all
}

function expectRows(table: string, before: readonly Row[], after: readonly Row[] | undefined): void {
  expect(after, `table ${table}`).toBeDefined()
  const left = new Set(Object.keys(after?.[0] ?? {}))
  for (const row of before) {
    const kept = Object.fromEntries(Object.entries(row).filter(([column]) => left.has(column)))
    expect(after, `rows of ${table}`).toContainEqual(expect.objectContaining(kept))
  }
}
