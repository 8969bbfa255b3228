import { gunzipSync } from 'node:zlib'
import { assess, day, parseRecord } from '@plain-record/law'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { drawnRecord, drawsFrom, remembered } from '../../../../packages/law/src/record/testing/drawn-records.ts'
import type { HubEnv } from '../platform/http/hub-env.ts'
import { operationDeps } from './api-deps.ts'
import { fromListedOrigin } from './index.ts'
import { apiPaths } from './paths.ts'
import { apiForTest, ask, library, now } from './testing/api-for-test.ts'

const { get, post, request, logged } = apiForTest()
const operating = operationDeps({ library, ask, now })
const question = { on: day('2026-11-22'), lawAsAt: day('2026-11-22') }
const record = { matters: [{ matter: 'caution', kind: 'simple-caution', date: '2024-01-10' }] }
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const records = Array.from({ length: 200 }, (_, seed) => {
  const draw = drawsFrom(seed + 1_000)
  const drawn = drawnRecord(draw)
  return seed % 2 === 0 ? drawn : remembered(draw, drawn)
})
const assessed = (given: unknown): unknown => {
  const parsed = parseRecord(given)
  return parsed.ok ? asJson(assess(parsed.record, question)) : undefined
}

describe('assess', () => {
  test('answers 200 records exactly as the law package does', async () => {
    for (const given of records) {
      const answer = await post('/assess', { record: given })
      expect(answer.status).toBe(200)
      expect(await answer.json()).toEqual(assessed(given))
    }
  })

  test('answers them all at once the same', async () => {
    const answer = await post('/assess', { records: records.map((each, i) => ({ id: `r${i}`, record: each })) })
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toEqual({
      answers: records.map((each, i) => ({ id: `r${i}`, assessment: assessed(each) })),
    })
  })

  test('turns to others between the records of a batch', async () => {
    const answer = await post('/assess', { records: records.map((each, i) => ({ id: `r${i}`, record: each })) })
    let turns = 0
    let isReading = true
    const count = () => {
      turns += 1
      if (isReading) setImmediate(count)
    }
    setImmediate(count)
    await answer.text()
    isReading = false
    expect(turns).toBeGreaterThan(records.length / 2)
  })

  test('answers a batch with a record that cannot be used, and says so in its place', async () => {
    const answer = await post('/assess', {
      records: [
        { id: 'a', record },
        { id: 'b', record: { matters: 5 } },
      ],
    })
    expect(await answer.json()).toMatchObject({
      answers: [{ id: 'a' }, { id: 'b', problems: [{ pointer: '/records/1/record/matters' }] }],
    })
  })
})

describe('every path', () => {
  test.each(apiPaths)('$method $path answers as its operation does', async ({ method, path, operation }) => {
    const input = operation.example(operating)
    const filled = path.replaceAll(/\{([a-z]+)\}/g, (_part, name: string) => String(input[name]))
    const query = path === filled ? `?${new URLSearchParams(input as Record<string, string>)}` : ''
    const answer = method === 'get' ? await get(filled + query) : await post(path, input)
    const outcome = operation.run(operating, input)
    expect(answer.status).toBe(200)
    expect(outcome.ok && asJson(outcome.value)).toEqual(await answer.json())
  })

  test.each([
    '/offences?q=abh&on=2020-01-01',
    '/outcomes',
    '/outcomes/21',
    '/outcomes/1a',
    '/roles?q=nurse',
    '/roles',
    '/guides',
    '/guides/what-outcome-21-is',
    '/openapi.json',
  ])('GET %s is not sent again while it has not changed, and HEAD works', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('public, no-cache')
    const etag = answer.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[^"]+"$/)
    const again = await get(path, { 'if-none-match': `"other", ${etag}` })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200)
    const head = await get(path, {}, 'HEAD')
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag])
  })

  test('is smaller for whoever takes it compressed', async () => {
    const answer = await get('/outcomes', { 'accept-encoding': 'gzip' })
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.length).toBeLessThan(10_000)
    expect(JSON.parse(gunzipSync(bytes).toString())).toEqual(await (await get('/outcomes')).json())
  })

  test('takes no day as today, in London', async () => {
    const summerNight = apiForTest({ now: () => new Date('2026-06-30T23:30:00Z') })
    expect(await (await summerNight.post('/assess', { record })).json()).toMatchObject({ on: '2026-07-01' })
    expect(await (await summerNight.get('/offences?q=abh')).json()).toMatchObject({ on: '2026-07-01' })
  })
})

