import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import type { HubEnv } from '../../platform/http/hub-env.ts'
import { en as statements } from '../../statements/words/en.ts'
import { faultsOf, mounted, testDeps, wordsOf } from '../../testing/pages-for-test.ts'
import { askedBy } from './in-law.ts'
import { type AskedOf, formQuestionRoutes } from './index.ts'
import { longestQuestion } from './read-form-question.ts'
import { en } from './words/en.ts'

const at = '/check/question'
const deps = { ...testDeps, words: en }
const { get, send, sendBody } = mounted({ at, routes: formQuestionRoutes(deps), pages: [] })

const ask = (question: string, by = 'employer', more: Readonly<Record<string, string>> = {}) =>
  send(at, { question, 'asked-by': by, ...more })
const open = async (answer: Response | Promise<Response>) => (await answer).text()
const read = async (answer: Response | Promise<Response>) => wordsOf(await open(answer))
const ever = 'Have you ever been convicted of an offence?'
const everything =
  'Have you or anyone in your household ever been convicted of, cautioned for, arrested for or charged with any offence, motoring offences too, spent or unspent?'

const states: readonly (readonly [string, number, () => Response | Promise<Response>])[] = [
  ['the empty form', 200, () => get(at)],
  ['nothing filled in', 422, () => send(at, {})],
  ['no question', 422, () => ask('  \n ')],
  ['nobody who asks', 422, () => ask(ever, '')],
  ['somebody made up who asks', 422, () => ask(ever, '__proto__')],
  ['too long a question', 422, () => ask('x'.repeat(longestQuestion + 1))],
  ['a question that is not about records', 200, () => ask('What is your favourite colour?')],
  ['a question about arrests alone', 200, () => ask('Have you ever been arrested?')],
  ...askedBy.flatMap((by): typeof states => [
    [`an ordinary question from ${by}`, 200, () => ask(ever, by)],
    [`a question about everything from ${by}`, 200, () => ask(everything, by, { warned: 'yes' })],
    [`a question without the warning from ${by}`, 200, () => ask(ever, by, { warned: 'no' })],
  ]),
]

describe('every page of the question on a form, in every state', () => {
  test.each(states)('%s is valid and accessible markup, answered with %i', async (_name, status, visit) => {
    const answer = await visit()
    expect(answer.status).toBe(status)
    const html = await answer.text()
    expect(await faultsOf(html)).toEqual([])
    expect(html.includes('class="error-summary"')).toBe(status === 422)
    for (const [, id] of html.matchAll(/href="#(source-[^"]+)"/g)) expect(html).toContain(`id="${id}"`)
    for (const [form] of html.matchAll(/<form[^>]*>/g)) expect(form).toContain('method="post"')
  })
})

