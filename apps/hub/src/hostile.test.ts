import { connect } from 'node:net'
import fc from 'fast-check'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HubServer, serve } from './platform/http/server.ts'
import { hubForTest } from './testing/hub-for-test.ts'

const hub = await hubForTest()
let server: HubServer
beforeAll(async () => {
  const { app, ready } = hub.make()
  server = await serve({
    fetch: app.fetch,
    ready,
    served: () => pino({ level: 'silent' }).info({}),
    host: '127.0.0.1',
    port: 0,
  })
})
afterAll(() => server.stop(1000))

/** Sends bytes as they are and gives what came back, or what came before the server closed the line. */
const raw = (bytes: string | Buffer, { hangUp = false } = {}): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1')
    const parts: Buffer[] = []
    const done = () => {
      socket.destroy()
      resolve(Buffer.concat(parts).toString('latin1'))
    }
    socket.setTimeout(5000, done)
    socket.on('data', (part) => {
      parts.push(part)
    })
    socket.on('close', done)
    socket.on('error', done)
    if (hangUp) socket.end(bytes)
    else socket.write(bytes)
  })

const statusIn = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)
const leaks = /(?:\n\s+at [\w.<>]+ \(|node:internal|\/src\/|\.tsx?:\d+|kysely|select |insert into|ECONN)/i

/** Nothing of ours may fail or tell how it is made, whatever is sent. An answer of nothing is a line that was hung up. */
function expectCalm(answer: string, sent: unknown): void {
  const status = statusIn(answer)
  expect(status === 0 || (status >= 200 && status < 500), `${status} for ${JSON.stringify(sent)}`).toBe(true)
  expect(answer).not.toMatch(leaks)
}

const post = (
  path: string,
  body: string | Buffer,
  headers: readonly string[] = ['content-type: application/x-www-form-urlencoded'],
) =>
  Buffer.concat([
    Buffer.from(
      `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${headers.join('\r\n')}\r\n\r\n`,
    ),
    Buffer.from(body),
  ])
const get = (path: string, ...headers: readonly string[]) =>
  `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${headers.map((header) => `${header}\r\n`).join('')}\r\n`

describe('what cannot be read', () => {
  test.each([
    ['a path that climbs', get('/../../../../etc/passwd'), 404],
    ['a path that climbs in code', get('/guides/%2e%2e%2f%2e%2e%2fpackage.json'), 404],
    ['a path into the assets', get('/assets/../src/main.ts'), 404],
    ['bytes that are no text in a path', get('/guides/%E0%A4%A'), 404],
    ['bytes that are no text in a query', get('/helpline?about=%E0%A4%A'), 200],
    ['a null byte in a path', get('/guides/%00'), 404],
    ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n', 400],
    ['a flood of header bytes', get('/', `x-flood: ${'x'.repeat(20_000)}`), 431],
    ['a header too many', get('/', ...Array.from({ length: 2000 }, (_, n) => `x-${n}: ${n}`)), 431],
    ['a method that is not one', 'BREW / HTTP/1.1\r\nhost: x\r\n\r\n', 400],
    ['a method that this page has not', 'DELETE /guides HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 405],
    ['a form of another kind', post('/helpline', '{"message":"hello"}', ['content-type: application/json']), 415],
    [
      'a form with a file in it',
      post('/helpline', '--b\r\ncontent-disposition: form-data; name="message"; filename="a.jpg"\r\n\r\nx\r\n--b--', [
        'content-type: multipart/form-data; boundary=b',
      ]),
      415,
    ],
    ['a form without a kind', post('/helpline', 'message=hello', []), 415],
    ['a form of broken codes', post('/helpline', 'message=%E0%A4%A&reply-by=%zz&form=%00'), 422],
    ['a form of thousands of fields', post('/helpline', 'a=1&'.repeat(5000)), 415],
    ['a megabyte in the box', post('/ask', `q=${'x'.repeat(1_000_000)}`), 413],
    ['a megabyte in the helpline, which comes back', post('/helpline', `message=${'y'.repeat(1_000_000)}`), 422],
    ['three megabytes in the helpline', post('/helpline', `message=${'y'.repeat(3_000_000)}`), 413],
    ['a code that is not known', post('/helpline/reply', 'code=K7QM-2XWD-9FHR-TB3N'), 422],
  ] as const)('%s is answered calmly', async (_name, bytes, status) => {
    const answer = await raw(bytes)
    expectCalm(answer, _name)
    expect(statusIn(answer)).toBe(status)
  })

  test('a line that is hung up half-way through a form is let go', async () => {
    const form = post('/ask', 'q=caution')
    expect(statusIn(await raw(form.subarray(0, form.length - 3), { hangUp: true }))).toBe(400)
  })

  test('a message too long comes back with every letter', async () => {
    expect(await raw(post('/helpline', `message=${'y'.repeat(1_000_000)}`))).toContain('y'.repeat(1_000_000))
  })
})

test('ten thousand made-up requests: never a failure, never a look inside', { timeout: 120_000 }, async () => {
  const paths = [
    '/',
    '/ask',
    '/ask/suggest',
    '/helpline',
    '/helpline/start',
    '/helpline/reply',
    '/feedback',
    '/feedback/thanks/',
    '/guides/',
    '/glossary',
    '/exit',
    '/contact',
    '/assets/',
    '/healthz',
    '/check',
    '/check/start',
    '/check/read',
    '/check/read/use',
    '/check/open',
    '/check/open/use',
    '/check/job',
    '/check/question',
    '/check/1aaaaaaaa',
    '/check/1aaaaaaaa/1d',
    '/check/1aaaaaaaa/all',
    '/law/as-at',
    '/employers',
    '/api/v1/assess',
    '/api/v1/verify',
    '/api/v1/ask',
    '/api/v1/offences',
    '/api/v1/guides/',
  ]
  const types = [
    'application/x-www-form-urlencoded',
    'application/json',
    'text/plain',
    'multipart/form-data; boundary=x',
    'x',
    '',
  ]
  const names = [
    'q',
    'message',
    'reply-by',
    'form',
    'code',
    'page',
    'answer',
    'comment',
    'about',
    'words',
    'carry',
    'website',
    'kept',
    'choice',
    'copy',
    'record',
    'matters',
    '__proto__',
    'constructor',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      'yes',
      'email',
      "' or 1=1--",
      '<script>',
      '\u0000',
      '../..',
      'filtering',
      'i want to die',
      '\ud83d',
    ),
  )
  const request = fc.record({
    method: fc.constantFrom('GET', 'POST', 'POST', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'),
    path: fc.constantFrom(...paths),
    tail: fc.oneof(
      fc.constant(''),
      fc.webPath(),
      fc.webQueryParameters().map((query) => `?${query}`),
    ),
    type: fc.constantFrom(...types),
    accept: fc.constantFrom('text/html', 'application/json', '*/*', ''),
    site: fc.constantFrom('same-origin', 'none', 'cross-site', 'nonsense'),
    fields: fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 6 }),
    asJson: fc.boolean(),
  })
  const { app } = hub.make()
  let answered = 0
  const seen = new Set<number>()
  await fc.assert(
    fc.asyncProperty(request, async (made) => {
      const bodyless = made.method === 'GET' || made.method === 'HEAD'
      const body = made.asJson
        ? JSON.stringify(Object.fromEntries(made.fields))
        : new URLSearchParams(
            made.fields.map(([name, value]): [string, string] => [name, value.toWellFormed()]),
          ).toString()
      const answer = await app.request(
        new Request(`http://x${made.path}${made.tail}`, {
          method: made.method,
          headers: {
            accept: made.accept,
            'sec-fetch-site': made.site,
            ...(made.type ? { 'content-type': made.type } : {}),
          },
          ...(bodyless ? {} : { body }),
        }),
      )
      answered++
      seen.add(answer.status)
      expect(answer.status).toBeLessThan(500)
      expect(await answer.text()).not.toMatch(leaks)
    }),
    { numRuns: 10_000 },
  )
  expect(answered).toBe(10_000)
  for (const status of [200, 303, 403, 404, 405, 415, 422]) expect(seen).toContain(status)
})
