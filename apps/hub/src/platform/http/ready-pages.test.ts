import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createReadyPages, whileUnchanged } from './ready-pages.ts'

const pages = createReadyPages(
  [
    {
      path: '/guides/spent',
      contentType: 'text/html; charset=utf-8',
      body: '<p>spent</p>'.repeat(50),
      caching: whileUnchanged,
    },
  ],
  { 'referrer-policy': 'no-referrer' },
)
const server = createServer((request, response) => {
  if (pages.answer(request, response) === undefined) response.writeHead(404).end('not ready')
})
let base = ''
beforeAll(async () => {
  await pages.shrink()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(base + path, { headers, method })

describe('a ready page', () => {
  test.each([
    { accepted: 'gzip, deflate, br', coding: 'br' },
    { accepted: 'br;q=0, gzip', coding: 'gzip' },
    { accepted: 'gzip;q=0.5', coding: 'gzip' },
    { accepted: 'zebra', coding: null },
    { accepted: 'br;q=0, gzip;q=0.000', coding: null },
  ])('goes out as $coding to a browser that takes "$accepted"', async ({ accepted, coding }) => {
    const answer = await get('/guides/spent', { 'accept-encoding': accepted })
    expect(answer.headers.get('content-encoding')).toBe(coding)
    expect(await answer.text()).toBe('<p>spent</p>'.repeat(50))
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('vary')).toBe('accept-encoding')
  })

  test('is not sent again while it has not changed', async () => {
    const etag = (await get('/guides/spent')).headers.get('etag') ?? ''
    const again = await get('/guides/spent', { 'if-none-match': `W/"other", ${etag}` })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(again.headers.get('referrer-policy')).toBe('no-referrer')
    expect((await get('/guides/spent', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  test('answers HEAD without a body, a query all the same, and leaves everything else alone', async () => {
    const head = await get('/guides/spent', {}, 'HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect((await get('/guides/spent?utm=1')).status).toBe(200)
    expect((await get('/guides/spent', {}, 'POST')).status).toBe(404)
    expect((await get('/guides/other')).status).toBe(404)
  })
})
