import { imageryPathway, en as law, sentence } from '@plain-record/law'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { factsOf, scenarios } from '../../../../packages/law/src/imagery/testing/scenarios.ts'
import { hubForTest, textOf } from '../testing/hub-for-test.ts'
import { answersOf } from './testing/answers-of.ts'
import { type ImageryAnswers, readers, type StopName, stopNames } from './tree/answers.ts'
import { questionNames } from './tree/next-question.ts'
import { fieldsOf, none } from './tree/read-answers.ts'
import { stopsIn } from './tree/stops.ts'
import { helpNow, whoHelpsFrom } from './who-helps.ts'
import { en as words } from './words/en.ts'

const hub = await hubForTest()
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'void-style': 'off' },
})

type Fields = readonly (readonly [string, string])[]

async function send(
  fields: Fields,
): Promise<{ readonly status: number; readonly html: string; readonly text: string }> {
  const answer = await hub.send('/imagery', fields)
  const html = await answer.text()
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(answer.headers.get('cache-control')).toBe('no-store')
  return { status: answer.status, html, text: textOf(html).replace(/\s+/g, ' ') }
}

/** The hidden fields of the first form of a screen that goes on. */
function carriedIn(html: string): Fields {
  const forms = html.match(/<form[^>]*action="\/imagery"[\s\S]*?<\/form>/g) ?? []
  return [...(forms[0] ?? '').matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  )
}
const headingOf = (html: string): string => textOf(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '').trim()

/** Goes from screen to screen, past the help where it comes, until the result. */
async function walk(answers: ReturnType<typeof answersOf>) {
  const all = new Map<string, Fields>()
  for (const [name, value] of fieldsOf(answers)) {
    const key = name.startsWith('age-') ? 'ages' : name === 'nation' ? 'reader' : name === 'act' ? 'acts' : name
    all.set(key, [...(all.get(key) ?? []), [name, value]])
  }
  const stop: Fields = (answers.stops.length === 0 ? [none] : answers.stops).map((name) => ['stop', name])
  const screens: string[] = []
  let page = await send([['question', 'first'], ...stop])
  for (;;) {
    expect(page.status).toBe(200)
    const heading = headingOf(page.html)
    if (heading === words.result.title) return { page, screens }
    const carried = carriedIn(page.html)
    const question = carried.find(([name]) => name === 'question')?.[1] ?? ''
    screens.push(heading === words.help.heading ? 'help' : question)
    if (screens.length > 30) throw new Error(`no end: ${screens.join()}`)
    page = await send([...carried, ...(all.get(question) ?? [])])
  }
}

describe('the worked scenarios, screen by screen', () => {
  test.each(scenarios.map((scenario) => ({ id: scenario.id, scenario })))('$id', async ({ scenario }) => {
    const facts = factsOf(scenario)
    const { page, screens } = await walk(answersOf(facts, 'professional'))
    const expected = imageryPathway(facts)
    const told = (text: string): void => expect(page.text).toContain(textOf(text).replace(/\s+/g, ' '))
    told(sentence(expected.outcome21.because, law))
    told(sentence(expected.referral.because, law))
    for (const finding of expected.referral.from) told(sentence(finding.because, law))
    const later = Object.values(expected.laterChecks).map(({ because }) => sentence(because, law).split(': ').slice(1))
    for (const [says = '', ...more] of later) told([says.charAt(0).toUpperCase() + says.slice(1), ...more].join(': '))
    for (const { name } of expected.offences) told(words.engaged[name])
    for (const name of Object.keys(words.engaged) as (keyof typeof words.engaged)[])
      if (!expected.offences.some((offence) => offence.name === name))
        expect(page.text).not.toContain(words.engaged[name])
    for (const code of expected.endings) expect(page.html).toContain(`href="/outcomes/${code}"`)
    const isAssessed = facts.harmfulConductBy !== 'someone_else'
    expect(page.text.includes(words.result.towardsLead)).toBe(isAssessed && expected.towards.length > 0)
    expect(page.text.includes(words.result.againstLead)).toBe(isAssessed && expected.against.length > 0)
    if (isAssessed) for (const name of expected.towards) told(words.result.towards[name])
    if (isAssessed) for (const finding of expected.against) told(sentence(finding.because, law))
    const answers = answersOf(facts, 'professional')
    const isPlain = answers.stops.length === 0 && stopsIn(answers).length === 0
    expect([isPlain && expected.hardStop, screens.includes('help')]).toEqual([false, !isPlain])
    expect(page.text).not.toMatch(/will not be disclosed/i)
  })
})

