import { type Sheet, sheetEn, sheetFor } from '@plain-record/check'
import { parseRecord } from '@plain-record/law'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { exampleSite } from '../../platform/ui/example-site.ts'
import { Page } from '../../platform/ui/page.tsx'
import { renderPage } from '../../platform/ui/render-page.ts'
import { type ResultActions, ResultSections } from './result-sections.tsx'
import { type ExampleName, exampleDrafts, exampleOn, exampleSheet } from './testing/example-records.ts'
import { en } from './words/en.ts'

const site = exampleSite()
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'void-style': 'off' },
})
const actions: ResultActions = { change: '/check/answers', copy: '/check/keep', person: '/helpline' }
const guides = [{ title: 'What spent means', href: '/guides/what-spent-means' }]

const pageOf = (sheet: Sheet): string =>
  renderPage(
    <Page site={site} title={en.title} sensitive noindex printable>
      <ResultSections sheet={sheet} words={en} site={site} actions={actions} guides={guides} />
    </Page>,
  )

const names = Object.keys(exampleDrafts) as ExampleName[]
const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)>`

describe('The page of a result', () => {
  test.each(names)('is valid and accessible markup: %s', async (name) => {
    const report = await validator.validateString(pageOf(exampleSheet(name)))
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${ruleId} at ${line}:${column}: ${message}`),
      ),
    ).toEqual([])
  })

  test('is under 60 KB with ten convictions, before it is compressed', () => {
    expect(Buffer.byteLength(pageOf(exampleSheet('ten convictions')))).toBeLessThan(60 * 1024)
  })

  test.each(names)('begins with the answer: %s', (name) => {
    const sheet = exampleSheet(name)
    const main = pageOf(sheet).split('<main')[1] ?? ''
    expect(main.replace(/<[^>]+>/g, '|')).toMatch(
      new RegExp(`\\|Your result\\|+${sheet.headline.replace(/[.|]/g, '\\$&')}\\|`),
    )
  })

  test.each(names)('has each verdict, its end and its reason in words: %s', (name) => {
    const sheet = exampleSheet(name)
    const rows = [...pageOf(sheet).matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/gs)].slice(
      0,
      sheet.matters.length,
    )
    expect(rows).toHaveLength(sheet.matters.length)
    sheet.matters.forEach(({ title, cells, spent }, i) => {
      const [, heading, row = ''] = rows[i] ?? []
      expect(heading).toBe(title)
      expect(row).toContain(spent)
      const read = [
        ...row.matchAll(
          /<td class="cell-([\w-]+)"><b>(.*?)<\/b> <strong>(.*?)<\/strong>:?([^<]*)<small>(.*?)<\/small>/g,
        ),
      ]
      expect(read.map(([, shows, column, verdict, until]) => [shows, column, verdict, until?.trim() ?? ''])).toEqual(
        cells.map((cell) => [cell.shows, sheetEn.columns[cell.check], cell.verdict, cell.until ?? '']),
      )
      read.forEach(([, , , , , why], j) => {
        expect(
          why === cells[j]?.why ||
            /^The reason is the same as for the (?:basic|standard|enhanced) check\.$/.test(why ?? ''),
        ).toBe(true)
      })
    })
  })

  test('has everything a result owes its reader, in order', () => {
    const html = pageOf(exampleSheet('nothing known for certain'))
    const headings = [...html.matchAll(/<h2 id="([\w-]+)"/g)].map(([, id]) => id)
    expect(headings).toEqual([
      'checks',
      'timeline',
      'tell',
      'would-change',
      'unsure',
      'next',
      'steps',
      'keep',
      'guides',
    ])
    for (const says of [
      en.notRead,
      en.certainty.title,
      en.certainty.until,
      'Rules version',
      'last read on 22 November 2026',
    ])
      expect(html).toContain(says)
  })

  test('leaves out what does not apply', () => {
    const html = pageOf(exampleSheet('one fine, spent'))
    expect(html).not.toContain('id="unsure"')
    expect(html).not.toContain(en.certainty.meanings['cannot-tell'])
  })

  test('of a record with nothing in it says so', async () => {
    const sheet = sheetFor({
      record: { matters: [], convictions: [], notSure: [], missing: [] },
      on: exampleOn,
      lawAsAt: exampleOn,
      words: sheetEn,
    })
    const html = pageOf(sheet)
    expect(html).toContain(en.checks.none)
    expect((await validator.validateString(html)).valid).toBe(true)
  })

  test('shows what was typed as text, and follows no address that runs a script', () => {
    const parsed = parseRecord({
      matters: [{ matter: 'conviction', id: 'm1', date: '2026-06-10', under18: false, sentences: [{ kind: 'fine' }] }],
    })
    if (!parsed.ok) throw new Error('no record')
    const offence = { name: hostile, notSure: true } as const
    const draft = {
      matters: [{ id: 'm1', matter: 'conviction', date: '2026-06-10', sentences: [{ kind: 'fine' }], offence }],
    } as const
    const sheet = sheetFor({ record: parsed.record, draft, on: exampleOn, lawAsAt: exampleOn, words: sheetEn })
    const html = String(
      <ResultSections
        sheet={sheet}
        words={en}
        site={site}
        actions={{ change: 'javascript:alert(1)' }}
        guides={[{ title: hostile, href: 'javascript:alert(1)' }]}
      />,
    )
    expect(html).toContain('&lt;script')
    expect(html).not.toContain('<script>')
    expect(html).not.toContain('<img')
    expect(html).not.toMatch(/href="\s*javascript:/)
  })
})
