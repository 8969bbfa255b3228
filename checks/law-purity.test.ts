import { describe, expect, test } from 'vitest'
import { runTool, scratchTree, textOf } from './repository.ts'

type Report = {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: unknown } }[]
}

type Settings = {
  readonly overrides: readonly {
    readonly linter: {
      readonly rules: {
        readonly style?: {
          readonly noRestrictedGlobals?: {
            readonly options: { readonly deniedGlobals: Readonly<Record<string, string>> }
          }
        }
      }
    }
  }[]
}

/** The names of the lint rules that fire on one file of the law package, as the repository's own settings have them. */
function rulesFiredBy(path: string, code: string): readonly string[] {
  const tree = scratchTree({ 'biome.json': textOf('biome.json'), '.gitignore': 'dist/\n', [path]: code })
  const report = JSON.parse(runTool('@biomejs/biome/bin/biome', ['lint', '--reporter=json', '.'], tree)) as Report
  return report.diagnostics.map(({ category }) => category)
}

const law = 'packages/law/src/rehabilitation/custody.ts'

const globals = 'lint/style/noRestrictedGlobals'
const properties = 'lint/nursery/noJsRestrictedProperties'

/** What the law must do without: an import or a use of each, and the rule that has to see it. */
const forbidden = [
  { what: 'the clock', code: 'export const today = () => new Date()', rule: globals },
  { what: 'the clock of the years to come', code: 'export const today = () => Temporal.Now', rule: globals },
  { what: 'how long it takes', code: 'export const now = () => performance.now()', rule: globals },
  { what: 'the language of the machine', code: 'export const form = new Intl.DateTimeFormat()', rule: globals },
  { what: 'the network', code: "export const act = () => fetch('https://example.org')", rule: globals },
  { what: 'the environment', code: "export const zone = process.env['TZ']", rule: globals },
  { what: 'secret randomness', code: 'export const id = () => crypto.randomUUID()', rule: globals },
  { what: 'chance', code: 'export const one = () => Math.random()', rule: properties },
  { what: 'chance by another name', code: 'export const { random } = Math', rule: properties },
  { what: 'waiting', code: 'export const wait = () => setTimeout(() => 1, 1)', rule: globals },
  { what: 'waiting again and again', code: 'export const wait = () => setInterval(() => 1, 1)', rule: globals },
  { what: 'waiting for its turn', code: 'export const wait = () => setImmediate(() => 1)', rule: globals },
  { what: 'waiting for a moment', code: 'export const wait = () => queueMicrotask(() => {})', rule: globals },
  { what: 'the machine', code: 'export const language = navigator.language', rule: globals },
  { what: 'the console', code: "export const tell = () => console.log('spent')", rule: globals },
  { what: 'anything around it', code: "export const all = globalThis['Date']", rule: globals },
  { what: 'anything around it in Node', code: "export const all = global['Date']", rule: globals },
  { what: 'a file', code: "export { readFileSync } from 'node:fs'", rule: 'lint/correctness/noNodejsModules' },
]

describe('the law package', () => {
  test.each(forbidden)('may not use $what', ({ code, rule }) => {
    expect(rulesFiredBy(law, `${code}\n`)).toContain(rule)
  })

  test('has a use of every global it is denied that shows the rule biting', () => {
    const { overrides } = JSON.parse(textOf('biome.json')) as Settings
    const denied = overrides.flatMap(({ linter }) =>
      Object.keys(linter.rules.style?.noRestrictedGlobals?.options.deniedGlobals ?? {}),
    )
    const used = forbidden.filter(({ rule }) => rule === globals).map(({ code }) => code)
    expect(denied.length).toBeGreaterThan(5)
    expect(denied.filter((name) => !used.some((code) => new RegExp(`\\b${name}\\b`).test(code)))).toEqual([])
  })

  test('may count days', () => {
    expect(rulesFiredBy(law, 'export const dayAfter = (day: number): number => day + 1\n')).toEqual([])
  })

  test('may read files in its tests', () => {
    expect(rulesFiredBy('packages/law/src/custody.test.ts', "export { readFileSync } from 'node:fs'\n")).toEqual([])
  })
})
