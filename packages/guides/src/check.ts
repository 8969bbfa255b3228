import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { readDraft } from './guide-draft.ts'
import { hardestSentences } from './hardest-sentences.ts'
import { buildLibrary } from './library.ts'
import { problemLine } from './problem.ts'
import { readContent } from './read-library.ts'

const usage = `Usage: node packages/guides/src/check.ts [contentDir] --on YYYY-MM-DD [--only part-of-a-path] [--hardest]
Checks every guide as of that day. --only shows what concerns the files whose path holds these words.
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    on: { type: 'string' },
    only: { type: 'string', default: '' },
    hardest: { type: 'boolean', default: false },
  },
})

if (values.on === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(values.on)) {
  process.stderr.write(usage)
  process.exitCode = 2
} else {
  const contentDir = positionals[0] ?? join(import.meta.dirname, '../../../content')
  const files = readContent(contentDir)
  const { library, problems } = buildLibrary(files, { on: values.on })
  const isShown = ({ file }: { file: string }) => file.includes(values.only)
  const drafts = files.filter(isShown).flatMap((file) => readDraft(file).draft ?? [])
  const shown = problems.filter(isShown)
  const here = relative(process.cwd(), contentDir)
  const ages = new Map(library.guides.map(({ slug, readingAge }) => [slug, readingAge]))
  const lines = [
    ...shown.map((problem) => problemLine({ ...problem, file: join(here, problem.file) })),
    ...drafts.flatMap((draft) => [
      `${draft.slug}: reading age ${ages.get(draft.slug)}`,
      ...(values.hardest ? hardestSentences(draft, 10).map(({ sentence, age }) => `  ${age}  ${sentence}`) : []),
    ]),
    `${drafts.length} guides, ${library.sources.length} sources, ${shown.length} problems`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  process.exitCode = shown.length > 0 ? 1 : 0
}
