import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import boundaries from '../.dependency-cruiser.mjs'
import { cruisedFolders } from '../scripts/check/run-checks.mjs'
import { root, runTool, scratchTree, textOf } from './repository.ts'

type Import = { readonly from: string; readonly to: string }
type Forbidden = Import & { readonly rule: string }
type Cruise = {
  readonly summary: {
    readonly totalCruised: number
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[]
  }
  readonly modules: readonly { readonly source: string }[]
}

const hub = 'apps/hub/src'

const forbidden: readonly Forbidden[] = [
  { rule: 'law-imports-nothing', from: 'packages/law/src/a.ts', to: 'node:fs' },
  { rule: 'law-imports-nothing', from: 'packages/law/src/b.ts', to: 'zod' },
  { rule: 'law-imports-nothing', from: 'packages/law/src/c.ts', to: '@plain-record/guides' },
  { rule: 'guides-read-words-only', from: 'packages/guides/src/a.ts', to: 'hono' },
  { rule: 'guides-read-words-only', from: 'packages/guides/src/b.ts', to: 'kysely' },
  { rule: 'guides-read-words-only', from: 'packages/guides/src/c.ts', to: 'node:http' },
  { rule: 'guides-read-words-only', from: 'packages/guides/src/d.ts', to: '@plain-record/hub/operate' },
  { rule: 'ask-knows-words-and-law-only', from: 'packages/ask/src/a.ts', to: 'kysely' },
  { rule: 'ask-knows-words-and-law-only', from: 'packages/ask/src/b.ts', to: 'node:net' },
  { rule: 'ask-knows-words-and-law-only', from: 'packages/ask/src/d.ts', to: '@plain-record/check' },
  { rule: 'check-knows-law-only', from: 'packages/check/src/a.ts', to: 'node:fs' },
  { rule: 'check-knows-law-only', from: 'packages/check/src/b.ts', to: 'zod' },
  { rule: 'check-knows-law-only', from: 'packages/check/src/c.ts', to: '@plain-record/guides' },
  { rule: 'check-knows-law-only', from: 'packages/check/src/d.ts', to: '../../law/src/calendar/day.ts' },
  { rule: 'operations-know-packages-and-shapes-only', from: 'packages/operations/src/a.ts', to: 'node:crypto' },
  { rule: 'operations-know-packages-and-shapes-only', from: 'packages/operations/src/b.ts', to: 'hono' },
  { rule: 'operations-know-packages-and-shapes-only', from: 'packages/operations/src/c.ts', to: '@plain-record/check' },
  {
    rule: 'operations-know-packages-and-shapes-only',
    from: 'packages/operations/src/d.ts',
    to: '../../ask/src/inner.ts',
  },
  {
    rule: 'packages-are-entered-by-their-index',
    from: `${hub}/ask/a.ts`,
    to: '../../../../packages/guides/src/inner.ts',
  },
  { rule: 'packages-are-entered-by-their-index', from: 'packages/ask/src/c.ts', to: '../../guides/src/inner.ts' },
  { rule: 'platform-knows-no-feature', from: `${hub}/platform/http/a.ts`, to: '../../helpline/index.ts' },
  { rule: 'platform-knows-no-feature', from: `${hub}/platform/http/b.ts`, to: '../../app.ts' },
  { rule: 'features-meet-at-the-index', from: `${hub}/ask/b.ts`, to: '../helpline/requests.ts' },
  { rule: 'root-enters-features-by-index', from: `${hub}/open-hub.ts`, to: './helpline/requests.ts' },
  { rule: 'nothing-imports-staff', from: `${hub}/helpline/a.ts`, to: '../staff/index.ts' },
  { rule: 'only-the-root-knows-the-root', from: `${hub}/helpline/b.ts`, to: '../app.ts' },
  { rule: 'command-uses-packages-and-operate', from: 'apps/cli/src/a.ts', to: 'kysely' },
  { rule: 'command-uses-packages-and-operate', from: 'apps/cli/src/b.ts', to: '../../hub/src/helpline/index.ts' },
  { rule: 'journeys-speak-http', from: 'e2e/a.ts', to: '@plain-record/guides' },
  { rule: 'journeys-speak-http', from: 'e2e/b.ts', to: '../apps/hub/src/helpline/requests.ts' },
  { rule: 'packages-know-no-app', from: 'packages/guides/src/e.ts', to: '../../../bench/peer.ts' },
  { rule: 'service-imports-no-tests', from: `${hub}/helpline/c.ts`, to: './requests.test.ts' },
  { rule: 'no-cycles', from: `${hub}/platform/db/a.ts`, to: './b.ts' },
  { rule: 'every-import-is-found', from: 'bench/a.ts', to: './nowhere.ts' },
]

