import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs'
import type { DatabaseLog } from '../database-log.ts'
import type { ServerConnection } from './answers.ts'
import { clusterPlace } from './cluster.ts'
import { explainingFolder } from './folder-problems.ts'
import { type Patience, usualPatience } from './patience.ts'
import { bePresent } from './presence.ts'
import { findPrograms } from './programs.ts'
import { serviceName } from './service-database.ts'
import { socketFolder, socketPort } from './socket-folder.ts'

/** The PostgreSQL that comes with Plain Record, running. */
export type EmbeddedServer = {
  /** The service's own database, as its owner, who is no superuser. */
  readonly connection: ServerConnection
  /** The whole server, for what an owner may not do: making test databases, backups. */
  readonly administration: ServerConnection
  /** Leaves; whoever leaves last stops the server. Close all connections first. Safe to call twice. */
  stop(): Promise<void>
}

/** `dataDir` is made when it is not there. `patience` is shortened by tests. */
export type EmbeddedOptions = {
  readonly dataDir: string
  readonly log: DatabaseLog
  readonly patience?: Partial<Patience>
}

/**
 * Opens the database server of a data folder: joins the one that runs, starts it when none does, makes the database
 * when there is none. Any number of processes may do this at the same time. If the server dies later, it is started
 * again while anybody is left who needs it.
 * @throws CannotStart when a person has to do something first
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const installed = findPrograms(process)
  const place = clusterPlace(usableFolder(options.dataDir))
  const socket = socketFolder(place.cluster)
  const server = { host: socket.path, port: socketPort, ssl: false } as const
  const settings = {
    place,
    installed,
    administration: { ...server, user: 'postgres', database: 'postgres' },
    patience: { ...usualPatience, ...options.patience },
    log: options.log,
  }
  try {
    const presence = await bePresent(settings)
    return {
      connection: { ...server, user: serviceName, database: serviceName },
      administration: settings.administration,
      stop: once(async () => {
        await presence.leave()
        socket.release()
      }),
    }
  } catch (error) {
    socket.release()
    throw error
  }
}

function usableFolder(dataDir: string): string {
  return explainingFolder(dataDir, () => {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    return realpathSync(dataDir)
  })
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= act())
}
