import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { securityHeaders } from '../http/security-headers.ts'
import { buildAssets } from './assets.ts'
import { exampleSite } from './example-site.ts'
import { examplesPage, wholeExamplePage, wholeExampleSlugs } from './examples.tsx'

const assets = buildAssets(fileURLToPath(new URL('.', import.meta.url)))
const site = exampleSite(assets.links)
const found = [
  { title: 'What Outcome 21 is', href: '/guides/outcome-21', hint: 'A way to close a case' },
  { title: 'Pictures and the police', href: '/guides/pictures' },
  { title: 'Somewhere else', href: 'https://example.org/' },
]

const asked: { path: string; body: string }[] = []
let server: Server
let base: string
let browser: Browser
let context: BrowserContext
let page: Page
let trouble: string[]

function answer(path: string): { type: string; body: string | Uint8Array } | undefined {
  const file = assets.files.find((asset) => asset.path === path)
  if (file) return { type: file.contentType, body: file.body }
  if (path === '/ask/suggest') return { type: 'application/json', body: JSON.stringify({ suggestions: found }) }
  const html = path === '/_ui' ? examplesPage(site) : wholeExamplePage(site, path.replace('/_ui/', ''))
  return { type: 'text/html; charset=utf-8', body: html ?? '<!doctype html><title>Elsewhere</title>' }
}

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    asked.push({ path: request.url ?? '', body: Buffer.concat(parts).toString() })
    const made = answer(request.url ?? '')
    response.writeHead(200, { ...securityHeaders({ overTls: false }), 'content-type': made?.type })
    response.end(made?.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await new Promise((resolve) => server.close(resolve))
})

const open = async (path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<void> => {
  context = await browser.newContext({ viewport: { width: 390, height: 800 }, ...options })
  page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()))
  page.on('pageerror', (error) => trouble.push(error.message))
  await page.goto(`${base}${path}`)
}

beforeEach(() => {
  asked.length = 0
  trouble = []
})

afterEach(async () => {
  await context.close()
  expect(trouble).toEqual([])
})

const paths = ['/_ui', ...wholeExampleSlugs.map((slug) => `/_ui/${slug}`)]

describe.each(['light', 'dark'] as const)('In the %s scheme axe finds nothing', (colorScheme) => {
  test.each(paths)(
    'on %s',
    async (path) => {
      await open(path, { colorScheme })
      const { violations, passes } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(passes.length).toBeGreaterThan(10)
    },
    30_000,
  )
})

test.each(paths)('%s fits a screen of 320 pixels', async (path) => {
  await open(path, { viewport: { width: 320, height: 568 } })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
})

