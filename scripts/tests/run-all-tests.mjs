import { join } from 'node:path'
import { runToEnd } from '../bootstrap/child.mjs'
import { say } from '../bootstrap/trouble.mjs'
import { getBrowser, howToGetABrowser } from '../browser/get-browser.mjs'
import { buildPrograms } from '../build/programs.mjs'

/** @typedef {{ root: string, node: string, wanted: import('./test-arguments.mjs').TestArguments }} TestRun */

/**
 * Runs the tests of the code, and then the journeys in a browser. A part that fails does not stop the next.
 * @param {TestRun} run
 * @returns {Promise<boolean>} false when a test failed, or journeys that were wanted could not run
 */
export async function runAllTests(run) {
  const code = await runVitest(run, { part: 'code', config: 'vitest.config.ts', env: {} })
  return run.wanted.browser ? (await runJourneys(run)) && code : code
}

/** @param {TestRun} run */
async function runJourneys(run) {
  const browser = await getBrowser(run)
  if (!browser) {
    say(`\nThe browser tests were NOT run: there is no Chromium, and none could be installed.\n${howToGetABrowser}`)
    return false
  }
  await buildPrograms(run.root)
  return runVitest(run, { part: 'browser', config: 'e2e/vitest.config.ts', env: { CHROMIUM_PATH: browser } })
}

/**
 * @param {TestRun} run
 * @param {{ part: string, config: string, env: Record<string, string> }} suite
 */
async function runVitest({ root, node, wanted }, { part, config, env }) {
  const report = wanted.report
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${join(wanted.report, `${part}.json`)}`]
    : []
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const args = [vitest, 'run', '--config', config, ...report, ...wanted.paths]
  const ending = await runToEnd(node, args, { cwd: root, env: { ...process.env, ...env } })
  return ending.code === 0
}
