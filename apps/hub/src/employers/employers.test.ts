import { mayAsk, roles } from '@plain-record/law'
import { describe, expect, test } from 'vitest'
import { en as mayAskWords } from '../may-ask/words/en.ts'
import { faultsOf, mounted, testDeps, wordsOf } from '../testing/pages-for-test.ts'
import { dutyIds } from './duties.ts'
import { employersPages, employersRoutes } from './index.ts'
import { en } from './words/en.ts'

const deps = { ...testDeps, words: en, mayAsk: mayAskWords }
const { get, send, sendBody } = mounted({
  at: '/employers',
  routes: employersRoutes(deps),
  pages: employersPages(deps),
})
const chosen = (role: string) => send('/employers', { role })
const open = async (answer: Response | Promise<Response>) => (await answer).text()
const read = async (answer: Response | Promise<Response>) => wordsOf(await open(answer))

const states: readonly (readonly [string, number, () => Response | Promise<Response>])[] = [
  ['the first page', 200, () => get('/employers')],
  ['the duties', 200, () => get('/employers/duties')],
  ['roles to choose from', 200, () => send('/employers', { 'looking-for': 'teacher' })],
  ['no role like that', 200, () => send('/employers', { 'looking-for': 'xyzzyq' })],
  ['nothing typed', 422, () => send('/employers', { 'looking-for': '' })],
  ['too much typed', 422, () => send('/employers', { 'looking-for': 'carer '.repeat(50) })],
  ['nothing chosen', 422, () => send('/employers', { 'looking-for': 'teacher', step: 'choose' })],
  ['none of these', 200, () => send('/employers', { 'looking-for': 'teacher', role: 'none' })],
  ['no duties ticked', 422, () => send('/employers/duties', {})],
  ['duties and none of them', 422, () => send('/employers/duties', { duties: ['children', 'none'] })],
  ['duties of every kind', 200, () => send('/employers/duties', { duties: dutyIds })],
  ['an ordinary job by its duties', 200, () => send('/employers/duties', { duties: 'none' })],
  ['a role with a check', 200, () => chosen('Teacher (school)')],
  ['a role that depends', 200, () => chosen('School cleaner')],
  ['an ordinary role', 200, () => chosen('Shop or supermarket worker')],
  ['an ordinary role that depends', 200, () => chosen('University lecturer')],
  ['a role without a check', 200, () => chosen('Juror')],
  ['a role with vetting', 200, () => chosen('Police officer')],
  ['a note for no role', 422, () => send('/employers/note', { role: 'no such role' })],
]

describe('every page for employers, in every state', () => {
  test.each(states)('%s is valid and accessible markup, answered with %i', async (_name, status, visit) => {
    const answer = await visit()
    expect(answer.status).toBe(status)
    const html = await answer.text()
    expect(await faultsOf(html)).toEqual([])
    expect(html.includes('class="error-summary"')).toBe(status === 422)
    expect(/<title>Error: /.test(html)).toBe(status === 422)
  })

  test.each(states)('%s leads every mark to its source', async (_name, _status, visit) => {
    const html = await open(visit())
    for (const [, id] of html.matchAll(/href="#(source-[^"]+)"/g)) expect(html).toContain(`id="${id}"`)
  })

  test('every form is sent in the body', async () => {
    for (const [, , visit] of states)
      for (const [form] of (await open(visit())).matchAll(/<form[^>]*>/g)) expect(form).toContain('method="post"')
  })
})

describe('what may be asked for a role', () => {
  test('of every kind is drawn for each of them, with a question that the law allows', async () => {
    for (const role of roles) {
      const words = await read(chosen(role.name))
      const may = role.check === 'none' ? 'unspent' : mayAsk(role).value
      const asks = (question: keyof typeof en.questions) => words.includes(en.questions[question])
      expect(words, role.name).toContain(en.result.heading(role.name))
      expect(words, role.name).toContain(role.basis)
      expect(
        [asks('unspent'), asks('not-protected'), asks('protected-too')],
        `${role.name} may ask about ${may}`,
      ).toEqual([
        may === 'unspent' || may === 'depends',
        may === 'not-protected' || may === 'depends',
        may === 'protected-too',
      ])
    }
  })

  test('past what is unspent never stands without the words of article 3(2)', async () => {
    for (const role of roles) {
      const words = await read(chosen(role.name))
      const past = words.includes(en.questions['not-protected']) || words.includes(en.questions['protected-too'])
      expect(words.includes('Because of that Order, you have to tell us'), role.name).toBe(past)
    }
  })

  test.each([
    ['Shop or supermarket worker', 'At most, a basic check.', 'Ignore spent convictions and cautions.'],
    ['Teacher (school)', "At most, an enhanced check with the children's barred list.", 'that are protected'],
    ['School cleaner', 'It depends. At most, an enhanced check', 'If no exception applies, ignore spent convictions'],
    ['University lecturer', mayAskWords.level.atMostUsually, 'If no exception applies, ignore spent convictions'],
    ['Juror', mayAskWords.level.atMostNone, 'Ignore spent convictions and cautions.'],
    ['Police officer', 'At most, vetting', 'The certificate still leaves them out.'],
  ])('%s: %s', async (role, most, ignore) => {
    const words = await read(chosen(role))
    expect(words).toContain(most)
    expect(words).toContain(ignore)
    expect(words).toContain('That is a crime. Take a basic check in its place.')
  })

  test('says whose check it is wherever it goes past a basic one', async () => {
    const says = async (role: string) =>
      (await read(chosen(role))).includes('Does somebody else ask for this check, such as a regulator?')
    expect(await says('Solicitor')).toBe(true)
    expect(await says('Door supervisor (SIA)')).toBe(true)
    expect(await says('Paralegal or legal secretary')).toBe(false)
  })
})

