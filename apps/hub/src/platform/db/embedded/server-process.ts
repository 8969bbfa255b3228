import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ClusterPlace } from './cluster.ts'
import { openForAccount } from './folder-handle.ts'
import { type Patience, stopwatch } from './patience.ts'
import { processCommand, processStart } from './processes.ts'
import { type Programs, programEnvironment } from './programs.ts'
import type { Account } from './server-account.ts'

/** A server process that we have just started. `ended` gives what it wrote once it has ended, undefined before. */
export type StartedServer = { readonly ended: () => string | undefined; readonly kill: () => void }

const largestLogBytes = 1024 * 1024

// On the command line, so that no file in the cluster can turn durability off or open a network port.
const settings = (clusterName: string) => ({
  cluster_name: clusterName,
  listen_addresses: '',
  unix_socket_directories: '.', // relative to the cluster folder, which only its account can enter
  unix_socket_permissions: '0700',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Errors, their details and statements can quote what a person typed: the log has the server's own life only.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
})

/** The number of the server process that the cluster's pid file names, dead or alive; undefined without a file. */
export function recordedServer(place: ClusterPlace): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(place.cluster, 'postmaster.pid'), 'utf8'), 10)
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/** The living server process of this very cluster, as this machine shows it: a reused process number does not count. */
export function runningServer(place: ClusterPlace): number | undefined {
  const pid = recordedServer(place)
  return pid !== undefined && isServerOf(place, pid) ? pid : undefined
}

const isServerOf = (place: ClusterPlace, pid: number) =>
  processStart(pid) !== undefined && processCommand(pid).includes(`cluster_name=${place.clusterName} `)

/** Starts the server apart from our terminal: neither Ctrl-C nor a killed parent takes it down with other users on it. */
export function spawnServer(place: ClusterPlace, programs: Programs, account: Account | undefined): StartedServer {
  keepLogSmall(place.logFile)
  const log = openSync(place.logFile, 'a', 0o600)
  const logFrom = fstatSync(log).size
  const { name, handle } = openForAccount(place.cluster, account)
  const options = Object.entries(settings(place.clusterName)).flatMap(([key, value]) => ['-c', `${key}=${value}`])
  const child = spawn(join(programs.folder, 'bin/postgres'), ['-D', name, ...options], {
    ...account,
    cwd: '/',
    detached: true,
    env: { ...programEnvironment, ...ignoringReusedNumber(place) },
    stdio: ['ignore', log, log, handle],
  })
  closeSync(log)
  closeSync(handle)
  child.unref()
  return { ended: whenEnded(child, () => logSince(place.logFile, logFrom)), kill: () => void child.kill('SIGKILL') }
}

/**
 * PostgreSQL refuses to start while the process number in a left-over pid file is in use, whoever uses it now. This
 * variable, made for pg_ctl, tells it of one number that is not a server; every other check of its lock file stays.
 */
function ignoringReusedNumber(place: ClusterPlace): Record<string, string> {
  const pid = recordedServer(place)
  return pid === undefined || isServerOf(place, pid) ? {} : { PG_GRANDPARENT_PID: String(pid) }
}

function whenEnded(child: ChildProcess, readLog: () => string): () => string | undefined {
  let failure: Error | undefined
  let hasExited = false
  child.once('error', (error) => {
    failure = error
  })
  child.once('exit', () => {
    hasExited = true
  })
  return () => failure?.message ?? (hasExited ? readLog() : undefined)
}

function logSince(file: string, bytes: number): string {
  try {
    return readFileSync(file).subarray(bytes).toString()
  } catch {
    return '' // somebody tidied up
  }
}

function keepLogSmall(file: string): void {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestLogBytes) renameSync(file, `${file}.1`)
}

/**
 * Stops the server and waits until it is gone: in order when it answers, at once when it is hung, by force in the
 * end. None of the three loses a committed row. False when it would not go.
 */
export async function stopServer(
  place: ClusterPlace,
  how: { readonly hung: boolean; readonly patience: Patience },
): Promise<boolean> {
  const pid = runningServer(place)
  if (pid === undefined) return true
  const orderly = how.hung ? [] : ([['SIGINT', how.patience.stopMs]] as const)
  for (const [signal, waitMs] of [...orderly, ['SIGQUIT', 6_000], ['SIGKILL', 5_000]] as const) {
    send(pid, signal)
    if (how.hung) send(pid, 'SIGCONT') // a stopped process gets the signal only when it runs again
    if (await isGone(place, pid, waitMs)) return true
  }
  return false
}

async function isGone(place: ClusterPlace, pid: number, waitMs: number): Promise<boolean> {
  const waited = stopwatch()
  while (isServerOf(place, pid)) {
    if (waited() > waitMs) return false
    await sleep(5)
  }
  return true
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended in the meantime, or is not ours to signal; the wait that follows finds out.
  }
}
