import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runToEnd } from '../bootstrap/child.mjs'
import { say } from '../bootstrap/trouble.mjs'
import { findBrowser } from './find-browser.mjs'

/**
 * A browser for the journeys: one that is here, else Debian's own where we may install it, else Playwright's.
 * @param {{ root: string, node: string }} where
 * @returns {Promise<string | undefined>} its path, or undefined when none could be had
 */
export async function getBrowser({ root, node }) {
  const present = findBrowser(process.env)
  if (present) return present
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    say('No browser here: installing chromium with apt-get.')
    const installed = await installFromDebian(['chromium'])
    const found = installed ? findBrowser(process.env) : undefined
    if (found) return found
    say('apt-get could not install chromium.')
  }
  const playwright = join(root, 'node_modules', 'playwright-core', 'cli.js')
  if (existsSync(playwright)) {
    say("No browser here: downloading Playwright's own Chromium.")
    await runToEnd(node, [playwright, 'install', 'chromium'], { cwd: root, stdio: ['ignore', 2, 2] })
  }
  return findBrowser(process.env)
}

/**
 * Installs Debian packages as root.
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} whether all of it went well
 */
export async function installFromDebian(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  /** @type {import('node:child_process').SpawnOptions} */
  const quietly = { env, stdio: ['ignore', 'ignore', 2] }
  await runToEnd('apt-get', ['update', '-q'], quietly) // an old list may still do
  const options = ['-y', '-q', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=300']
  return (await runToEnd('apt-get', ['install', ...options, ...packages], quietly)).code === 0
}

/** What to do about a missing browser, for people. */
export const howToGetABrowser =
  'Install Chromium or Chrome (on Debian: "apt-get install chromium" as root), or name one in CHROMIUM_PATH, and run ' +
  '"npm test" again. "npm test -- --no-browser" leaves these tests out.'
