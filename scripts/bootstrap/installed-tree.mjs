/**
 * How much of the lock file stands in node_modules.
 * @typedef {'everything' | 'production' | 'incomplete'} Parts
 */

/** @typedef {{ version?: string, integrity?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} Entry */
/** @typedef {{ packages?: Record<string, Entry> }} LockFile */

/**
 * Compares the lock file with the record that npm leaves behind in node_modules when an install has ended well.
 * Packages for other platforms may be missing; a different version may not stand anywhere.
 * @param {LockFile | undefined} lock
 * @param {LockFile | undefined} installed
 * @returns {Parts}
 */
export function installedParts(lock, installed) {
  /** @type {Parts} */
  let parts = 'everything'
  if (!lock?.packages || !installed?.packages) return 'incomplete'
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (!path.includes('node_modules/')) continue // the root and the workspaces are our own folders
    const present = installed.packages[path]
    if (present && present.version === wanted.version && present.integrity === wanted.integrity) continue
    if (present) return 'incomplete'
    if (wanted.optional || wanted.devOptional) continue
    if (!wanted.dev) return 'incomplete'
    parts = 'production'
  }
  return parts
}

/**
 * @param {Parts} have
 * @param {Exclude<Parts, 'incomplete'>} need
 */
export const suffices = (have, need) => have === 'everything' || have === need
