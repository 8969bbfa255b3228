import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The Node 24 that the lock file pins for this machine, as a path from the root of the checkout.
 * @returns {string}
 */
export function pinnedNodePath({ platform = process.platform, arch = process.arch } = {}) {
  return platform === 'win32'
    ? join('node_modules', `node-win-${arch}`, 'bin', 'node.exe')
    : join('node_modules', `node-${platform}-${arch}`, 'bin', 'node')
}

/**
 * Tries the pinned Node once, after an install. Where it is not for this machine or does not run (a Linux without
 * glibc), its link goes too: npm scripts look there first and would find a Node that cannot start.
 * @param {string} root
 * @returns {boolean} whether the pinned Node runs here
 */
export function pinnedNodeRuns(root) {
  const path = join(root, pinnedNodePath())
  if (existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0) return true
  for (const name of ['node', 'node.cmd', 'node.ps1']) rmSync(join(root, 'node_modules', '.bin', name), { force: true })
  return false
}

/**
 * Whether a Node can run the sources themselves: TypeScript by type stripping, without a flag.
 * @param {string} version for instance `22.18.0`
 */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)
}
