import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** @typedef {{ command: string, args: string[], shell?: boolean }} Npm */

/**
 * How to start npm: the one that started us, else the one beside this Node, else the one on the PATH.
 * It runs on the Node that npm itself runs on, because an install replaces the one in node_modules.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Npm}
 */
export function findNpm(env) {
  const started = env['npm_execpath']
  const node = env['npm_node_execpath']
  if (started && /npm-cli\.c?js$/.test(started) && existsSync(started)) {
    return { command: node && existsSync(node) ? node : process.execPath, args: [started] }
  }
  const here = dirname(process.execPath)
  const beside = [join(here, '../lib/node_modules/npm/bin/npm-cli.js'), join(here, 'node_modules/npm/bin/npm-cli.js')]
  const found = beside.find((path) => existsSync(path))
  if (found) return { command: process.execPath, args: [found] }
  return process.platform === 'win32' ? { command: 'npm.cmd', args: [], shell: true } : { command: 'npm', args: [] }
}

/** Gives up in well under a minute when there is no network, but rides out a short gap. */
export const installArguments = [
  'ci',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
]
