import { getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { factsOf, scenarios } from '../../../../../packages/law/src/imagery/testing/scenarios.ts'
import { imageryPathway } from '../../../../../packages/law/src/index.ts'
import { hubForTest, type SentFields, textOf } from '../../testing/hub-for-test.ts'
import { faultsOf } from '../../testing/pages-for-test.ts'
import { answersOf } from '../testing/answers-of.ts'
import { nations } from '../tree/answers.ts'
import { fieldsOf } from '../tree/read-answers.ts'
import { en as words } from '../words/en.ts'
import { askedPoints, needed, pointGroups, type SchoolAnswers, schoolFacts } from './choices.ts'
import { isToldNow } from './school-sheet.ts'

const hub = await hubForTest()
const { school, sheet } = words
const [firstScenario] = scenarios
if (!firstScenario) throw new Error('there are no scenarios')

/** Nothing that means anybody has to be told now. */
const calm: SchoolAnswers = {
  nation: 'england',
  role: 'dsl',
  'age-a': '14',
  'part-a': 'shown-and-shared',
  'age-b': '15',
  'part-b': 'received',
  adult: 'no',
  pressure: 'no',
  capacity: 'no',
  content: 'no',
  risk: 'no',
  money: 'no',
  malice: 'no',
  secret: 'no',
  fake: 'no',
  agreed: 'yes',
  earlier: 'no',
  vulnerable: 'no',
  distress: 'no',
  understands: 'yes',
  extent: 'one_person',
  handled: 'nobody-looked',
  decision: 'in-school',
}

async function send(more: Partial<Record<string, string>>, path = '/imagery/school/england') {
  const fields = Object.entries({ ...calm, ...more }).filter(([, value]) => value !== undefined)
  const answer = await hub.send(path, fields as SentFields)
  const html = await answer.clone().text()
  return { answer, status: answer.status, html, text: textOf(html) }
}

const headings = (html: string): readonly string[] =>
  [...html.matchAll(/<h[12][^>]*>([\s\S]*?)<\/h[12]>/g)].map(([, says = '']) => textOf(says).trim())

describe('the record sheet of a school', () => {
  test.each(nations)(
    'is dated, cites what it follows in %s, and names every point and what is known',
    async (nation) => {
      const { status, html, text } = await send({}, `/imagery/school/${nation}`)
      expect(status).toBe(200)
      expect(headings(html)).toContain(school.sheet.title)
      expect(text).toContain('Made on 22 November 2026 at 10:00.')
      expect(text).toContain(school.sheet.nations[nation])
      for (const { says } of school.about[nation]) expect(text).toContain(says)
      for (const name of askedPoints) expect(text).toContain(school.points[name].asks)
      expect(text).toContain(`Child A 14; is shown in it, and shared it`)
      expect(text).toContain(`Child B 15; received it`)
      expect(text).not.toContain(school.sheet.tellNow)
      expect(text).not.toMatch(/Outcome \d|caution|conviction/)
    },
  )

  test('England and Wales have sheets of their own', async () => {
    const [england, wales] = await Promise.all(nations.map((nation) => send({}, `/imagery/school/${nation}`)))
    expect(england?.text).toContain(
      'UK Council for Internet Safety, Sharing nudes and semi-nudes, updated 11 March 2024',
    )
    expect(england?.text).not.toContain('Hwb')
    expect(wales?.html).toContain('https://hwb.gov.wales/')
    expect(wales?.text).toContain('Wales Safeguarding Procedures')
  })

  test.each([
    ...(['adult', 'pressure', 'capacity', 'content', 'risk'] as const).map((name) => ({
      rule: 'O47',
      more: { [name]: 'yes' },
    })),
    ...(['money', 'malice', 'secret', 'fake', 'earlier'] as const).map((name) => ({
      rule: 'O43, ours',
      more: { [name]: 'yes' },
    })),
    { rule: 'O47', more: { vulnerable: 'yes' } },
    { rule: 'O43, ours', more: { agreed: 'no' } },
    { rule: 'O47, a child shown of 12', more: { 'age-a': '12' } },
    { rule: 'O9', more: { 'age-b': 'under-10' } },
  ])('$rule: $more means that somebody is told now, with who above the sheet', async ({ more }) => {
    expect(isToldNow({ ...calm, ...more })).toBe(true)
    const { status, html } = await send({ ...more, decision: 'referred' })
    expect(status).toBe(200)
    expect(html).toContain('tel:999')
    expect(html.indexOf('class="contacts"')).toBeLessThan(html.indexOf(school.sheet.title))
  })

  test.each<[string, string]>([
    ['adult', 'Police (not an emergency)'],
    ['risk', 'Local authority'],
  ])('%s: whoever can help comes first', async (name, starts) => {
    const { html } = await send({ [name]: 'yes', decision: 'referred' })
    const [first = ''] = [...html.matchAll(/class="contact-name">([\s\S]*?)<\/p>/g)].map(([, said = '']) =>
      textOf(said).trim(),
    )
    expect(first).toMatch(new RegExp(`^${starts.replace(/[()]/g, '\\$&')}`))
  })

  test.each([
    { what: 'it is spreading', more: { extent: 'wide_or_public' }, name: 'Report Remove' },
    { what: 'the reasons tell of a risk to life', more: { reasons: 'Child A says she wants to die.' }, name: 'NSPCC' },
  ])('$what: who helps stands above the sheet, though nobody has to be told now', async ({ more, name }) => {
    const { status, html } = await send(more)
    expect(status).toBe(200)
    const [above = ''] = html.split(school.sheet.title)
    expect(above).toContain('tel:999')
    expect(textOf(above)).toContain(name)
  })

  test('a child of 13 who is shown, or one of 12 who is not, is no reason by itself', () => {
    expect(isToldNow({ ...calm, 'age-a': '13' })).toBe(false)
    expect(isToldNow({ ...calm, 'age-b': '12' })).toBe(false)
  })

  test('what is not known is named, and may be a reason', async () => {
    const { text } = await send({ capacity: 'not-sure', 'age-a': 'not-sure' })
    const [, after = ''] = text.split(school.sheet.notKnown)
    expect(after.indexOf(school.points.capacity.asks)).toBeGreaterThanOrEqual(0)
    expect(after.indexOf(school.sheet.under13)).toBeGreaterThanOrEqual(0)
    expect(text).toContain(school.answers['not-sure'])
  })

  test('that somebody looked is written down, with what to do about it', async () => {
    expect((await send({ handled: 'looked' })).text).toContain(school.sheet.looked)
    expect((await send({ handled: 'by-accident' })).text).not.toContain(school.sheet.looked)
  })

  test('steps that nobody answered are not shown as done', async () => {
    const { text } = await send({ lead: 'done', police: 'to-do' })
    expect(text).toContain(`${school.steps.lead} ${school.sheet.state} ${school.stepStates.done}`)
    expect(text).toContain(`${school.steps.police} ${school.sheet.state} ${school.stepStates['to-do']}`)
    expect(text).toContain(`${school.steps.support} ${school.sheet.state} ${school.sheet.noState}`)
  })

  test.each(scenarios.map((scenario) => ({ id: scenario.id, scenario })))(
    '$id: a school is never told less than the law package says',
    ({ scenario }) => {
      const facts = factsOf(scenario)
      if (facts.ending) return
      const answers = answersOf(facts, 'school')
      const told: SchoolAnswers = {
        ...calm,
        'age-a': answers.ages?.actor === '18' ? '17' : (answers.ages?.actor ?? 'not-sure'),
        'part-a': 'other',
        'age-b': answers.ages?.shown === '18' ? '17' : (answers.ages?.shown ?? 'not-sure'),
        'part-b': 'shown',
        'age-c': answers.ages?.other === '18' ? '17' : (answers.ages?.other ?? 'not-sure'),
        'part-c': 'other',
        adult:
          facts.adultInvolved || [facts.actorAge, facts.otherPartyAge].some((age) => (age ?? 0) >= 18) ? 'yes' : 'no',
        pressure: facts.coercionOrThreat || facts.groomingSigns ? 'yes' : 'no',
        capacity: facts.vulnerabilityOrCapacityConcern ? 'yes' : 'no',
        content: facts.contentConcernFlaggedByProfessional ? 'yes' : 'no',
        risk: facts.immediateRiskOfHarm ? 'yes' : 'no',
        money: facts.profitMotive ? 'yes' : 'no',
        malice: facts.maliciousIntent ? 'yes' : 'no',
        secret: facts.acts.includes('take_secretly') ? 'yes' : 'no',
        fake: facts.imageType === 'fake_or_altered' ? 'yes' : 'no',
        agreed: ({ yes: 'yes', no: 'no', pressured: 'no', unknown: 'not-sure' } as const)[
          facts.permissionOfPersonShown
        ],
        earlier: facts.repeatedPoliceContact ? 'yes' : 'no',
        extent: facts.sharingExtent,
      }
      if (imageryPathway(facts).referral.value === 'refer-now') expect(isToldNow(told)).toBe(true)
      else expect(imageryPathway(schoolFacts(told)).referral.value).toBe('no-immediate-trigger')
    },
  )
})

describe('the form of the sheet', () => {
  test('an empty one comes back with a problem beside every question, and the same in the summary', async () => {
    const answer = await hub.send('/imagery/school/england', {})
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('<title>Error: ')
    for (const name of needed.filter((each) => each !== 'nation')) {
      expect(html).toContain(`href="#${name}"`)
      expect(html).toContain(`id="${name}-error"`)
    }
  })

  test('half a child is asked about', async () => {
    const { status, html } = await send({ 'part-b': undefined })
    expect(status).toBe(422)
    expect(html).toContain(school.problems.halfAChild('b'))
  })

  test.each<{ what: string; reasons: string; says: string }>([
    { what: 'the name of a child', reasons: 'We spoke to Sarah Jones about it.', says: 'looks like a name' },
    { what: 'the name of a school', reasons: 'She moved here from Oakwood Academy.', says: 'name of a school' },
    { what: 'an email address', reasons: 'Parents write from mum@example.org.', says: 'email address' },
    { what: 'a phone number', reasons: 'Call 07700 900123 after four.', says: 'phone number' },
    { what: 'a link', reasons: 'It is at https://example.org/x', says: 'There is a link' },
    {
      what: 'part of a picture',
      reasons: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk',
      says: 'part of a picture',
    },
  ])('$what is refused gently, and what was typed is kept', async ({ reasons, says }) => {
    const { status, html, text } = await send({ reasons })
    expect(status).toBe(422)
    expect(text).toContain(says)
    expect(textOf(/<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? '').trim()).toBe(reasons)
    expect(html).toMatch(/value="in-school" checked/)
    expect(hub.logged.join('')).not.toContain(reasons.slice(0, 20))
  })

  test.each([
    'Child A told a teacher on Monday. The DSL spoke to both parents.',
    'No harm meant; both children agreed. Reviewed in December.',
  ])('plain reasons stand on the sheet: %s', async (reasons) => {
    const { status, text } = await send({ reasons })
    expect(status).toBe(200)
    expect(text).toContain(reasons)
  })

  test.each(['Sarah', 'J Smith 4', 'Oakwood12', '2026/014/2026/014/2026/014', '<script>'])(
    'a reference that may be a name is refused: %s',
    async (reference) => {
      const { status, html } = await send({ reference })
      expect(status).toBe(422)
      expect(html).toContain('id="reference-error"')
    },
  )

  test.each(['2026/014', 'CP-17', '7', 'SG 26.3'])('a number is a reference: %s', async (reference) => {
    const { status, text } = await send({ reference })
    expect(status).toBe(200)
    expect(text).toContain(reference)
  })

  test('reasons that are too long are kept, and the limit is said', async () => {
    const reasons = 'The children agreed. '.repeat(60).trim()
    const { status, html } = await send({ reasons })
    expect(status).toBe(422)
    expect(html).toContain(reasons)
    expect(html).toContain('1000 characters')
  })

  test('a school that deals alone with what should be told now says why', async () => {
    const without = await send({ malice: 'yes' })
    expect(without.status).toBe(422)
    expect(without.html).toContain(school.problems.why)
    const withWhy = await send({ malice: 'yes', reasons: 'The police said so by phone.' })
    expect(withWhy.status).toBe(200)
    expect(withWhy.text).toContain(school.sheet.againstDecision)
  })

  test('what is none of ours is left out', async () => {
    const { html } = await send({ role: 'king"><img src=x>', adult: 'perhaps' })
    expect(html).not.toContain('king')
    expect(html).toContain('id="adult-error"')
  })

  test('the answers can be changed, with all of them filled in', async () => {
    const { status, html } = await send({ change: 'yes', reasons: 'Line one\nline two', reference: '7' })
    expect(status).toBe(200)
    expect(headings(html)[0]).toBe(school.form.title)
    expect(html).toMatch(/id="decision-2"[^>]*checked/)
    expect(html).toContain('Line one\nline two')
  })

  test('the questions step by step hand on what they know', async () => {
    const answers = answersOf(factsOf(firstScenario), 'school')
    const result = await (await hub.send('/imagery', [...fieldsOf(answers), ['seen', 'x']])).text()
    const form = /<form[^>]*action="\/imagery\/school\/england"[\s\S]*?<\/form>/.exec(result)?.[0] ?? ''
    const fields = [...form.matchAll(/name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    )
    expect(fields.length).toBeGreaterThan(8)
    const page = await (await hub.send('/imagery/school/england', fields)).text()
    expect(headings(page)[0]).toBe(school.form.title)
    expect(page.match(/ checked/g)?.length).toBeGreaterThan(6)
  })
})

describe('the PDF of the sheet', () => {
  test('says everything that the page says, and nothing in it tells who made it', async () => {
    const more = { reasons: 'Both children agreed.', reference: 'CP-17', malice: 'yes', decision: 'referred' }
    const page = await send(more)
    const { answer } = await send(more, '/imagery/school/england/pdf')
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="notes-2026-11-22.pdf"')
    expect(answer.headers.get('cache-control')).toBe('no-store')
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
        /<(?:td|th scope="row"|dt|dd|h1|h3)[^>]*>(?:<b>[\s\S]*?<\/b>)?([\s\S]*?)<\/(?:td|th|dt|dd|h1|h3)>/g,
      ),
    ]
      .map(([, says = '']) => textOf(says).trim())
      .filter((says) => says !== words.title)
    expect(cells.length).toBeGreaterThan(60)
    const sheetCells = cells.filter((says) => !textOf(page.html.split('class="feedback"')[1] ?? '').includes(says))
    for (const says of sheetCells) expect(found).toContain(packed(says))
    expect((await document.getMetadata()).info).toMatchObject({ Title: sheet.neutral, Creator: sheet.neutral })
  })

  test('a form that is not whole comes back as the form', async () => {
    const answer = await hub.send('/imagery/school/wales/pdf', { role: 'dsl' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('id="adult-error"')
  })
})

test('nothing of a sheet is kept: not in the database, the log or a cookie', async () => {
  const before = hub.logged.length
  const { answer } = await send({ reasons: 'Markerwort child A.', reference: '4711' })
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const lines = hub.logged.slice(before).join('')
  for (const word of ['Markerwort', '4711', 'shown-and-shared', 'in-school']) expect(lines).not.toContain(word)
  const tables = await hub.pool.query<{ table_name: string }>(
    "select table_name from information_schema.tables where table_schema = 'public'",
  )
  for (const { table_name } of tables.rows) {
    const { rows } = await hub.pool.query(`select * from "${table_name}"`)
    expect(JSON.stringify(rows)).not.toMatch(/Markerwort|4711/)
  }
})

test('every page of it is valid, has a name that says nothing, and its exit in view', async () => {
  const pages = [
    ...(await Promise.all(
      ['', '/england', '/wales'].map(async (path) => (await hub.get(`/imagery/school${path}`)).text()),
    )),
    (await send({})).html,
    (await send({ risk: 'yes', decision: 'referred' })).html,
    (await send({ adult: undefined, reasons: 'Ask Sarah Jones.' })).html,
  ]
  for (const html of pages) {
    expect(await faultsOf(html)).toEqual([])
    expect(html).toMatch(/<title>(?:Error: )?Page<\/title>/)
    expect(html).toContain('exit-bar')
    expect(html).not.toMatch(/type="file"/)
  }
})

test('every point of each group is asked once on the form', async () => {
  const html = await (await hub.get('/imagery/school/wales')).text()
  for (const name of Object.values(pointGroups).flat())
    expect(html.match(new RegExp(`type="radio" id="${name}"`, 'g'))).toHaveLength(1)
})
