import { describe, expect, test } from 'vitest'
import { draftOf, draftSaying, known } from '../sound-guide.ts'
import {
  frontMatterListsTheSourcesUsed,
  sourcesAreKnown,
  statementsHaveSources,
  uncheckedStatementsStandInANotice,
} from './sources.ts'

describe('a source mark names a source', () => {
  test('known sources and advice pass', () => {
    expect(sourcesAreKnown(draftSaying('It is so. [[police-act]] [[advice]]'), known)).toEqual([])
  })
  test('another name is a problem on its line', () => {
    const [found, ...more] = sourcesAreKnown(draftSaying('It is so. [[no-such-act]]'), known)
    expect(found).toMatchObject({ message: 'There is no source called "no-such-act" in content/sources', line: 30 })
    expect(more).toEqual([])
  })
})

describe('the front matter lists the sources used', () => {
  const messages = (sources: string) =>
    frontMatterListsTheSourcesUsed(draftOf({ front: { sources } }), known).map(({ message }) => message)
  test('exactly those used pass', () => expect(messages('[police-act]')).toEqual([]))
  test('one left out is named', () => {
    expect(messages('[]')).toEqual(['sources: "police-act" is used in the text and not listed'])
  })
  test('one too many is named', () => {
    expect(messages('[police-act, charity]')).toEqual(['sources: "charity" is listed and not used in the text'])
  })
  test('one listed twice is named', () => {
    expect(messages('[police-act, police-act]')).toEqual(['sources: "police-act" is listed twice'])
  })
})

describe('a statement of the detail, the law or the mistakes has a source', () => {
  test.each([
    ['a source', 'It is so. [[police-act]]'],
    ['our own advice', 'Keep the letter. [[advice]]'],
    ['entries under words that introduce them', 'These count:\n\n- one [[police-act]]\n- two [[police-act]]'],
    ['an entry that introduces a list of its own', '- These count:\n  - one [[police-act]]'],
    ['a heading inside the section', '### Two kinds\n\nIt is so. [[police-act]]'],
    ['a table with a source in each row', '| A | B |\n| - | - |\n| one | two [[police-act]] |'],
    ['a table after a paragraph with its source', 'It is so. [[police-act]]\n\n| A | B |\n| - | - |\n| one | two |'],
    ['a table before a paragraph with its source', '| A | B |\n| - | - |\n| one | two |\n\nIt is so. [[police-act]]'],
  ])('%s passes', (_, words) => expect(statementsHaveSources(draftSaying(words), known)).toEqual([]))

  test.each([
    ['a paragraph', 'It is so.', '"It is so."'],
    ['a list entry', '- one [[police-act]]\n- two', '"two"'],
    ['a nested entry', '- These count:\n  - one', '"one"'],
    ['a colon that introduces nothing', 'These count:', '"These count:"'],
    ['words in a notice', ':::wales\nIt is so.\n:::', '"It is so."'],
    ['words in a quotation', '> It is so.', '"It is so."'],
    ['a table row', '| A | B |\n| - | - |\n| one | two |', '"one. B: two."'],
  ])('%s without one is a problem', (_, words, opening) => {
    const found = statementsHaveSources(draftSaying(words), known).map(({ message }) => message)
    expect(found).toEqual([expect.stringContaining(`No source beside ${opening}`)])
  })

  test.each(['law', 'wrong'] as const)('the section "%s" is held to it', (kind) => {
    const heading = kind === 'law' ? 'What the law says' : 'What people get wrong'
    const draft = draftOf({ sections: { [kind]: `## ${heading}\n\n- **It is gone.** It is kept.` } })
    expect(statementsHaveSources(draft, known)).toHaveLength(1)
  })
  test('the first two sections rest on those below', () => {
    expect(statementsHaveSources(draftOf(), known)).toEqual([])
  })
})

describe('what rests on unverified sources alone stands in an unsettled notice', () => {
  test.each([
    ['in the notice', ':::unsettled\nWe do not know. [[hearsay]]\n:::'],
    ['with another source beside it', 'It is so. [[hearsay]] [[charity]]'],
    ['with a notice inside a notice', '::::wales\n:::unsettled\nWe do not know. [[hearsay]]\n:::\n::::'],
    ['advice only', 'Keep the letter. [[advice]]'],
  ])('%s it passes', (_, words) => {
    expect(uncheckedStatementsStandInANotice(draftSaying(words), known)).toEqual([])
  })
  test.each([
    ['a paragraph', 'It is so. [[hearsay]]'],
    ['with advice beside it, a paragraph', 'It is so. [[hearsay]] [[advice]]'],
    ['in another notice, a paragraph', ':::wales\nIt is so. [[hearsay]]\n:::'],
    ['a row', '| A | B |\n| - | - |\n| one | two [[hearsay]] |'],
  ])('%s is a problem', (_, words) => {
    const found = uncheckedStatementsStandInANotice(draftSaying(words), known)
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('unverified sources alone')])
  })
})
