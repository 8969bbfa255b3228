import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const socketPort = 5432

// The kernel's limit is 107 bytes on Linux and 103 on macOS.
const longestSocketPath = 103

/** A folder name to connect through, and what to call when it is no longer needed. */
export type SocketFolder = { readonly path: string; release(): void }

/**
 * The server's socket lies in its own data folder, which only its account may enter. A path too long for a socket
 * address is reached through a link in a fresh private folder, made by and for this process alone: nobody can have
 * put something else there before.
 */
export function socketFolder(cluster: string): SocketFolder {
  if (Buffer.byteLength(join(cluster, `.s.PGSQL.${socketPort}`)) <= longestSocketPath) {
    return { path: cluster, release: () => {} }
  }
  const folder = mkdtempSync(join(tmpdir(), 'plain-record-'))
  const path = join(folder, 'db')
  symlinkSync(cluster, path)
  return { path, release: () => rmSync(folder, { recursive: true, force: true }) }
}
