import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

// Writes docs/law/mutants.md from the reports of mutation testing: what no test noticed, to be read and judged by people.
//   npm run mutate writes coverage/mutation.json and then this; other reports can be named

type Mutant = {
  readonly mutatorName: string
  readonly replacement?: string
  readonly status: string
  readonly location: { readonly start: Place; readonly end: Place }
}
type Place = { readonly line: number; readonly column: number }
type Report = {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

const root = join(import.meta.dirname, '../../..')
const given = process.argv.slice(2)
const reports = (given.length > 0 ? given : [join(root, 'coverage/mutation.json')]).map(
  (file) => JSON.parse(readFileSync(file, 'utf8')) as Report,
)
const files = Object.entries(Object.assign({}, ...reports.map((report) => report.files)) as Report['files']).toSorted()

const detected = (mutants: readonly Mutant[]): number =>
  mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
const counted = (mutants: readonly Mutant[]): readonly Mutant[] =>
  mutants.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status))
const score = (mutants: readonly Mutant[]): string =>
  `${((100 * detected(mutants)) / counted(mutants).length).toFixed(1)}% of ${counted(mutants).length}`

const folders = [...new Set(files.map(([path]) => path.split('/')[1] ?? ''))]
const parts = folders.map((folder) => {
  const own = files.filter(([path]) => path.split('/')[1] === folder)
  const all = own.flatMap(([, { mutants }]) => mutants)
  const rows = own.flatMap(([path, { source, mutants }]) => mutants.flatMap((mutant) => row(path, source, mutant)))
  return `## ${folder}: ${score(all)}\n\n| where | what | as changed |\n| --- | --- | --- |\n${rows.join('\n')}`
})

function row(path: string, source: string, { status, location, replacement = '' }: Mutant): readonly string[] {
  if (status !== 'Survived' && status !== 'NoCoverage') return []
  const { start, end } = location
  const line = source.split('\n')[start.line - 1] ?? ''
  const what =
    start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)} …`
  return [`| ${basename(path)}, ${start.line} | ${code(what)} | ${code(replacement)} |`]
}

writeFileSync(
  join(root, 'docs/law/mutants.md'),
  `# What mutation testing did not notice

Made by \`npm run mutate\`; do not edit it by hand. Every rule is changed in small ways, and the tests must notice. Below is what they did
not notice; lines are those of the day of the run. Words in quotes are not changed.

Most of what is left makes no difference to any answer: short cuts that are only there to be fast (\`meet\`, \`isSame\`, \`likely\`, the
memory of \`calculate\`), ties where either of two is the same (\`>\` and \`>=\` of two days that are then equal), bounds of tables that no day
reaches, and cases that the parser refuses before.

${parts.join('\n\n')}
`,
)

function code(text: string): string {
  const short = text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('`', "'").slice(0, 110)
  return `\`${short}\``
}
