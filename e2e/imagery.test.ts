import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
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

type Scenario = {
  readonly id: string
  readonly facts: Readonly<Record<string, unknown>> & {
    readonly acts: readonly string[]
    readonly actorAge: number | null
    readonly personShownAge: number | null
    readonly otherPartyAge: number | null
    readonly caseEnding: string | null
  }
  readonly expected: { readonly outcome21: string; readonly referral: string }
}

const scenarios = (
  JSON.parse(
    readFileSync(new URL('../packages/law/examples/imagery-scenarios.json', import.meta.url), 'utf8'),
  ) as readonly Scenario[]
).filter(({ facts }) => facts.caseEnding === null)

/** How the result begins, by what the brief expects of Outcome 21. */
const leads: Readonly<Record<string, RegExp>> = {
  'may be appropriate': /Nothing you told us points away from Outcome 21|is treated as a victim/,
  unlikely: /Guidance points away from Outcome 21/,
  'not appropriate': /does not fit a case like this|Outcome 11|does not come up/,
}

const heading = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText()
const values: Readonly<Record<string, (facts: Scenario['facts']) => string>> = {
  image: ({ imageType }) => String(imageType),
  harm: ({ harmfulConductBy }) => String(harmfulConductBy),
  permission: ({ permissionOfPersonShown }) => String(permissionOfPersonShown),
  extent: ({ sharingExtent }) => String(sharingExtent),
  malice: ({ maliciousIntent }) => (maliciousIntent ? 'yes' : 'no'),
  before: ({ repeatedPoliceContact }) => (repeatedPoliceContact ? 'yes' : 'no'),
  vulnerable: ({ vulnerabilityOrCapacityConcern }) => (vulnerabilityOrCapacityConcern ? 'yes' : 'no'),
  content: ({ contentConcernFlaggedByProfessional }) => (contentConcernFlaggedByProfessional ? 'yes' : 'no'),
  together: ({ relationship }) => (relationship === 'living_together_as_partners' ? 'yes' : 'no'),
  ended: () => 'not-yet',
}

const chooseValue = (page: Page, name: string, value: string): Promise<void> =>
  page.locator(`main input[name="${name}"][value="${value}"]:not([type="hidden"])`).check({ force: true })

const band = (age: number | null): string =>
  age === null ? 'not-sure' : age < 10 ? 'under-10' : String(Math.min(age, 18))

async function onward(page: Page): Promise<void> {
  await leading(page, () => page.locator('main form[action="/imagery"] button').first().click())
}

/** Answers whatever is asked from the facts, until the result. Gives the headings on the way. */
async function walk(
  page: Page,
  { facts }: Scenario,
  look: () => Promise<void> = async () => {},
): Promise<readonly string[]> {
  const seen: string[] = []
  await page.goto(`${hub.url}/imagery`)
  const stops = [
    ...(facts['immediateRiskOfHarm'] ? ['danger'] : []),
    ...(facts['coercionOrThreat'] ? ['threat'] : []),
    ...(facts['profitMotive'] ? ['money'] : []),
    ...(facts['sharingExtent'] === 'wide_or_public' ? ['spreading'] : []),
    ...(facts['adultInvolved'] ? ['adult'] : []),
    ...(facts['groomingSigns'] ? ['grooming'] : []),
  ]
  for (const stop of stops.length === 0 ? ['none'] : stops) await chooseValue(page, 'stop', stop)
  await look()
  await onward(page)
  for (;;) {
    const at = await heading(page)
    seen.push(at)
    await look()
    if (at === 'What this may mean') return seen
    const question = await page.locator('main form[action="/imagery"] input[name="question"]').first().inputValue()
    if (question === 'reader') {
      await chooseValue(page, 'reader', 'professional')
      await chooseValue(page, 'nation', 'england')
    } else if (question === 'acts')
      for (const act of facts.acts.length === 0 ? ['none'] : facts.acts) await chooseValue(page, 'act', act)
    else if (question === 'ages') {
      await page.locator('#age-actor').selectOption(band(facts.actorAge))
      await page.locator('#age-shown').selectOption(band(facts.personShownAge))
      await page.locator('#age-other').selectOption(band(facts.otherPartyAge))
    } else if (question !== 'help') await chooseValue(page, question, values[question]?.(facts) ?? '')
    await onward(page)
    if (seen.length > 30) throw new Error(seen.join(' > '))
  }
}

describe.each([{ script: true }, { script: false }])('with script: $script', ({ script }) => {
  test.each(scenarios.slice(script ? 0 : 12, script ? 12 : 24).map((scenario) => ({ id: scenario.id, scenario })))(
    '$id comes to what the brief says',
    async ({ scenario }) => {
      const { page, context, troubles, hosts } = await visit(browser, { javaScriptEnabled: script })
      await walk(page, scenario)
      expect(await page.locator('main .lead').innerText()).toMatch(leads[scenario.expected.outcome21] ?? /^$/)
      const told = await page.getByRole('main').innerText()
      if (scenario.expected.referral === 'school can manage') expect(told).not.toContain('Tell somebody now')
      else expect(told).toContain('Tell somebody now')
      expect(told).not.toMatch(/will not be disclosed/i)
      expect(await page.title()).toBe('Page')
      expect(page.url()).toBe(`${hub.url}/imagery`)
      expect(await context.cookies()).toEqual([])
      expect([...hosts]).toEqual([new URL(hub.url).host])
      expect(troubles).toEqual([])
      await context.close()
    },
  )

  test.each(['danger', 'threat', 'money', 'spreading', 'adult', 'grooming', 'under-13'])(
    '%s leads to help at once, and to the law only for who goes on',
    async (stop) => {
      const { page, context } = await visit(browser, { javaScriptEnabled: script })
      await page.goto(`${hub.url}/imagery`)
      await chooseValue(page, 'stop', stop)
      await onward(page)
      expect(await heading(page)).toBe('Help comes first')
      expect(await page.getByRole('link', { name: /Call 999/ }).isVisible()).toBe(true)
      await chooseValue(page, 'reader', 'young-person')
      await chooseValue(page, 'nation', 'wales')
      await onward(page)
      expect(await heading(page)).toBe('Help comes first')
      expect(await page.getByRole('main').innerText()).toMatch(/Childline|Report Remove/)
      expect(await page.getByRole('main').innerText()).toContain('Meic')
      await onward(page)
      expect(await heading(page)).toBe('What was it?')
      await context.close()
    },
  )
})

describe.each(looks)('in $colorScheme at $viewport.width px', (options) => {
  test('no screen has a fault that axe can find, or scrolls sideways', { timeout: 300_000 }, async () => {
    const { page, troubles } = await visit(browser, options)
    const look = async (): Promise<void> => {
      const at = await heading(page)
      expect(await faults(page), at).toEqual([])
      expect(await sidewaysOf(page), at).toBe(0)
    }
    const serious = scenarios.find(({ facts }) => facts['coercionOrThreat']) ?? scenarios[0]
    if (!serious) throw new Error('there are no scenarios')
    await walk(page, serious, look)
    await page.goto(`${hub.url}/imagery`)
    await onward(page)
    await look() // with what is wrong
    expect(troubles).toEqual([])
  })
})
