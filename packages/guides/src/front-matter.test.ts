import { describe, expect, test } from 'vitest'
import { readDraft } from './guide-draft.ts'
import { guideFile, guideText } from './sound-guide.ts'

const said = (text: string) => readDraft({ file: guideFile, text }).problems

describe('front matter', () => {
  test('of the sound guide has no problems', () => expect(said(guideText())).toEqual([]))

  test.each([
    ['audience', '[robots]', 5, 'audience.0: "robots" is not one of: individuals, young-people'],
    ['audience', '[]', 5, 'audience: names nobody'],
    ['nations', '[scotland]', 6, 'nations.0: "scotland" is not one of: england, wales'],
    ['checkedOn', '22 November 2026', 7, 'checkedOn: must be a date written like 2026-11-22'],
    ['checkAgainBy', '2026-02-30', 8, 'checkAgainBy: must be a date written like 2026-11-22'],
    ['sources', '[Police Act]', 10, 'sources.0: must be lower-case words joined by hyphens'],
    ['askedAs', '[a, b, c, d]', 13, 'askedAs: needs 5 to 15 ways people really ask this; it has 4'],
    ['changes', '[]', 14, 'changes: needs at least its first entry'],
    ['changes', '[{ on: 2026-11-22 }]', 14, 'changes.0.what: is missing: some words are needed'],
    ['sensitive', 'maybe', 15, 'sensitive: must be true or false'],
    ['title', '', 2, 'title: is missing: some words are needed'],
    ['reviewed', 'yes', 2, 'does not know the key reviewed'],
  ])('%s: %s is a problem on line %i', (key, value, line, message) => {
    const problems = said(guideText({ front: { [key]: value } }))
    expect(problems).toEqual([{ file: guideFile, line, message: expect.stringContaining(message) }])
  })

  test('that is not YAML is a problem on its line', () => {
    expect(said(guideText({ front: { title: '"half' } }))[0]).toMatchObject({
      message: expect.stringContaining('This is not valid YAML'),
    })
  })
  test('that is not there is a problem, and so is a guide that is not a guide', () => {
    expect(said('Words.')).toEqual([
      { file: guideFile, line: 1, message: expect.stringContaining('The front matter is missing') },
      { file: guideFile, line: 1, message: 'This stands before the first ## heading: move it into a section' },
    ])
  })
})

describe('headings', () => {
  const withFirst = (first: string) => said(guideText({ sections: { first } })).map(({ message }) => message)
  test('a detail heading has an anchor', () => {
    expect(withFirst('## Who can see it?\n\nx [[advice]]')).toEqual([
      'The heading "Who can see it?" has no anchor: end it with one, such as {#who-can-see-it}',
    ])
  })
  test('the title is not written again', () => {
    expect(withFirst('# What it is {#x}\n\nx [[advice]]')).toEqual([
      'The title belongs in the front matter: sections start with ##',
    ])
  })
})

test.each([
  ['quotations', `${'> '.repeat(3000)}x`],
  ['emphasis', `${'*a '.repeat(600)}${'a*'.repeat(600)}`],
])('%s nested thousands deep are a problem, not an end', (_, words) => {
  const text = guideText({ sections: { first: `## One {#one}\n\n${words}` } })
  expect(said(text)).toEqual([{ file: guideFile, message: 'This nests too deep to be read: write it flatter' }])
})
