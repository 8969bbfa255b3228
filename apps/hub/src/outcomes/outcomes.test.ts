import { checksOfOutcome, policeOutcomes } from '@plain-record/law'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { hubForTest, textOf } from '../testing/hub-for-test.ts'
import { guidesAbout } from './about-outcome.ts'
import { en } from './words/en.ts'

const hub = await hubForTest({ HELPLINE_PHONE: '0808 157 0000' })
const { get, send } = hub
const open = async (answer: Response | Promise<Response>) => (await answer).text()
const codes = policeOutcomes.map(({ code }) => code)
const letter = (words: string) => send('/outcomes', { letter: words })
const compared = (first: string, second: string) => send('/outcomes/compare', { first, second })

/** The rows of a table of a page, each cell as its words. */
const rowsOf = (html: string): readonly (readonly string[])[] =>
  [...html.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell).trim()),
  )
/** The outcomes found, in their order. */
const foundIn = (html: string): readonly string[] =>
  [...html.matchAll(/<li><a href="\/outcomes\/([0-9A]+)">/g)].map(([, code = '']) => code)

const states: readonly (readonly [string, number, () => Response | Promise<Response>])[] = [
  ['the list', 200, () => get('/outcomes')],
  ...codes.map((code) => [`outcome ${code}`, 200, () => get(`/outcomes/${code}`)] as const),
  ['outcomes found', 200, () => letter('not in the public interest')],
  ['an outcome found by number', 200, () => letter('21')],
  ['nothing found', 200, () => letter('xyzzyq')],
  ['nothing typed', 422, () => letter('  ')],
  ['too much typed', 422, () => letter('caution '.repeat(300))],
  ['two outcomes', 200, () => compared('10', '21')],
  ['two that nobody mixes up', 200, () => compared('5', '1A')],
  ['no outcome chosen', 422, () => compared('', '')],
  ['one outcome chosen', 422, () => compared('21', '')],
  ['the same twice', 422, () => compared('21', '21')],
]

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'void-style': 'off' },
})

describe('every page about outcomes, in every state', () => {
  test.each(states)('%s is valid and accessible markup, answered with %i', async (_name, status, visit) => {
    const answer = await visit()
    expect(answer.status).toBe(status)
    const html = await answer.text()
    const report = await validator.validateString(html)
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([])
    expect(html.includes('class="error-summary"')).toBe(status === 422)
    expect(/<title>Error: /.test(html)).toBe(status === 422)
  })

  test('leads every mark to its source, and every form is sent in the body', async () => {
    for (const [, , visit] of states) {
      const html = await open(visit())
      for (const [, id] of html.matchAll(/href="#(source-[^"]+)"/g)) expect(html).toContain(`id="${id}"`)
      for (const [form] of html.matchAll(/<form[^>]*>/g)) expect(form).toContain('method="post"')
    }
  })

  test('O70: never says that a check is certain to leave something out for good, and never shouts', async () => {
    for (const [, , visit] of states) {
      const words = textOf(await open(visit()))
      expect(words).not.toMatch(/will not be disclosed|WARNING|\bNOT\b|YJLC|never add/)
    }
  })
})

describe('the list', () => {
  test('has every outcome once, with its name and what it is, and leads to its page', async () => {
    const html = await open(get('/outcomes'))
    for (const { code, name } of policeOutcomes) {
      expect(html).toContain(`href="/outcomes/${code}"`)
      const row = rowsOf(html).find(([first]) => first === `Outcome ${code}`)
      expect(row?.[1]).toBe(`${en.inShort[code]} Official name: ${name}.`)
    }
    expect(rowsOf(html).find(([first]) => first === 'Outcome 21')?.[2]).toBe('Neither')
    expect(rowsOf(html).find(([first]) => first === 'Outcome 2A')?.[2]).toBe('A caution')
  })

  test('is asked for again each time, and may be found by a search engine', async () => {
    const answer = await get('/outcomes')
    expect(answer.headers.get('cache-control')).toBe('public, no-cache')
    expect(await answer.text()).not.toContain('noindex')
  })
})

