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

const box = (page: Page) => page.getByLabel('Type the number, or some of the words')
const find = (page: Page) => leading(page, () => page.getByRole('button', { name: 'Find the outcome' }).click())
const goOn = (page: Page) =>
  leading(page, () => page.getByRole('button', { name: 'Go on to what the letter means' }).click())
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

describe.each([{ script: true }, { script: false }])('with script: $script', ({ script }) => {
  test('a letter that quotes a threat brings help first, and one press goes on with what was typed', async () => {
    const { page, context, troubles, hosts } = await visit(browser, { javaScriptEnabled: script })
    const typed = `Outcome 16: "you threatened to kill your neighbour's son" & <others>, café £5 %41+1`
    await page.goto(`${hub.url}/outcomes`)
    await box(page).fill(typed)
    await find(page)
    expect(await heading(page)).toBe('Help comes first')
    expect(await page.getByRole('link', { name: 'Call 999' }).first().isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'Exit this page' }).last().isVisible()).toBe(true)
    expect(await page.getByRole('main').innerText()).not.toMatch(/outcome/i)
    expect(await page.locator('a[href^="/outcomes"]').count()).toBe(0)
    await goOn(page)
    expect(await heading(page)).toBe('What your letter may mean')
    expect(
      await page
        .getByRole('main')
        .getByRole('link', { name: /^Outcome 16/ })
        .count(),
    ).toBe(1)
    expect(await box(page).inputValue()).toBe(typed)
    expect(page.url()).toBe(`${hub.url}/outcomes`)
    expect(await context.cookies()).toEqual([])
    expect([...hosts]).toEqual([new URL(hub.url).host])
    expect(troubles).toEqual([])
    await page.goBack()
    expect(await heading(page)).toBe('Help comes first')
    await context.close()
  })

  test('line breaks go on too, the first and the last among them', async () => {
    const { page, context } = await visit(browser, { javaScriptEnabled: script })
    await page.goto(`${hub.url}/outcomes`)
    // Whatever is sent where the box is of several lines.
    await page.evaluate(
      `document.getElementById('letter').outerHTML = '<textarea id="letter" name="letter"></textarea>'`,
    )
    const typed = '\n\n  Outcome 16\n\tI want to die\n\n'
    await page.locator('#letter').fill(typed)
    await find(page)
    expect(await page.locator('main input[name="letter"]').inputValue()).toBe(typed)
    const sent = page.waitForRequest((request) => request.method() === 'POST')
    await goOn(page)
    expect(new URLSearchParams((await sent).postData() ?? '').get('letter')).toBe(typed.replaceAll('\n', '\r\n'))
    await context.close()
  })
})
