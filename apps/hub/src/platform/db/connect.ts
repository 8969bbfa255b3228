import { setTimeout as sleep } from 'node:timers/promises'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { columnTypes } from './column-types.ts'
import type { DatabaseLog } from './database-log.ts'
import { startEmbedded } from './embedded/start-embedded.ts'
import { checkExternalServer } from './external-server.ts'

/** Which database: the operator's own by its URL (TLS by its parameters), or the one that comes with us, in a folder. */
export type DatabaseChoice = { readonly databaseUrl: string } | { readonly dataDir: string }

export type OpenOptions = DatabaseChoice & {
  readonly log: DatabaseLog
  /** Connections of this process. The embedded server takes 97 in all. */
  readonly maxConnections: number
  /** How long to wait for a server of the operator's that does not answer yet: 20 seconds unless told. */
  readonly waitMs?: number
}

export type OpenDatabase<Tables> = {
  readonly db: Kysely<Tables>
  readonly pool: pg.Pool
  /** Closes the connections and, when nobody else needs it, the embedded server. Safe to call twice. */
  close(): Promise<void>
}

const closingMs = 5_000

// The same for both kinds of server. A page waits for nothing longer than these.
const limits = {
  application_name: 'plain-record',
  connectionTimeoutMillis: 10_000,
  statement_timeout: 15_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 30_000,
  keepAlive: true,
} as const

/**
 * Opens the database and waits until it answers. Both kinds behave alike from here on. Migrations are not run.
 * @throws CannotStart when a person has to do something first
 */
export async function openDatabase<Tables>(options: OpenOptions): Promise<OpenDatabase<Tables>> {
  if ('dataDir' in options) {
    const embedded = await startEmbedded(options)
    return connect({ ...options, address: embedded.connection, release: embedded.stop })
  }
  const address = { connectionString: options.databaseUrl }
  await checkExternalServer({ ...limits, ...address }, { log: options.log, waitMs: options.waitMs ?? 20_000 })
  return connect({ ...options, address, release: async () => {} })
}

/** Where to connect, and what to give back after the last connection is closed. */
export type Connecting = Pick<OpenOptions, 'log' | 'maxConnections'> & {
  readonly address: pg.PoolConfig
  readonly release: () => Promise<void>
}

/** A pool of connections to a server that is known to answer. */
export function connect<Tables>({ address, maxConnections, log, release }: Connecting): OpenDatabase<Tables> {
  const pool = new pg.Pool({
    ...limits,
    ...address,
    types: columnTypes,
    max: maxConnections,
    idleTimeoutMillis: 30_000,
  })
  // A connection can break while it is idle and while it is lent out; an error nobody listens to ends the process.
  pool.on('error', (error) => log.warn({ code: (error as NodeJS.ErrnoException).code }, 'lost a database connection'))
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  let closed: Promise<void> | undefined
  return { db, pool, close: () => (closed ??= close(db, release)) }
}

async function close(db: { destroy(): Promise<void> }, release: () => Promise<void>): Promise<void> {
  // A connection that is never given back must not keep the process from ending.
  await Promise.race([db.destroy(), sleep(closingMs, undefined, { ref: false })])
  await release()
}
