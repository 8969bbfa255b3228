import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { recordSchema } from '../src/index.ts'
import { checksPage } from './checks-page.ts'
import { offencesPage } from './offences-page.ts'
import { imageryPage, outcomesPage, rolesPage } from './outcomes-page.ts'
import { rulesPage } from './rules-page.ts'

// Writes the pages of docs/law that come from the code, or with --check says which are not as the code has them.

const root = join(import.meta.dirname, '../../..')

const pages: Readonly<Record<string, () => string>> = {
  'docs/law/record.schema.json': () => `${JSON.stringify(recordSchema(), undefined, 2)}\n`,
  'docs/law/rules.md': rulesPage,
  'docs/law/checks.md': checksPage,
  'docs/law/offences.md': offencesPage,
  'docs/law/outcomes.md': outcomesPage,
  'docs/law/imagery.md': imageryPage,
  'docs/law/roles.md': rolesPage,
}

const isCheck = process.argv.includes('--check')
for (const [path, make] of Object.entries(pages)) {
  const file = join(root, path)
  const text = make()
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  if (isCheck) {
    console.error(`${path} is not as the code has it. Run npm run docs:law.`)
    process.exitCode = 1
    continue
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.log(`Wrote ${path}.`)
}