describe('what the page says', () => {
  test.each([
    ['an ordinary job', 'employer', {}, en.result.covers.unspent],
    ['an exempt job, with the warning', 'employer-exempt', { warned: 'yes' }, en.result.covers['not-protected']],
    ['an exempt job, without it', 'employer-exempt', { warned: 'no' }, en.result.covers.unspent],
    ['an exempt job, not sure', 'employer-exempt', {}, en.result.depends],
    ['the police', 'police-or-vetting', { warned: 'yes' }, en.result.covers['protected-too']],
    ['an insurer', 'insurer', { warned: 'yes' }, en.result.covers.unspent],
    ['a job of which the check is not known', 'employer-not-sure', { warned: 'yes' }, en.result.depends],
    ['somebody else', 'someone-else', {}, en.result.anybody],
  ])('to “have you ever” from %s', async (_name, by, more: Record<string, string>, headline) => {
    const html = await open(ask(ever, by, more))
    expect(wordsOf(/<p class="lead">([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '')).toBe(headline)
  })

  test('a warning in the question itself counts, and is not called settled', async () => {
    const words = await read(
      ask('Because of the Exceptions Order you must tell us all spent convictions.', 'employer-exempt', {
        warned: 'no',
      }),
    )
    expect(words).toContain(en.result.covers['not-protected'])
    expect(words).toContain(`${statements.notSettled} ${en.statements.warnsInItself.says}`)
  })

  test('an ordinary job that asks for spent matters asks too much, and the page says what to do', async () => {
    const words = await read(ask('List all convictions, spent or unspent.'))
    expect(words).toContain(en.result.tooMuch.yes)
    expect(words).toContain('Ask in writing what lets them ask this.')
    expect(await read(ask(ever))).not.toContain(en.result.tooMuch.yes)
  })

  test('what was not understood is said to be so, and a person is offered', async () => {
    const words = await read(ask('What is your favourite colour?'))
    expect(words).toContain(en.result.notRead)
    expect(words).toContain(en.statements.notRead[0]?.says)
    expect(words).not.toContain(en.result.leaveOut)
    expect(words).toContain(en.result.helpLink)
  })

  test('each thing that is asked about besides has its own answer', async () => {
    const words = await read(ask(everything))
    for (const heading of Object.values(en.result.besides)) expect(words).toContain(heading)
    expect(words).toContain(en.statements.familyOfEmployee.says)
    expect(await read(ask(everything, 'insurer'))).toContain(en.statements.peopleOnPolicy.says)
    expect(await read(ask(everything, 'police-or-vetting'))).toContain(en.statements.policeAskMore.says)
  })
})

describe('what was typed', () => {
  test('stays in the box, with every choice, on a page with problems and on the answer', async () => {
    const typed = 'Any "convictions"?\n<b>& cautions</b>'
    for (const answer of [ask(typed, '', { warned: 'no' }), ask(typed, 'insurer', { warned: 'no' })]) {
      const html = await open(answer)
      expect(html).toContain('Any &quot;convictions&quot;?\n&lt;b&gt;&amp; cautions&lt;/b&gt;')
      expect(html).toMatch(/value="no" checked/)
    }
    expect(await open(ask(typed, 'insurer'))).toMatch(/value="insurer" checked/)
  })

  test('is in no title and no address', async () => {
    const html = await open(ask('Have you, Gethin, ever been convicted?'))
    expect(/<title>([^<]*)/.exec(html)?.[1]).toBe('What this question asks for in law - Plain Record')
    expect([...html.matchAll(/(?:href|action)="([^"]*)"/g)].filter(([, to = '']) => /gethin/i.test(to))).toEqual([])
  })

  test('is never cut: what is too long comes back whole, with by how much', async () => {
    const html = await open(ask(`${'x'.repeat(longestQuestion)}the end`))
    expect(html).toContain('xthe end')
    expect(wordsOf(html)).toContain(en.problems.tooLong(7))
  })

  test('past a form’s length, or as anything but a form, is refused', async () => {
    expect((await sendBody(at, `question=${'x'.repeat(300_000)}`)).status).toBe(413)
    expect((await sendBody(at, '{"question":"x"}', 'application/json')).status).toBe(415)
    const bytes = Uint8Array.from({ length: 4000 }, (_, place) => (place * 89) % 256)
    expect((await sendBody(at, bytes)).status).toBe(422)
  })
})

describe('below a check under way', () => {
  const told: (AskedOf | undefined)[] = []
  const app = new Hono<HubEnv>().route(
    '/check/:journey/question',
    formQuestionRoutes({
      ...deps,
      forRecord: (c, asked) => {
        told.push(asked)
        return Promise.resolve(c.req.param('journey') === '1abc' ? 'All of it is spent.' : undefined)
      },
    }),
  )
  const sendTo = (journey: string) =>
    app.request(`/check/${journey}/question`, {
      method: 'POST',
      body: new URLSearchParams({ question: ever, 'asked-by': 'insurer' }),
    })

  test('the answer goes on to that record, the form stays where it is, and the exit is in view', async () => {
    const html = await open(sendTo('1abc'))
    expect(wordsOf(html)).toContain('What this means for your record All of it is spent.')
    expect(html).toContain('action="/check/1abc/question"')
    expect(html).toContain('class="has-exit-bar"')
    expect(told.at(-1)).toEqual({ asker: 'insurer', about: 'convictions-ever', gaveWarning: false })
    expect(await open(app.request('/check/1abc/question'))).toContain('class="has-exit-bar"')
  })

  test('answers that are gone lead to the checker', async () => {
    expect(await open(sendTo('2def'))).toContain('href="/check"')
  })
})
