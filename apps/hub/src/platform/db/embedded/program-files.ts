import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import type { Account } from './server-account.ts'

/** Folders for a copy, best first: with the data, else where root keeps things for good, else where all may write. */
export const copyPlaces = (dataDir: string): readonly string[] => [
  dataDir,
  ...(process.getuid?.() === 0 ? ['/var/lib/plain-record'] : []),
  join(tmpdir(), `plain-record-${process.getuid?.()}`),
]

/** Makes the links between library names that the package lists. False when they are missing and cannot be made. */
export function makeLinks(folder: string): boolean {
  const list = join(folder, 'pg-symlinks.json')
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[]
  return links.every(({ source, target }) => {
    const link = join(folder, relative('native', target)) // the list calls the folder by its name in the package
    try {
      if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link)
      return true
    } catch {
      return existsSync(link) // another process made it between the two lines
    }
  })
}

/** Copies the programs once; what stops it, in a few words, or undefined when they are there. */
export function copyProblem(from: string, to: string, account: Account | undefined): string | undefined {
  const parent = dirname(to)
  let unfinished: string | undefined
  try {
    if (mkdirSync(parent, { recursive: true })) chmodSync(parent, 0o755)
    if (!isOursAlone(parent)) return `${parent} can be written by others`
    if (account && !canEnter(parent, account)) return `${parent} is closed to the server's account`
    if (existsSync(to)) return undefined
    unfinished = mkdtempSync(`${to}.new-`)
    cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') })
    openToAll(unfinished)
    if (!makeLinks(unfinished)) return 'its links could not be made'
    renameSync(unfinished, to)
    return undefined
  } catch (error) {
    return (error as Error).message
  } finally {
    if (unfinished) rmSync(unfinished, { recursive: true, force: true })
  }
}

/** Makes a folder of programs readable for every account, whatever the umask was when npm installed them. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) chmodSync(path, 0o755)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}

/** Programs that root or we run must not be replaceable by anybody else. */
function isOursAlone(folder: string): boolean {
  const found = lstatSync(folder)
  return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0
}

function canEnter(folder: string, account: Account): boolean {
  const { mode, uid, gid } = statSync(folder)
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
  const parent = dirname(folder)
  return (mode & bit) !== 0 && (parent === folder || canEnter(parent, account))
}
