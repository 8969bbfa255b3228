import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'

/**
 * The world in which process numbers mean something: one start of one machine, and one container in it.
 * `boot` and `container` are empty where the system does not tell them.
 */
export function processScope(): { readonly boot: string; readonly container: string } {
  return {
    boot: readOrEmpty(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    container: readOrEmpty(() => readlinkSync('/proc/self/ns/pid')),
  }
}

/** When a process started, in whatever unit the system uses; undefined when it is gone or only waits to be reaped. */
export function processStart(pid: number): string | undefined {
  if (process.platform === 'linux') {
    const stat = readOrEmpty(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
    // The name in brackets may hold spaces and brackets: count fields from the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, started] = [fields[0], fields[19]]
    return state === undefined || state === 'Z' || state === 'X' ? undefined : started
  }
  const line = ps(pid, 'stat=,lstart=')
  return line === '' || line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '')
}

/** The command line of a living process, spaces between arguments; empty when it cannot be read. */
export function processCommand(pid: number): string {
  if (process.platform !== 'linux') return ps(pid, 'command=')
  return readOrEmpty(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim())
}

const ps = (pid: number, columns: string) =>
  readOrEmpty(() =>
    execFileSync('ps', ['-p', String(pid), '-o', columns], { encoding: 'utf8', env: { LC_ALL: 'C' } }).trim(),
  )

function readOrEmpty(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}
