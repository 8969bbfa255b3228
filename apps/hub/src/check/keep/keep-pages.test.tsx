import { sheetEn } from '@plain-record/check'
import { day } from '@plain-record/law'
import type { Child } from 'hono/jsx'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { exampleSite } from '../../platform/ui/example-site.ts'
import { renderPage } from '../../platform/ui/render-page.ts'
import { en as checkWords } from '../words/en.ts'
import { changesSince } from './changes-since.ts'
import { type KeptCopy, keptCopy } from './copy/kept-copy.ts'
import { openCopy } from './copy/open-copy.ts'
import { sealCopy } from './copy/seal-copy.ts'
import { type KeepLinks, KeepPage } from './keep-page.tsx'
import { OpenPage, problemsWithCopy } from './open-page.tsx'
import { OpenedPage } from './opened-page.tsx'
import { longRecord, oneFine, threeConvictions } from './testing/drafts.ts'
import { en } from './words/en.ts'

const view = { site: exampleSite(), words: checkWords }
const key = Buffer.alloc(32, 5)
const at = (iso: string) => ({ on: day(iso), lawAsAt: day(iso) })
const copy = keptCopy(threeConvictions, at('2026-11-26'))
const sealed = sealCopy(copy, key)

const links: KeepLinks = {
  back: '/check/1a2b3c4d5/result',
  print: '/check/1a2b3c4d5/result#plain-cover',
  pdf: '/check/1a2b3c4d5/notes.pdf',
  plainPdf: '/check/1a2b3c4d5/notes-plain.pdf',
  calendar: '/check/1a2b3c4d5/days.ics',
  file: '/check/1a2b3c4d5/notes.txt',
}

const keepPage = (given: Partial<Parameters<typeof KeepPage>[0]> = {}): string =>
  renderPage(<KeepPage view={view} words={en.keep} links={links} sealed={sealed} {...given} />)

const openPage = (typed = '', problems: ReturnType<typeof problemsWithCopy> = []): string =>
  renderPage(<OpenPage view={view} words={en.open} action="/check/open" typed={typed} problems={problems} />)

const openedPage = (kept: KeptCopy, now: string): string => {
  const changes = changesSince(kept, { question: at(now), words: { sheet: sheetEn, keep: en } })
  return renderPage(
    <OpenedPage
      view={view}
      words={en.opened}
      changes={changes}
      action="/check/open/go-on"
      hidden={{ copy: 'sealed' }}
    />,
  )
}

const titleOf = (html: string): string | undefined => /<title>(.*?)<\/title>/.exec(html)?.[1]
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-trailing-whitespace': 'off' },
})

describe('the pages for keeping a result', () => {
  test.each<[string, Child | string]>([
    ['to keep it', keepPage()],
    ['to keep a long one', keepPage({ sealed: sealCopy(keptCopy(longRecord(40), at('2026-11-26')), key) })],
    ['to keep what is too long', keepPage({ sealed: undefined })],
    ['to open it', openPage()],
    ['to open it again', openPage('<b>', problemsWithCopy('<b>', { kind: 'not-a-copy' }, en.open))],
    ['of what changed', openedPage(copy, '2040-01-01')],
    ['of nothing that changed', openedPage(copy, '2026-11-27')],
  ])('are valid, and their titles tell nothing: %s', (_, html) => {
    const report = validator.validateStringSync(String(html))
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
    ).toEqual([])
    expect(['Keep a copy', 'Open a copy', 'Error: Open a copy', 'Your copy']).toContain(titleOf(String(html)))
  })
})

describe('the page to keep a result', () => {
  test('offers each way once', () => {
    const html = keepPage()
    for (const href of Object.values(links)) expect(html.split(`"${href}"`)).toHaveLength(2)
  })

  test('shows a copy that opens, and words that open', () => {
    const html = keepPage()
    const letters = /<textarea[^>]*id="letters"[^>]*>([^<]*)</.exec(html)?.[1] ?? ''
    expect(openCopy(letters, [key])).toEqual({ ok: true, value: copy })
    const rows = [...html.matchAll(/<li>((?:[a-z]+ ){1,3}[a-z]+|[a-z]+)<\/li>/g)].map(([, row]) => row)
    expect(openCopy(rows.join('\n'), [key])).toMatchObject({ ok: true, value: { draft: threeConvictions } })
  })

  test('offers no days where none lie ahead, and no words where they would be too many', () => {
    const { calendar: _, ...others } = links
    expect(keepPage({ links: others })).not.toContain(en.keep.calendar.title)
    expect(keepPage({ sealed: { letters: '[0]' } })).toContain(en.keep.words.tooMany)
  })
})

describe('the page to open a copy', () => {
  test('keeps what was typed, and shows it as text', () => {
    const typed = '</textarea><script>alert(1)</script>'
    const html = openPage(typed, problemsWithCopy(typed, { kind: 'not-a-copy' }, en.open))
    expect(html).toContain('&lt;/textarea&gt;&lt;script&gt;')
    expect(html).not.toContain('<script>alert')
  })

  test.each([
    [' ', { kind: 'not-a-copy' } as const, /Paste your copy/],
    ['x', { kind: 'not-a-copy' } as const, /find no copy/],
    ['x', { kind: 'damaged' } as const, /missing or mistyped/],
    ['x', { kind: 'damaged', notOnList: { at: 7, typed: 'xylofone' } } as const, /Word 7, “xylofone”/],
    ['x', { kind: 'other-site' } as const, /another site/],
    ['x', { kind: 'too-long' } as const, /too long/],
  ])('says at its field why %j does not open: %j', (typed, refusal, says) => {
    const problems = problemsWithCopy(typed, refusal, en.open)
    expect(problems).toEqual([{ field: 'copy', message: expect.stringMatching(says) }])
    expect(openPage(typed, problems).match(says)).not.toBeNull()
  })

  test('takes no file', () => {
    expect(openPage()).not.toMatch(/type="file"|multipart/)
  })
})

describe('the page of an opened copy', () => {
  test('says what has changed, and goes on', () => {
    const html = openedPage(keptCopy(oneFine, at('2020-03-09')), '2026-11-26')
    expect(html).toContain('It is spent now. On 9 March 2020 it was not spent yet.')
    expect(html).toContain('action="/check/open/go-on"')
  })

  test('says so when nothing has changed', () => {
    expect(openedPage(copy, '2026-11-27')).toContain('None of the answers has changed since 26 November 2026.')
  })

  test('says what it compares with where the copy holds no answers', () => {
    const { receipt: _, ...bare } = copy
    expect(openedPage(bare, '2026-11-27')).toContain('does not hold what we told you then')
  })
})
