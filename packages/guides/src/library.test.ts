import { describe, expect, test } from 'vitest'
import { buildLibrary, type ContentFile } from './library.ts'
import { contentFiles, guideFile, guideText, on } from './sound-guide.ts'

const build = (...files: readonly ContentFile[]) => buildLibrary(contentFiles(...files), { on })
const said = (...files: readonly ContentFile[]) => build(...files).problems.map(({ message }) => message)
const textOf = (name: string) => contentFiles().find(({ file }) => file === name)?.text ?? ''

describe('a sound content folder', () => {
  const { library, problems } = build()
  test('has no problems', () => expect(problems).toEqual([]))
  test('gives the guide with what it names', () => {
    expect(library.guides).toHaveLength(1)
    expect(library.guides[0]).toMatchObject({
      slug: 'outcome-21',
      topic: 'police-outcome-codes',
      nations: ['england', 'wales'],
      overdue: false,
      sensitive: false,
      sources: [{ id: 'police-act', seen: 'statute' }],
      help: [{ id: 'samaritans', phone: '116 123' }],
      changes: [{ on: '2026-11-22', what: 'First published.' }],
    })
  })
  test('gives sections in order, each under its topic', () => {
    expect(library.guides[0]?.sections.map(({ id, kind, topic }) => `${kind} ${id} ${topic}`)).toEqual([
      'meaning what-this-means-for-you police-outcome-codes',
      'now what-to-do-now police-outcome-codes',
      'detail what-it-is police-outcome-codes',
      'detail who-sees-it police-outcome-codes',
      'law what-the-law-says police-outcome-codes',
      'wrong what-people-get-wrong police-outcome-codes',
    ])
  })
})

test('a guide is overdue the day after its date', () => {
  const overdueOn = (day: string) => buildLibrary(contentFiles(), { on: day }).library.guides[0]?.overdue
  expect(overdueOn('2027-05-22')).toBe(false)
  expect(overdueOn('2027-05-23')).toBe(true)
})

describe('ids stand once', () => {
  test.each(['topics.yaml', 'contacts.yaml', 'sources/police.yaml', 'glossary.yaml'])('in %s', (file) => {
    const { library, problems } = build({ file, text: textOf(file).repeat(2) })
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/ is already in .*:1$/)])
    const lists = [library.topics, library.contacts, library.sources, library.terms]
    expect(lists.map((list) => list.length)).toEqual([1, 1, 1, 1])
  })
  test('across files of sources', () => {
    expect(said({ file: 'sources/z.yaml', text: textOf('sources/police.yaml') })).toEqual([
      'The source "police-act" is already in sources/police.yaml:1',
    ])
  })
  test('across folders of guides', () => {
    const file = 'guides/tax/outcome-21.md'
    const { library, problems } = build({ file, text: guideText() })
    expect(problems.map(({ message }) => message)).toContain(`The guide "outcome-21" is already in ${guideFile}:1`)
    expect(library.guides).toHaveLength(1)
  })
})

describe('what cannot be used is left out and named', () => {
  test('a source that nobody uses stays, and is named', () => {
    const text = textOf('sources/police.yaml').replace('police-act', 'other-act')
    expect(said({ file: 'sources/z.yaml', text })).toEqual(['No guide uses the source "other-act"'])
  })
  test('help, related guides and sources that are not known', () => {
    const front = { help: '[bank]', related: '[tax]', sources: '[nothing]' }
    const first = '## One {#one}\n\nSo. [[nothing]]'
    const { library } = build({ file: guideFile, text: guideText({ front, sections: { first } }) })
    expect(library.guides[0]).toMatchObject({ help: [], related: [], sources: [{ id: 'police-act' }] })
    expect(library.guides[0]?.sections[2]?.sources).toEqual([])
  })
  test('a guide whose front matter cannot be read', () => {
    const { library, problems } = build({ file: guideFile, text: '---\ntitle: One\n---\n' })
    expect(library.guides).toEqual([])
    expect(problems).toContainEqual({ file: guideFile, line: 2, message: expect.stringContaining('summary') })
  })
  test.each([
    ['words', 'x', 'must be a list'],
    ['nothing', '', 'must be a list'],
    ['an entry without an id', '- term: x\n  meaning: y\n', '0.id: is missing'],
    ['YAML cut in half', '- id: "x', 'This is not valid YAML'],
    ['aliases without end', bomb(), 'repeats itself by aliases'],
  ])('a glossary of %s', (_, text, message) => {
    const { library, problems } = build({ file: 'glossary.yaml', text })
    expect(library.terms).toEqual([])
    expect(problems).toContainEqual({
      file: 'glossary.yaml',
      line: expect.any(Number),
      message: expect.stringContaining(message),
    })
  })
})

describe('a contact says what it is for, for which age, and when it was checked', () => {
  const contacts = (from: string, to: string) => ({
    file: 'contacts.yaml',
    text: textOf('contacts.yaml').replace(from, to),
  })
  const needs = 'needs: [someone-to-talk-to]'
  const ages = 'ages: [under-18, 18-and-over]'
  const checked = 'checkedOn: 2026-11-22'

  test('as it stands in its file', () => {
    expect(build(contacts(ages, `${ages}\n  ageInWords: under 35`)).library.contacts).toMatchObject([
      {
        needs: ['someone-to-talk-to'],
        ages: ['under-18', '18-and-over'],
        ageInWords: 'under 35',
        checkedOn: '2026-11-22',
      },
    ])
  })
  test.each([
    ['an unknown need', 5, needs, 'needs: [a-friend]', '0.needs.0: "a-friend" is not one of: danger-now, '],
    ['no need', 5, needs, 'needs: []', '0.needs: is empty'],
    ['needs that are missing', 1, `${needs}\n`, '\n', '0.needs: must be a list'],
    ['an unknown age', 6, ages, 'ages: [16]', '0.ages.0: 16 is not one of: under-18, 18-and-over'],
    ['no age', 6, ages, 'ages: []', '0.ages: is empty'],
    ['no date', 1, checked, '', '0.checkedOn: must be a date written like 2026-11-22'],
    [
      'a date that is none',
      12,
      checked,
      'checkedOn: 2026-02-30',
      '0.checkedOn: must be a date written like 2026-11-22',
    ],
  ])('%s is a problem, with its line, and the list is left out', (_, line, from, to, message) => {
    const { library, problems } = build(contacts(from, to))
    expect(problems).toContainEqual({ file: 'contacts.yaml', line, message: expect.stringContaining(message) })
    expect(library.contacts).toEqual([])
  })
  test('a date that has not come is a problem, but help is never left out for it', () => {
    const { library, problems } = build(contacts(checked, 'checkedOn: 2026-11-23'))
    expect(problems).toEqual([
      { file: 'contacts.yaml', line: 1, message: expect.stringContaining('checkedOn 2026-11-23, which is after') },
    ])
    expect(library.contacts).toHaveLength(1)
  })
})

test('problems come in reading order', () => {
  const lines = build({ file: guideFile, text: guideText({ front: { help: '[bank]', topic: 'tax' } }) }).problems
  expect(lines.map(({ line }) => line)).toEqual([4, 4, 12])
})

/** YAML that would grow to a thousand million entries. */
function bomb(): string {
  const levels = 'abcdefghi'.split('').map((name, index, all) => {
    const before = all[index - 1]
    return `- &${name} [${Array.from({ length: 10 }, () => (before === undefined ? 'x' : `*${before}`)).join(', ')}]`
  })
  return levels.join('\n')
}
