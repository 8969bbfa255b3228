import { expect, test } from 'vitest'
import { fieldsOf } from '../apps/hub/src/imagery/tree/read-answers.ts'
import { hubForTest, textOf } from '../apps/hub/src/testing/hub-for-test.ts'
import { readingAge } from '../packages/guides/src/reading-age.ts'

const hub = await hubForTest()

/** What a page of ours says in its own words: names of services, of laws and of sources are not ours. */
const statementsOf = (html: string): readonly string[] => {
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(html) ?? []
  const ours = main
    .replace(/<section aria-labelledby="sources">[\s\S]*?<\/section>/, '')
    .replace(/<ul class="contacts">[\s\S]*?<\/ul>/g, '')
    .replace(/<a class="source[\s\S]*?<\/a>/g, '')
    .replace(/<small>[\s\S]*?<\/small>/g, '')
  return [...ours.matchAll(/<(p|li|label|legend|h1|h2|h3|td)\b[^>]*>([\s\S]*?)<\/\1>/g)]
    .map(([, , text = '']) => textOf(text).replace(/\s+/g, ' ').trim())
    .filter((text) => text.split(' ').length > 3)
}

async function sent(fields: readonly (readonly [string, string])[]): Promise<string> {
  const answer = await hub.app.request('/imagery', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString(),
  })
  return answer.text()
}

const young = { stops: [], reader: 'young-person', nation: 'england' } as const
const questions = [
  'image',
  'ended',
  'harm',
  'acts',
  'ages',
  'permission',
  'extent',
  'malice',
  'before',
  'vulnerable',
  'together',
]
const told = {
  ...young,
  image: 'real',
  ended: 'not-yet',
  harm: 'assessed_person',
  acts: ['share'],
  ages: { actor: '15', shown: '15', other: '15' },
  permission: 'no',
  extent: 'small_group',
  malice: 'not-sure',
  before: 'no',
  vulnerable: 'no',
  together: 'no',
} as const

test.each([
  { what: 'the first screen', page: async () => (await hub.get('/imagery')).text() },
  {
    what: 'help',
    page: () =>
      sent([
        ['question', 'first'],
        ['stop', 'threat'],
        ['stop', 'money'],
        ['reader', 'young-person'],
        ['nation', 'england'],
      ]),
  },
  {
    what: 'the questions',
    page: async () =>
      (await Promise.all(questions.map((to) => sent([...fieldsOf(young), ['question', 'back'], ['to', to]])))).join(
        ' ',
      ),
  },
  { what: 'the result', page: () => sent(fieldsOf(told)) },
  { what: 'contacts for under 18', page: async () => (await hub.get('/contacts/under-18')).text() },
])('$what is plain enough for somebody of 11', async ({ page }) => {
  const mains = (await page()).split('<!doctype html>')
  const statements = mains.flatMap(statementsOf)
  expect(statements.length).toBeGreaterThan(8)
  expect(readingAge(statements)).toBeLessThanOrEqual(11)
})