describe('a problem', () => {
  const problems = [
    { what: 'no JSON', ask: () => post('/assess', 'hello'), status: 400, type: 'unreadable' },
    { what: 'nothing at all', ask: () => post('/assess', ''), status: 400, type: 'unreadable' },
    { what: 'a name twice', ask: () => post('/assess', '{"record":{},"record":{}}'), status: 400, type: 'unreadable' },
    { what: 'half a character', ask: () => post('/ask', '{"text":"\\ud800"}'), status: 400, type: 'unreadable' },
    { what: 'very deep lists', ask: () => post('/assess', '['.repeat(100_000)), status: 400, type: 'unreadable' },
    { what: 'a path that is not there', ask: () => get('/nowhere'), status: 404, type: 'not-found' },
    { what: 'an outcome that is not there', ask: () => get('/outcomes/99'), status: 404, type: 'not-found' },
    { what: 'a guide that is not there', ask: () => get('/guides/%00'), status: 404, type: 'not-found' },
    { what: 'a path in broken code', ask: () => get('/guides/%E0%A4%A'), status: 404, type: 'not-found' },
    { what: 'another method', ask: () => get('/assess'), status: 405, type: 'wrong-method' },
    {
      what: 'a method of nobody',
      ask: () => request('/guides/x', { method: 'DELETE' }),
      status: 405,
      type: 'wrong-method',
    },
    {
      what: 'a reader without JSON',
      ask: () => get('/guides', { accept: 'text/html' }),
      status: 406,
      type: 'not-acceptable',
    },
    {
      what: 'a reader that refuses JSON',
      ask: () => get('/guides', { accept: 'application/json;q=0' }),
      status: 406,
      type: 'not-acceptable',
    },
    {
      what: 'more than 1 MB',
      ask: () => post('/assess', { record: 'x'.repeat(1_000_000) }),
      status: 413,
      type: 'too-large',
    },
    {
      what: 'more than 1 MB elsewhere',
      ask: () => post('/ask', { text: 'x'.repeat(1_000_000) }),
      status: 413,
      type: 'too-large',
    },
    {
      what: 'a batch of more than 8 MB',
      ask: () => post('/assess', { records: ['x'.repeat(8_000_000)] }),
      status: 413,
      type: 'too-large',
    },
    {
      what: 'a form',
      ask: () => request('/ask', { method: 'POST', body: new URLSearchParams({ text: 'hello' }) }),
      status: 415,
      type: 'not-json',
    },
    {
      what: 'compressed JSON',
      ask: () => post('/ask', '{}', { 'content-encoding': 'gzip' }),
      status: 415,
      type: 'not-json',
    },
    { what: 'JSON that asks for nothing', ask: () => post('/assess', '[]'), status: 422, type: 'invalid' },
    {
      what: 'a record with a mistake',
      ask: () => post('/assess', { record: { matters: [{}] } }),
      status: 422,
      type: 'invalid',
    },
    { what: 'a batch of nothing', ask: () => post('/assess', { records: [] }), status: 422, type: 'invalid' },
    {
      what: 'a name that changes what things are',
      ask: () => post('/assess', '{"record":{"matters":[]},"__proto__":{}}'),
      status: 422,
      type: 'invalid',
    },
    {
      what: 'the same inside a record',
      ask: () => post('/assess', '{"record":{"matters":[],"__proto__":{}}}'),
      status: 422,
      type: 'invalid',
    },
    {
      what: 'a megabyte of matters',
      ask: () => post('/assess', { record: { matters: Array(12_000).fill(record.matters[0]) } }),
      status: 422,
      type: 'invalid',
    },
    { what: 'a look-up of nothing', ask: () => get('/offences'), status: 422, type: 'invalid' },
    { what: 'a look-up of everything', ask: () => get('/roles?limit=100000'), status: 422, type: 'invalid' },
    { what: 'a name said twice', ask: () => get('/roles?q=a&q=b'), status: 422, type: 'invalid' },
    { what: 'a name that is not known', ask: () => get('/roles?name=a'), status: 422, type: 'invalid' },
  ]

  test.each(problems)('with $what is told as $status', async ({ ask: asking, status, type }) => {
    const answer = await asking()
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const problem = (await answer.json()) as { errors?: readonly object[] }
    expect(problem).toMatchObject({
      type: `/api#problem-${type}`,
      status,
      title: expect.any(String),
      detail: expect.any(String),
    })
    expect(problem.errors !== undefined).toBe(status === 422)
  })

  test('with a record names each place and what to put right', async () => {
    const sent = { record: { matters: [{ matter: 'caution', kind: 'simple', date: '2024-02-30' }] }, on: 'soon' }
    expect(await (await post('/assess', sent)).json()).toMatchObject({
      errors: [{ pointer: '/on', problem: 'not-a-day' }],
    })
    expect(await (await post('/assess', { record: sent.record })).json()).toMatchObject({
      errors: [
        { pointer: '/record/matters/0/date', problem: 'no-such-day', detail: expect.stringContaining('no such day') },
        { pointer: '/record/matters/0/kind', problem: 'one-of' },
      ],
    })
  })

  test('with the method says which one there is', async () => {
    expect((await get('/assess')).headers.get('allow')).toBe('POST')
    expect((await request('/outcomes/21', { method: 'PUT' })).headers.get('allow')).toBe('GET, HEAD')
  })

  test('repeats and logs nothing of what was sent', async () => {
    const secret = 'Gwendolyn Ffoulkes'
    const bodies = [
      `{"record": ${secret}}`,
      { [secret]: 1 },
      { record: { matters: [{ [secret]: 1, matter: secret, date: secret }] } },
      { records: [{ id: secret, record: secret, [secret]: 1 }] },
      { text: [secret] },
      { receipt: secret },
    ]
    for (const { path, method } of apiPaths)
      for (const body of bodies) {
        const answer =
          method === 'post' ? await post(path, body) : await get(`${path}?${secret}=${secret}&q=${secret}&on=${secret}`)
        if (answer.status >= 400) expect(await answer.text()).not.toContain('Gwendolyn')
      }
    expect(logged).toEqual([])
  })

  test('on our side is told as one, and logged without its message', async () => {
    const failing = apiForTest({
      network: () => {
        throw new Error('Gwendolyn Ffoulkes')
      },
    })
    const answer = await failing.get('/guides')
    expect(answer.status).toBe(500)
    expect(await answer.json()).toMatchObject({ type: '/api#problem-failed' })
    expect(failing.logged.join()).toContain('a request to the API failed')
    expect(failing.logged.join()).not.toContain('Gwendolyn')
    const outage = apiForTest({
      apiLimit: () => Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })),
    })
    expect((await outage.get('/guides')).status).toBe(503)
  })
})

