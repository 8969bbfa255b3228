import { execFileSync } from 'node:child_process'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { exampleSite } from '../platform/ui/example-site.ts'
import { operationDeps } from './api-deps.ts'
import { apiPages } from './api-pages.tsx'
import { apiPaths, apiRoot } from './paths.ts'
import { apiForTest, ask, library, now } from './testing/api-for-test.ts'
import { en } from './words/en.ts'
import { problemExample, workedExamples } from './worked-examples.ts'

const server = 'https://records.example'
const [page] = apiPages({ site: exampleSite(), words: en, library, ask, now, publicUrl: `${server}/` })
const html = String(page?.body)
const worked = { operating: operationDeps({ library, ask, now }), words: en, server }
const examples = [...workedExamples(worked), problemExample(worked)]

/** A command as the shell takes it apart. */
const argumentsOf = (command: string): readonly string[] =>
  execFileSync('sh', ['-c', command.replace(/^curl/, "printf '%s\\0'")], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1)

describe('the page of the API', () => {
  test('is valid markup of less than 60 KB', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: { 'void-style': 'off' },
    })
    const { results } = await validator.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    )
    expect(Buffer.byteLength(html)).toBeLessThan(60_000)
  })

  test('has a place for every problem that the API tells, and for every link of its own', async () => {
    for (const problem of Object.keys(en.problems)) expect(html).toContain(`id="problem-${problem}"`)
    const { type } = (await (await apiForTest().get('/nowhere')).json()) as { type: string }
    expect(type).toBe('/api#problem-not-found')
    for (const [, anchor] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${anchor}"`)
  })

  test('shows an example of every operation', () => {
    for (const { operation, forMany, path } of apiPaths) {
      expect(html).toContain(`id="${operation.name}"`)
      if (forMany) expect(html).toContain(`id="${forMany.name}"`)
      expect(html).toContain(apiRoot + path)
    }
  })
})

describe('the examples', () => {
  test.each(examples)('can be run, and get what the page shows: $command', async ({ command, answer }) => {
    const [address = '', ...options] = argumentsOf(command)
    expect(address.startsWith(server + apiRoot)).toBe(true)
    const path = address.slice(`${server}${apiRoot}`.length)
    const { get, post } = apiForTest()
    const given = options.indexOf('-d')
    const sent = given === -1 ? await get(path) : await post(path, options[given + 1])
    const shown = answer.replace(/\n…$/, '')
    expect(JSON.stringify(await sent.json(), undefined, 1).startsWith(shown)).toBe(true)
  })
})