const first = (stop: StopName): Fields => [
  ['question', 'first'],
  ['stop', stop],
]

describe('O113: help comes before the law, and fits whoever reads', () => {
  test.each(stopNames)('%s, before we know who reads', async (stop) => {
    const page = await send(first(stop))
    expect(headingOf(page.html)).toBe(words.help.heading)
    const names = helpNow.anyone[stop].map((id) => hub.library.contacts.find((each) => each.id === id)?.name ?? '?')
    const shown = [...page.html.matchAll(/class="contact-name">([\s\S]*?)<\/p>/g)].map(([, name = '']) =>
      textOf(name).trim(),
    )
    expect(shown).toEqual(names)
    expect(page.text).not.toMatch(/Outcome|caution|conviction|basic check/)
  })

  const table = readers.flatMap((reader) => stopNames.map((stop) => ({ reader, stop })))
  test.each(table)('$stop, for a $reader', async ({ reader, stop }) => {
    const general = await send(first(stop))
    const page = await send([...carriedIn(general.html), ['reader', reader], ['nation', 'england']])
    expect(headingOf(page.html)).toBe(words.help.heading)
    const [best] = helpNow[reader][stop]
    const name = hub.library.contacts.find((each) => each.id === best)?.name
    expect(textOf(/class="contact-name">([\s\S]*?)<\/p>/.exec(page.html)?.[1] ?? '').trim()).toBe(name)
    const on = await send(carriedIn(page.html))
    expect(headingOf(on.html)).not.toBe(words.help.heading)
  })

  test.each([
    { what: 'an adult', more: { ages: { actor: '15', shown: '15', other: '18' } } as const },
    { what: 'a child under 13', more: { ages: { actor: '12', shown: '12', other: '13' } } as const },
    { what: 'wide sharing', more: { extent: 'wide_or_public' } as const },
    { what: 'a sale', more: { acts: ['sell'] } as const },
    { what: 'a threat', more: { acts: ['threaten'] } as const },
  ])('$what that a later answer shows stops as well', async ({ more }) => {
    const answers: ImageryAnswers = { stops: [], reader: 'parent', nation: 'wales', image: 'real', ...more }
    const page = await send([...fieldsOf(answers), ['question', Object.keys(more)[0] ?? '']])
    expect(headingOf(page.html)).toBe(words.help.heading)
    expect(page.text).toContain('Meic')
  })
})

describe('who helps', () => {
  const { contacts } = hub.library

  test('is known before the hub starts', () => {
    const without = contacts.filter(({ id }) => id !== 'childline' && id !== 'meic')
    expect(() => whoHelpsFrom(without)).toThrow('childline,meic')
  })

  test('takes those under 18, where that is who reads', () => {
    const { now, afterwards } = whoHelpsFrom(contacts)
    const whose = { reader: 'young-person', nation: 'wales' } as const
    for (const { name, ages } of [...now(stopNames, whose), ...afterwards('young-person', 'wales')])
      expect(ages, name).toContain('under-18')
  })
})