describe('from duties', () => {
  test('none of them come to a basic check, and to the question about what is unspent alone', async () => {
    const words = await read(send('/employers/duties', { duties: 'none' }))
    expect(words).toContain('At most, a basic check.')
    expect(words).toContain(en.questions.unspent)
    expect(words).not.toContain(en.questions['not-protected'])
  })

  test('any of them come to no level, but to what it hangs on, with the lawful question first', async () => {
    for (const id of dutyIds) {
      const words = await read(send('/employers/duties', { duties: id }))
      expect(words).toContain('We cannot tell from this which check it is.')
      expect(words).toContain(en.duties.list[id].upTo)
      expect(words).toContain(en.duties.list[id].dependsOn.says)
      expect(words.indexOf(en.questions.unspent)).toBeLessThan(words.indexOf(en.questions['not-protected']))
    }
  })

  test('made-up ones are none, and what was ticked stays ticked', async () => {
    expect((await send('/employers/duties', { duties: ['__proto__', 'constructor'] })).status).toBe(422)
    const again = await open(send('/employers/duties', { duties: ['adults', 'none'] }))
    expect([...again.matchAll(/value="([^"]+)" checked/g)].map((found) => found[1])).toEqual(['adults', 'none'])
  })
})

describe('the note for the file', () => {
  test('is a text file with the day, the role, the level, why, the question and the rules, and nothing about a person', async () => {
    const answer = await send('/employers/note', { role: 'School cleaner', 'looking-for': 'my cleaner Gethin' })
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/plain; charset=UTF-8',
      'content-disposition': 'attachment; filename="note-for-your-file.txt"',
    })
    const text = await answer.text()
    for (const line of [
      'Date of this note: 22 November 2026',
      'Role: School cleaner',
      "The most that can be lawful: An enhanced check with the children's barred list",
      'https://www.gov.uk/government/publications/keeping-children-safe-in-education--2',
      'What we decided about that, and why: (for you to write in)',
      `What we ask if no exception applies: ${en.questions.unspent}`,
      `What we say when we ask: ${en.warnings['not-protected']}`,
      'law last read on 22 November 2026',
    ])
      expect(text).toContain(line)
    expect(text).not.toContain('Gethin')
  })

  test('says the same as the page', async () => {
    for (const name of ['Teacher (school)', 'Juror', 'Police officer', 'Shop or supermarket worker']) {
      const page = await read(chosen(name))
      const text = await (await send('/employers/note', { role: name })).text()
      for (const line of text.split('\n\n').slice(1)) {
        const [key = '', ...said] = (line.split('\n')[0] ?? '').split(': ')
        expect(page).toContain(`${key} ${said.join(': ')}`.trim())
      }
    }
  })
})

describe('what is sent wrongly', () => {
  test('is kept in the box, and never read as markup', async () => {
    const html = await open(send('/employers', { 'looking-for': `"><script>alert(1)</script>${'x'.repeat(200)}` }))
    expect(html).toContain('&quot;&gt;&lt;script&gt;alert(1)')
    expect(html).not.toContain('<script>alert')
  })

  test.each(['/employers', '/employers/duties', '/employers/note'])(
    '%s refuses what is no form of ours',
    async (path) => {
      expect((await sendBody(path, 'x'.repeat(20_000))).status).toBe(413)
      expect((await sendBody(path, '{"role":"x"}', 'application/json')).status).toBe(415)
      const bytes = Uint8Array.from({ length: 4000 }, (_, at) => (at * 89) % 256)
      expect((await sendBody(path, bytes)).status).toBe(422)
      expect((await sendBody(path, '')).status).toBe(422)
    },
  )
})
