import { describe, expect, test } from 'vitest'
import { hubForTest, type SentFields, textOf } from '../testing/hub-for-test.ts'
import { faultsOf } from '../testing/pages-for-test.ts'

const hub = await hubForTest()

async function send(fields: SentFields) {
  const answer = await hub.send('/ask', fields)
  const html = await answer.text()
  const worked = html.slice(html.indexOf('<section class="worked"'), html.indexOf('action="/check/read/use"'))
  return { status: answer.status, html, worked, text: textOf(worked) }
}
const ask = (q: string) => send({ q })

/** The fields of the form in which a page asks its one question, or shows what it read. */
function fieldsIn(html: string, has: string): readonly (readonly [string, string])[] {
  const form = (html.match(/<form[\s\S]*?<\/form>/g) ?? []).find((each) => each.includes(has)) ?? ''
  return [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    value.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  ])
}

describe('a question that the law answers', () => {
  test.each([
    {
      q: 'i got a simple caution for theft in 2014 when i was 15, will it show on an enhanced dbs',
      headline: 'It does not show by itself on an enhanced check. It may still show: the police decide.',
    },
    {
      q: 'is my 6 month prison sentence from march 2015 for assault spent',
      headline: 'It is spent. When an ordinary employer, an insurer or a landlord asks, you may leave it out.',
    },
    {
      q: '3 points and a fine for speeding in march 2024, is it spent',
      headline: 'It is not spent yet. It will be spent between 1 March 2027 and 31 March 2029.',
    },
  ])('is worked out above the guides, and said to be: $q', async ({ q, headline }) => {
    const { status, html, text } = await ask(q)
    expect(status).toBe(200)
    expect(text).toContain(headline)
    expect(text).toContain('A program worked this out from the law.')
    expect(html.indexOf('class="worked"')).toBeLessThan(html.indexOf('class="passage"'))
    expect(await faultsOf(html)).toEqual([])
  })

  test('shows everything that was read of it, with a way to take each off', async () => {
    const { worked, text } = await ask(
      'i got a simple caution for theft in 2014 when i was 15, will it show on an enhanced dbs',
    )
    for (const fact of ['Date: 2014', 'Under 18 then: Yes', 'What it was for: Theft', 'Kind of caution: A caution'])
      expect(text).toContain(fact)
    expect([...worked.matchAll(/name="drop" value="([^"]+)"/g)].map(([, key]) => key)).toEqual([
      '1a',
      '1c',
      '1d',
      '1f',
      '1g',
    ])
  })

  test('R25: a fine for driving is not said to be spent before points were asked about', async () => {
    const first = await ask('got a fine for no insurance in 2024, is it spent yet')
    expect(first.text).not.toMatch(/It is spent/)
    expect(first.text).toContain('Did the court give you anything else?')
    const carried = fieldsIn(first.html, 'name="question"')
    const withPoints = await send([...carried, ['choice', 'fine'], ['choice', 'endorsement']])
    expect(withPoints.text).toContain('It is not spent yet.')
    const without = await send([...carried, ['choice', 'fine']])
    expect(without.text).toContain('It is spent.')
  })
})

