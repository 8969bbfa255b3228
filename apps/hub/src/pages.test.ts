import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { hubForTest, textOf } from './testing/hub-for-test.ts'

const hub = await hubForTest({
  HELPLINE_PHONE: '0808 157 0000',
  HELPLINE_HOURS: 'Monday to Friday, 10am to 4pm',
  DONATE_URL: 'https://example.org/give',
  PUBLIC_URL: 'https://records.example',
})
const { get, send } = hub
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'void-style': 'off' },
})

const guides = hub.library.guides.map(({ slug }) => `/guides/${slug}`)
const pages = [
  '/',
  '/ask',
  '/guides',
  '/glossary',
  '/about',
  '/privacy',
  '/accessibility',
  '/elsewhere',
  '/helpline',
  '/helpline/reply',
  '/feedback/thanks/filtering',
  '/check',
  '/check/read',
  '/check/open',
  '/check/job',
  '/check/question',
  '/law/as-at',
  '/employers',
  '/employers/duties',
  '/imagery',
  '/outcomes',
  '/outcomes/1A',
  '/outcomes/21',
  '/contacts',
  '/contacts/under-18',
  '/contacts/18-and-over',
  '/api',
  ...guides,
]

/** Every page of the hub in every state it has, by name. */
const states: readonly (readonly [string, () => Response | Promise<Response>])[] = [
  ...pages.map((path) => [path, () => get(path)] as const),
  ['answers', () => send('/ask', { q: 'when is my caution spent' })],
  ['answers in crisis', () => send('/ask', { q: 'i want to die' })],
  ['no answers', () => send('/ask', { q: 'zzzz qqqq' })],
  ['a form with problems', () => send('/helpline', { message: '', 'reply-by': '' })],
  ['a wrong code', () => send('/helpline/reply', { code: 'K7QM-2XWD-9FHR-TB3N' })],
  ['feedback with problems', () => send('/feedback', { page: 'filtering' })],
  ['404', () => get('/nowhere')],
  ['405', () => hub.app.request('/guides', { method: 'DELETE' })],
  ['403', () => send('/helpline', {}, { 'sec-fetch-site': 'cross-site' })],
  ['413', () => send('/ask', { q: 'x'.repeat(70_000) })],
  [
    '415',
    () =>
      hub.app.request('/helpline', {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        body: '--x',
      }),
  ],
]

describe('every page and state', () => {
  test.each(states)('%s is valid and accessible markup', async (_name, open) => {
    const report = await validator.validateString(await (await open()).text())
    const faults = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line }) => `${ruleId} line ${line}: ${message}`),
    )
    expect(faults).toEqual([])
  })

  test.each(states)(
    '%s has the box, the helpline and the way out, and runs under the strict policy',
    async (_name, open) => {
      const answer = await open()
      const html = await answer.text()
      expect(html).toContain('action="/ask"')
      expect(textOf(html)).toContain('0808 157 0000 Monday to Friday, 10am to 4pm')
      expect(html).toContain('href="/exit"')
      expect(textOf(html)).toContain('covers the law of England and Wales')
      expect(html).toMatch(/^<!doctype html><html lang="en-GB"/)
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|\sstyle=|\son[a-z]+=|javascript:/)
      expect(html).not.toMatch(/<(?:img|link|script|iframe|form)[^>]+(?:src|href|action)="(?:https?:)?\/\//)
      const headers = Object.fromEntries(answer.headers)
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers).toMatchObject({
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'strict-transport-security': expect.stringContaining('max-age=31536000'),
      })
      expect(headers['permissions-policy']).toContain('camera=()')
      expect(headers).not.toHaveProperty('set-cookie')
    },
  )

  test('links only to pages and anchors that are there', async () => {
    const anchors = new Map<string, Set<string>>()
    const linked = new Set<string>()
    for (const path of pages) {
      const html = await (await get(path)).text()
      anchors.set(path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '')))
      for (const [, href = ''] of html.matchAll(/<a[^>]+href="([^"]+)"/g)) {
        if (href.startsWith('/')) linked.add(href)
        if (href.startsWith('#')) linked.add(`${path}${href}`)
      }
    }
    expect(linked.size).toBeGreaterThan(100)
    for (const href of linked) {
      const [path = '', anchor] = href.split('#')
      const answer = await get(path)
      expect(answer.status, href).toBeLessThan(400)
      const known = anchors.get(path.replace(/\?.*/, ''))
      if (anchor && known) expect(known.has(anchor), href).toBe(true)
    }
  })
})

describe('a sensitive page', () => {
  test.each([
    '/guides/youth-produced-sexual-imagery',
    '/guides/someone-is-threatening-to-share-images',
    '/helpline',
    '/helpline/reply',
    '/imagery',
    '/outcomes/21',
  ])('%s has a neutral title and asks for no money', async (path) => {
    const html = await (await get(path)).text()
    expect(/<title>([^<]+)/.exec(html)?.[1]).not.toMatch(/nude|image|threat|sex|Plain Record/i)
    expect(html).not.toContain('example.org/give')
  })

  test('is unlike the others, which show one quiet link to give', async () => {
    expect((await (await get('/guides/filtering')).text()).split('example.org/give').length - 1).toBe(1)
  })
})

describe('exit this page', () => {
  test('clears what the browser holds of us and goes to another site', async () => {
    const answer = await get('/exit')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, hub.config.EXIT_URL])
    expect(answer.headers.get('clear-site-data')).toContain('"cache"')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })
})

test('the components are shown only when that is asked for', async () => {
  expect((await get('/_ui')).status).toBe(404)
  const shown = hub.make(undefined, undefined, { SHOW_COMPONENTS: 'yes' }).app
  expect(textOf(await (await shown.request('/_ui')).text())).toContain('ErrorSummary')
  expect((await shown.request('/_ui/no-such-example')).status).toBe(404)
})

describe('what is asked for wrongly', () => {
  test('a method that a page does not have is answered with those it has', async () => {
    const answer = await hub.app.request('/helpline', { method: 'PUT', headers: { accept: 'application/json' } })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
    expect(await answer.json()).toMatchObject({ status: 405, title: expect.any(String) })
  })

  test('a form from another site is refused, by either of the ways that browsers say so', async () => {
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])
      expect((await send('/ask', { q: 'x' }, headers)).status).toBe(403)
    const older = (origin: string) =>
      hub.app.request('http://records.example/ask', {
        method: 'POST',
        headers: { origin, host: 'records.example', 'content-type': 'application/x-www-form-urlencoded' },
        body: 'q=spent',
      })
    expect((await older('https://evil.example')).status).toBe(403)
    expect((await older('not an origin')).status).toBe(403)
    expect((await older('https://records.example')).status).toBe(200)
    expect((await older('null')).status).toBe(200)
  })

  test('the log names the route and never the path', async () => {
    await get('/secret-words-in-a-path?q=secret-words-in-a-query')
    expect(hub.logged.join('')).not.toContain('secret-words')
  })
})