describe('the page of an outcome', () => {
  test.each(policeOutcomes)('O63 to O76: of $code says of each check what the law package does', async (outcome) => {
    const rows = rowsOf(await open(get(`/outcomes/${outcome.code}`)))
    const { basic, standard, enhanced } = checksOfOutcome(outcome)
    const told = ['Basic check', 'Standard check', 'Enhanced check'].map(
      (check) => rows.find(([first]) => first === check)?.[1],
    )
    expect(told).toEqual([basic, standard, enhanced].map(({ value }) => en.verdict[value]))
  })

  test.each(policeOutcomes)(
    'of $code has its meaning, when it is used, what to do and who can help',
    async (outcome) => {
      const html = await open(get(`/outcomes/${outcome.code}`))
      const words = textOf(html)
      for (const said of [outcome.name, outcome.meaning, outcome.decidedBy, outcome.introduced, outcome.status])
        expect(words).toContain(said)
      expect(words).toContain(outcome.inImagery)
      expect(words).toContain(en.kind[outcome.leadsTo])
      expect(words).toContain('The law was last read on 22 November 2026.')
      expect(words).toContain('This is information, not legal advice.')
      expect(html).toContain('href="/helpline"')
      expect(html).toContain('name="page" value="outcomes"')
      for (const slug of guidesAbout(outcome)) expect(html).toContain(`href="/guides/${slug}"`)
      expect(words.includes('How sure this is')).toBe(['secondary', 'unsettled'].includes(outcome.confidence))
    },
  )

  test('O70: of 21 says in the agreed words that nobody can promise', async () => {
    const words = textOf(await open(get('/outcomes/21')))
    expect(words).toContain(
      'Outcome 21 is not a conviction or a caution, so it will not appear on a basic or standard check.',
    )
    expect(words).toContain('that is unlikely, but nobody can promise it will never happen.')
    expect(words).toContain('May show: the police decide')
  })

  test('of 5 says that the person suspected has died', async () => {
    expect(textOf(await open(get('/outcomes/5')))).toContain(
      'With Outcome 5 the person suspected has died, so there is nobody whose check could show it.',
    )
  })

  test('O37: of 10 leads to 21, of 21 to 10 and 22, and says how they differ', async () => {
    expect(await open(get('/outcomes/10'))).toContain('href="/outcomes/21"')
    const html = await open(get('/outcomes/21'))
    expect(html).toContain('href="/outcomes/10"')
    expect(html).toContain('href="/outcomes/22"')
    expect(textOf(html)).toContain('they stop looking before they have the proof')
  })

  test('O28: of 2A says that it is no conditional caution', async () => {
    expect(textOf(await open(get('/outcomes/2A')))).toContain('does not mean a conditional caution')
  })

  test('of 21 has a neutral title, as its guide has', async () => {
    expect(await open(get('/outcomes/21'))).toContain('<title>Information and advice</title>')
  })

  test.each([
    ['1a', '1A'],
    ['3a', '3A'],
    ['outcome%2021', '21'],
  ])('%s leads to %s', async (typed, code) => {
    const answer = await get(`/outcomes/${typed}`)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `/outcomes/${code}`])
  })

  test.each(['23', '0', '21A', 'x', '__proto__', '%00', '1'.repeat(2_000)])('there is none of %s', async (code) => {
    expect((await get(`/outcomes/${code}`)).status).toBe(404)
  })
})

