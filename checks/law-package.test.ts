import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findNpm } from '../scripts/bootstrap/npm.mjs'
import { root, scratchTree } from './repository.ts'

const law = join(root, 'packages/law')

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
// @ts-expect-error: types that were not found would let anything pass
export const nothing: string = assessment.nothingOfTheKind
`

const npm = (args: readonly string[], cwd: string) => {
  const { command, args: first, shell } = findNpm(process.env)
  return execFileSync(command, [...first, ...args], { cwd, encoding: 'utf8', stdio: 'pipe', ...(shell && { shell }) })
}

const asNode = ['--module', 'nodenext', '--moduleResolution', 'nodenext']
const asBundler = ['--module', 'esnext', '--moduleResolution', 'bundler']

/** Looks at a file of the project as somebody else's TypeScript would. Throws when a type is wrong. */
const compile = (folder: string, args: readonly string[]) =>
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      ...['--strict', '--target', 'es2022', '--types', 'node', '--typeRoots', join(root, 'node_modules/@types')],
      ...args,
    ],
    { cwd: folder, encoding: 'utf8', stdio: 'pipe' },
  )

/** A Node project that has nothing but the package, installed from what `npm pack` makes. */
function projectWithPackage(): { readonly folder: string; readonly installed: string } {
  const folder = scratchTree({
    'package.json': JSON.stringify({ name: 'consumer', type: 'module', private: true }),
    'consumer.ts': consumer,
  })
  npm(['pack', '--silent', '--pack-destination', folder], law)
  const { version } = JSON.parse(readFileSync(join(law, 'package.json'), 'utf8')) as { version: string }
  const packed = join(folder, `plain-record-law-${version}.tgz`)
  npm(['install', packed, '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], folder)
  return { folder, installed: join(folder, 'node_modules/@plain-record/law') }
}

describe('the package of the law, as npm packs and installs it', { timeout: 240_000 }, () => {
  test('is found by plain Node, and by TypeScript with its types', () => {
    // What is left from a source that has since been renamed must not be packed.
    mkdirSync(join(law, 'dist'), { recursive: true })
    writeFileSync(join(law, 'dist/left-from-before.js'), 'export {}\n')
    const { folder, installed } = projectWithPackage()

    const files = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(installed, join(parentPath, name)).replaceAll(sep, '/'))
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'dist/index.d.ts', 'dist/index.js', 'package.json']),
    )
    const sourceOf = (path: string) => path.replace(/^dist\//, 'src/').replace(/(\.d\.ts|\.js)$/, '.ts')
    const packedCode = files.filter((path) => !['LICENSE', 'README.md', 'package.json'].includes(path))
    expect(packedCode.filter((path) => !existsSync(join(law, sourceOf(path))))).toEqual([])
    expect(packedCode.filter((path) => /\.test\.|\/testing\//.test(path))).toEqual([])

    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as object
    for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies'])
      expect(manifest).not.toHaveProperty(kind)

    compile(folder, [...asNode, '--outDir', 'out', 'consumer.ts'])
    const said = execFileSync(process.execPath, [join(folder, 'out/consumer.js')], { cwd: folder, encoding: 'utf8' })
    expect(said).toBe('spent-from This is spent. It has been since 1 March 2025.\n')

    compile(folder, [...asBundler, '--noEmit', 'consumer.ts'])
  })
})
