import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { say, writeTrouble } from './trouble.mjs'

/** @typedef {{ token: string, host: string, pids: number[] }} Owner */

const silentForMs = 60_000
const beatMs = 2_000

/**
 * Runs `work` while no other process of this checkout does; a second caller waits its turn.
 * The lock is a folder with its owner inside, moved into place in one step. It is taken over when every process
 * its owner named has ended or, where they cannot be asked after (another host), when it was not touched for a minute.
 * @template T
 * @param {string} folder where the lock stands while it is held
 * @param {(alsoWaitFor: (pid: number) => void) => Promise<T>} work calls back with a child that must end as well
 * @returns {Promise<T>}
 */
export async function withInstallLock(folder, work) {
  /** @type {Owner} */
  const owner = { token: randomUUID(), host: hostname(), pids: [process.pid] }
  for (let waits = 0; !take(folder, owner); waits += 1) {
    const other = readOwner(folder)
    if (isGone(folder, other)) remove(folder, other)
    else {
      if (waits === 0) say('Another command is installing here. Waiting for it to finish.')
      await pause(300)
    }
  }
  const beat = setInterval(() => touch(folder), beatMs)
  try {
    return await work((pid) => {
      owner.pids.push(pid)
      writeOwner(folder, owner)
    })
  } finally {
    clearInterval(beat)
    remove(folder, owner)
  }
}

/** @param {string} folder @param {Owner} owner */
function take(folder, owner) {
  const prepared = `${folder}.${owner.token}`
  try {
    mkdirSync(prepared, { recursive: true })
    writeOwner(prepared, owner)
  } catch (error) {
    throw writeTrouble(/** @type {NodeJS.ErrnoException} */ (error), folder)
  }
  try {
    renameSync(prepared, folder) // refused while a folder with an owner in it stands there
    return true
  } catch {
    rmSync(prepared, { recursive: true, force: true })
    return false
  }
}

/**
 * Takes away the lock of this owner and no other's. Two who wait may both see that an owner has gone, and the slower
 * one would move the faster one's new lock: what was moved is read once more and put back when it is another's.
 * @param {string} folder @param {Owner | undefined} owner
 */
function remove(folder, owner) {
  const aside = `${folder}.${randomUUID()}`
  try {
    renameSync(folder, aside)
    if (readOwner(aside)?.token === owner?.token) rmSync(aside, { recursive: true, force: true })
    else renameSync(aside, folder)
  } catch {
    // Somebody else was faster; the next turn looks again.
  }
}

/** @param {string} folder @param {Owner | undefined} owner nobody when the lock was left half taken away */
function isGone(folder, owner) {
  if (owner?.host === hostname()) return !owner.pids.some(isAlive)
  const touched = statSync(folder, { throwIfNoEntry: false })
  return touched !== undefined && Date.now() - touched.mtimeMs > silentForMs
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM' // another user's process
  }
}

/** @param {string} folder @returns {Owner | undefined} */
function readOwner(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {string} folder @param {Owner} owner */
function writeOwner(folder, owner) {
  const next = join(folder, `${owner.token}.json`)
  writeFileSync(next, JSON.stringify(owner))
  renameSync(next, join(folder, 'owner.json'))
}

/** @param {string} folder */
function touch(folder) {
  try {
    const now = new Date()
    utimesSync(folder, now, now)
  } catch {
    // Losing a beat is not worth failing an install for.
  }
}
