import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runToEnd } from './child.mjs'
import { withInstallLock } from './install-lock.mjs'
import { installedParts, suffices } from './installed-tree.mjs'
import { findNpm, installArguments } from './npm.mjs'
import { pinnedNodeRuns } from './pinned-node.mjs'
import { say, trouble, writeTrouble } from './trouble.mjs'

/**
 * What our stamp in node_modules says. It is written last, so an interrupted install has none.
 * @typedef {{ lock: string, platform: string, parts: 'everything' | 'production', pinnedNode: boolean }} Stamp
 */

/**
 * Makes node_modules hold what package-lock.json says, and does nothing when it does already.
 * @param {{ root: string, need: 'everything' | 'production' }} wanted
 * @returns {Promise<Stamp>}
 * @throws trouble when there is no lock file, or the install fails; the packages of before are then back in place
 */
export async function ensureDependencies({ root, need }) {
  const lockText = readLockFile(root)
  const found = () => readStamp(root, lockText, need) ?? adoptInstall(root, lockText, need)
  return (
    found() ??
    (await withInstallLock(join(root, '.cache', 'install.lock'), async (alsoWaitFor) => {
      return found() ?? install({ root, lockText, need, alsoWaitFor })
    }))
  )
}

/** @param {string} root */
function readLockFile(root) {
  try {
    return readFileSync(join(root, 'package-lock.json'), 'utf8')
  } catch {
    throw trouble(
      `There is no package-lock.json in ${root}, and it says what to install.`,
      'Get it back with "git checkout package-lock.json", or clone again.',
    )
  }
}

const stampPath = (/** @type {string} */ root) => join(root, 'node_modules', '.plain-record-install.json')
const platform = `${process.platform}-${process.arch}`
const hash = (/** @type {string} */ text) => createHash('sha256').update(text).digest('hex')

/** @param {string} root @param {string} lockText @param {Stamp['parts']} need @returns {Stamp | undefined} */
function readStamp(root, lockText, need) {
  /** @type {Stamp | undefined} */
  const stamp = readJson(stampPath(root))
  if (stamp?.lock !== hash(lockText) || stamp.platform !== platform) return undefined
  return suffices(stamp.parts, need) ? stamp : undefined
}

/**
 * Accepts what somebody installed with npm by hand, when npm's own record agrees with the lock file.
 * @param {string} root @param {string} lockText @param {Stamp['parts']} need @returns {Stamp | undefined}
 */
function adoptInstall(root, lockText, need) {
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'))
  const parts = installedParts(parseJson(lockText), installed)
  if (parts === 'incomplete' || !suffices(parts, need)) return undefined
  const folders = Object.keys(installed.packages).filter((path) => path.startsWith('node_modules/'))
  if (!folders.every((path) => existsSync(join(root, path, 'package.json')))) return undefined
  return writeStamp(root, { lock: hash(lockText), platform, parts, pinnedNode: pinnedNodeRuns(root) })
}

/** @param {{ root: string, lockText: string, need: Stamp['parts'], alsoWaitFor: (pid: number) => void }} job */
async function install({ root, lockText, need, alsoWaitFor }) {
  const modules = join(root, 'node_modules')
  const before = join(root, '.cache', 'node_modules.before')
  say('Installing dependencies (about 220 MB to download the first time, 490 MB on disk).')
  try {
    moveAside(modules, before)
  } catch (error) {
    throw writeTrouble(/** @type {NodeJS.ErrnoException} */ (error), modules)
  }
  const npm = findNpm(process.env)
  const include = need === 'everything' ? ['--include=dev'] : []
  const ending = await runToEnd(npm.command, [...npm.args, ...installArguments, ...include], {
    cwd: root,
    shell: npm.shell ?? false,
    stdio: ['ignore', 2, 2],
    onStart: alsoWaitFor,
  })
  const stamp = ending.code === 0 ? adoptInstall(root, lockText, need) : undefined
  if (stamp) {
    rmSync(before, { recursive: true, force: true })
    return stamp
  }
  moveBack(before, modules)
  throw trouble(
    ending.signal
      ? `Installing the dependencies was interrupted (${ending.signal}).`
      : 'The dependencies could not be installed: npm says why above.',
    'Run the same command again; without a network, connect first. Your data and your files were not touched.',
  )
}

/**
 * npm would begin by deleting what is installed, which leaves nothing when the network then fails.
 * @param {string} modules @param {string} before kept from an interrupted attempt when it is there already
 */
function moveAside(modules, before) {
  if (!existsSync(modules)) return
  if (existsSync(before)) return rmSync(modules, { recursive: true, force: true })
  mkdirSync(join(before, '..'), { recursive: true })
  try {
    renameSync(modules, before)
  } catch (error) {
    // A mounted folder cannot be moved; npm empties it in place.
    if (!['EBUSY', 'EXDEV'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')) throw error
  }
}

/** @param {string} before @param {string} modules */
function moveBack(before, modules) {
  if (!existsSync(before)) return
  rmSync(modules, { recursive: true, force: true })
  renameSync(before, modules)
}

/** @param {string} root @param {Stamp} stamp @returns {Stamp} */
function writeStamp(root, stamp) {
  const path = stampPath(root)
  try {
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(stamp))
    renameSync(`${path}.${process.pid}`, path)
  } catch {
    // Somebody else's folder: what is installed serves, and is looked at again the next time.
  }
  return stamp
}

/** @param {string} path */
function readJson(path) {
  try {
    return parseJson(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {string} text */
function parseJson(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
