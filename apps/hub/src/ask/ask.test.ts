import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hubForTest, textOf } from '../testing/hub-for-test.ts'
import { questionsForEditors } from './index.ts'

const hub = await hubForTest({ DONATE_URL: 'https://example.org/give' })
const { db, pool, truncate, send, get } = hub
beforeEach(truncate)
// Counting is not waited for by the answer: a count under way must not land in the next test.
afterEach(async () => {
  do await sleep(5)
  while (pool.idleCount < pool.totalCount || pool.waitingCount > 0)
})

const counted = () => db.selectFrom('ask_count').selectAll().orderBy('words').execute()
const untilCounted = async (rows: number) => {
  for (let tries = 0; tries < 100 && (await counted()).length < rows; tries++) await sleep(10)
  return counted()
}

describe('a question typed into the box', () => {
  test('is answered with the passage of a real guide, its date and its place', async () => {
    const answer = await send('/ask', { q: 'police came about pictures on my phone, im 15' })
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toMatch(/href="\/guides\/youth-produced-sexual-imagery#[a-z-]+"/)
    const [quotation = ''] = /<blockquote>[\s\S]*?<\/blockquote>/.exec(html) ?? []
    const quoted = [...quotation.matchAll(/<p>([\s\S]*?)<\/p>/g)].map((match) => textOf(match[1] ?? ''))
    const guide = hub.library.guides.find(({ slug }) => slug === 'youth-produced-sexual-imagery')
    const passages = guide?.sections.flatMap((section) => section.passages)
    expect(quoted.length).toBeGreaterThan(0)
    for (const one of quoted) expect(passages).toContain(one)
    expect(textOf(html)).toContain('22 November 2026')
    expect(html).not.toContain('example.org/give')
  })

  test('that nothing fits says so, keeps the words and offers a person', async () => {
    const html = await (await send('/ask', { q: 'zxqv blorptang <b>' })).text()
    expect(textOf(html)).toContain('We could not find an answer')
    expect(html).toContain('value="zxqv blorptang &lt;b&gt;"')
    expect(html).toContain('action="/helpline/start"')
    expect(html).not.toMatch(/name="carry"[^>]*checked/)
  })

  test.each([
    { q: 'i want to kill myself', number: '116 123' },
    { q: 'they will post my nudes if i dont pay', number: '0800 1111' },
    { q: 'he says he will hurt me tonight im 15', number: '0800 1111' },
  ])('with words of crisis puts help above everything and leaves no count: $q', async ({ q, number }) => {
    const html = await (await send('/ask', { q })).text()
    const main = html.slice(html.indexOf('<main'))
    expect(main.indexOf('tel:999')).toBeGreaterThan(0)
    expect(textOf(main)).toContain(number)
    expect(main).not.toContain('<blockquote')
    for (const later of ['class="guide-list"', 'data-suggest']) {
      const at = main.indexOf(later)
      if (at >= 0) expect(main.indexOf('tel:999')).toBeLessThan(at)
    }
    await send('/ask', { q: 'when is a caution spent' })
    expect((await untilCounted(1)).map(({ words }) => words).join()).not.toMatch(/kill|nude|hurt/)
  })

  test('never stands in an address or in the log', async () => {
    const q = 'my name is Gwendolyn Ffoulkes and i was cautioned in Aberdovey'
    const answer = await send('/ask', { q })
    expect(answer.headers.get('location')).toBeNull()
    const html = await answer.text()
    expect(html).not.toMatch(/(?:href|action)="[^"]*Gwendolyn/)
    expect(hub.logged.join('')).not.toContain('Gwendolyn')
    expect(hub.logged.join('')).toContain('"route":"/ask"')
  })

  test('is counted by known words alone, and shown to editors from five askings up', async () => {
    for (const who of ['Alice 07700 900123', 'gwen.davies82@mail.test', '14 Rhodfa Menai', 'Dafydd'])
      await send('/ask', { q: `${who}: when is my caution spent` })
    const [row, ...others] = await untilCounted(1)
    expect(others).toEqual([])
    expect(row?.words).not.toMatch(/alice|07700|gwen|davies|82|mail|test|14|rhodfa|menai|dafydd/i)
    expect(row?.words).toContain('caution')
    expect(await questionsForEditors(db, { limit: 10 })).toEqual([])
    await send('/ask', { q: 'spent caution when is my' })
    for (let tries = 0; tries < 100 && (await counted())[0]?.asked !== 5; tries++) await sleep(10)
    expect(await questionsForEditors(db, { limit: 10 })).toMatchObject([{ asked: 5, answered: true }])
  })

  test('that is empty gets the page with the box', async () => {
    const answer = await send('/ask', { q: '   ' })
    expect([answer.status, textOf(await answer.text())]).toEqual([200, expect.stringContaining('Ask a question')])
  })
})

describe('suggestions while typing', () => {
  const suggest = (body: string) =>
    hub.app.request('/ask/suggest', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
    })

  test('lead to sections of guides, in under 2 KB', async () => {
    for (const q of ['ca', 'cau', 'caution', 'nude', 'dbs', 'when is my conviction sp', 'outcome 21']) {
      const answer = await suggest(JSON.stringify({ q }))
      const text = await answer.text()
      expect(Buffer.byteLength(text)).toBeLessThan(2048)
      const { suggestions } = JSON.parse(text) as { suggestions: { title: string; href: string }[] }
      expect(suggestions.length, q).toBeGreaterThan(0)
      for (const { href } of suggestions) expect((await get(href.replace(/#.*/, ''))).status, href).toBe(200)
    }
  })

  test.each(['', 'null', '[]', '{"q":5}', '{"q":', '"nude"'])(
    'that are asked for as %s are refused with problem details',
    async (body) => {
      const answer = await suggest(body)
      expect(answer.status).toBe(400)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      expect(await answer.json()).toMatchObject({ type: 'about:blank', status: 400, title: expect.any(String) })
    },
  )
})
