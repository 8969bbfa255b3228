import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import type { Alter } from './example.tsx'
import { exampleSite } from './example-site.ts'
import { exampleSets, examplesPage, wholeExamplePage, wholeExampleSlugs } from './examples.tsx'

const site = exampleSite()
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'void-style': 'off' },
})

const faultsOf = async (html: string): Promise<string[]> => {
  const report = await validator.validateString(html)
  return report.results.flatMap((result) =>
    result.messages.map(({ ruleId, message, line, column }) => `${ruleId} at ${line}:${column}: ${message}`),
  )
}

const everyExample = exampleSets.flatMap((set) =>
  set.examples.map((example) => ({ ...example, title: `${set.component}: ${example.name}` })),
)

describe('The examples page', () => {
  test('is valid and accessible markup', async () => {
    expect(await faultsOf(examplesPage(site))).toEqual([])
  })

  test('shows every component', () => {
    const html = examplesPage(site)
    for (const { component } of exampleSets) expect(html).toContain(`>${component}</h2>`)
    expect(exampleSets.length).toBeGreaterThan(25)
  })

  test('answers undefined for an example that is not there', () => {
    expect(wholeExamplePage(site, 'no-such-example')).toBeUndefined()
  })
})

test.each(wholeExampleSlugs)('The example page %s is valid and accessible markup', async (slug) => {
  expect(await faultsOf(wholeExamplePage(site, slug) ?? 'missing')).toEqual([])
})

const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)>`
const isoDate = /^\d{4}-\d{2}-\d{2}$/
// Words of ours and names chosen from a closed list do not come from outside.
const notFromOutside = new Set(['words', 'assets', 'seen'])

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

function withText(value: unknown, text: string): unknown {
  if (typeof value === 'string') return isoDate.test(value) ? value : text
  if (Array.isArray(value)) return value.map((entry) => withText(entry, text))
  if (!isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, notFromOutside.has(key) ? entry : withText(entry, text)]),
  )
}

const alterTo =
  (text: string): Alter =>
  (props) =>
    withText(props, text) as typeof props

describe('Text from outside', () => {
  test.each(everyExample)('$title shows markup in its props as text', ({ render }) => {
    const html = String(render(site, alterTo(hostile)))
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('<img')
    expect(html).not.toContain(`"'>`)
  })

  test('is shown by every example but those that have none, so the test above looks at something', () => {
    const untouched = everyExample.filter(
      ({ render }) => !String(render(site, alterTo(hostile))).includes('&lt;script'),
    )
    expect(untouched.map(({ title }) => title)).toEqual([
      'BackLink: One step back',
      'ErrorSummary: Nothing to put right',
    ])
  })

  test.each(everyExample)('$title follows no address that runs a script', ({ render }) => {
    const html = String(render(site, alterTo('javascript:alert(1)')))
    expect(html).not.toMatch(/(?:href|action|src)="\s*javascript:/i)
  })
})
