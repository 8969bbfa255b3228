import { BadConfiguration, type Config } from './config.ts'
import { allMigrations } from './migrations.ts'
import { type DatabaseLog, migrateToLatest, type OpenDatabase, openDatabase } from './platform/db/index.ts'
import { keptMasterKeys, type MasterKeys, parseMasterKeys } from './platform/sealing/index.ts'
import type { HubTables } from './tables.ts'

/** The state that every program of the hub works on: the server and the operator's commands alike. */
export type OpenHub = OpenDatabase<HubTables> & { readonly keys: MasterKeys; readonly keyFile?: string }

/**
 * Opens the database, brings it up to date and reads the keys.
 * @throws CannotStart or BadConfiguration when a person has to do something first
 */
export async function openHub(config: Config, log: DatabaseLog, maxConnections: number): Promise<OpenHub> {
  const where = config.DATABASE_URL ? { databaseUrl: config.DATABASE_URL } : { dataDir: config.DATA_DIR }
  const database = await openDatabase<HubTables>({ ...where, log, maxConnections })
  try {
    await migrateToLatest(database.db, allMigrations)
    return { ...database, ...readKeys(config) }
  } catch (error) {
    await database.close()
    throw error
  }
}

function readKeys(config: Config): { readonly keys: MasterKeys; readonly keyFile?: string } {
  try {
    if (config.MASTER_KEYS) return { keys: parseMasterKeys(config.MASTER_KEYS) }
    const { keys, madeNow, file } = keptMasterKeys(config.DATA_DIR)
    return madeNow ? { keys, keyFile: file } : { keys }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw new BadConfiguration(message)
    throw new BadConfiguration(
      `The master key cannot be kept in ${config.DATA_DIR} (${code}).\nLet this account write there, or give a key in MASTER_KEYS. Make one with: openssl rand -base64 32`,
    )
  }
}
