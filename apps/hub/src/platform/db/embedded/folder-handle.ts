import { openSync } from 'node:fs'
import type { Account } from './server-account.ts'

/** What a started program calls a folder it must open, and the open folder to hand it as its file number 3. */
export type FolderHandle = { readonly name: string; readonly handle: number }

/**
 * Opens a folder for a program that another account runs. On Linux the program uses the folder we opened, so that the
 * folders above it may stay closed to that account. Close `handle` once the program has been started.
 */
export function openForAccount(folder: string, account: Account | undefined): FolderHandle {
  const handle = openSync(folder, 'r')
  return { handle, name: account && process.platform === 'linux' ? '/proc/self/fd/3' : folder }
}
