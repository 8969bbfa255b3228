import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chownSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { CannotStart } from '../cannot-start.ts'
import type { DatabaseLog } from '../database-log.ts'
import { type ClusterPlace, markerName } from './cluster.ts'
import { openForAccount } from './folder-handle.ts'
import { folderProblem, folderProblemInWords } from './folder-problems.ts'
import { type Programs, programEnvironment } from './programs.ts'
import type { Account } from './server-account.ts'

const stampName = 'unfinished-plain-record-database'
const bytesNeeded = 120 * 1024 * 1024

/**
 * Makes a new cluster in a folder beside its final place and moves it there when it is complete and on the disk:
 * a process killed half-way leaves no half database, only a folder that `removeUnfinished` knows.
 * @throws CannotStart when the disk or the account does not allow it; nothing is left behind then
 */
export async function createCluster(
  place: ClusterPlace,
  programs: Programs,
  account: Account | undefined,
): Promise<void> {
  const unfinished = prepareFolder(place)
  const cluster = join(unfinished, basename(place.cluster))
  try {
    mkdirSync(cluster, { mode: 0o700 })
    if (account) chownSync(cluster, account.uid, account.gid)
    await initialise(cluster, programs, account)
    writeSynced(join(cluster, markerName), JSON.stringify({ madeBy: 'Plain Record', postgres: programs.version }))
    syncFolder(cluster)
    renameSync(cluster, place.cluster)
    syncFolder(place.dataDir)
  } catch (error) {
    throw folderProblem(place.dataDir, error) ?? error
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function prepareFolder(place: ClusterPlace): string {
  try {
    const { bavail, bsize } = statfsSync(place.dataDir)
    if (bavail * bsize < bytesNeeded) throw Object.assign(new Error('not enough space'), { code: 'ENOSPC' })
    const folder = mkdtempSync(`${place.cluster}.new-`)
    writeFileSync(join(folder, stampName), '')
    return folder
  } catch (error) {
    throw folderProblem(place.dataDir, error) ?? error
  }
}

async function initialise(cluster: string, programs: Programs, account: Account | undefined): Promise<void> {
  const { name, handle } = openForAccount(cluster, account)
  // Password-less on the socket, because only one account can enter its folder; no other way in at all.
  const args = ['-D', name, '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--locale-provider=builtin']
  args.push('--builtin-locale=C.UTF-8', '--auth-local=trust', '--auth-host=reject')
  try {
    const program = spawn(join(programs.folder, 'bin/initdb'), args, {
      ...account,
      cwd: '/',
      env: programEnvironment,
      stdio: ['ignore', 'ignore', 'pipe', handle],
    })
    const { code, complaint } = await ended(program)
    if (code !== 0) throw folderProblemInWords(cluster, complaint) ?? initialiseFailed(complaint)
  } finally {
    closeSync(handle)
  }
}

async function ended(program: ChildProcess): Promise<{ code: number; complaint: string }> {
  if (!program.stderr) throw new Error('initdb was started without a pipe for its messages')
  const [complaint, [code]] = await Promise.all([text(program.stderr), once(program, 'close')])
  return { code: Number(code ?? -1), complaint }
}

const initialiseFailed = (complaint: string) =>
  new CannotStart('server-failed', {
    happened: 'Plain Record could not prepare a new database.',
    why: `PostgreSQL's initdb said: ${complaint.trim() || 'nothing, and ended'}`,
    whatToDo: 'Put that right, or set DATABASE_URL to a PostgreSQL server of your own.',
  })

/** Removes what processes killed during `createCluster` left. What is not certainly that is left alone, and said. */
export async function removeUnfinished(place: ClusterPlace, log: DatabaseLog): Promise<void> {
  const prefix = `${basename(place.cluster)}.new-`
  for (const name of readdirSync(place.dataDir).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(place.dataDir, name)
    try {
      if (lstatSync(join(folder, stampName), { throwIfNoEntry: false })?.isFile()) {
        // A killed start leaves its initdb at work for a moment. The stamp goes last, so that a failure is tried again.
        await rm(join(folder, basename(place.cluster)), { recursive: true, force: true, maxRetries: 10 })
        await rm(folder, { recursive: true })
      } else {
        rmdirSync(folder) // killed before the stamp was written, so still empty; refuses when it is not
      }
      log.info({ folder }, 'removed a database that was never finished')
    } catch {
      log.warn({ folder }, 'left a folder alone that looks like an unfinished database')
    }
  }
}

function writeSynced(file: string, content: string): void {
  const handle = openSync(file, 'wx', 0o644)
  writeFileSync(handle, content)
  fsyncSync(handle)
  closeSync(handle)
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
