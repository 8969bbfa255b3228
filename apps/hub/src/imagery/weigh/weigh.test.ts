import { getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { factsOf, scenarios } from '../../../../../packages/law/src/imagery/testing/scenarios.ts'
import { en as law, outcomeByCode, sentence, weighOutcomes } from '../../../../../packages/law/src/index.ts'
import { hubForTest, textOf } from '../../testing/hub-for-test.ts'
import { faultsOf } from '../../testing/pages-for-test.ts'
import { answersOf } from '../testing/answers-of.ts'
import { factsFrom, type ImageryAnswers } from '../tree/answers.ts'
import { fieldsOf } from '../tree/read-answers.ts'
import { seenField, seenOf } from '../tree/seen.ts'
import { stopsIn } from '../tree/stops.ts'
import { en as words } from '../words/en.ts'
import { caseFacts, knownNames, type WholeKnown } from './known.ts'

const hub = await hubForTest()
const { weigh } = words
type Fields = readonly (readonly [string, string])[]

const known: WholeKnown = {
  maker: 'police',
  suspect: 'yes',
  admits: 'not-sure',
  evidence: 'no',
  activity: 'yes',
  body: 'no',
  told: 'yes',
  'adult-now': 'no',
}
const plain: ImageryAnswers = {
  stops: [],
  reader: 'professional',
  nation: 'england',
  image: 'real',
  harm: 'none',
  acts: ['take', 'share'],
  ages: { actor: '15', shown: '15', other: '15' },
  permission: 'yes',
  extent: 'one_person',
  malice: 'no',
  before: 'no',
  vulnerable: 'no',
  content: 'no',
  together: 'no',
}
const fieldsFor = (answers: ImageryAnswers, more: Partial<WholeKnown> = {}): Fields => [
  ...fieldsOf(answers),
  ...Object.entries({ ...known, ...more }),
]
const seenBy = (answers: ImageryAnswers): Fields =>
  stopsIn(answers).map((stop) => [seenField, seenOf(stop, 'professional')])

async function send(fields: Fields, path = '/imagery/weigh') {
  const answer = await hub.send(path, fields)
  const html = await answer.clone().text()
  return { answer, status: answer.status, html, text: textOf(html) }
}
const headingOf = (html: string): string => textOf(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '').trim()

describe('the sheet that weighs outcomes', () => {
  test.each(scenarios.map((scenario) => ({ id: scenario.id, scenario })))(
    '$id: everything that the law package sets out stands on it',
    async ({ scenario }) => {
      const { ended: _, ...answers } = answersOf(factsOf(scenario), 'professional')
      const { status, html, text } = await send([...fieldsFor(answers), ...seenBy(answers)])
      expect(status).toBe(200)
      expect(headingOf(html)).toBe(weigh.sheet.title)
      const told = (says: string): void => expect(text).toContain(textOf(says).trim())
      told(weigh.aid)
      expect(text).not.toMatch(/will (?:not|never) be disclosed/i)
      const weighed = weighOutcomes(factsFrom(answers), caseFacts(known, ''))
      if (weighed.kind === 'nothing-to-weigh') {
        told(sentence(weighed.finding.because, law))
        expect(text).not.toContain(weigh.sheet.needs)
        return
      }
      for (const { code, needs, towards, against } of weighed.outcomes) {
        told(`Outcome ${code}: ${outcomeByCode(code)?.name}`)
        for (const { because, source } of [...needs, ...towards, ...against]) {
          told(sentence(because, law))
          told(law.source(source))
        }
      }
    },
  )

  test('says at its top and at its end that it is an aid, and is dated', async () => {
    const { text } = await send(fieldsFor(plain))
    expect(text.split(weigh.sheet.aid).length - 1).toBeGreaterThanOrEqual(2)
    expect(text).toContain('Made on 22 November 2026 at 10:00.')
    expect(text).not.toMatch(/will not (?:be|show)[^.]*enhanced|recommend|should be given/i)
  })

  test('with no reasons it says that Outcome 21 needs them; with reasons they stand on it', async () => {
    expect((await send(fieldsFor(plain))).text).toContain(weigh.sheet.noReasons)
    const { text } = await send([...fieldsFor(plain), ['reasons', 'Both are 15 and agreed.']])
    expect(text).toContain('Both are 15 and agreed.')
    expect(text).not.toContain(weigh.sheet.noReasons)
  })

  test('O72, O75: who has turned 18 is not set out for a youth caution', async () => {
    const now18 = await send(fieldsFor(plain, { 'adult-now': 'yes' }))
    expect(now18.text).toContain('Outcome 3: ')
    expect(now18.text).not.toContain('Outcome 2: ')
    const still = await send(fieldsFor(plain))
    expect(still.text).toContain('Outcome 2: ')
    expect(still.text).not.toContain('Outcome 3: ')
  })

  test('what it is made from stands on it', async () => {
    const { text } = await send(fieldsFor(plain))
    for (const name of knownNames) expect(text).toContain(weigh.known[name])
    expect(text).toContain(words.question.ages['15'])
    expect(text).toContain(weigh.makers.police)
  })
})

describe('O113: what comes before the law comes first', () => {
  test.each([
    { what: 'a threat', more: { stops: ['threat'] } },
    { what: 'danger', more: { stops: ['danger'] } },
    { what: 'money', more: { stops: ['money'] } },
    { what: 'an adult', more: { ages: { actor: '15', shown: '15', other: '18' } } },
    { what: 'a child under 13', more: { ages: { actor: '12', shown: '12', other: '13' } } },
    { what: 'wide sharing', more: { extent: 'wide_or_public' } },
  ] satisfies readonly { what: string; more: Partial<ImageryAnswers> }[])('$what', async ({ more }) => {
    const help = await send(fieldsFor({ ...plain, ...more }))
    expect(headingOf(help.html)).toBe(words.help.heading)
    expect(help.text).not.toMatch(/Outcome \d/)
    const form = /<form[^>]*action="\/imagery\/weigh"[\s\S]*?<\/form>/.exec(help.html)?.[0] ?? ''
    const carried = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    )
    const on = await send(carried)
    expect(headingOf(on.html)).toBe(weigh.sheet.title)
  })

  test('words of crisis among the reasons', async () => {
    const fields: Fields = [...fieldsFor(plain), ['reasons', 'He says that he wants to kill himself.']]
    const help = await send(fields)
    expect(headingOf(help.html)).toBe(words.help.heading)
    const on = await send([...fields, [seenField, seenOf('danger', 'professional')]])
    expect(headingOf(on.html)).toBe(weigh.sheet.title)
    expect(on.text).toContain('He says that he wants to kill himself.')
  })

  test('no PDF is made past it unseen', async () => {
    const { answer, html } = await send(fieldsFor({ ...plain, stops: ['threat'] }), '/imagery/weigh/pdf')
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
    expect(headingOf(html)).toBe(words.help.heading)
  })
})