describe('limits', () => {
  const refused = async () => ({ allowed: false, until: new Date('2026-11-22T10:00:30Z'), seconds: 30 }) as const

  test('end with 429 and when to come back', async () => {
    const answer = await apiForTest({ apiLimit: refused }).get('/guides')
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '30'])
    expect(await answer.json()).toMatchObject({ type: '/api#problem-too-many', status: 429 })
  })

  test('on batches leave single records alone', async () => {
    const { post: send } = apiForTest({ batchLimit: refused })
    const batch = await send('/assess', { records: [{ id: 'a', record }] })
    expect([batch.status, batch.headers.get('retry-after')]).toEqual([429, '30'])
    expect((await send('/assess', { record })).status).toBe(200)
  })
})

describe('pages of other sites', () => {
  const origin = 'https://charity.example'
  const preflight = { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } }

  test('may not read an answer unless they are on the list', async () => {
    const answer = await post('/assess', { record }, { origin })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    expect((await request('/assess', preflight)).status).toBe(405)
  })

  test('may when they are', async () => {
    const listed = apiForTest({ origins: [origin] })
    const answer = await listed.post('/assess', { record }, { origin })
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
    expect(answer.headers.get('vary')).toMatch(/origin/i)
    const asked = await listed.request('/assess', preflight)
    expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'content-type,if-none-match',
    ])
    const other = await listed.post('/assess', { record }, { origin: 'https://other.example' })
    expect(other.headers.get('access-control-allow-origin')).toBeNull()
  })

  test.each([
    { sentTo: '/api/v1/assess', by: origin, letIn: true },
    { sentTo: '/api/v1/assess', by: 'https://other.example', letIn: false },
    { sentTo: '/api/v1/assess', by: 'null', letIn: false },
    { sentTo: '/api/v1/assess', by: '', letIn: false },
    { sentTo: '/helpline', by: origin, letIn: false },
    { sentTo: '/api/v12', by: origin, letIn: false },
  ])('send to $sentTo from “$by”: let in is $letIn', async ({ sentTo, by, letIn }) => {
    const app = new Hono<HubEnv>().post('*', (c) => c.json(fromListedOrigin(c, [origin])))
    const answer = await app.request(sentTo, { method: 'POST', headers: by === '' ? {} : { origin: by } })
    expect(await answer.json()).toBe(letIn)
  })
})
