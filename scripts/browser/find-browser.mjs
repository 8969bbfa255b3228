import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * A Chromium on this machine that answers when asked for its version, or undefined.
 * What `CHROMIUM_PATH` names comes first, then the PATH, the usual places, and what Playwright has downloaded.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findBrowser(env) {
  const onPath = (env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  const given = env['CHROMIUM_PATH'] ? [env['CHROMIUM_PATH']] : []
  return [...given, ...onPath, ...usualPlaces, ...downloadedByPlaywright(env)].find(answers)
}

/** @param {string} path */
function answers(path) {
  // Some distributions ship a stub that only tells people to install something else.
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

/** @param {NodeJS.ProcessEnv} env @returns {string[]} */
function downloadedByPlaywright(env) {
  const caches = [
    env['PLAYWRIGHT_BROWSERS_PATH'],
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  ]
  const programs = [
    ['chrome-linux', 'chrome'],
    ['chrome-linux64', 'chrome'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ]
  return caches
    .filter((cache) => cache !== undefined && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(/** @type {string} */ (cache)).map((name) => join(/** @type {string} */ (cache), name)),
    )
    .filter((folder) => /[\\/]chromium-\d+$/.test(folder))
    .flatMap((folder) => programs.map((program) => join(folder, ...program)))
}
