import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Starts the browser that CHROMIUM_PATH names, or Playwright's own. It speaks to nobody but the pages it is sent to. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

export const sizes = {
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 640 },
  desktop: { width: 1280, height: 900 },
} as const

export type Visit = {
  readonly page: Page
  readonly context: BrowserContext
  readonly troubles: readonly string[]
  readonly hosts: ReadonlySet<string>
}

/** A fresh visitor. Whatever the browser complains of, and every host it asks, is kept for the test to look at. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: sizes.phone, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const troubles: string[] = []
  const hosts = new Set<string>()
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
  page.on('console', (message) => {
    // A page that is rightly answered with 4xx is reported by the browser as a failed load.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
      troubles.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  return { page, context, troubles, hosts }
}

/** What axe finds wrong with the page as it stands, by WCAG 2.2 A and AA and axe's own good practice. */
export async function faults(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}

/** How pages are looked at: a phone, a desktop in the dark, and the narrowest phone there is. */
export const looks = [
  { colorScheme: 'light', viewport: sizes.phone },
  { colorScheme: 'dark', viewport: sizes.desktop },
  { colorScheme: 'light', viewport: sizes.narrow },
] as const

/** How many pixels of the page stand beyond its right edge. */
export const sidewaysOf = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** Chooses a radio or checkbox as a person does: by its words, which are what the finger lands on. */
export async function choose(page: Page, words: string): Promise<void> {
  await page.locator('label').filter({ hasText: words }).click()
  if (!(await page.getByLabel(words, { exact: true }).isChecked())) throw new Error(`"${words}" is not chosen`)
}

/** Does what leads to another page, and waits until that has loaded: so what is looked at next is not the page before it. */
export async function leading(page: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act()])
}
