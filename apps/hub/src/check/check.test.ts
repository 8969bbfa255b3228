import { describe, expect, test } from 'vitest'
import { hubForTest } from '../testing/hub-for-test.ts'
import { browserOf, headingOf } from './testing/browser-of.ts'

const hub = await hubForTest()

const browser = () => browserOf(hub)

describe('a check, question by question', () => {
  test('one fine is told in a few questions and shown back', async () => {
    const me = browser()
    let page = await me.send('/check/start', { wanted: 'basic' })
    expect(headingOf(page.html)).toBe('What happened?')
    page = await me.answer(page, { choice: 'conviction' })
    expect(headingOf(page.html)).toBe('What did the court give you?')
    page = await me.answer(page, { choice: 'fine' })
    expect(headingOf(page.html)).toBe('When were you convicted?')
    page = await me.answer(page, { day: '10', month: 'march', year: '2019' })
    expect(headingOf(page.html)).toBe('What was it for?')
    page = await me.answer(page, { offence: 'shoplifting' })
    expect(headingOf(page.html)).toBe('Which of these is it?')
    page = await me.answer(page, { offence: 'shoplifting', pick: 'TH68010', picking: 'yes' })
    expect(headingOf(page.html)).toBe('Were you under 18 when you were convicted?')
    page = await me.answer(page, { choice: 'no' })
    expect(headingOf(page.html)).toBe('Check what you have told us')
    expect(page.text).toContain('10 March 2019')
  })

  test('no page is kept by a browser, and no address or title tells anything', async () => {
    const me = browser()
    let page = await me.send('/check/start', {})
    page = await me.answer(page, { choice: 'caution' })
    const answer = await hub.app.request(page.path, { headers: { cookie: me.cookie() } })
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(page.html).toMatch(/<title>Question \d+<\/title>/)
    for (const path of me.visited) expect(path).toMatch(/^\/check\/[0-9][0-9a-f]{8}(?:\/\d+[a-z]\d*)?$/)
  })

  test('the cookie is set when a check begins and not before', async () => {
    const me = browser()
    await me.get('/check')
    await me.get('/check/read')
    expect(me.cookie()).toBe('')
    await me.send('/check/start', {})
    expect(me.cookie()).toMatch(/^check=[\w-]{43}$/)
  })
})

describe('nothing is lost', () => {
  const begun = async () => {
    const me = browser()
    let page = await me.send('/check/start', {})
    page = await me.answer(page, { choice: 'conviction' })
    page = await me.answer(page, { choice: 'fine' })
    return { me, page }
  }

  test('an answer that cannot be used comes back as it was typed, with what to put right', async () => {
    const { me, page } = await begun()
    const again = await me.answer(page, { day: '31', month: '<feb>', year: '2019' })
    expect(again.status).toBe(422)
    expect(again.html).toMatch(/<title>Error: /)
    expect(again.html).toContain('value="&lt;feb&gt;"')
    expect(again.html).toContain('href="#month"')
  })

  test('when the time is up, the next form brings the answers back', async () => {
    const { me, page } = await begun()
    hub.wait(3 * 60 * 60_000)
    expect((await me.get(page.path)).status).toBe(404)
    const next = await me.answer(page, { year: '2021' })
    expect(next.status).toBe(200)
    expect(headingOf((await me.get(next.path.replace(/[^/]+$/, 'answers'))).html)).toBe('Check what you have told us')
    expect((await me.get(next.path.replace(/[^/]+$/, 'answers'))).text).toContain('2021')
  })

  test('whoever keeps looking keeps them', async () => {
    const { me, page } = await begun()
    for (let hour = 0; hour < 4; hour++) {
      hub.wait(90 * 60_000)
      expect((await me.get(page.path)).status).toBe(200)
    }
  })

  test('the same form without its cookie brings them back too, and a form of another check does not', async () => {
    const { me, page } = await begun()
    me.forgetCookie()
    expect((await me.answer(page, { year: '2021' })).status).toBe(200)
    const other = await begun()
    const mixed = await other.me.send(page.path.replace(/\d[0-9a-f]{8}/, '0aaaaaaaa'), {
      kept: other.me.keptIn(page),
      year: '2021',
    })
    expect(mixed.status).toBe(404)
  })

  test('two checks in one browser stay apart, and two tabs of one check both count', async () => {
    const me = browser()
    const first = await me.send('/check/start', {})
    const second = await me.send('/check/start', {})
    await me.answer(first, { choice: 'caution' })
    const other = await me.answer(second, { choice: 'conviction' })
    expect(headingOf(other.html)).toBe('What did the court give you?')
    expect(headingOf((await me.get(first.path.replace(/\/1a$/, ''))).html)).toBe('Which caution was it?')
    const [one, two] = await Promise.all([
      me.send(other.path, { choice: 'fine' }),
      me.send(other.path.replace(/1b$/, '1d'), { year: '2020' }),
    ])
    expect([one.status, two.status]).toEqual([200, 200])
    const told = (await me.get(other.path.replace(/1b$/, 'answers'))).text
    expect(told).toContain('Fine')
    expect(told).toContain('2020')
  })

  test('somebody else cannot open it, and leaving deletes it', async () => {
    const { me, page } = await begun()
    const stranger = browser()
    await stranger.send('/check/start', {})
    expect((await stranger.get(page.path)).status).toBe(404)
    const left = await hub.app.request('/exit', { headers: { cookie: me.cookie() } })
    expect(left.status).toBe(303)
    expect(left.headers.get('set-cookie')).toMatch(/^check=;/)
    expect((await me.get(page.path)).status).toBe(404)
    const { rows } = await hub.pool.query('select count(*)::int as count from check_journey')
    expect(rows[0].count).toBeGreaterThan(0) // the stranger's, and nobody else's
  })

  test('what stands in the database says nothing without the cookie', async () => {
    const { me, page } = await begun()
    await me.answer(page, { year: '1987' })
    const { rows } = await hub.pool.query('select * from check_journey')
    expect(JSON.stringify(rows.map((row) => ({ ...row, sealed: row.sealed.toString('latin1') })))).not.toMatch(
      /1987|fine|conviction/,
    )
    expect(hub.logged.join('')).not.toMatch(/1987|"fine"/)
  })
})

