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

const heading = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText()
const press = (page: Page, name: string): Promise<void> =>
  leading(page, () => page.getByRole('button', { name, exact: true }).click())

/** Under a question, the answer of these words. */
const answer = (page: Page, question: string, words: string): Promise<void> =>
  page.getByRole('group', { name: question }).getByLabel(words, { exact: true }).check({ force: true })

async function answerEverything(page: Page, words: string): Promise<void> {
  for (const group of await page.getByRole('group').all()) {
    const choice = group.getByLabel(words, { exact: true })
    if ((await choice.count()) === 1) await choice.check({ force: true })
  }
}

async function fillSchool(page: Page): Promise<void> {
  await answerEverything(page, 'No')
  await answer(page, 'Who makes this record', 'Deputy safeguarding lead')
  await page.getByLabel('How old was child A').selectOption('14')
  await page.getByLabel('What part did child A have').selectOption('shown')
  await answer(page, 'How far has it gone?', 'To one person')
  await answer(page, 'Did the child shown know of it', 'Yes')
  await answer(page, 'Has anybody at school looked at it?', 'Nobody has')
  await answer(page, 'What was decided', 'The school deals with it')
}

async function fillWeigh(page: Page): Promise<void> {
  await answerEverything(page, 'No')
  await answer(page, 'Who makes this sheet', 'A police officer')
  await answer(page, 'What is happening or has happened', 'None of this')
  await answer(page, 'What was it?', 'A real picture or film')
  await answer(page, 'Did somebody do something to hurt', 'No, nobody did')
  await answer(page, 'What did the young person do?', 'Kept or saved it')
  await page.getByLabel('How old was the young person?').selectOption('15')
  await answer(page, 'Did the person in it agree', 'Yes')
  await answer(page, 'Who has it been sent or shown to?', 'Nobody')
}

describe.each([{ script: true }, { script: false }])('with script: $script', ({ script }) => {
  test('a school goes from the questions to a sheet that names nobody, and saves it', async () => {
    const { page, context, troubles, hosts } = await visit(browser, { javaScriptEnabled: script })
    await page.goto(`${hub.url}/imagery`)
    await leading(page, () => page.getByRole('link', { name: 'Schools and colleges: a record sheet' }).click())
    expect(await page.title()).toBe('Page')
    await leading(page, () => page.getByRole('link', { name: 'Start the sheet for Wales' }).click())
    await press(page, 'Make the sheet')
    expect(await page.title()).toMatch(/^Error: /)
    await fillSchool(page)
    await page.getByLabel('Why, in a few words').fill('Told Megan Price from 9B.\nBoth agreed.')
    await press(page, 'Make the sheet')
    const reasons = page.getByLabel('Why, in a few words')
    expect(await page.locator('#reasons-error').innerText()).toContain('looks like a name')
    expect(await reasons.inputValue()).toBe('Told Megan Price from 9B.\nBoth agreed.')
    await reasons.fill('Child A told a teacher.\nBoth agreed.')
    await press(page, 'Make the sheet')
    expect(await heading(page)).toBe('Record of an incident with an image of somebody under 18')
    expect(await page.locator('main').innerText()).toContain('Both agreed.')
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a PDF' }).click(),
    ])
    expect(saved.suggestedFilename()).toMatch(/^notes-\d{4}-\d\d-\d\d\.pdf$/)
    await press(page, 'Change the answers')
    expect(await page.getByLabel('How old was child A').inputValue()).toBe('14')
    await answer(page, 'Is an adult involved', 'Yes')
    await answer(page, 'What was decided', 'The police or children’s social care are told')
    await press(page, 'Make the sheet')
    expect(await page.getByRole('link', { name: /Call 999/ }).isVisible()).toBe(true)
    expect(page.url()).toBe(`${hub.url}/imagery/school/wales`)
    expect(await context.cookies()).toEqual([])
    expect(troubles).toEqual([])
    expect([...hosts]).toEqual([new URL(hub.url).host])
    await context.close()
  })

  test('an officer gets a sheet that weighs each outcome, and help first where there is a threat', async () => {
    const { page, context, troubles } = await visit(browser, { javaScriptEnabled: script })
    await page.goto(`${hub.url}/imagery/weigh`)
    await fillWeigh(page)
    await press(page, 'Make the sheet')
    expect(await heading(page)).toBe('What counts for and against each outcome')
    expect(await page.locator('main').innerText()).toContain('An aid, and not a decision')
    await press(page, 'Change the answers')
    await page.getByLabel('None of this', { exact: true }).uncheck({ force: true })
    await answer(page, 'What is happening or has happened', 'Someone wants money, gifts or gift cards')
    await press(page, 'Make the sheet')
    expect(await heading(page)).toBe('Help comes first')
    await press(page, 'Go on to what the law says')
    expect(await heading(page)).toBe('What counts for and against each outcome')
    expect(troubles).toEqual([])
    await context.close()
  })
})

describe('what it looks like', () => {
  const states: readonly {
    readonly name: string
    readonly path: string
    readonly act?: (page: Page) => Promise<void>
  }[] = [
    { name: 'the start for schools', path: '/imagery/school' },
    { name: 'the form for England', path: '/imagery/school/england' },
    { name: 'its problems', path: '/imagery/school/wales', act: (page) => press(page, 'Make the sheet') },
    {
      name: 'the sheet of a school',
      path: '/imagery/school/england',
      act: async (page) => {
        await fillSchool(page)
        await answer(page, 'Was a child pushed', 'Yes')
        await answer(page, 'What was decided', 'Not decided yet')
        await press(page, 'Make the sheet')
      },
    },
    { name: 'the form that weighs', path: '/imagery/weigh' },
    { name: 'its problems', path: '/imagery/weigh', act: (page) => press(page, 'Make the sheet') },
    {
      name: 'the sheet that weighs',
      path: '/imagery/weigh',
      act: async (page) => {
        await fillWeigh(page)
        await press(page, 'Make the sheet')
      },
    },
  ]
  test.each(states.flatMap((state) => looks.map((look) => ({ ...state, look, width: look.viewport.width }))))(
    '$name ($path) at $width: axe finds nothing, and nothing stands beyond the edge',
    async ({ path, act, look }) => {
      const { page, context } = await visit(browser, look)
      await page.goto(`${hub.url}${path}`)
      await act?.(page)
      // What lies half under the bar of the exit, as far as it has scrolled, is no small target.
      await page.evaluate('scrollTo(0, 0)')
      expect(await faults(page)).toEqual([])
      expect(await sidewaysOf(page)).toBeLessThanOrEqual(0)
      await context.close()
    },
  )
})
