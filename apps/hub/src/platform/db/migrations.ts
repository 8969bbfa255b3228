import { type Kysely, sql } from 'kysely'
import { type Migration as KyselyMigration, Migrator } from 'kysely/migration'
import { CannotStart } from './cannot-start.ts'

/** One step of the schema. Up only: the way back is a backup. */
export type Migration = Pick<KyselyMigration, 'up'>

/** A feature's steps by name, 'NNNN-what-it-does'. Numbers are shared by all features and used once. */
export type Migrations = Readonly<Record<string, Migration>>

// Any number that nothing else uses as an advisory lock.
const lockNumber = 7_240_113

/**
 * All features' migrations as one, in the order of their numbers.
 * @throws Error for a name of another form, and for a number used twice: both are mistakes in the code
 */
export function mergeMigrations(...features: readonly Migrations[]): Migrations {
  const all = features.flatMap((feature) => Object.entries(feature)).sort(([a], [b]) => (a < b ? -1 : 1))
  const numbers = new Map<string, string>()
  for (const [name] of all) {
    if (!/^\d{4}-[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
      throw new Error(`migration "${name}" is not named NNNN-what-it-does`)
    const number = name.slice(0, 4)
    const other = numbers.get(number)
    if (other)
      throw new Error(`migrations "${other}" and "${name}" have the same number: give the newer one the next number`)
    numbers.set(number, name)
  }
  return Object.fromEntries(all)
}

/**
 * Brings the schema up to the newest step, or to the step `to`. Processes that start together wait for each other.
 * All steps that are missing run in one transaction: a failure or a killed process leaves the schema as it was.
 * @returns the names of the steps that were run
 * @throws CannotStart when a newer Plain Record has changed the database already
 * @throws Error when a step fails, or is numbered below one that has run
 */
export async function migrateToLatest<Tables>(
  db: Kysely<Tables>,
  migrations: Migrations,
  options: { readonly to?: string } = {},
): Promise<readonly string[]> {
  const ordered = mergeMigrations(migrations)
  return db.connection().execute(async (connection) => {
    // The usual limits are for pages; a step may rightly take minutes, and so may waiting for another process's.
    await sql`select set_config('statement_timeout', '0', false), set_config('lock_timeout', '0', false)`.execute(
      connection,
    )
    await sql`select pg_advisory_lock(${sql.lit(lockNumber)})`.execute(connection)
    try {
      checkAgainst(Object.keys(ordered), await executedSteps(connection))
      return await run(connection, ordered, options.to)
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(lockNumber)})`.execute(connection)
      await sql`reset statement_timeout`.execute(connection)
      await sql`reset lock_timeout`.execute(connection)
    }
  })
}

async function run<Tables>(
  db: Kysely<Tables>,
  migrations: Migrations,
  to: string | undefined,
): Promise<readonly string[]> {
  if (Object.keys(migrations).length === 0) return []
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
  const { error, results } = to === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(to)
  if (error) throw error
  return (results ?? []).map((result) => result.migrationName)
}

async function executedSteps<Tables>(db: Kysely<Tables>): Promise<readonly string[]> {
  const found = await sql<{ there: boolean }>`select to_regclass('kysely_migration') is not null as there`.execute(db)
  if (!found.rows[0]?.there) return []
  const steps = await sql<{ name: string }>`select name from kysely_migration order by name collate "C"`.execute(db)
  return steps.rows.map((row) => row.name)
}

function checkAgainst(ours: readonly string[], executed: readonly string[]): void {
  const unknown = executed.filter((name) => !ours.includes(name))
  if (unknown.length > 0) throw databaseNewer(unknown)
  const last = executed.at(-1) ?? ''
  const late = ours.find((name) => name < last && !executed.includes(name))
  if (late) throw new Error(`migration "${late}" is numbered below "${last}", which has run: give it the next number`)
}

const databaseNewer = (unknown: readonly string[]) =>
  new CannotStart('database-newer', {
    happened: 'The database cannot be used by this version of Plain Record.',
    why: `A newer version has changed it (${unknown.join(', ')}).`,
    whatToDo: 'Start that newer version or a later one, or put back a backup from before. Nothing was changed.',
  })
