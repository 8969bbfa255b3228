import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runToEnd } from '../bootstrap/child.mjs'
import { say } from '../bootstrap/trouble.mjs'
import { buildPrograms } from '../build/programs.mjs'
import { contentCheck } from './content-check.mjs'

/** @typedef {{ name: string, args: readonly string[], needsPrograms?: boolean }} Check */

/** Where the boundaries are looked at. */
export const cruisedFolders = ['packages', 'apps', 'bench', 'e2e', 'checks']

/**
 * The checks in the order they run: each a program of node_modules, or our own, and its arguments.
 * @returns {readonly Check[]}
 */
function allChecks() {
  const tool = (/** @type {string} */ path) => join('node_modules', path)
  const tsc = tool('typescript/bin/tsc')
  return [
    { name: 'format and lint', args: [tool('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.'] },
    { name: 'types', args: [tsc, '-p', 'tsconfig.json'] },
    { name: 'types in the browser', args: [tsc, '-p', 'tsconfig.browser.json'] },
    { name: 'types in scripts', args: [tsc, '-p', 'scripts/tsconfig.json'] },
    { name: 'types of the law as it is packed', args: [tsc, '-p', 'packages/law/tsconfig.build.json', '--noEmit'] },
    { name: 'boundaries', args: [tool('dependency-cruiser/bin/dependency-cruiser.mjs'), ...cruisedFolders] },
    { name: 'unused code', args: [tool('knip/bin/knip.js')] },
    { name: 'content', args: contentCheck([]) },
    { name: 'documents of the law', args: [join('scripts', 'docs.mjs'), '--check'] },
    { name: 'page weight', args: [join('bench', 'pages.ts'), '--check'], needsPrograms: true },
  ]
}

/**
 * Runs every check, whatever the others found, and says which failed.
 * @param {{ root: string, node: string, report: string | undefined }} run
 * @returns {Promise<boolean>} whether all passed
 */
export async function runChecks({ root, node, report }) {
  const failed = []
  const checks = allChecks()
  for (const { name, args, needsPrograms } of checks) {
    say(`\n── ${name}`)
    const built = !needsPrograms || (await canBuild(root))
    if (!built || (await runToEnd(node, args, { cwd: root })).code !== 0) failed.push(name)
  }
  const passed = checks.length - failed.length
  say(failed.length === 0 ? `\nAll ${passed} checks passed.` : `\nFailed: ${failed.join(', ')}. ${passed} passed.`)
  if (report) {
    mkdirSync(report, { recursive: true })
    writeFileSync(join(report, 'check.json'), JSON.stringify({ passed, failed: failed.length }))
  }
  return failed.length === 0
}

/** @param {string} root */
const canBuild = (root) =>
  buildPrograms(root).then(
    () => true,
    (/** @type {Error} */ error) => {
      say(error.message)
      return false
    },
  )
