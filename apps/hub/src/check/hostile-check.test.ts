import { type Draft, type DraftMatter, type QuestionName, questionLetters } from '@plain-record/check'
import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, test } from 'vitest'
import { secretFor } from '../platform/sealing/index.ts'
import { hubForTest, testKeys } from '../testing/hub-for-test.ts'
import { draftInForm } from './journeys/sealed-draft.ts'
import { browserOf, headingOf, type Seen } from './testing/browser-of.ts'

const hub = await hubForTest()
const leaks = /(?:\n\s+at [\w.<>]+ \(|node:internal|\/src\/|\.tsx?:\d+|kysely|insert into|ECONN)/i

/** A check under way with these answers, begun as from words that were read. */
async function begunWith(draft: Draft) {
  const me = browserOf(hub)
  const kept = draftInForm(secretFor(testKeys, 'check forms'), 'read', draft)
  const page = await me.send('/check/read/use', { kept, use: draft.matters.map(({ id }) => id) })
  return { me, page, base: /^\/check\/[^/]+/.exec(page.path)?.[0] ?? '' }
}

const conviction = (id: string): DraftMatter => ({
  id,
  matter: 'conviction',
  date: 'unknown',
  under18: 'unknown',
  offence: { notSure: true },
  sentences: [
    { kind: 'imprisonment', length: 'unknown', longestSingleTerm: 'unknown', schedule18: 'unknown', start: 'unknown' },
    { kind: 'restraining-order', ends: 'indefinite', ceased: 'unknown', start: 'unknown' },
    { kind: 'unknown' },
  ],
})

describe('a session with 200 matters of which nothing is known', () => {
  let begun: Awaited<ReturnType<typeof begunWith>>
  beforeAll(async () => {
    begun = await begunWith({ matters: Array.from({ length: 200 }, (_, i) => conviction(`m${i + 1}`)) })
  })

  test.each(['answers', 'result', 'all', 'keep', 'as-at', 'job', 'notes.txt', 'notes.pdf'])(
    '%s is a page like any other',
    async (path) => {
      const page = await begun.me.get(`${begun.base}/${path}`)
      expect(page.status).toBe(200)
      expect(page.html).not.toMatch(leaks)
    },
  )

  test('one more is added, answered and taken out', async () => {
    let page = await begun.me.send(`${begun.base}/add`, {})
    expect(headingOf(page.html)).toBe('What happened?')
    page = await begun.me.answer(page, { choice: 'caution' })
    expect(headingOf(page.html)).toBe('Which caution was it?')
    page = await begun.me.send(`${begun.base}/remove`, { matter: 'm201' })
    expect(page.status).toBe(200)
  })
})

test('whatever is sent to a question: an answer, or what to put right, and never a failure', {
  timeout: 120_000,
}, async () => {
  const { me, base } = await begunWith({ matters: [conviction('m1'), { id: 'm2', matter: 'caution', date: '2020' }] })
  const keys = fc.tuple(
    fc.constantFrom(1, 2, 3, 9999),
    fc.constantFrom(...(Object.values(questionLetters) as string[]), 'z'),
    fc.constantFrom('', '1', '2', '999'),
  )
  const names = [
    'choice',
    'day',
    'month',
    'year',
    'years',
    'months',
    'offence',
    'pick',
    'not-sure',
    'add',
    'yes-year',
    'kept',
    '__proto__',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'conviction',
      'caution',
      'other',
      'points',
      'fine',
      'yes',
      'no',
      'not-sure',
      'simple-caution',
      '1',
      '2019',
      'shoplifting',
      'none',
      'TH68010',
      'on-a-day',
      'x'.repeat(5_000),
    ),
  )
  const seen = new Set<number>()
  await fc.assert(
    fc.asyncProperty(
      keys,
      fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 6 }),
      async (key, fields) => {
        const typed = Object.fromEntries(fields.map(([name, value]) => [name, value.toWellFormed()]))
        const page = await me.send(`${base}/${key.join('')}`, typed)
        seen.add(page.status)
        expect(page.status).toBeLessThan(500)
        expect(page.html).not.toMatch(leaks)
      },
    ),
    { numRuns: 800 }, // fewer than one network may send in a minute,
  )
  for (const status of [200, 404, 422]) expect(seen).toContain(status)
})

describe('what cannot be used', () => {
  test.each([
    ['/check/read', 'words', 'x'.repeat(60_000), 422],
    ['/check/read', 'words', 'x'.repeat(600_000), 413],
    ['/check/read', 'words', '\u0000\ud83d fined', 200],
    ['/check/open', 'copy', 'x'.repeat(1_100_000), 422],
    ['/check/open', 'copy', '[aaaa-bbbb]', 422],
    ['/check/read/use', 'kept', 'nonsense', 200],
    ['/check/open/use', 'kept', 'nonsense', 200],
  ])('%s with %s is answered with what to do', async (path, field, value, status) => {
    const page = await browserOf(hub).send(path, { [field]: value.toWellFormed() })
    expect(page.status).toBe(status)
    expect(page.html).not.toMatch(leaks)
  })

  test('a date that is no day keeps the page of another day as it was', async () => {
    const { me, base } = await begunWith({ matters: [conviction('m1')] })
    const page = await me.send(`${base}/as-at`, { day: '31', month: '2', year: '2020' })
    expect(page.status).toBe(422)
    expect(page.html).toContain('value="31"')
  })
})

describe('every page of a check is valid and accessible markup', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'void-style': 'off' },
  })
  const faultsIn = async ({ html }: Seen): Promise<readonly string[]> =>
    (await validator.validateString(html)).results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`),
    )
  const told: Draft = {
    matters: [
      { ...conviction('m1'), date: '2019-05', offence: { code: 'TH68010', name: 'Theft from a shop' } },
      {
        id: 'm2',
        matter: 'caution',
        kind: 'simple-caution',
        date: '2021-01-01',
        offence: { code: 'MD71139', name: 'Supplying drugs' },
      },
      { id: 'm3', matter: 'other', kind: 'outcome-21' },
      { id: 'm4' },
    ],
  }

  test.each(['answers', 'result', 'all', 'keep', 'as-at', 'job', 'question', 'remove/m1', 'clear'])(
    '%s',
    async (path) => {
      const { me, base } = await begunWith(told)
      expect(await faultsIn(await me.get(`${base}/${path}`))).toEqual([])
    },
  )

  test.each(Object.keys(questionLetters) as QuestionName[])(
    'the question %s, as it is and with what is wrong',
    async (name) => {
      const { me, base } = await begunWith(told)
      const ofSentence = {
        length: 1,
        single: 1,
        schedule18: 1,
        expires: 1,
        start: 1,
        ends: 2,
        ceased: 2,
        paid: 2,
      } as const
      const at =
        name in ofSentence
          ? ofSentence[name as keyof typeof ofSentence]
          : ['listed', 'child', 'recorded'].includes(name)
            ? 1
            : ''
      const matter = name === 'caution' || name === 'conditions' ? 2 : name === 'outcome' ? 3 : 1
      const path = `${base}/${matter}${questionLetters[name]}${at}`
      expect(await faultsIn(await me.get(path))).toEqual([])
      expect(await faultsIn(await me.send(path, { choice: 'nonsense', day: '99' }))).toEqual([])
    },
  )

  test('a search for an offence, found and not', async () => {
    const { me, base } = await begunWith(told)
    for (const offence of ['assault', 'zxqvblorp'])
      expect(await faultsIn(await me.send(`${base}/1g`, { offence }))).toEqual([])
  })
})
