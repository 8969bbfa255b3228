import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { parseMasterKeys, rotateRecordKeys, secretFor } from '../platform/sealing/index.ts'
import { hubForTest, testKeys, textOf } from '../testing/hub-for-test.ts'
import {
  deleteExpiredRequests,
  type HelplineDeps,
  replyToRequest,
  requestForReference,
  waitingRequests,
} from './index.ts'

const hub = await hubForTest({ HELPLINE_REPLY_TIME: 'within five working days', HELPLINE_PHONE: '0808 157 0000' })
const { db, truncate, send, openForm } = hub
const deps = (): HelplineDeps => ({
  db,
  keys: testKeys,
  codeSecret: secretFor(testKeys, 'reply codes'),
  now: hub.now,
  keptDays: hub.config.KEEP_REQUESTS_DAYS,
})
beforeEach(truncate)

const story = 'police came about pictures on my phone, im 15'
const codeIn = (html: string): string => /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(textOf(html))?.[0] ?? ''
const referenceIn = (html: string): string => /PR-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(textOf(html))?.[0] ?? ''
const count = async (table: 'helpline_request' | 'helpline_message' | 'record_key'): Promise<number> =>
  (await sql<{ n: number }>`select count(*)::integer as n from ${sql.table(table)}`.execute(db)).rows[0]?.n ?? -1

/** Sends a request as a person would and gives what the confirmation page says. */
async function ask(fields: Readonly<Record<string, string>> = {}) {
  const form = await openForm()
  const answer = await send('/helpline', { form, message: story, 'reply-by': 'code', ...fields })
  const html = await answer.text()
  return { form, status: answer.status, html, code: codeIn(html), reference: referenceIn(html) }
}