describe('changing, adding and taking out', () => {
  test('a changed answer asks again only what no longer holds', async () => {
    const me = browser()
    let page = await me.send('/check/start', {})
    page = await me.answer(page, { choice: 'caution' })
    page = await me.answer(page, { choice: 'simple-caution' })
    page = await me.answer(page, { year: '2024' })
    while (headingOf(page.html) !== 'Check what you have told us')
      page = await me.answer(page, { choice: 'no', 'not-sure': 'yes' })
    const answers = page.path
    page = await me.get(answers.replace('answers', '1c'))
    page = await me.answer(page, { choice: 'youth-caution' })
    expect(page.path).toBe(answers)
    expect(page.text).toContain('2024')
    expect(page.text).not.toContain('Under 18 then')
  })

  test('one more is added once however often it is sent, and taken out after it is asked', async () => {
    const me = browser()
    let page = await me.send('/check/start', { about: 'outcome-21' })
    expect(headingOf(page.html)).toBe('Check what you have told us')
    const [one, two] = [
      await me.answer({ ...page, path: page.path.replace('answers', 'add') }, {}),
      await me.answer({ ...page, path: page.path.replace('answers', 'add') }, {}),
    ]
    expect(one.path).toBe(two.path)
    page = await me.get(page.path.replace('answers', 'remove/m2'))
    expect(headingOf(page.html)).toBe('Remove this one?')
    page = await me.send(page.path.replace('/m2', ''), { matter: 'm2' })
    expect(page.text).not.toContain('not finished')
  })

  test('who does not know what happened is told what to do, and may leave it out', async () => {
    const me = browser()
    let page = await me.send('/check/start', {})
    page = await me.answer(page, { choice: 'not-sure' })
    expect(page.status).toBe(200)
    expect(headingOf(page.html)).toBe('We need to know this to go on')
    expect(page.text).toContain('police record')
  })
})

describe('every way on', () => {
  const told = async () => {
    const me = browser()
    let page = await me.send('/check/start', { about: 'conviction' })
    page = await me.answer(page, { choice: 'fine' })
    page = await me.answer(page, { day: '3', month: '5', year: '2026' })
    while (headingOf(page.html) !== 'Check what you have told us')
      page = await me.answer(page, { choice: 'no', 'not-sure': 'yes' })
    return { me, base: page.path.replace(/\/answers$/, '') }
  }

  test('each link of a check under way leads to something', async () => {
    const { me, base } = await told()
    const links = new Set<string>()
    for (const path of ['answers', 'result', 'keep', 'as-at', 'all', 'job', 'question', '1d', 'remove/m1', 'clear']) {
      const page = await me.get(`${base}/${path}`)
      expect([path, page.status]).toEqual([path, 200])
      for (const [, href = ''] of page.html.matchAll(/href="(\/[^"#]*)/g)) links.add(href)
    }
    links.delete('/exit') // it would end the check
    expect([...links].filter((link) => link.startsWith(`${base}/`)).length).toBeGreaterThan(15)
    for (const link of links) expect([link, (await me.get(link)).status]).toEqual([link, 200])
  })

  test.each([
    { file: 'notes.pdf', type: 'application/pdf', begins: '%PDF-' },
    { file: 'plain.pdf', type: 'application/pdf', begins: '%PDF-' },
    { file: 'dates.ics', type: 'text/calendar; charset=utf-8', begins: 'BEGIN:VCALENDAR' },
    { file: 'notes.txt', type: 'text/plain; charset=utf-8', begins: 'Notes kept on' },
  ])('$file is handed out under a name that says nothing', async ({ file, type, begins }) => {
    const { me, base } = await told()
    const answer = await hub.app.request(`${base}/${file}`, { headers: { cookie: me.cookie() } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.(?:pdf|ics|txt)"$/)
    expect(answer.headers.get('content-disposition')).not.toMatch(/check|record|caution|convict/i)
    expect(await answer.text()).toMatch(new RegExp(`^${begins}`))
  })
})
