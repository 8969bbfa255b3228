import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { root } from './repository.ts'

const tsc = join(root, 'node_modules/typescript/bin/tsc')

const consumer = `import { assess, day, en, explain, parseRecord, type Assessment } from '@plain-record/law'

const parsed = parseRecord({
  matters: [{ matter: 'conviction', date: '2024-02-29', under18: false, sentences: [{ kind: 'fine' }] }],
})
if (!parsed.ok) throw new Error(parsed.problems.join())
const assessment: Assessment = assess(parsed.record, { on: day('2026-11-22'), lawAsAt: day('2026-11-22') })
for (const answer of assessment.matters) {
  const kind: 'spent-from' | 'until-it-ends' | 'never-spent' | 'nothing-to-spend' | 'depends' | 'outside' = answer.answer.kind
  console.log(kind, explain(answer, { on: assessment.on, words: en }).inShort)
}
`

/** A folder that is nothing but a Node project with the package in it, as npm would lay it out from what \`npm pack\` made. */
function projectWithPackage(): { readonly folder: string; readonly files: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'plain-record-consumer-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: join(root, 'packages/law'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const found = /"filename":\s*"([^"]+)"/.exec(packed)?.[1] ?? ''
  const place = join(folder, 'node_modules/@plain-record/law')
  mkdirSync(place, { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, found), '-C', place, '--strip-components=1'])
  const files = execFileSync('tar', ['-tzf', join(folder, found)], { encoding: 'utf8' })
    .trim()
    .split('\n')
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', type: 'module' }))
  writeFileSync(join(folder, 'consumer.ts'), consumer)
  return { folder, files }
}

describe('the package of the law, as npm packs it', { timeout: 120_000 }, () => {
  test('is found by plain Node, and by TypeScript with its types', () => {
    const { folder, files } = projectWithPackage()
    expect(files).toContain('package/dist/index.js')
    expect(files).toContain('package/dist/index.d.ts')
    expect(files).toContain('package/README.md')
    expect(files.filter((path) => /\.test\.|\/testing\/|\/src\/|ministry-cases|\.map$/.test(path))).toEqual([])

    const manifest = JSON.parse(
      readFileSync(join(folder, 'node_modules/@plain-record/law/package.json'), 'utf8'),
    ) as object
    for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies'])
      expect(manifest).not.toHaveProperty(kind)

    const options = [
      '--strict',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--moduleResolution',
      'nodenext',
      '--outDir',
      'out',
    ]
    const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')]
    execFileSync(process.execPath, [tsc, ...options, ...types, 'consumer.ts'], { cwd: folder, stdio: 'pipe' })
    const said = execFileSync(process.execPath, [join(folder, 'out/consumer.js')], { cwd: folder, encoding: 'utf8' })
    expect(said).toBe('spent-from This is spent. It has been since 1 March 2025.\n')
  })
})