describe('a helpline request', () => {
  test('gets a reference and a code, and its replies are read with the code alone', async () => {
    const sent = await ask()
    expect(sent.status).toBe(200)
    const waiting = await (await send('/helpline/reply', { code: sent.code })).text()
    expect(textOf(waiting)).toContain('An adviser has not replied yet')
    expect(textOf(waiting)).toContain(story)
    expect(
      await replyToRequest(deps(), { reference: sent.reference, words: 'You are not in trouble for asking.' }),
    ).toMatchObject({ ok: true })
    const answered = await (
      await send('/helpline/reply', { code: ` ${sent.code.toLowerCase().replace(/-/g, ' ')} ` })
    ).text()
    expect(textOf(answered)).toContain('You are not in trouble for asking.')
    expect(textOf(answered)).toContain('An adviser has replied')
  })

  test('keeps a message of 10,000 characters whole, whatever is in it', async () => {
    const message = `${'<b>Ünïcödé</b> & "quotes"\n'.repeat(400).slice(0, 9_990)}👩‍👧 end`
    const { reference } = await ask({ message: message.replace(/\n/g, '\r\n') })
    expect((await requestForReference(deps(), reference))?.messages).toMatchObject([
      { writtenBy: 'person', words: message },
    ])
  })

  test('stores only the contact details that the chosen way of replying needs', async () => {
    const { reference } = await ask({
      'reply-by': 'phone',
      phone: '07700 900123',
      'leave-message': 'yes',
      email: 'not@chosen.example',
      'safe-times': 'after 6',
      'call-me': 'Sam',
    })
    expect((await requestForReference(deps(), reference))?.contact).toEqual({
      replyBy: 'phone',
      phone: '07700 900123',
      leaveMessage: true,
      safeTimes: 'after 6',
      callMe: 'Sam',
    })
  })

  test('tells the adviser which guide was being read only when that is ticked', async () => {
    const about = { about: 'what-spent-means' }
    const untold = await ask(about)
    const told = await ask({ ...about, 'tell-guide': 'yes' })
    expect((await requestForReference(deps(), untold.reference))?.contact.guide).toBeUndefined()
    expect((await requestForReference(deps(), told.reference))?.contact.guide).toBe('what-spent-means')
  })

  test('leaves nothing readable in the database and nothing of it in the log', async () => {
    const sent = await ask({ 'reply-by': 'email', email: 'someone@example.com', 'call-me': 'Samira' })
    await send('/helpline/reply', { code: sent.code })
    const rows = await sql<{ all: string }>`
      select (select string_agg(r::text, ' ') from helpline_request r) || (select string_agg(m::text, ' ') from helpline_message m) as all`.execute(
      db,
    )
    const stored = rows.rows[0]?.all ?? ''
    expect(stored).toContain(sent.reference)
    const hex = (text: string) => Buffer.from(text).toString('hex')
    for (const secret of [story, 'someone@example.com', 'Samira', sent.code, sent.form]) {
      expect(stored).not.toContain(secret)
      expect(stored).not.toContain(hex(secret))
      expect(hub.logged.join('')).not.toContain(secret)
    }
    expect(hub.logged.join('')).toContain('"route":"/helpline"')
  })

  test('is one request however often its form is sent, at once or later', async () => {
    const form = await openForm()
    const fields = { form, message: story, 'reply-by': 'code' }
    const answers = await Promise.all(Array.from({ length: 4 }, () => send('/helpline', fields)))
    const later = await send('/helpline', fields)
    const codes = await Promise.all([...answers, later].map(async (answer) => codeIn(await answer.text())))
    expect(new Set(codes).size).toBe(1)
    expect(codes[0]).not.toBe('')
    expect([await count('helpline_request'), await count('helpline_message'), await count('record_key')]).toEqual([
      1, 1, 1,
    ])
  })

  test('sent again with other words keeps both, and the latest way to reply', async () => {
    const first = await ask()
    const second = await send('/helpline', {
      form: first.form,
      message: 'I forgot: it was in May',
      'reply-by': 'email',
      email: 'a@example.com',
    })
    expect(codeIn(await second.text())).toBe(first.code)
    const request = await requestForReference(deps(), first.reference)
    expect(request?.messages.map(({ words }) => words)).toEqual([story, 'I forgot: it was in May'])
    expect(request?.contact).toMatchObject({ replyBy: 'email', email: 'a@example.com' })
  })
})

test('a form that was sent long ago shows its code to nobody, and can be sent as a new message', async () => {
  const first = await ask()
  hub.wait(61 * 60_000)
  const again = await send('/helpline', { form: first.form, message: 'somebody else wrote this', 'reply-by': 'code' })
  const html = await again.text()
  expect(again.status).toBe(422)
  expect(html).not.toContain(first.code)
  expect(html).toContain('somebody else wrote this')
  hub.wait(60_000)
  const fresh = /name="form" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const sent = await send('/helpline', { form: fresh, message: 'somebody else wrote this', 'reply-by': 'code' })
  expect(codeIn(await sent.text())).not.toBe(first.code)
  expect((await requestForReference(deps(), first.reference))?.messages.length).toBe(1)
})