const allowed: readonly Import[] = [
  { from: 'packages/law/src/index.ts', to: './calendar/day.ts' },
  { from: 'packages/law/src/calendar/day.test.ts', to: 'node:fs' },
  { from: 'packages/guides/src/render.ts', to: 'remark-parse' },
  { from: 'packages/guides/src/read-library.ts', to: 'node:fs' },
  { from: 'packages/ask/src/answer.ts', to: '@plain-record/guides' },
  { from: 'packages/ask/src/terms.ts', to: '@plain-record/law' },
  { from: 'packages/ask/src/links.ts', to: 'linkifyjs' },
  { from: 'packages/check/src/sheet.ts', to: '@plain-record/law' },
  { from: 'packages/check/src/sheet.test.ts', to: 'vitest' },
  { from: 'packages/operations/src/ask-question.ts', to: '@plain-record/ask' },
  { from: 'packages/operations/src/read-guides.ts', to: '@plain-record/guides' },
  { from: 'packages/operations/src/assess.ts', to: '@plain-record/law' },
  { from: 'packages/operations/src/schemas.ts', to: 'zod' },
  { from: `${hub}/platform/db/connect.ts`, to: 'kysely' },
  { from: `${hub}/ask/results.ts`, to: '../helpline/index.ts' },
  { from: `${hub}/ask/page.ts`, to: '@plain-record/ask' },
  { from: `${hub}/helpline/send.ts`, to: './requests.ts' },
  { from: `${hub}/helpline/send.test.ts`, to: '../app.ts' },
  { from: `${hub}/staff/console.ts`, to: '../helpline/index.ts' },
  { from: `${hub}/app.ts`, to: './staff/index.ts' },
  { from: `${hub}/main.ts`, to: './app.ts' },
  { from: `${hub}/tables.ts`, to: './helpline/schema.ts' },
  { from: 'apps/cli/src/ask.ts', to: '@plain-record/ask' },
  { from: 'apps/cli/src/helpline.ts', to: '@plain-record/hub/operate' },
  { from: 'apps/cli/src/main.ts', to: 'node:fs' },
  { from: 'e2e/journeys.test.ts', to: 'playwright-core' },
  { from: 'bench/http.ts', to: '../apps/hub/src/helpline/requests.ts' },
]

/** What the imports above lead to. */
const targets = [
  'packages/law/src/index.ts',
  'packages/law/src/calendar/day.ts',
  'packages/guides/src/index.ts',
  'packages/guides/src/inner.ts',
  'packages/ask/src/index.ts',
  'packages/ask/src/inner.ts',
  'packages/check/src/index.ts',
  'packages/operations/src/index.ts',
  `${hub}/app.ts`,
  `${hub}/operate.ts`,
  `${hub}/helpline/index.ts`,
  `${hub}/helpline/requests.ts`,
  `${hub}/helpline/requests.test.ts`,
  `${hub}/helpline/schema.ts`,
  `${hub}/staff/index.ts`,
  'bench/peer.ts',
]
const libraries = ['zod', 'hono', 'kysely', 'linkifyjs', 'remark-parse', 'playwright-core', 'vitest']
const ours = {
  law: 'packages/law',
  guides: 'packages/guides',
  ask: 'packages/ask',
  check: 'packages/check',
  operations: 'packages/operations',
  hub: 'apps/hub',
}
const folders = ['packages', 'apps', 'bench', 'e2e']

/** A tree laid out like this one, with these imports and nothing else in it. */
function treeWith(imports: readonly Import[]): string {
  const manifest = (name: string, exports: Record<string, string>) => JSON.stringify({ name, type: 'module', exports })
  const tree = scratchTree({
    'tsconfig.json': textOf('tsconfig.json'),
    ...Object.fromEntries(
      libraries.map((name) => [`node_modules/${name}/package.json`, manifest(name, { '.': './i.js' })]),
    ),
    ...Object.fromEntries(libraries.map((name) => [`node_modules/${name}/i.js`, 'export {}\n'])),
    ...Object.fromEntries(
      Object.entries(ours).map(([name, folder]) => [
        `${folder}/package.json`,
        manifest(
          `@plain-record/${name}`,
          name === 'hub' ? { './operate': './src/operate.ts' } : { '.': './src/index.ts' },
        ),
      ]),
    ),
    ...Object.fromEntries(targets.map((path) => [path, 'export const fact = 1\n'])),
    ...Object.fromEntries(imports.map(({ from, to }) => [from, `import '${to}'\nexport const fact = 1\n`])),
    'node_modules/@plain-record/README': '',
  })
  for (const [name, folder] of Object.entries(ours)) {
    symlinkSync(join(tree, folder), join(tree, 'node_modules/@plain-record', name), 'dir')
  }
  return tree
}

const cruise = (folder: string, paths: readonly string[]): Cruise =>
  JSON.parse(
    runTool(
      'dependency-cruiser/bin/dependency-cruiser.mjs',
      ['--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json', ...paths],
      folder,
    ),
  ) as Cruise

// Each run reads every module there is.
describe('boundaries', { timeout: 120_000 }, () => {
  test('each forbidden import is refused by its own rule', () => {
    const back: Import = { from: `${hub}/platform/db/b.ts`, to: './a.ts' } // closes the cycle
    const { violations } = cruise(treeWith([...forbidden, back]), folders).summary
    const fired = violations.map(({ rule, from }) => `${rule.name}: ${from}`)
    expect(fired).toEqual(expect.arrayContaining(forbidden.map(({ rule, from }) => `${rule}: ${from}`)))
  })

  test('allowed imports pass', () => {
    expect(cruise(treeWith(allowed), folders).summary.violations).toEqual([])
  })

  test('every rule has a forbidden import that shows it biting', () => {
    const rules = (boundaries.forbidden ?? []).map(({ name }) => name)
    expect([...new Set(forbidden.map(({ rule }) => rule))].sort()).toEqual([...rules].sort())
  })

  test('the check of this repository looks at every part of it', () => {
    const seen = cruise(root, cruisedFolders).modules.map(({ source }) => source)
    for (const part of [
      'packages/law/src/',
      'packages/guides/src/',
      'packages/ask/src/',
      'packages/check/src/',
      'packages/operations/src/',
      `${hub}/`,
      'apps/cli/src/',
      'bench/',
      'e2e/',
    ]) {
      expect(seen.filter((source) => source.startsWith(part)).length, part).toBeGreaterThan(0)
    }
    expect(seen.filter((source) => source.endsWith('.tsx')).length).toBeGreaterThan(0)
  })
})
