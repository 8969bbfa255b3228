import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { CannotStart } from '../cannot-start.ts'
import type { DatabaseLog } from '../database-log.ts'
import type { ServerConnection } from './answers.ts'
import { type ClusterPlace, clusterPlace, examineCluster } from './cluster.ts'
import { createCluster, removeUnfinished } from './create-cluster.ts'
import { explainingFolder, folderProblem } from './folder-problems.ts'
import { othersNeedServer } from './keepers.ts'
import { withLock } from './lock.ts'
import { type Patience, stopwatch, usualPatience } from './patience.ts'
import { copyPlaces, findPrograms, type Programs, runnablePrograms } from './programs.ts'
import { reachServer, type ServerContext } from './reach-server.ts'
import { type Account, serverAccount } from './server-account.ts'
import { stopServer } from './server-process.ts'
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
      connection: { ...server, user: appName, database: appName },
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

const appName = 'plain_record'

type Settings = Pick<ServerContext, 'place' | 'administration' | 'patience' | 'log'> & { readonly installed: Programs }

function usableFolder(dataDir: string): string {
  return explainingFolder(dataDir, () => {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    return realpathSync(dataDir)
  })
}

/** Keeps one connection to the server for as long as this process needs it, and brings the server back when it dies. */
async function bePresent(settings: Settings): Promise<{ leave(): Promise<void> }> {
  const leaving = new AbortController()
  let returning: Promise<void> = Promise.resolve()
  let keeper = await enter(settings)
  const watch = () => keeper.once('end', () => (returning = leaving.signal.aborted ? returning : comeBack()))

  async function comeBack(): Promise<void> {
    settings.log.warn({}, 'the database server ended; starting it again')
    for (let waitMs = 100; !leaving.signal.aborted; waitMs = Math.min(waitMs * 2, 10_000)) {
      try {
        keeper = await enter(settings)
        watch()
        return
      } catch (error) {
        settings.log.error({ problem: (error as Error).message }, 'the database server could not be started again')
        await sleep(waitMs, undefined, { signal: leaving.signal }).catch(() => {})
      }
    }
  }

  watch()
  return {
    async leave() {
      leaving.abort()
      await returning
      await leaveServer(settings, keeper)
    },
  }
}

async function enter(settings: Settings): Promise<pg.Client> {
  const { place, log } = settings
  const took = stopwatch()
  try {
    return await withLock(place.lockFile, settings.patience.lockMs, async () => {
      const { account, programs, created } = await prepareCluster(settings)
      const { keeper, joined } = await reachServer({ ...settings, account, programs })
      await prepareDatabase(keeper)
      log.info({ created, joined, ms: Math.round(took()) }, 'database server ready')
      return keeper
    })
  } catch (error) {
    throw folderProblem(place.dataDir, error) ?? error
  }
}

async function prepareCluster({ place, installed, log }: Settings) {
  await removeUnfinished(place, log)
  const state = examineCluster(place, installed.major)
  const account = serverAccount(state.kind === 'ready' ? state.owner : undefined)
  if (state.kind === 'ready') checkOwner(place, state.owner, account)
  let found: Promise<Programs> | undefined
  const programs = () => (found ??= runnablePrograms(installed, { account, places: copyPlaces(place.dataDir), log }))
  if (state.kind === 'absent') await createCluster(place, await programs(), account)
  return { account, programs, created: state.kind === 'absent' }
}

function checkOwner(place: ClusterPlace, owner: Account, account: Account | undefined): void {
  const uid = account?.uid ?? process.getuid?.()
  if (owner.uid === uid) return
  throw new CannotStart('another-account', {
    happened: `The database in ${place.cluster} cannot be opened.`,
    why: `It belongs to the account with number ${owner.uid}, and the server would run as number ${uid}.`,
    todo: `Start Plain Record as that account or as root, give the folder to this one (chown -R ${uid} ${place.cluster}), or choose another data folder.`,
  })
}

/** The service's role and database, made on the first start and left alone later. */
async function prepareDatabase(keeper: pg.Client): Promise<void> {
  const roles = await keeper.query('select 1 from pg_roles where rolname = $1', [appName])
  if (roles.rowCount === 0) await keeper.query(`create role ${appName} login`)
  const databases = await keeper.query('select 1 from pg_database where datname = $1', [appName])
  if (databases.rowCount === 0) await keeper.query(`create database ${appName} owner ${appName}`)
}

/** Under the lock nobody can join between the look around and the stop. */
async function leaveServer({ place, patience, log }: Settings, keeper: pg.Client): Promise<void> {
  try {
    await withLock(place.lockFile, patience.lockMs, async () => {
      const isNeeded = await othersNeedServer(keeper)
      await keeper.end()
      if (isNeeded) return
      const stopped = await stopServer(place, { hung: false, patience })
      if (!stopped) log.warn({}, 'the database server did not stop; the next start will use it')
    })
  } catch (error) {
    log.warn({ problem: (error as Error).message }, 'left the database server as it was')
    await keeper.end().catch(() => {})
  }
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= act())
}
