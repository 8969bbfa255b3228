import { expect, test } from 'vitest'
import { termFinder } from './glossary.ts'
import type { Term } from './guide.ts'

const term = (id: string, words: string, more: Partial<Term> = {}): Term => ({
  id,
  term: words,
  also: [],
  meaning: 'So.',
  ...more,
})

const found = (terms: readonly Term[], text: string) => {
  const { pattern, termOf } = termFinder(terms)
  return [...text.matchAll(pattern)].map(([words]) => termOf(words))
}

test('the longest term wins', () => {
  const terms = [term('caution', 'caution'), term('youth-caution', 'youth caution')]
  expect(found(terms, 'a youth caution and a caution')).toEqual(['youth-caution', 'caution'])
})

test('a phrase in which a word means something else is no term, though the word in it is', () => {
  const terms = [term('charge', 'charge', { notIn: ['free of charge'] })]
  expect(found(terms, 'free of charge, a charge')).toEqual([undefined, 'charge'])
})

test('signs that mean something in a pattern are plain letters in a term', () => {
  expect(found([term('odd', 'a.b (c)')], 'axb (c) a.b (c)')).toEqual(['odd'])
})

test('no terms find nothing', () => expect(found([], 'a caution')).toEqual([]))
