import { readFileSync } from 'node:fs'

/** A user and group of this machine, by number. */
export type Account = { readonly uid: number; readonly gid: number }

// An account of the service's own is better than one shared with other services, when the operator made one.
const preferred = ['plain-record', 'nobody']

/**
 * The account the server runs under: undefined for our own. PostgreSQL refuses to run as root, so root hands it to the
 * owner of an existing cluster, else to the account `plain-record` when the machine has one, else to `nobody`.
 */
export function serverAccount(clusterOwner: Account | undefined): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  if (clusterOwner && clusterOwner.uid !== 0) return clusterOwner
  return accountIn(readFileSync('/etc/passwd', 'utf8'), preferred)
}

/** The first of `names` that a passwd file lists. Negative numbers, as on macOS, are what the kernel calls them. */
export function accountIn(passwd: string, names: readonly string[]): Account {
  const rows = passwd.split('\n').map((line) => line.split(':'))
  const row = names.map((name) => rows.find((fields) => fields[0] === name)).find((fields) => fields !== undefined)
  return { uid: Number(row?.[2] ?? 65534) >>> 0, gid: Number(row?.[3] ?? 65534) >>> 0 }
}
