import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { CannotStart } from '../cannot-start.ts'
import { type ClusterPlace, examineCluster } from './cluster.ts'
import { createCluster, removeUnfinished } from './create-cluster.ts'
import { folderProblem } from './folder-problems.ts'
import { othersNeedServer } from './keepers.ts'
import { withLock } from './lock.ts'
import { stopwatch } from './patience.ts'
import { copyPlaces } from './program-files.ts'
import { type Programs, runnablePrograms } from './programs.ts'
import { reachServer, type ServerContext } from './reach-server.ts'
import { type Account, serverAccount } from './server-account.ts'
import { stopServer } from './server-process.ts'
import { prepareDatabase } from './service-database.ts'

type Settings = Pick<ServerContext, 'place' | 'administration' | 'patience' | 'log'> & { readonly installed: Programs }

/** Keeps one connection to the server for as long as this process needs it, and brings the server back when it dies. */
export async function bePresent(settings: Settings): Promise<{ leave(): Promise<void> }> {
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
      await prepareDatabase(keeper).catch((error: unknown) => {
        void keeper.end() // or it would count as somebody who needs the server
        throw error
      })
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
    whatToDo: `Start Plain Record as that account or as root, give the folder to this one (chown -R ${uid} ${place.cluster}), or choose another data folder.`,
  })
}

/** Under the lock nobody can join between the look around and the stop. */
async function leaveServer({ place, patience, log }: Settings, keeper: pg.Client): Promise<void> {
  try {
    await withLock(place.lockFile, patience.lockMs, async () => {
      const isNeeded = await othersNeedServer(keeper, patience.answerMs)
      await keeper.end()
      if (isNeeded) return
      const stopped = await stopServer(place, { hung: false, patience })
      if (!stopped) log.warn({}, 'the database server did not stop; the next start will use it')
    })
  } catch (error) {
    log.warn({ problem: (error as Error).message }, 'left the database server as it was')
    void keeper.end()
  }
}