test('What a thumb presses on a form is at least 44 pixels high', async () => {
  await open('/_ui')
  const pressed = page.locator('button, .choice label, .input, .exit-button, .site-footer li a, .contact-ways a')
  for (const box of await Promise.all((await pressed.all()).map((element) => element.boundingBox())))
    expect(Math.round(box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  expect(await pressed.count()).toBeGreaterThan(20)
})

describe('The question box', () => {
  const guidePath = '/guides/outcome-21'

  test('suggests guides of this site alone, and says how many', async () => {
    await open('/_ui/the-front-page')
    await page.getByRole('combobox').pressSequentially('outcome')
    await page.getByRole('option', { name: 'What Outcome 21 is' }).waitFor()
    expect(await page.getByRole('option').count()).toBe(2)
    expect(await page.locator('form [role=status]').textContent()).toContain('2 suggested guides')
    expect(await page.getByRole('combobox').getAttribute('aria-expanded')).toBe('true')
  })

  test('asks in the body and only once the typing pauses', async () => {
    await open('/_ui/the-front-page')
    // All keys in one turn of the page, so that no slow machine makes a pause of its own.
    await page
      .getByRole('combobox')
      .evaluate((box: { value: string; focus(): void; dispatchEvent(event: Event): void }) => {
        box.focus()
        for (const typed of ['d', 'db', 'dbs']) {
          box.value = typed
          box.dispatchEvent(new Event('input', { bubbles: true }))
        }
      })
    await page.getByRole('option').first().waitFor()
    expect(asked.filter(({ path }) => path.includes('suggest'))).toEqual([
      { path: '/ask/suggest', body: '{"q":"dbs"}' },
    ])
  })

  test('opens the guide chosen with the arrows and Enter', async () => {
    await open('/_ui/the-front-page')
    await page.getByRole('combobox').pressSequentially('outcome')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    const chosen = page.getByRole('option', { selected: true })
    expect(await chosen.textContent()).toContain('What Outcome 21 is')
    expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'))
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${guidePath}`)
  })

  test('comes back to the words typed before the first suggestion and after the last', async () => {
    await open('/_ui/the-front-page')
    await page.getByRole('combobox').pressSequentially('outcome')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowUp')
    expect(await page.getByRole('option', { selected: true }).textContent()).toBe('Pictures and the police')
    await page.keyboard.press('ArrowDown')
    expect(await page.getByRole('option', { selected: true }).count()).toBe(0)
  })

  test('closes with Escape and keeps the words, which Enter then sends', async () => {
    await open('/_ui/the-front-page')
    await page.getByRole('combobox').pressSequentially('outcome')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('listbox').count()).toBe(0)
    expect(await page.getByRole('combobox').inputValue()).toBe('outcome')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/ask')
    expect(asked.find(({ path }) => path === '/ask')?.body).toBe('q=outcome')
  })

  test('opens a guide that is pressed', async () => {
    await open('/_ui/the-front-page')
    await page.getByRole('combobox').pressSequentially('outcome')
    await page.getByRole('option', { name: 'What Outcome 21 is' }).click()
    await page.waitForURL(`**${guidePath}`)
  })

  test('is accessible while it is open', async () => {
    await open('/_ui/the-front-page')
    await page.getByRole('combobox').pressSequentially('outcome')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  test('is a plain form without script', async () => {
    await open('/_ui/the-front-page', { javaScriptEnabled: false })
    await page.getByRole('searchbox').fill('outcome 21')
    await page.getByRole('button', { name: 'Find help' }).click()
    await page.waitForURL('**/ask')
    expect(asked.find(({ path }) => path === '/ask')?.body).toBe('q=outcome+21')
  })
})

describe('The exit', () => {
  const sensitive = '/_ui/a-guide-that-somebody-may-be-watched-reading'

  test('leaves after Shift is pressed three times, counting down in sight', async () => {
    await open(sensitive)
    await page.keyboard.press('Shift')
    await page.getByText('Press Shift 2 more times to leave.').waitFor()
    await page.keyboard.press('Shift')
    await page.getByText('Press Shift 1 more time to leave.').waitFor()
    await page.keyboard.press('Shift')
    await page.waitForURL('**/exit')
  })

  test('does not mistake capitals for it', async () => {
    await open(sensitive)
    await page.getByLabel('What was missing or unclear?').focus()
    for (const key of ['Shift+D', 'Shift+B', 'Shift+S', 'Shift+A']) await page.keyboard.press(key)
    expect(page.url()).toBe(`${base}${sensitive}`)
    expect(await page.locator('.exit-presses').textContent()).toBe('')
  })

  test('leaves no step to go back to', async () => {
    await open('/_ui')
    await page.goto(`${base}${sensitive}`)
    await page.locator('.exit-button').click()
    await page.waitForURL('**/exit')
    await page.goBack()
    expect(page.url()).toBe(`${base}/_ui`)
  })

  test('is a plain link without script, and promises nothing that needs one', async () => {
    await open(sensitive, { javaScriptEnabled: false })
    expect(await page.getByText('press Shift three times').isVisible()).toBe(false)
    await page.locator('.exit-button').click()
    await page.waitForURL('**/exit')
  })

  test('stays in view and hides nothing that has the focus', async () => {
    await open(sensitive)
    await page.evaluate('window.scrollTo(0, 2000)')
    expect((await page.locator('.exit-button').boundingBox())?.y).toBeLessThan(20)
    await page.locator('main a:visible').last().focus()
    // Tab goes back up the page, so each stop comes into view from under the bar.
    for (let stop = 0; stop < 9; stop += 1) {
      await page.keyboard.press('Shift+Tab')
      const bar = await page.locator('.exit-bar').boundingBox()
      const focused = await page.locator('main :focus').boundingBox()
      expect(focused?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1)
    }
  })
})

describe('A form that came back', () => {
  test('has the focus on what to put right, and leads from there to the field', async () => {
    await open('/_ui/a-form-that-came-back')
    expect(await page.locator(':focus').getAttribute('class')).toBe('error-summary')
    await page.getByRole('link', { name: 'Write what happened, in a few words or many' }).click()
    expect(await page.locator(':focus').getAttribute('id')).toBe('message')
    expect(await page.getByText('What happened?').isVisible()).toBe(true)
  })

  test('counts what is written, past the limit too, and cuts nothing', async () => {
    await open('/_ui/a-form-that-came-back')
    const box = page.getByLabel('What happened?')
    await box.fill('a'.repeat(9_999))
    await page.getByText('You have 1 character left.').first().waitFor()
    await box.fill('a'.repeat(10_002))
    await page.getByText('This is 2 characters too long. Nothing has been cut.').first().waitFor()
    expect(await box.inputValue()).toHaveLength(10_002)
  })
})

const guide = '/_ui/a-guide-that-somebody-may-be-watched-reading'
const sourceSays = 'The police are asked for information they think is relevant and ought to be included.'

describe('A mark beside a statement', () => {
  const press = () =>
    page.getByRole('main').getByRole('link', { name: 'Police Act 1997, s. 113B(4)', exact: true }).click()
  const line = () => page.locator('#source-pa1997-s113b')

  test('leads to the line of its source without script, and the line opens when it is pressed', async () => {
    await open(guide, { javaScriptEnabled: false })
    await press()
    expect(await line().boundingBox()).toMatchObject({ y: expect.closeTo(0, -3) })
    expect(await page.getByText(sourceSays).isVisible()).toBe(false)
    await line().getByText('Police Act 1997, s. 113B(4)').first().click()
    expect(await page.getByText(sourceSays).isVisible()).toBe(true)
    const link = line().getByRole('link', {
      name: /^Read it at legislation\.gov\.uk ?: Police Act 1997, s\. 113B\(4\)$/,
    })
    expect(await link.getAttribute('href')).toBe('https://www.legislation.gov.uk/ukpga/1997/50/section/113B')
  })

  test('shows at once what the source says, with script: when pressed, and when the page is opened there', async () => {
    await open(guide)
    await press()
    await page.getByText(sourceSays).waitFor()
    await context.close()
    await open(`${guide}#source-pa1997-s113b`)
    await page.getByText(sourceSays).waitFor()
  })

  test('leads to what a thumb can press', async () => {
    await open(guide)
    await press()
    for (const pressed of [line().locator('summary'), line().getByRole('link')])
      expect((await pressed.boundingBox())?.height).toBeGreaterThanOrEqual(24)
  })
})

describe('On paper', () => {
  test('a guide keeps its name and the addresses of its sources, and leaves off what cannot be pressed', async () => {
    await open(guide)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    for (const part of ['.exit-bar', '.search', '.feedback', '.print-link', '.site-footer nav'])
      expect(await page.locator(part).first().isVisible()).toBe(false)
    const address = await page.evaluate(`getComputedStyle(document.querySelector('.source-link'), '::after').content`)
    expect(address).toContain('https://www.legislation.gov.uk/')
  })

  test('every source is open, without script', async () => {
    await open(guide, { javaScriptEnabled: false })
    expect(await page.getByText(sourceSays).isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText(sourceSays).isVisible()).toBe(true)
  })

  test('every source is open, by script where the browser does not know how, and closed again afterwards', async () => {
    await open(guide)
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    expect(await page.getByText(sourceSays).isVisible()).toBe(true)
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`)
    expect(await page.getByText(sourceSays).isVisible()).toBe(false)
  })

  test('the plain cover hides the name of the site and of the page, without script', async () => {
    await open(guide, { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Print with a plain cover' }).click()
    await page.getByText('This page will now print with a plain cover.').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('Private papers').isVisible()).toBe(true)
    expect(await page.getByText('Plain Record').filter({ visible: true }).count()).toBe(0)
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false)
  })
})
