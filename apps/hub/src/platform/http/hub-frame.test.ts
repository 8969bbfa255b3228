import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { exampleSite } from '../ui/example-site.ts'
import { createFrame } from './hub-frame.ts'
import { en } from './words/en.ts'

function frame({ stopping = false, timeoutMs = 1000 } = {}) {
  const logged: string[] = []
  const log = pino({ base: null }, { write: (line: string) => void logged.push(line) })
  const headers = { 'x-frame-options': 'DENY' }
  const { app, close } = createFrame({
    site: exampleSite(),
    words: en,
    log,
    headers,
    stopping: () => stopping,
    timeoutMs,
  })
  app.get('/bug', () => {
    throw new Error('Gwen Ffoulkes, 07700 900123')
  })
  app.get('/outage', () => {
    throw Object.assign(new Error('Gwen Ffoulkes'), { code: 'ECONNREFUSED' })
  })
  app.get('/slow', () => new Promise<Response>(() => {}))
  app.get('/fine', (c) => c.text('fine'))
  close()
  return { app, logged }
}

const fromAnotherSite = { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } }

describe('a failure', () => {
  test.each([
    { path: '/bug', status: 500 },
    { path: '/outage', status: 503 },
  ])(
    'on $path is apologised for with $status, and its message is neither shown nor logged',
    async ({ path, status }) => {
      const { app, logged } = frame()
      const answer = await app.request(path)
      const html = await answer.text()
      expect(answer.status).toBe(status)
      expect(answer.headers.get('x-frame-options')).toBe('DENY')
      expect(html).toContain('action="/ask"')
      expect(html + logged.join('')).not.toMatch(/Ffoulkes|07700/)
      const reference = /reference ([0-9a-f]{12})/.exec(html)?.[1]
      expect(reference).toBeDefined()
      expect(logged.join('')).toContain(`"id":"${reference}"`)
      expect(logged.join('')).toMatch(/"failure":\{"name":"Error"[^}]*hub-frame\.test/)
    },
  )

  test('is told to programs as problem details', async () => {
    const answer = await frame().app.request('/bug', { headers: { accept: 'application/json' } })
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ type: 'about:blank', status: 500, title: en.errors[500].title })
  })

  test.each([
    { what: 'a path that is not there', path: '/api/v0/assess', status: 404 },
    { what: 'a form of another site', path: '/api/v1', init: fromAnotherSite, status: 403 },
    { what: 'a hub that is stopping', path: '/api/v1/assess', hub: { stopping: true }, status: 503 },
  ])('under /api/ is told as problem details whatever is asked for: $what', async ({ path, init, hub, status }) => {
    const answer = await frame(hub).app.request(path, { ...init, headers: { ...init?.headers, accept: 'text/html' } })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
    expect(await answer.json()).toMatchObject({ status })
  })

  test('of the page about the API is a page', async () => {
    const answer = await frame({ stopping: true }).app.request('/api')
    expect(answer.headers.get('content-type')).toContain('text/html')
  })
})

test('a page that takes too long is given up on', async () => {
  expect((await frame({ timeoutMs: 20 }).app.request('/slow')).status).toBe(503)
})

test('a hub that is stopping turns new work away, and says so politely', async () => {
  const answer = await frame({ stopping: true }).app.request('/fine')
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain(en.errors[503].title)
})