describe('what is missing', () => {
  test('is asked there, one thing at a time, until it can be worked out', async () => {
    let page = await ask('will my caution show on a basic dbs')
    expect(page.text).toContain('One thing is missing.')
    expect(page.text).toContain('Which caution was it?')
    expect(page.html.indexOf('class="worked"')).toBeGreaterThan(page.html.indexOf('class="passage"'))
    page = await send([...fieldsIn(page.html, 'name="question"'), ['choice', 'simple-caution']])
    expect(page.status).toBe(200)
    page = await send([...fieldsIn(page.html, 'name="question"'), ['day', ''], ['month', 'March'], ['year', '2019']])
    expect(page.text).toContain('Date: March 2019')
    expect(page.text).toContain('A basic check will not show it.')
    expect(page.html).toContain('value="will my caution show on a basic dbs"')
  })

  test('an answer that cannot be taken is told beside it and in the summary, and what was read stays', async () => {
    const page = await ask('will my simple caution show on a basic dbs')
    const carried = fieldsIn(page.html, 'name="question"')
    const wrong = await send([...carried, ['day', '45'], ['month', '3'], ['year', '2019']])
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('<title>Error: ')
    expect(wrong.html).toContain('class="error-summary"')
    expect(wrong.html).toContain('value="45"')
    expect(wrong.text).toContain('Kind of caution: A caution')
    expect(await faultsOf(wrong.html)).toEqual([])
  })

  test('words for an offence lead to what they may mean, in place', async () => {
    const page = await ask('fined in 2021, when is it spent and will it show on an enhanced check')
    const carried = fieldsIn(page.html, 'name="question"')
    const named = page.text.includes('What was it for?') ? page : undefined
    if (!named) throw new Error(`it asks something else: ${page.text.slice(0, 600)}`)
    const found = await send([...carried, ['offence', 'shoplifting']])
    expect(found.worked).toContain('name="pick"')
    const picked = await send([...fieldsIn(found.html, 'name="pick"'), ['pick', 'TH68010']])
    expect(picked.text).toContain('What it was for')
  })
})

describe('what was read', () => {
  test('can be taken off, and then is not counted', async () => {
    const page = await ask('fined for theft in march 2024 and a caution for common assault in 2010, is it spent')
    expect(page.text).toContain('Caution')
    const carried = fieldsIn(page.html, 'name="drop"')
    const left = await send([...carried, ['drop', '1d']])
    expect(left.text).not.toContain('March 2024')
    const alone = await send([...carried, ['drop', '2a']])
    expect(alone.text).not.toContain('2010')
    const nothing = await send([...fieldsIn(alone.html, 'name="drop"'), ['drop', '1a']])
    expect(nothing.html).not.toContain('class="worked"')
    expect(nothing.html).toContain('href="/check"')
  })

  test.each([
    ['kept', 'rubbish'],
    ['drop', '99z'],
    ['drop', '<script>'],
    ['question', '1d'],
    ['question', '../../x'],
  ])('hostile fields change nothing: %s %s', async (name, value) => {
    const q = 'is my 6 month prison sentence from march 2015 for assault spent'
    const { status, text } = await send({ q, [name]: value })
    expect(status).toBe(200)
    expect(text).toContain('It is spent.')
  })

  test('goes on into the checker as it stands', async () => {
    const { html } = await ask('is my 6 month prison sentence from march 2015 for assault spent')
    const form = /<form[^>]*action="\/check\/read\/use"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
    const fields = [...form.matchAll(/name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    )
    const answer = await hub.send('/check/read/use', fields)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(/^\/check\//)
  })
})

describe('nothing is worked out', () => {
  test.each([
    'what is a caution',
    'i want to die because of my caution from 2014',
    'will my caution show in scotland',
    'what is a dbs check',
    '',
  ])('for %s', async (q) => {
    expect((await ask(q)).html).not.toContain('class="worked"')
  })

  test('beside words of crisis, whatever stood there before', async () => {
    const page = await ask('will my caution show on a basic dbs')
    const carried = fieldsIn(page.html, 'name="question"').filter(([name]) => name !== 'q')
    const crisis = await send([...carried, ['q', 'i want to die'], ['choice', 'simple-caution']])
    expect(crisis.html).not.toContain('class="worked"')
    expect(crisis.html).toContain('class="crisis"')
  })
})

test('is counted once, and nothing of it is kept', async () => {
  const before = hub.logged.length
  const page = await ask('will my caution show on a basic dbs')
  await send([...fieldsIn(page.html, 'name="question"'), ['choice', 'simple-caution']])
  expect(hub.logged.slice(before).join('')).not.toMatch(/caution|kept/)
})
