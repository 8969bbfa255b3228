import { expect, test } from 'vitest'
import { readTypedWords } from './typed-words.ts'

test.each([
  ["I can't find my DBS", ['i', 'cant', 'find', 'my', 'dbs']],
  ['café – “spent”?', ['cafe', 'spent']],
  ['im 15yo, dr10', ['im', '15', 'yo', 'dr10']],
  ['18months', ['18', 'months']],
  ['日本語 🙂', []],
])('%s is read as words', (text, words) => {
  expect(readTypedWords(text).words).toEqual(words)
})

test('a text is unfinished while its last word may still grow', () => {
  expect(readTypedWords('thinking of kil').unfinished).toBe(true)
  expect(readTypedWords('thinking of kil ').unfinished).toBe(false)
  expect(readTypedWords('is it spent?').unfinished).toBe(false)
  expect(readTypedWords('').unfinished).toBe(false)
})

test('of a very long text the beginning and the end are read', () => {
  const { words } = readTypedWords(`first ${'middle '.repeat(20_000)} last`)
  expect(words[0]).toBe('first')
  expect(words.at(-1)).toBe('last')
  expect(words.length).toBeLessThan(4_000)
})