describe('a form with something to put right', () => {
  test.each([
    { wrong: { message: '  ' }, field: 'message', says: 'Write what you need help with' },
    { wrong: { 'reply-by': '' }, field: 'reply-by', says: 'Choose how we should reply' },
    { wrong: { 'reply-by': 'pigeon' }, field: 'reply-by', says: 'Choose how we should reply' },
    { wrong: { 'reply-by': 'email', email: 'nobody' }, field: 'email', says: 'Write an email address' },
    { wrong: { 'reply-by': 'text', phone: '12' }, field: 'phone', says: 'Write a phone number' },
    { wrong: { 'reply-by': 'post' }, field: 'address', says: 'Write a postal address' },
    { wrong: { 'call-me': 'x'.repeat(201) }, field: 'call-me', says: 'Use 200 characters or fewer' },
    { wrong: { website: 'http://spam.example' }, field: 'website', says: 'Empty the box' },
  ])('says "$says" at the top and beside the field, and keeps every word', async ({ wrong, field, says }) => {
    const form = await openForm()
    const typed = { form, message: story, 'reply-by': 'code', 'safe-times': 'not on Sundays', ...wrong }
    const answer = await send('/helpline', typed)
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toMatch(/<title>Error: /)
    expect(html).toContain(`href="#${field}"`)
    expect(textOf(html).split(says).length - 1).toBe(2)
    expect(html).toContain('not on Sundays')
    expect(await count('helpline_request')).toBe(0)
  })

  test('comes back whole when the message is far too long', async () => {
    const message = 'A long story. '.repeat(70_000)
    const answer = await send('/helpline', { form: await openForm(), message, 'reply-by': 'code' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(message)
    expect(textOf(html)).toContain('Nothing has been cut')
  })

  test('that is sent too quickly, is too old or is not ours is asked to be sent again, and then goes', async () => {
    const page = await (await hub.get('/helpline')).text()
    const form = /name="form" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const fields = { form, message: story, 'reply-by': 'code' }
    const quick = await send('/helpline', fields)
    expect([quick.status, textOf(await quick.text())]).toEqual([422, expect.stringContaining('very quick')])
    hub.wait(5_000)
    expect((await send('/helpline', fields)).status).toBe(200)
    hub.wait(8 * 86_400_000)
    for (const stale of [form, '', 'forged.token.here']) {
      const answer = await send('/helpline', { ...fields, form: stale })
      const html = await answer.text()
      expect([answer.status, textOf(html)]).toEqual([422, expect.stringContaining('open for a long time')])
      expect(html).toContain(story)
      hub.wait(60_000)
      const fresh = /name="form" value="([^"]+)"/.exec(html)?.[1] ?? ''
      expect((await send('/helpline', { ...fields, form: fresh })).status).toBe(200)
    }
  })
})

describe('when the helpline cannot take a message', () => {
  test('a network that sends too many is told when to try again, and its words are kept', async () => {
    const form = await openForm()
    let last = await send('/helpline', { form, message: story, 'reply-by': 'code' })
    for (let n = 0; n < 30 && last.status === 200; n++)
      last = await send('/helpline', { form, message: story, 'reply-by': 'code' })
    expect(last.status).toBe(429)
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
    const html = await last.text()
    expect(textOf(html)).toMatch(/send them again after \d\d:\d\d/)
    expect(html).toContain(story)
    expect(textOf(html)).toContain('0808 157 0000')
  })

  test('a database that is gone is admitted, with every word kept and nothing of it logged', async () => {
    const gone = { query: () => Promise.reject(Object.assign(new Error(`no ${story}`), { code: 'ECONNREFUSED' })) }
    const { Kysely, PostgresDialect } = await import('kysely')
    const pool = { ...gone, connect: gone.query, end: async () => {} }
    const dead = new Kysely<never>({ dialect: new PostgresDialect({ pool: pool as never }) })
    const { app } = hub.make(pool as never, dead as never)
    const form = await openForm()
    const post = (path: string, fields: Record<string, string>) =>
      app.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      })
    const sent = await post('/helpline', { form, message: story, 'reply-by': 'code' })
    expect(sent.status).toBe(503)
    expect(await sent.text()).toContain(story)
    expect((await post('/helpline/reply', { code: 'K7QM-2XWD-9FHR-TB3N' })).status).toBe(503)
    const asked = await post('/ask', { q: 'when is my caution spent' })
    expect(asked.status).toBe(200)
    expect((await app.request('/readyz')).status).toBe(503)
    expect((await app.request('/healthz')).status).toBe(200)
    expect(hub.logged.join('')).not.toContain(story)
  })
})

