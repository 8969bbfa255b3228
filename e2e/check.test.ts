import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { choose, faults, leading, looks, openBrowser, sidewaysOf, visit } from './browser.ts'
import { type RunningHub, startHub } from './hub-process.ts'

let hub: RunningHub
let browser: Browser
beforeAll(async () => {
  ;[hub, browser] = await Promise.all([startHub(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await hub?.stop()
})

/** How somebody answers: by choosing, by ticking, by filling boxes, or by saying that they are not sure. */
type Reply =
  | { readonly choose: string; readonly fill?: Readonly<Record<string, string>> }
  | { readonly tick: readonly string[] }
  | { readonly fill: Readonly<Record<string, string>> }
  | { readonly search: string; readonly pick: string }
  | 'not sure'
type Told = readonly (readonly [question: RegExp, reply: Reply])[]

const heading = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText()
const goOn = (page: Page, button: string | RegExp = 'Continue'): Promise<void> =>
  leading(page, () => page.getByRole('main').getByRole('button', { name: button, exact: true }).click())
const follow = (page: Page, link: string | RegExp): Promise<void> =>
  leading(page, () => page.getByRole('link', { name: link, exact: true }).click())

async function begin(page: Page, wanted?: string): Promise<void> {
  await page.goto(`${hub.url}/check`)
  if (wanted) await choose(page, wanted)
  await goOn(page, 'Start now')
  expect(await heading(page)).toBe('What happened?')
}

async function reply(page: Page, answer: Reply): Promise<void> {
  if (answer === 'not sure') {
    await page.locator('label').filter({ hasText: 'I am not sure' }).last().click()
    const find = page.getByRole('button', { name: 'Find it' })
    return (await find.count()) > 0 ? goOn(page, 'Find it') : goOn(page)
  }
  if ('search' in answer) {
    await page.getByRole('main').getByRole('textbox').first().fill(answer.search)
    await goOn(page, 'Find it')
    await choose(page, answer.pick)
    return goOn(page)
  }
  if ('tick' in answer) {
    for (const words of answer.tick) {
      const box = page.getByRole('checkbox', { name: words, exact: true })
      if (!(await box.isVisible())) for (const fold of await page.locator('summary').all()) await fold.click()
      await box.check({ force: true })
    }
    return goOn(page)
  }
  if ('choose' in answer) await page.getByRole('radio', { name: answer.choose, exact: true }).check({ force: true })
  const group = 'choose' in answer && answer.fill ? page.getByRole('group', { name: answer.choose, exact: true }) : page
  for (const [label, text] of Object.entries(answer.fill ?? {}))
    await group.getByLabel(label, { exact: true }).fill(text)
  return goOn(page)
}

/** Answers every question that comes, each as `told` has it, until there are no more. */
async function tell(page: Page, told: Told): Promise<number> {
  let questions = 0
  for (;;) {
    const asked = await heading(page)
    if (asked === 'Check what you have told us') return questions
    const found = told.find(([question]) => question.test(asked))
    if (!found) throw new Error(`Nobody said what to answer to "${asked}"`)
    await reply(page, found[1])
    questions += 1
    if (questions > 40) throw new Error(`"${asked}" is asked for ever`)
  }
}

const seeResult = async (page: Page): Promise<string> => {
  await follow(page, 'See the result')
  expect(await heading(page)).toBe('Your result')
  return page.getByRole('main').innerText()
}

const addAnother = (page: Page): Promise<void> => goOn(page, 'Add another caution, conviction or outcome')

const theft: Reply = { search: 'shoplifting', pick: 'Theft from a shop' }
const convicted = (sentences: readonly string[], date: Readonly<Record<string, string>>): Told => [
  [/What happened/, { choose: 'A court convicted me' }],
  [/What did the court give/, { tick: sentences }],
  [/When were you convicted/, { fill: date }],
  [/under 18/, { choose: 'No' }],
  [/What was it for/, theft],
]

describe.each([{ script: true }, { script: false }])('with script: $script', ({ script }) => {
  const open = () => visit(browser, { javaScriptEnabled: script })

  test('one caution', async () => {
    const { page, troubles, hosts } = await open()
    await begin(page, 'What an enhanced check shows')
    await tell(page, [
      [/What happened/, { choose: 'The police gave me a caution' }],
      [/Which caution/, { choose: 'A caution' }],
      [/When did you get it/, { fill: { Day: '3', Month: 'May', Year: '2023' } }],
      [/under 18/, { choose: 'No' }],
      [/What was it for/, theft],
    ])
    const text = await seeResult(page)
    expect(text).toContain('3 May 2029')
    expect(text).toMatch(/police/i)
    expect(await page.title()).toBe('Your result')
    expect([...hosts]).toEqual([new URL(hub.url).host])
    expect(troubles).toEqual([])
  })

  test('one conviction, of which the terminal says the same', async () => {
    const { page } = await open()
    await begin(page, 'Whether it is spent')
    await tell(page, convicted(['Fine'], { Day: '10', Month: '3', Year: '2019' }))
    await seeResult(page)
    const lead = await page.locator('main .lead').innerText()
    const answers = '1\n1\n10 March 2019\nshoplifting\n1\n2\nn\n'
    const said = await hub.plainrecord(['check', '--on', new Date().toISOString().slice(0, 10)], answers)
    const spent = await page.getByRole('main').innerText()
    expect(spent).toContain('It has been since 10 March 2020.')
    expect(said).toContain('It has been since 10 March 2020.')
    expect(lead.length).toBeGreaterThan(20)
  })

  test('three convictions: one holds another open, and an order without an end', async () => {
    const { page } = await open()
    await begin(page)
    await tell(page, [
      ...convicted(['Prison sentence'], { Day: '1', Month: '6', Year: '2018' }),
      [/How long was/, { fill: { Years: '3' } }],
      [/When did .* begin/, { choose: 'On the day I was convicted' }],
    ])
    await addAnother(page)
    await tell(page, [
      ...convicted(['Community order'], { Day: '5', Month: '2', Year: '2022' }),
      [/When does .* end/, { choose: 'It was made for a length of time', fill: { Years: '2' } }],
      [/When did .* begin/, { choose: 'On the day I was convicted' }],
    ])
    await addAnother(page)
    await tell(page, [
      ...convicted(['Fine', 'Restraining order'], { Day: '9', Month: '9', Year: '2023' }),
      [/When does .* end/, { choose: 'Until further order' }],
      [/Has .* ended/, { choose: 'No, it is still in force' }],
      [/When did .* begin/, { choose: 'On the day I was convicted' }],
    ])
    const text = await seeResult(page)
    expect(text).toMatch(/held open by/i)
    expect(await page.locator('main svg[role="img"]').count()).toBe(1)
  })

  test('everything not sure is still an answer, with the paper that would settle it', async () => {
    const { page } = await open()
    await begin(page)
    await tell(page, [
      [/What happened/, { choose: 'A court convicted me' }],
      [/./, 'not sure'],
    ])
    const text = await seeResult(page)
    expect(text).toMatch(/we cannot tell/i)
    expect(text).toMatch(/police record|court/i)
  })

  test('a youth conditional caution', async () => {
    const { page } = await open()
    await begin(page)
    await tell(page, [
      [/What happened/, { choose: 'The police gave me a caution' }],
      [/Which caution/, { choose: 'A youth conditional caution' }],
      [/When did you get it/, { fill: { Month: 'January', Year: '2020' } }],
    ])
    expect(await seeResult(page)).toMatch(/spent/i)
  })

  test('a life sentence', async () => {
    const { page } = await open()
    await begin(page)
    await tell(page, convicted(['Life sentence'], { Year: '1999' }))
    expect(await seeResult(page)).toContain('This will never be spent.')
  })

  test('an offence that nobody can find', async () => {
    const { page } = await open()
    await begin(page)
    await tell(page, [
      [/What was it for/, { search: 'zxqvblorp', pick: 'None of these' }],
      ...convicted(['Fine'], { Day: '1', Month: '1', Year: '2024' }),
    ])
    expect(await seeResult(page)).toMatch(/nobody found it on our list/)
  })

  test('an early answer is changed, and only what no longer holds is asked again', async () => {
    const { page } = await open()
    await begin(page)
    const first = await tell(page, [
      ...convicted(['Community order'], { Day: '10', Month: '1', Year: '2025' }),
      [/When does .* end/, { choose: 'It was made for a length of time', fill: { Months: '12' } }],
      [/When did .* begin/, { choose: 'On the day I was convicted' }],
    ])
    await follow(page, /Change\s+What the court gave/)
    await page.getByRole('checkbox', { name: 'Community order', exact: true }).uncheck({ force: true })
    await reply(page, { tick: ['Fine'] })
    const again = await tell(page, [])
    expect(again).toBe(0)
    expect(first).toBeGreaterThan(5)
    expect(await page.getByRole('main').innerText()).toContain('10 January 2025')
  })

  test('back, forward and reload keep what was told', async () => {
    const { page } = await open()
    await begin(page)
    await reply(page, { choose: 'A court convicted me' })
    await reply(page, { tick: ['Fine'] })
    await page.goBack()
    expect(await heading(page)).toBe('What did the court give you?')
    expect(await page.getByRole('checkbox', { name: 'Fine', exact: true }).isChecked()).toBe(true)
    await page.goForward()
    await page.reload()
    expect(await heading(page)).toBe('When were you convicted?')
    await follow(page, 'Back')
    expect(await heading(page)).toBe('What did the court give you?')
  })

  test('a sealed copy goes out, everything is deleted, and the copy comes in again', async () => {
    const { page } = await open()
    await begin(page)
    await tell(page, convicted(['Fine'], { Day: '10', Month: '3', Year: '2019' }))
    await follow(page, 'Keep a copy of your answers')
    const copy = await page.locator('textarea[readonly]').inputValue()
    // Where it leaves to is no host of this test: somebody is away once a page stands there.
    await page.route(
      (url) => !url.href.startsWith(hub.url),
      (route) => route.fulfill({ contentType: 'text/html', body: 'elsewhere' }),
    )
    await leading(page, () => page.getByRole('link', { name: 'Exit this page' }).last().click({ noWaitAfter: true }))
    await page.goto(`${hub.url}/check/open`)
    await page.getByRole('main').getByRole('textbox').fill(copy)
    await leading(page, () => page.getByRole('main').getByRole('button').first().click())
    expect(await page.getByRole('main').innerText()).toContain('None of the answers has changed')
    await leading(page, () => page.getByRole('main').getByRole('button').first().click())
    expect(await page.getByRole('main').innerText()).toContain('10 March 2019')
  })
})

test('a result prints whole, with its steps open and a plain cover if that is wanted', async () => {
  const { page } = await visit(browser)
  await begin(page)
  await tell(page, convicted(['Fine'], { Day: '10', Month: '3', Year: '2019' }))
  await seeResult(page)
  await page.getByRole('link', { name: 'Print with a plain cover' }).click()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText('Private papers').isVisible()).toBe(true)
  expect(
    await page
      .getByText(/Rehabilitation of Offenders Act 1974/)
      .first()
      .isVisible(),
  ).toBe(true)
})

describe.each(looks)('in $colorScheme at $viewport.width px', (options) => {
  test('no page of a check has a fault that axe can find, or scrolls sideways', { timeout: 300_000 }, async () => {
    const { page, troubles } = await visit(browser, options)
    const look = async (): Promise<void> => {
      const at = await heading(page)
      expect(await faults(page), at).toEqual([])
      expect(await sidewaysOf(page), at).toBe(0)
    }
    await page.goto(`${hub.url}/check`)
    await look()
    await page.goto(`${hub.url}/check/read`)
    await look()
    await page.getByRole('main').getByRole('textbox').fill('fined £150 in March 2019 for shoplifting, I was 22')
    await goOn(page, 'Read it')
    await look()
    await goOn(page, 'Use this and go on')
    const told: Told = [
      [/begin/, { choose: 'On the day I was convicted' }],
      [/under 18/, { choose: 'No' }],
      [/What was it for/, theft],
    ]
    await tell(page, told)
    await look()
    await addAnother(page)
    for (const [question, answer] of [
      [/What happened/, { choose: 'A court convicted me' }],
      [/What did the court give/, { tick: ['Community order', 'Compensation order'] }],
      [/When were you convicted/, { fill: { Year: '2025' } }],
    ] as const) {
      expect(await heading(page)).toMatch(question)
      await look()
      await goOn(page)
      await look() // with what is wrong
      await reply(page, answer)
    }
    while ((await heading(page)) !== 'Check what you have told us') {
      await look()
      await reply(page, 'not sure')
    }
    await seeResult(page)
    await look()
    const base = page.url().replace(/\/result$/, '')
    for (const path of ['all', 'keep', 'as-at', 'job', 'remove/m1', 'clear']) {
      await page.goto(`${base}/${path}`)
      await look()
    }
    for (const path of ['/check/open', '/check/job', '/check/question', '/employers', '/law/as-at', '/api']) {
      await page.goto(hub.url + path)
      await look()
    }
    expect(troubles).toEqual([])
  })
})
