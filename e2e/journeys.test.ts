import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { choose, openBrowser, visit } from './browser.ts'
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

describe.each([{ script: true }, { script: false }])('with script: $script', ({ script }) => {
  test('a young person finds the passage of the imagery guide and says whether it helped', async () => {
    const { page, troubles, hosts } = await visit(browser, { javaScriptEnabled: script })
    await page.goto(hub.url)
    await page
      .getByRole('main')
      .getByLabel('What do you need help with?')
      .fill('police came about pictures on my phone, im 15')
    await page.getByRole('main').getByRole('button', { name: 'Find help' }).click()
    await page.getByRole('heading', { level: 1, name: 'Answers' }).waitFor()
    expect(page.url()).toBe(`${hub.url}/ask`)
    const quoted = (await page.locator('blockquote').innerText()).slice(0, 60)
    await page.getByRole('article').getByRole('link').first().click()
    expect(page.url()).toMatch(/\/guides\/youth-produced-sexual-imagery#[a-z-]+$/)
    expect(await page.getByRole('main').innerText()).toContain(quoted)
    expect(await page.title()).not.toMatch(/nude|image|sex/i)
    await choose(page, 'Partly')
    await page.getByLabel('What was missing or unclear?').fill('what happens to my phone')
    await page.getByRole('button', { name: 'Send your answer' }).click()
    await page.getByRole('heading', { level: 1, name: 'Thank you' }).waitFor()
    await page.getByRole('link', { name: 'Back to the page you were reading' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect([...hosts]).toEqual([new URL(hub.url).host])
    expect(troubles).toEqual([])
  })

  test('nothing fits, so a person is asked, answers, and is read with the code', async () => {
    const { page, troubles } = await visit(browser, { javaScriptEnabled: script })
    await page.goto(hub.url)
    await page.getByRole('main').getByLabel('What do you need help with?').fill('blorptang zxqv wibbleform')
    await page.getByRole('main').getByRole('button', { name: 'Find help' }).click()
    await page.getByText('We could not find an answer to that').waitFor()
    await choose(page, 'Put the words I typed into my message')
    await page.getByRole('main').getByRole('button', { name: 'Contact the helpline' }).click()
    const message = page.getByRole('main').getByLabel('What do you need help with?')
    expect(await message.inputValue()).toBe('blorptang zxqv wibbleform')
    await message.fill('My school found out. Nobody will say what happens next.')
    await page.getByRole('button', { name: 'Send to the helpline' }).click()
    // Nothing chosen yet, and that was quick: the page says what to do and keeps the words.
    await page.getByRole('alert').getByRole('link', { name: 'Choose how we should reply' }).click()
    expect(await message.inputValue()).toContain('Nobody will say')
    await choose(page, 'Only here, with the code')
    await page.waitForTimeout(3100)
    await page.getByRole('button', { name: 'Send to the helpline' }).click()
    await page.getByRole('heading', { level: 1, name: 'We have your message' }).waitFor()
    const text = await page.getByRole('main').innerText()
    const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(text)?.[0] ?? ''
    const reference = /PR-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(text)?.[0] ?? ''
    expect(page.url()).not.toMatch(new RegExp(`${code}|${reference}`))
    await page.reload()
    expect(await page.getByRole('main').innerText()).toContain(code)

    expect(await hub.plainrecord(['helpline', 'list'])).toContain(reference)
    expect(await hub.plainrecord(['helpline', 'show', reference])).toContain('My school found out.')
    await hub.plainrecord(['helpline', 'reply', reference], 'The school should tell you who it has told.\n')

    await page.getByRole('link', { name: 'Read a reply', exact: true }).click()
    await page.getByLabel('Your code').fill(code.toLowerCase())
    await page.getByRole('button', { name: 'Open my messages' }).click()
    await page.getByText('The school should tell you who it has told.').waitFor()
    expect(page.url()).not.toContain(code)
    expect(troubles).toEqual([])
  })

  test('going back from a guide to the answers shows them again', async () => {
    const { page } = await visit(browser, { javaScriptEnabled: script })
    await page.goto(hub.url)
    await page.getByRole('main').getByLabel('What do you need help with?').fill('what does outcome 21 mean')
    await page.getByRole('main').getByRole('button', { name: 'Find help' }).click()
    await page.getByRole('article').getByRole('link').first().click()
    await page.waitForURL(/guides/)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Answers' }).waitFor()
    expect(await page.getByRole('main').getByLabel('What do you need help with?').inputValue()).toBe(
      'what does outcome 21 mean',
    )
  })

  test('exit leaves for another site', async () => {
    const { page } = await visit(browser, { javaScriptEnabled: script })
    await page.goto(`${hub.url}/guides/someone-is-threatening-to-share-images`)
    const left = page.waitForRequest(/127\.0\.0\.1:9\/weather/)
    await page.getByRole('link', { name: 'Exit this page' }).last().click({ noWaitAfter: true })
    await left
  })
})

describe('with script', () => {
  test('the box suggests guides while typing, by keyboard alone, and never in an address', async () => {
    const { page, troubles } = await visit(browser)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(hub.url)
    const box = page.getByRole('main').getByRole('combobox')
    await box.focus()
    await page.keyboard.type('outcome 2', { delay: 20 })
    await page.getByRole('listbox').getByRole('option').first().waitFor()
    expect(await box.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowDown')
    expect(await box.getAttribute('aria-activedescendant')).toBeTruthy()
    await page.keyboard.press('Escape')
    expect(await box.getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.type('1')
    await page.getByRole('listbox').getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/guides\//)
    expect(asked.filter((url) => /outcome(?:%20|\+| )/.test(url))).toEqual([])
    expect(troubles).toEqual([])
  })

  test('Shift three times leaves a sensitive page', async () => {
    const { page } = await visit(browser)
    await page.goto(`${hub.url}/helpline`)
    const left = page.waitForRequest(/127\.0\.0\.1:9\/weather/)
    for (let n = 0; n < 3; n++) await page.keyboard.press('Shift')
    await left
  })
})