describe('reading replies', () => {
  test.each([
    { code: '', says: 'Type the code' },
    { code: 'hello', says: 'A code has 16 letters and numbers' },
    { code: 'K7QM-2XWD-9FHR-TB3N', says: 'No message has this code' },
  ])('with "$code" says "$says"', async ({ code, says }) => {
    const answer = await send('/helpline/reply', { code })
    expect(answer.status).toBe(422)
    expect(textOf(await answer.text())).toContain(says)
  })

  test('is stopped for guessers and never for whoever has a code', async () => {
    const sent = await ask()
    let last = 422
    for (let n = 0; n < 30 && last === 422; n++)
      last = (await send('/helpline/reply', { code: 'K7QM-2XWD-9FHR-TB3N' })).status
    expect(last).toBe(429)
    expect((await send('/helpline/reply', { code: sent.code })).status).toBe(200)
  })

  test('is never kept by the browser', async () => {
    const sent = await ask()
    const answer = await send('/helpline/reply', { code: sent.code })
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })
})

describe('keeping and deleting', () => {
  test('a request goes when its time is up, with everything in it, and leaves proof that it did', async () => {
    const sent = await ask()
    hub.wait(hub.config.KEEP_REQUESTS_DAYS * 86_400_000 - 1000)
    expect(await deleteExpiredRequests({ db, now: hub.now })).toBe(0)
    hub.wait(2000)
    expect(await deleteExpiredRequests({ db, now: hub.now })).toBe(1)
    expect(await deleteExpiredRequests({ db, now: hub.now })).toBe(0)
    expect([await count('helpline_request'), await count('helpline_message'), await count('record_key')]).toEqual([
      0, 0, 0,
    ])
    const proof = await db.selectFrom('helpline_deletion').selectAll().execute()
    expect(proof).toMatchObject([{ reference: sent.reference, reason: 'kept long enough' }])
    expect((await send('/helpline/reply', { code: sent.code })).status).toBe(422)
  })

  test('a reply starts the time again', async () => {
    const sent = await ask()
    hub.wait(100 * 86_400_000)
    await replyToRequest(deps(), { reference: sent.reference, words: 'Here is our answer' })
    hub.wait(100 * 86_400_000)
    expect(await deleteExpiredRequests({ db, now: hub.now })).toBe(0)
  })

  test('requests stay open to a new master key once their keys are wrapped again', async () => {
    const sent = await ask()
    const fresh = Buffer.alloc(32, 5).toString('base64')
    const both = parseMasterKeys(`${fresh},${testKeys.current.bytes.toString('base64')}`)
    expect(await rotateRecordKeys(db, both)).toBe(1)
    expect(await rotateRecordKeys(db, both)).toBe(0)
    const opened = await requestForReference({ ...deps(), keys: parseMasterKeys(fresh) }, sent.reference)
    expect(opened?.messages[0]?.words).toBe(story)
  })

  test('a reply to nobody, or of nothing, is refused', async () => {
    expect(await replyToRequest(deps(), { reference: 'PR-XXXXX-XXXXX', words: 'Hello' })).toMatchObject({
      refusal: { kind: 'no-such-request' },
    })
    const { reference } = await ask()
    expect(await replyToRequest(deps(), { reference, words: ' \n ' })).toMatchObject({
      refusal: { kind: 'nothing-written' },
    })
  })

  test('waiting requests come oldest first and leave the queue when answered', async () => {
    const first = await ask()
    const second = await ask()
    expect((await waitingRequests(deps(), { limit: 10 })).map((one) => one.reference)).toEqual([
      first.reference,
      second.reference,
    ])
    await replyToRequest(deps(), { reference: first.reference, words: 'Done' })
    expect((await waitingRequests(deps(), { limit: 10 })).map((one) => one.reference)).toEqual([second.reference])
  })
})

test('words come along from a search only when that is ticked', async () => {
  const ticked = await (await send('/helpline/start', { words: story, carry: 'yes' })).text()
  const unticked = await (await send('/helpline/start', { words: story })).text()
  expect(ticked).toContain(story)
  expect(unticked).not.toContain(story)
})
