import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runToEnd } from '../bootstrap/child.mjs'
import { say } from '../bootstrap/trouble.mjs'
import { asWritten } from '../build/programs.mjs'

const reference = join('docs', 'law', 'api')

/**
 * Writes docs/law from the code, or checks that it is as the code has it: the form of a record, the rules beside the Act, and the
 * reference of what the package offers, from its comments.
 * @param {{ root: string, node: string, isCheck: boolean }} run
 * @returns {Promise<boolean>} whether all was written, or is as it should be
 */
export async function lawDocuments({ root, node, isCheck }) {
  const pages = [asWritten, join('packages', 'law', 'pages', 'write-pages.ts'), ...(isCheck ? ['--check'] : [])]
  const written = (await runToEnd(node, pages, { cwd: root })).code === 0
  if (!isCheck) return (await writeReference({ root, node, into: reference })) && written
  const scratch = mkdtempSync(join(tmpdir(), 'plain-record-reference-'))
  try {
    const made = await writeReference({ root, node, into: scratch })
    const same = made && isSameFolder(join(root, reference), scratch)
    if (!same) say(`${reference} is not as the code has it. Run npm run docs:law.`)
    return same && written
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** @param {{ root: string, node: string, into: string }} run */
async function writeReference({ root, node, into }) {
  const typedoc = join('node_modules', 'typedoc', 'bin', 'typedoc')
  const args = [typedoc, '--options', join('packages', 'law', 'typedoc.json'), '--out', into]
  return (await runToEnd(node, args, { cwd: root })).code === 0
}

/** @param {string} committed @param {string} made */
function isSameFolder(committed, made) {
  try {
    const names = readdirSync(made, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const read = (/** @type {string} */ folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted().join('\n')
    if (read(committed) !== read(made)) return false
    return names.every(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return readFileSync(path, 'utf8') === readFileSync(join(committed, path.slice(made.length)), 'utf8')
    })
  } catch {
    return false // never written
  }
}
