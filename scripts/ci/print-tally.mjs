import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tally } from './tally.mjs'

// node scripts/ci/print-tally.mjs FOLDER: FOLDER holds PART.exit with an exit code, and PART/*.json with reports.
const folder = process.argv[2] ?? '.'
const text = (/** @type {string} */ path) => readFileSync(join(folder, path), 'utf8')
const parts = readdirSync(folder)
  .filter((file) => file.endsWith('.exit'))
  .map((file) => {
    const name = file.slice(0, -'.exit'.length)
    const reports = existsSync(join(folder, name)) ? readdirSync(join(folder, name)) : []
    return {
      name,
      exitCode: Number(text(file)),
      reports: reports.map((report) => JSON.parse(text(join(name, report)))),
    }
  })
const { total, counts } = tally(parts)
for (const { name, passed, failed } of counts) console.log(`${name}: ${passed} passed, ${failed} failed`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