describe('what is asked', () => {
  test('nothing that cannot change the answer', async () => {
    const plain = answersOf(
      {
        acts: ['send_text_only'],
        imageType: 'text_only',
        permissionOfPersonShown: 'yes',
        relationship: 'unknown',
        adultInvolved: false,
        coercionOrThreat: false,
        groomingSigns: false,
        profitMotive: false,
        maliciousIntent: false,
        sharingExtent: 'none',
        repeatedPoliceContact: false,
        vulnerabilityOrCapacityConcern: false,
        contentConcernFlaggedByProfessional: false,
        immediateRiskOfHarm: false,
        harmfulConductBy: 'none',
      },
      'young-person',
    )
    const { screens } = await walk(plain)
    expect(screens).not.toContain('together')
    expect(screens).not.toContain('content') // only professionals decide on that
  })

  test.each([
    { what: 'the first screen', fields: [['question', 'first']] as Fields, message: words.first.problems.choose },
    {
      what: '“none” beside something',
      fields: [
        ['question', 'first'],
        ['stop', 'none'],
        ['stop', 'money'],
      ] as Fields,
      message: words.first.problems.noneWithOthers,
    },
    {
      what: 'who reads',
      fields: [
        ['stop', 'none'],
        ['question', 'reader'],
      ] as Fields,
      message: words.reader.problems.reader,
    },
    {
      what: 'a question',
      fields: [
        ['stop', 'none'],
        ['reader', 'parent'],
        ['nation', 'wales'],
        ['question', 'image'],
      ] as Fields,
      message: words.question.problems.choose,
    },
  ])('$what left empty is a problem beside the field and in the summary', async ({ fields, message }) => {
    const page = await send(fields)
    expect(page.status).toBe(422)
    expect(page.html.split(message).length - 1).toBe(2)
    expect(page.html).toMatch(/<title>Error: /)
  })

  test('back shows the question before with what was chosen', async () => {
    const answers: ImageryAnswers = { stops: [], reader: 'parent', nation: 'wales', image: 'fake_or_altered' }
    const page = await send([...fieldsOf(answers), ['question', 'back'], ['to', 'image']])
    expect(page.html).toMatch(/value="fake_or_altered" checked/)
  })

  test('what is none of ours is left out', async () => {
    const page = await send([
      ['question', 'first'],
      ['stop', '<script>'],
      ['seen', 'x'.repeat(1000)],
      ['reader', 'toString'],
    ])
    expect(page.status).toBe(422)
    expect(page.html).not.toContain('&lt;script&gt;')
  })
})

test('every screen is valid, has a name that says nothing, and its exit in view', async () => {
  const answers: ImageryAnswers = { stops: [], reader: 'young-person', nation: 'wales' }
  const pages = [
    await (await hub.app.request('/imagery')).text(),
    (await send(first('danger'))).html,
    ...(await Promise.all(
      questionNames.map(async (name) => (await send([...fieldsOf(answers), ['question', 'back'], ['to', name]])).html),
    )),
  ]
  for (const html of pages) {
    const report = await validator.validateString(html)
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ message, selector }) => `${message} ${selector}`)),
    ).toEqual([])
    expect(html).toMatch(/<title>(?:Error: )?Page<\/title>/)
    expect(html).toContain('exit-bar')
    expect(html).not.toMatch(/type="(?:file|text)"(?![^>]*name="q")/)
  }
})

test('nothing of a whole journey is kept: no row, no cookie, no line in the log', async () => {
  const tables = async () => {
    const { rows } = await hub.pool.query(
      `select table_name from information_schema.tables where table_schema = 'public' order by table_name`,
    )
    const counts: string[] = []
    for (const { table_name } of rows as { table_name: string }[]) {
      const { rows: found } = await hub.pool.query(`select count(*)::int as count from "${table_name}"`)
      counts.push(`${table_name} ${found[0].count}`)
    }
    return counts
  }
  const before = await tables()
  const lines = hub.logged.length
  await walk(answersOf(factsOf(scenarios[6] as (typeof scenarios)[number]), 'young-person'))
  expect(await tables()).toEqual(before)
  for (const line of hub.logged.slice(lines)) {
    const { route, method, status, ...rest } = JSON.parse(line)
    expect([route, method]).toEqual(['/imagery', 'POST'])
    expect(Object.keys(rest).toSorted()).toEqual(['id', 'level', 'ms', 'time'])
  }
})
