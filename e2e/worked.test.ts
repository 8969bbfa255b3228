import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leading, openBrowser, visit } from './browser.ts'
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

async function ask(page: Page, words: string): Promise<void> {
  await page.goto(hub.url)
  await page.getByRole('main').getByLabel('What do you need help with?').fill(words)
  await leading(page, () => page.getByRole('main').getByRole('button', { name: 'Find help' }).click())
}
const worked = (page: Page) => page.locator('section.worked')

describe.each([{ script: true }, { script: false }])('with script: $script', ({ script }) => {
  test('a question is worked out where it was asked, and changed there', async () => {
    const { page, context, troubles } = await visit(browser, { javaScriptEnabled: script })
    await ask(page, 'got a fine for no insurance in 2024, is it spent yet')
    expect(await worked(page).innerText()).not.toContain('It is spent')
    await worked(page).getByLabel('Penalty points or an endorsement').check({ force: true })
    await leading(page, () => worked(page).getByRole('button', { name: 'Continue' }).click())
    expect(await worked(page).innerText()).toContain('It is not spent yet.')
    await leading(page, () =>
      worked(page)
        .getByRole('button', { name: /Take off ?: Date of conviction/ })
        .click(),
    )
    expect(await worked(page).innerText()).not.toContain('2024')
    expect(page.url()).toBe(`${hub.url}/ask`)
    expect(await page.title()).toBe('Information and advice')
    expect(await context.cookies()).toEqual([])
    await leading(page, () =>
      worked(page)
        .getByRole('button', { name: /Go on in the checker/ })
        .click(),
    )
    expect(page.url()).toMatch(/\/check\//)
    expect(troubles).toEqual([])
    await context.close()
  })
})
