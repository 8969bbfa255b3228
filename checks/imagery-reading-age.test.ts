import { expect, test } from 'vitest'
import { isFor, questionNames } from '../apps/hub/src/imagery/tree/next-question.ts'
import { fieldsOf } from '../apps/hub/src/imagery/tree/read-answers.ts'
import { hubForTest, type SentFields, textOf } from '../apps/hub/src/testing/hub-for-test.ts'
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

const sent = async (fields: SentFields): Promise<string> => (await hub.send('/imagery', fields)).text()

const young = { stops: [], reader: 'young-person', nation: 'england' } as const
const questions = questionNames.filter((name) => name !== 'reader' && isFor(name, young))
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
  {
    what: 'the first screen',
    shows: 'First: is any of this happening?',
    page: async () => (await hub.get('/imagery')).text(),
  },
  {
    what: 'help',
    shows: 'Help comes first',
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
    shows: 'Were the two living together',
    page: async () =>
      (await Promise.all(questions.map((to) => sent([...fieldsOf(young), ['question', 'back'], ['to', to]])))).join(
        ' ',
      ),
  },
  { what: 'the result', shows: 'What this may mean', page: () => sent(fieldsOf(told)) },
  { what: 'contacts for under 18', shows: 'Childline', page: async () => (await hub.get('/contacts/under-18')).text() },
])('$what is plain enough for somebody of 11', async ({ shows, page }) => {
  const html = await page()
  expect(html).toContain(shows)
  const mains = html.split('<!doctype html>')
  const statements = mains.flatMap(statementsOf)
  expect(statements.length).toBeGreaterThan(8)
  expect(readingAge(statements)).toBeLessThanOrEqual(11)
})
