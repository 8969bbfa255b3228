import { globSync } from 'node:fs'
import { basename } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faults, leading, looks, openBrowser, sidewaysOf, visit } from './browser.ts'
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

const ask = (words: string) => async (page: Page) => {
  await page.goto(hub.url)
  await page.getByRole('main').getByLabel('What do you need help with?').fill(words)
  await page.getByRole('main').getByRole('button', { name: 'Find help' }).click()
  await page.waitForURL(/\/ask$/)
}
const open = (path: string) => async (page: Page) => {
  await page.goto(hub.url + path)
}

const findOutcome = (words: string) => async (page: Page) => {
  await page.goto(`${hub.url}/outcomes`)
  await page.getByLabel('Type the number, or some of the words').fill(words)
  await leading(page, () => page.getByRole('button', { name: 'Find the outcome' }).click())
}
const compareOutcomes = (first: string, second: string) => async (page: Page) => {
  await page.goto(`${hub.url}/outcomes`)
  await page.getByLabel('First outcome').selectOption(first)
  await page.getByLabel('Second outcome').selectOption(second)
  await leading(page, () => page.getByRole('button', { name: 'Compare them' }).click())
}

/** Every kind of page in every state that looks different. The guides are added from the list that the hub itself shows. */
const states: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['front page', open('/')],
  ['guides', open('/guides')],
  ['glossary', open('/glossary')],
  ['about', open('/about')],
  ['privacy', open('/privacy')],
  ['accessibility', open('/accessibility')],
  ['elsewhere', open('/elsewhere')],
  ['outcomes', open('/outcomes')],
  ['an outcome', open('/outcomes/21')],
  ['an outcome, opened at a source', open('/outcomes/21#source-ho-outcome-list')],
  ['an outcome that may be meant', findOutcome('further investigation is not in the public interest')],
  ['no outcome like that', findOutcome('zxqv blorptang')],
  ['no words of a letter', findOutcome('')],
  ['help before what a letter means', findOutcome('my letter says outcome 21 and i want to die')],
  ['two outcomes', compareOutcomes('10', '21')],
  ['no two outcomes', compareOutcomes('21', '21')],
  ['contacts', open('/contacts')],
  ['contacts for under 18', open('/contacts/under-18')],
  ['empty box', open('/ask')],
  ['a worked answer', ask('i got a simple caution for theft in 2014 when i was 15, will it show on an enhanced dbs')],
  ['a question asked in place', ask('got a fine for no insurance in 2024, is it spent yet')],
  ['answers', ask('when is a caution spent')],
  ['no answers', ask('zxqv blorptang')],
  ['crisis', ask('i want to kill myself')],
  ['helpline', open('/helpline?about=filtering')],
  ['reply code', open('/helpline/reply')],
  ['feedback thanks', open('/feedback/thanks/filtering')],
  ['404', open('/nowhere')],
  [
    'helpline with problems',
    async (page) => {
      await page.goto(`${hub.url}/helpline`)
      await page.getByRole('button', { name: 'Send to the helpline' }).click()
      await page.getByRole('alert').waitFor()
    },
  ],
  [
    'suggestions',
    async (page) => {
      await page.goto(hub.url)
      await page.getByRole('main').getByRole('combobox').pressSequentially('caution')
      await page.getByRole('option').first().waitFor()
    },
  ],
]

/** The guides by their addresses: each is named as its file is. */
const guides = globSync('content/guides/*/*.md', { cwd: new URL('..', import.meta.url).pathname })
  .map((file) => basename(file, '.md'))
  .toSorted()

async function looksRight(options: BrowserContextOptions, show: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, troubles } = await visit(browser, options)
  await show(page)
  expect(await faults(page)).toEqual([])
  expect(await sidewaysOf(page)).toBe(0)
  expect(troubles).toEqual([])
  await context.close()
}

describe.each(looks)('in $colorScheme at $viewport.width px', (options) => {
  test.each(states)('%s has no fault that axe can find, and nothing to scroll sideways for', (_name, show) =>
    looksRight(options, show),
  )

  test.each(guides)('the guide %s has none either', async (slug) => {
    await looksRight(options, open(`/guides/${slug}`))
  })
})

test('the guides that are looked at are those that the hub lists', async () => {
  const { page, context } = await visit(browser)
  await page.goto(`${hub.url}/guides`)
  const links = await page
    .locator('main a[href^="/guides/"]')
    .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href')))])
  expect(links.toSorted()).toEqual(guides.map((slug) => `/guides/${slug}`).toSorted())
  await context.close()
})

test('an error moves focus to its summary, and each entry leads to its field', async () => {
  const { page } = await visit(browser)
  await page.goto(`${hub.url}/helpline`)
  await page.getByRole('button', { name: 'Send to the helpline' }).click()
  await page.getByRole('alert').waitFor()
  expect(await page.title()).toMatch(/^Error: /)
  expect(await page.evaluate('document.activeElement?.getAttribute("role")')).toBe('alert')
  await page.getByRole('link', { name: 'Write what you need help with' }).click()
  expect(await page.evaluate('document.activeElement?.id')).toBe('message')
})

test('text four times its size stays readable without scrolling sideways', async () => {
  const { page } = await visit(browser, { viewport: { width: 320, height: 256 } })
  for (const path of ['/', '/guides/filtering', '/helpline']) {
    await page.goto(hub.url + path)
    expect(await sidewaysOf(page), path).toBe(0)
  }
})
