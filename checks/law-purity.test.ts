import { describe, expect, test } from 'vitest'
import { runTool, scratchTree, textOf } from './repository.ts'

type Report = {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: unknown } }[]
}

/** The names of the lint rules that fire on one file of the law package, as the repository's own settings have them. */
function rulesFiredBy(path: string, code: string): readonly string[] {
  const tree = scratchTree({ 'biome.json': textOf('biome.json'), '.gitignore': 'dist/\n', [path]: code })
  const report = JSON.parse(runTool('@biomejs/biome/bin/biome', ['lint', '--reporter=json', '.'], tree)) as Report
  return report.diagnostics.map(({ category }) => category)
}

const law = 'packages/law/src/rehabilitation/custody.ts'

describe('the law package', () => {
  test.each([
    { reads: 'the clock', code: 'export const today = () => new Date()', rule: 'lint/style/noRestrictedGlobals' },
    {
      reads: 'the network',
      code: "export const act = () => fetch('https://example.org')",
      rule: 'lint/style/noRestrictedGlobals',
    },
    { reads: 'the environment', code: "export const zone = process.env['TZ']", rule: 'lint/style/noRestrictedGlobals' },
    {
      reads: 'randomness',
      code: 'export const id = () => crypto.randomUUID()',
      rule: 'lint/style/noRestrictedGlobals',
    },
    {
      reads: 'how long it takes',
      code: 'export const now = () => performance.now()',
      rule: 'lint/style/noRestrictedGlobals',
    },
    {
      reads: 'anything around it',
      code: "export const all = globalThis['Date']",
      rule: 'lint/style/noRestrictedGlobals',
    },
    { reads: 'a file', code: "export { readFileSync } from 'node:fs'", rule: 'lint/correctness/noNodejsModules' },
  ])('may not read $reads', ({ code, rule }) => {
    expect(rulesFiredBy(law, `${code}\n`)).toContain(rule)
  })

  test('may count days', () => {
    expect(rulesFiredBy(law, 'export const dayAfter = (day: number): number => day + 1\n')).toEqual([])
  })

  test('may read files in its tests', () => {
    expect(rulesFiredBy('packages/law/src/custody.test.ts', "export { readFileSync } from 'node:fs'\n")).toEqual([])
  })
})