describe('its form', () => {
  test('an empty one comes back with a problem beside every question', async () => {
    const { status, html } = await send([])
    expect(status).toBe(422)
    for (const name of ['maker', 'stop', 'image', 'harm', 'act', 'age-actor', 'permission', ...knownNames]) {
      expect(html).toContain(`href="#${name}"`)
      expect(html).toContain(`id="${name}-error"`)
    }
  })

  test('“none of these” with others is asked about again', async () => {
    const { status, html } = await send([...fieldsFor(plain), ['act', 'none'], ['stop', 'threat']])
    expect(status).toBe(422)
    expect(html).toContain(words.question.problems.noneWithOthers)
  })

  test('a name among the reasons is refused gently, and all is kept', async () => {
    const { status, html, text } = await send([...fieldsFor(plain), ['reasons', 'Spoke to Mrs Okafor.']])
    expect(status).toBe(422)
    expect(text).toContain('looks like a name')
    expect(html).toContain('Spoke to Mrs Okafor.')
    expect(html).toMatch(/value="youth-justice"/)
    expect(html.match(/ checked/g)?.length).toBeGreaterThan(10)
  })

  test('the questions step by step hand on all that they know', async () => {
    const result = await (await hub.send('/imagery', fieldsOf({ ...plain, ended: 'not-yet' }))).text()
    const form = /<form[^>]*action="\/imagery\/weigh"[\s\S]*?<\/form>/.exec(result)?.[0] ?? ''
    const fields = [...form.matchAll(/name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    )
    const { status, html } = await send(fields)
    expect(status).toBe(200)
    expect(headingOf(html)).toBe(weigh.title)
    for (const [name, value] of [
      ['image', 'real'],
      ['permission', 'yes'],
      ['extent', 'one_person'],
    ])
      expect(html).toMatch(new RegExp(`name="${name}" value="${value}" checked`))
  })
})

test('every page of it is valid, has a name that says nothing, and its exit in view', async () => {
  const pages = [
    await (await hub.get('/imagery/weigh')).text(),
    (await send(fieldsFor(plain))).html,
    (await send([])).html,
    (await send(fieldsFor({ ...plain, stops: ['threat'] }))).html,
  ]
  for (const html of pages) {
    expect(await faultsOf(html)).toEqual([])
    expect(html).toMatch(/<title>(?:Error: )?Page<\/title>/)
    expect(html).toContain('exit-bar')
  }
})

test('nothing of it is kept: not in the database, the log or a cookie', async () => {
  const before = hub.logged.length
  const { answer } = await send([...fieldsFor(plain), ['reasons', 'Markerwort: both agreed.'], ['reference', '4711']])
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(hub.logged.slice(before).join('')).not.toMatch(/Markerwort|4711|one_person/)
  const { rows } = await hub.pool.query<{ table_name: string }>(
    "select table_name from information_schema.tables where table_schema = 'public'",
  )
  for (const { table_name } of rows)
    expect(JSON.stringify((await hub.pool.query(`select * from "${table_name}"`)).rows)).not.toMatch(/Markerwort|4711/)
})

test('its PDF says what the page says', async () => {
  const fields: Fields = [...fieldsFor(plain), ['reasons', 'Both are 15.']]
  const page = await send(fields)
  const { answer } = await send(fields, '/imagery/weigh/pdf')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="notes-2026-11-22.pdf"')
  const document = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()), { verbosity: 0 })
  const texts = await Promise.all(
    Array.from({ length: document.numPages }, async (_, i) => {
      const { items } = await (await document.getPage(i + 1)).getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join('')
    }),
  )
  const packed = (says: string): string => says.replaceAll(/\s+/g, '')
  const found = packed(texts.join(''))
  const cells = [
    ...page.html.matchAll(
      /<(?:td|th scope="row"|dt|dd|h3)[^>]*>(?:<b>[\s\S]*?<\/b>)?([\s\S]*?)<\/(?:td|th|dt|dd|h3)>/g,
    ),
  ].map(([, says = '']) => textOf(says).trim())
  expect(cells.length).toBeGreaterThan(40)
  for (const says of cells) expect(found).toContain(packed(says))
  expect(found).toContain(packed('Both are 15.'))
})