describe('the words of a letter', () => {
  test.each([
    ['21', ['21']],
    ['outcome 21', ['21']],
    ['twenty one', ['21']],
    ['2a', ['2A', '2']],
    ['community resolution', ['8']],
    ['diversionary activity has been undertaken', ['22']],
    ['further investigation is not in the public interest', ['21', '10', '9']],
    ['formal action is not in the public interest', ['10', '21', '9']],
  ])('%s: %j', async (typed, expected) => {
    expect(foundIn(await open(letter(typed)))).toEqual(expected)
  })

  test('are kept in the box, and the page says which of them it went by', async () => {
    const html = await open(letter('They gave me a Community Resolution'))
    expect(html).toContain('value="They gave me a Community Resolution"')
    expect(textOf(html)).toContain('Because you wrote “Community”, “Resolution”.')
  })

  test('with a "not" among them: it is told once, where it stands', async () => {
    const words = textOf(await open(letter('further investigation not in the public interest')))
    expect(words).toContain('Because you wrote “further”, “investigation”, “not”, “public”, “interest”.')
  })

  test('like nothing: says so, and offers a person', async () => {
    const html = await open(letter('xyzzyq'))
    expect(textOf(html)).toContain(en.find.nothing)
    expect(html).toContain('href="/helpline"')
    expect(html).toContain('value="xyzzyq"')
  })

  test('are for this browser alone, and for no search engine; the title says nothing of them', async () => {
    const answer = await letter('caution')
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    const html = await answer.text()
    expect(html).toContain('<meta name="robots" content="noindex"')
    expect(html).toContain('<title>Information and advice</title>')
  })

  test('left out: one sentence, beside the field and in the summary', async () => {
    const html = await open(letter(''))
    expect(html.split(en.find.problems.empty).length - 1).toBe(2)
    expect(html).toContain('href="#letter"')
  })

  test('never get into a log', async () => {
    await letter('zebracrossing community resolution')
    await compared('zebracrossing', '21')
    await get('/outcomes/zebracrossing')
    expect(hub.logged.length).toBeGreaterThan(0)
    expect(hub.logged.join('')).not.toMatch(/zebracrossing/i)
  })
})

describe('two outcomes side by side', () => {
  test('are told fact by fact, in the same words as on their own pages', async () => {
    const html = await open(compared('10', '21'))
    const rows = rowsOf(html)
    expect(rows[0]).toEqual([en.compare.fact, 'Outcome 10', 'Outcome 21'])
    expect(rows.slice(1).map(([first]) => first)).toEqual([
      ...['Official name', 'What it means', 'Is it a caution or a conviction?'],
      ...['Basic check', 'Standard check', 'Enhanced check', 'Who decides', 'Is somebody named as the suspect?'],
      ...['What it leaves on record', 'Since when', 'Is it in use?', en.facts.inImagery],
    ])
    expect(rows.find(([first]) => first === 'Enhanced check')?.[2]).toMatch(/^May show: the police decide\. Outcome 21/)
    expect(textOf(html)).toContain('With Outcome 10 the police could act, and choose not to.')
  })

  test('what was chosen stays chosen', async () => {
    expect(await open(compared('1A', ''))).toMatch(/<option value="1A" selected/)
  })

  test('opened without a choice lead to the form', async () => {
    expect((await get('/outcomes/compare')).headers.get('location')).toBe('/outcomes#compare')
  })
})

describe('what is sent wrongly', () => {
  const post = (path: string, body: string, type = 'application/x-www-form-urlencoded') =>
    hub.app.request(path, {
      method: 'POST',
      headers: { 'content-type': type, 'sec-fetch-site': 'same-origin' },
      body,
    })

  test('is never read as markup', async () => {
    const html = await open(letter('"><script>alert(1)</script> community resolution'))
    expect(html).toContain('&quot;&gt;&lt;script&gt;alert(1)')
    expect(html).not.toContain('<script>alert')
  })

  test('however long: answered with what to put right, or refused', async () => {
    expect((await letter('x'.repeat(100_000))).status).toBe(422)
    expect((await letter('x'.repeat(300_000))).status).toBe(413)
  })

  test.each(['/outcomes', '/outcomes/compare'])('%s refuses what is no form of ours', async (path) => {
    expect((await post(path, '{"letter":"21"}', 'application/json')).status).toBe(415)
    expect((await post(path, '')).status).toBe(422)
    expect((await post(path, '%00%ff%fe=%'.repeat(50))).status).toBe(422)
    expect((await post(path, 'first=__proto__&second=constructor&letter=')).status).toBe(422)
  })
})

test('feedback about these pages is taken', async () => {
  expect((await send('/feedback', { page: 'outcomes', answer: 'yes', comment: '' })).status).toBe(303)
})

test('every guide that is led to is there', () => {
  const slugs = new Set(hub.library.guides.map(({ slug }) => slug))
  for (const outcome of policeOutcomes) for (const slug of guidesAbout(outcome)) expect(slugs).toContain(slug)
})
