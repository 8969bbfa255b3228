import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCases } from './case.ts'
import { differencesPage } from './differences-page.ts'
import { type AnyDifference, namedDifferences } from './named-differences.ts'
import { type Tally, tally } from './tally.ts'

// Runs the reference cases of the ministry's checker beside ours, and names every difference.
//   npm run oracle [-- FOLDER] [--write-docs]    or ORACLE_CASES=FOLDER
// Exit code 1: a difference that nobody can explain.

const root = join(import.meta.dirname, '../../..')
const bundled = join(import.meta.dirname, 'cases')
const page = join(root, 'docs/differences.md')

function folderOf(args: readonly string[]): string {
  const named = args.find((arg) => !arg.startsWith('--')) ?? process.env['ORACLE_CASES']
  const beside = join(root, '../shared/oracle')
  return named ?? (existsSync(beside) ? beside : bundled)
}

const args = process.argv.slice(2)
const found = tally(readCases(folderOf(args)))
print(found)
if (args.includes('--write-docs')) {
  const text = differencesPage(tally(readCases(bundled)))
  if (!existsSync(page) || readFileSync(page, 'utf8') !== text) writeFileSync(page, text)
}
process.exitCode = found.unexplained.length > 0 ? 1 : 0

function print({ cases, agree, differ, anotherQuestion, unexplained, byName }: Tally): void {
  const names = (Object.keys(namedDifferences) as AnyDifference[]).filter((name) => byName.has(name))
  for (const name of names) {
    const { count, examples } = byName.get(name) ?? { count: 0, examples: [] }
    const { provision, ours, theirs } = namedDifferences[name]
    console.log(
      `${String(count).padStart(6)}  ${name} (${examples[0]})\n        ${provision}\n        ours: ${ours}\n        theirs: ${theirs}`,
    )
  }
  console.log(
    `\n${cases} cases: ${agree} agree, ${differ} differ in named ways, ${anotherQuestion} ask another question.`,
  )
  for (const { id, what } of unexplained.slice(0, 20)) console.log(`${id}: ${what}`)
  console.log(`${unexplained.length} unexplained`)
}
