import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { CannotStart } from '../cannot-start.ts'
import { stopwatch } from './patience.ts'
import { processScope, processStart } from './processes.ts'

type Owner = { readonly pid: number; readonly started: string; readonly boot: string; readonly container: string }

const refreshMs = 1_000
const silentMs = 5_000
const pollMs = 20

/**
 * Does `act` while no other process of ours does anything under the same lock file. A lock whose owner is dead is
 * broken. The lock keeps starts, joins and stops apart; the data itself is guarded by PostgreSQL's own lock.
 * @throws CannotStart when a living process holds the lock for longer than `patienceMs`
 */
export async function withLock<T>(file: string, patienceMs: number, act: () => Promise<T>): Promise<T> {
  await acquire(file, patienceMs)
  const refresh = setInterval(() => touch(file), refreshMs)
  try {
    return await act()
  } finally {
    clearInterval(refresh)
    if (isOurs(ownerOf(file))) rmSync(file, { force: true })
  }
}

async function acquire(file: string, patienceMs: number): Promise<void> {
  const waited = stopwatch()
  let seen = { stamp: '', since: stopwatch() }
  while (!create(file)) {
    const stamp = stampOf(file)
    if (stamp !== seen.stamp) seen = { stamp, since: stopwatch() }
    if (isAbandoned(ownerOf(file), seen.since())) await breakLock(file, stamp)
    else if (waited() > patienceMs) throw heldTooLong(file)
    else await sleep(pollMs)
  }
}

function create(file: string): boolean {
  let handle: number
  try {
    handle = openSync(file, 'wx', 0o600)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
  try {
    writeSync(handle, JSON.stringify(ourselves()))
    return true
  } catch (error) {
    rmSync(file, { force: true }) // a full disk takes the file and not its content
    throw error
  } finally {
    closeSync(handle)
  }
}

const ourselves = (): Owner => ({ pid: process.pid, started: processStart(process.pid) ?? '', ...processScope() })

const isOurs = (owner: Owner | undefined) => JSON.stringify(owner) === JSON.stringify(ourselves())

/** A lock is abandoned when its owner is dead or, where we cannot see the owner, when nobody refreshed it for a while. */
function isAbandoned(owner: Owner | undefined, unchangedMs: number): boolean {
  const here = processScope()
  if (owner && owner.boot !== here.boot) return true
  if (owner && owner.container === here.container) return processStart(owner.pid) !== owner.started
  return unchangedMs > silentMs
}

/** Removes the lock that was judged, and no later one: only one process at a time may remove, and it looks again first. */
async function breakLock(file: string, stamp: string): Promise<void> {
  const breaking = `${file}.breaking`
  try {
    mkdirSync(breaking)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    const before = stampOf(breaking)
    await sleep(pollMs * 10)
    // The folder exists for microseconds; one that stays was left by a process killed in between.
    if (before !== '' && stampOf(breaking) === before) removeFolder(breaking)
    return
  }
  try {
    if (stampOf(file) === stamp) rmSync(file, { force: true })
  } finally {
    removeFolder(breaking)
  }
}

function ownerOf(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner
  } catch {
    return undefined // being written, or cut off by a power cut
  }
}

function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true })
  return found ? `${found.ino}:${found.ctimeNs}` : ''
}

function touch(file: string): void {
  try {
    utimesSync(file, 0, 0) // what others watch is the time of this change, which the system notes by itself
  } catch {
    // The folder went away under us; the work that is running will say so itself.
  }
}

function removeFolder(path: string): void {
  try {
    rmdirSync(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

const heldTooLong = (file: string) =>
  new CannotStart('server-busy', {
    happened: 'The database could not be opened.',
    why: `Another Plain Record process (number ${ownerOf(file)?.pid ?? 'unknown'}) has been starting or stopping it for too long.`,
    whatToDo: 'Wait for that process or end it, then start again.',
  })

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code
