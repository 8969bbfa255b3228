import { describe, expect, test } from 'vitest'
import { draftOf, type GuideChanges, known } from '../sound-guide.ts'
import type { Check } from './check.ts'
import { anchorsAreUnique, givenSectionsHoldTheirLists, sectionsAreInOrder } from './shape.ts'

const messages = (check: Check, sections: GuideChanges['sections'] = {}) =>
  check(draftOf({ sections }), known).map(({ message }) => message)

describe('sections are there, and in order', () => {
  test('the five kinds in their order pass', () => expect(messages(sectionsAreInOrder)).toEqual([]))
  test.each([
    ['meaning', 'What this means for you'],
    ['now', 'What to do now'],
    ['law', 'What the law says'],
    ['wrong', 'What people get wrong'],
  ] as const)('without "%s" the heading is named', (kind, heading) => {
    expect(messages(sectionsAreInOrder, { [kind]: '' })).toEqual([`The section "## ${heading}" is missing`])
  })
  test('two to eight details', () => {
    const details = (count: number) =>
      Array.from({ length: count }, (_, index) => `## Part ${index} {#part-${index}}\n\nSo. [[advice]]`).join('\n\n')
    expect(messages(sectionsAreInOrder, { first: details(1), second: '' })).toEqual([
      'A guide has two to eight detail sections; this has 1',
    ])
    expect(messages(sectionsAreInOrder, { first: details(8), second: '' })).toEqual([])
    expect(messages(sectionsAreInOrder, { first: details(9), second: '' })).toHaveLength(1)
  })
  test('one that comes too early is out of order', () => {
    const now = '## What people get wrong\n\n- **x** y [[advice]]\n\n## What to do now\n\n1. Ask.'
    expect(messages(sectionsAreInOrder, { now, wrong: '' })).toEqual(['The section "What to do now" is out of order'])
  })
  test('a given section comes once', () => {
    const law = '## What the law says\n\nx [[advice]]\n\n## What the law says\n\ny [[advice]]'
    expect(messages(sectionsAreInOrder, { law })).toEqual(['The section "What the law says" is out of order'])
  })
})

describe('the given sections hold their lists', () => {
  test('three answers, numbered steps, mistakes in bold pass', () => {
    expect(messages(givenSectionsHoldTheirLists)).toEqual([])
  })
  test.each([
    ['two answers', '- a\n- b', 2],
    ['four answers', '- a\n- b\n- c\n- d', 4],
    ['no list', 'a', 0],
    ['words beside the list', '- a\n- b\n- c\n\nMore.', 3],
  ])('%s are a problem', (_, words, count) => {
    expect(messages(givenSectionsHoldTheirLists, { meaning: `## What this means for you\n\n${words}` })).toEqual([
      `"What this means for you" is one list of exactly three entries and nothing else; this has ${count}`,
    ])
  })
  test('steps without numbers are a problem', () => {
    expect(messages(givenSectionsHoldTheirLists, { now: '## What to do now\n\n- Ask.' })).toEqual([
      '"What to do now" needs a numbered list',
    ])
  })
  test('a mistake that is not in bold is a problem; entries inside it need not be', () => {
    const wrong = (words: string) => ({ wrong: `## What people get wrong\n\n${words}` })
    expect(messages(givenSectionsHoldTheirLists, wrong('- **x** y [[advice]]\n- z [[advice]]'))).toEqual([
      'Each entry of "What people get wrong" begins with the mistake in bold',
    ])
    expect(messages(givenSectionsHoldTheirLists, wrong('- **x** y:\n  - z [[advice]]'))).toEqual([])
    expect(messages(givenSectionsHoldTheirLists, wrong('x [[advice]]'))).toEqual([
      '"What people get wrong" needs a list',
    ])
  })
})

describe('anchors', () => {
  test('different ones pass', () => expect(messages(anchorsAreUnique)).toEqual([]))
  test('a second use is named', () => {
    expect(messages(anchorsAreUnique, { second: '## Who? {#what-it-is}\n\nx [[advice]]' })).toEqual([
      'The anchor #what-it-is stands twice on the page',
    ])
  })
  test('a smaller heading counts too', () => {
    expect(messages(anchorsAreUnique, { second: '## Who? {#who}\n\n### Here {#what-it-is}\n\nx [[advice]]' })).toEqual([
      'The anchor #what-it-is stands twice on the page',
    ])
  })
  test.each(['help', 'source-police-act'])('#%s belongs to the page', (name) => {
    expect(messages(anchorsAreUnique, { second: `## Who? {#${name}}\n\nx [[advice]]` })).toEqual([
      `The anchor #${name} is used by the page itself: choose another`,
    ])
  })
})
