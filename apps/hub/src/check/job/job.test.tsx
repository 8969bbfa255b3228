import { type Sheet, sheetEn, sheetFor } from '@plain-record/check'
import { day, mayAsk, parseRecord, roles } from '@plain-record/law'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { en as mayAskWords } from '../../may-ask/words/en.ts'
import type { HubEnv } from '../../platform/http/hub-env.ts'
import { faultsOf, mounted, testDeps, testSite, wordsOf } from '../../testing/pages-for-test.ts'
import { en as result } from '../result/words/en.ts'
import { JobRecord, jobRoutes } from './index.ts'
import { en } from './words/en.ts'

const at = '/check/job'
const deps = { ...testDeps, words: en, mayAsk: mayAskWords }
const { get, send, sendBody } = mounted({ at, routes: jobRoutes(deps), pages: [] })
const chosen = (role: string) => send(at, { role })
const open = async (answer: Response | Promise<Response>) => (await answer).text()
const read = async (answer: Response | Promise<Response>) => wordsOf(await open(answer))

const states: readonly (readonly [string, number, () => Response | Promise<Response>])[] = [
  ['the first page', 200, () => get(at)],
  ['roles to choose from', 200, () => send(at, { 'looking-for': 'driver' })],
  ['no role like that', 200, () => send(at, { 'looking-for': 'xyzzyq' })],
  ['nothing typed', 422, () => send(at, {})],
  ['too much typed', 422, () => send(at, { 'looking-for': 'driver '.repeat(40) })],
  ['nothing chosen', 422, () => send(at, { 'looking-for': 'driver', step: 'choose' })],
  ['none of these', 200, () => send(at, { 'looking-for': 'driver', role: 'none' })],
  ['a role with a check', 200, () => chosen('Teacher (school)')],
  ['a role that depends', 200, () => chosen('School cleaner')],
  ['an ordinary role', 200, () => chosen('Shop or supermarket worker')],
  ['a role without a check', 200, () => chosen('Juror')],
  ['a role with vetting', 200, () => chosen('Police officer')],
]

describe('every page on a job, in every state', () => {
  test.each(states)('%s is valid and accessible markup, answered with %i', async (_name, status, visit) => {
    const answer = await visit()
    expect(answer.status).toBe(status)
    const html = await answer.text()
    expect(await faultsOf(html)).toEqual([])
    expect(html.includes('class="error-summary"')).toBe(status === 422)
    for (const [, id] of html.matchAll(/href="#(source-[^"]+)"/g)) expect(html).toContain(`id="${id}"`)
    for (const [form] of html.matchAll(/<form[^>]*>/g)) expect(form).toContain('method="post"')
  })

  test('is drawn for every role, with what the law lets it ask', async () => {
    for (const role of roles) {
      const words = await read(chosen(role.name))
      expect(words, role.name).toContain(en.result.heading(role.name))
      for (const { says } of en.statements.asks[mayAsk(role).value]) expect(words, role.name).toContain(says)
    }
  })

  test('the title says nothing of the role', async () => {
    expect(/<title>([^<]*)/.exec(await open(chosen('Nurse or midwife')))?.[1]).toBe('What a job can see - Plain Record')
  })

  test('an enhanced check never comes without what the police may add', async () => {
    const says = async (role: string) => (await read(chosen(role))).includes(en.statements.police.says)
    expect([await says('Teacher (school)'), await says('Barrister'), await says('Juror')]).toEqual([true, false, false])
  })

  test('what cannot be read is refused, and what was typed is never markup', async () => {
    expect((await sendBody(at, 'x'.repeat(20_000))).status).toBe(413)
    expect((await sendBody(at, '{"role":"x"}', 'application/json')).status).toBe(415)
    expect(
      (
        await sendBody(
          at,
          Uint8Array.from({ length: 4000 }, (_, n) => (n * 89) % 256),
        )
      ).status,
    ).toBe(422)
    expect(await open(send(at, { 'looking-for': `<img src=x>${'x'.repeat(200)}` }))).toContain('&lt;img src=x&gt;x')
  })
})

const sheetOf = (matters: readonly object[]): Sheet => {
  const parsed = parseRecord({ matters })
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  const on = day('2026-11-22')
  return sheetFor({ record: parsed.record, on, lawAsAt: on, words: sheetEn })
}
const fine = (date: string) => ({
  matter: 'conviction',
  date,
  under18: false,
  sentences: [{ kind: 'fine' }],
  offences: [{ listed: false, onCentralRecords: true }],
})

describe('what a job would see of a record', () => {
  const sheet = sheetOf([fine('2020-05-01')])
  const app = new Hono<HubEnv>().route(
    '/check/:journey/job',
    jobRoutes({
      ...deps,
      forRecord: (c, role) =>
        Promise.resolve(
          c.req.param('journey') === '1abc' ? (
            <JobRecord site={testSite} role={role} sheet={sheet} words={en.recordPart} result={result} />
          ) : undefined,
        ),
    }),
  )
  const seenBy = (role: string, journey = '1abc') =>
    app.request(`/check/${journey}/job`, { method: 'POST', body: new URLSearchParams({ role }) })

  test.each([
    ['Shop or supermarket worker', ['Basic'], en.recordPart.tellTitles.employer],
    ['Barrister', ['Standard'], en.recordPart.tellTitles['employer-exempt']],
    ['Teacher (school)', ['Enhanced with barred lists'], en.recordPart.tellTitles['employer-exempt']],
    ['School cleaner', ['Basic', 'Enhanced with barred lists'], en.recordPart.tellTitles.employer],
    ['Police officer', [], en.recordPart.tellTitles['employer-tells-protected']],
    ['Juror', [], en.recordPart.tellTitles.employer],
  ])('%s sees the columns %j', async (role, columns, title) => {
    const html = await open(seenBy(role))
    expect(await faultsOf(html)).toEqual([])
    const heads = [...html.matchAll(/<th scope="col">([^<]*)<\/th>/g)].map((found) => found[1] ?? '')
    expect(heads.slice(2).map((head) => head.replace(/ check/, ''))).toEqual(columns)
    expect(wordsOf(html)).toContain(title)
  })

  test('a spent fine is left out for a shop, and shows for a barrister', async () => {
    const [shop, barrister] = [await read(seenBy('Shop or supermarket worker')), await read(seenBy('Barrister'))]
    expect(shop).toContain('Will not show')
    expect(shop).not.toContain('Will show')
    expect(barrister).toContain('Will show until 1 May 2031')
  })

  test('vetting is not said to see what a certificate shows', async () => {
    const words = await read(seenBy('Police officer'))
    expect(words).toContain(en.recordPart.vetting)
    expect(words).not.toContain('Will not show')
  })

  test('the page keeps its place and has the exit in view; answers that are gone lead to the checker', async () => {
    const html = await open(seenBy('Barrister'))
    expect(html).toContain('class="has-exit-bar"')
    expect(html).toContain('action="/check/1abc/job"')
    expect(html).toContain('href="/check/1abc/question"')
    expect(await open(seenBy('Barrister', '2def'))).toContain('href="/check"')
  })

  test('an empty record has nothing to show', () => {
    const [role] = roles
    if (!role) throw new Error('There are no roles.')
    expect(
      String(<JobRecord site={testSite} role={role} sheet={sheetOf([])} words={en.recordPart} result={result} />),
    ).toContain(en.recordPart.nothing)
  })
})
