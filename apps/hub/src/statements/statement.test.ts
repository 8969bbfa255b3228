import { expect, test } from 'vitest'
import { testLibrary } from '../testing/pages-for-test.ts'
import { sourcesFrom, sourcesOf } from './statement.ts'
import { en } from './words/en.ts'

const sources = sourcesFrom(testLibrary, en.furtherSources)

test('sources stand once each, in the order of first use', () => {
  const statements = [
    { says: 'one', sources: ['roa1974-s4', 'pa1997-s124'] },
    { says: 'two', sources: [] },
    { says: 'three', sources: ['pa1997-s124', 'dbs-code'] },
  ]
  expect(sourcesOf(statements, sources).map(({ id }) => id)).toEqual(['roa1974-s4', 'pa1997-s124', 'dbs-code'])
})

test('a statement that rests on a source that is not there stops the page', () => {
  expect(() => sourcesOf([{ says: 'x', sources: ['no-such-source'] }], sources)).toThrow('no-such-source')
})

test('a source of these pages is none of the guides again', () => {
  const ofGuides = new Set(testLibrary.sources.map(({ id }) => id))
  expect(en.furtherSources.filter(({ id }) => ofGuides.has(id))).toEqual([])
})
