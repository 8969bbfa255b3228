import { describe, expect, test } from 'vitest'
import type { Piece } from './piece.ts'
import { piecesOf } from './pieces.ts'

const pieces = (text: string) => piecesOf(text, (word) => word)

/** What a text is made of, words left out. */
const values = (text: string) =>
  pieces(text).flatMap((piece: Piece): readonly unknown[] => {
    if (piece.kind === 'number') return [piece.number]
    if (piece.kind === 'length') return [piece.isOpen ? { atLeast: piece.length } : piece.length]
    if (piece.kind === 'age') return [{ age: piece.years }]
    if (piece.kind === 'date') return [piece.when.said === 'date' ? piece.when.date : piece.when]
    return piece.kind === 'word' ? [] : [piece.kind]
  })

describe('lengths', () => {
  test.each<[string, object]>([
    ['18 months', { months: 18 }],
    ['18-month', { months: 18 }],
    ['18months', { months: 18 }],
    ['6m', { months: 6 }],
    ['12 mths', { months: 12 }],
    ['two years', { years: 2 }],
    ['twenty-one weeks', { weeks: 21 }],
    ['2 years and 6 months', { years: 2, months: 6 }],
    ['2 and a half years', { years: 2, months: 6 }],
    ['2.5 yrs', { years: 2, months: 6 }],
    ['2 1/2 years', { years: 2, months: 6 }],
    ['three years and a half', { years: 3, months: 6 }],
    ['a year', { years: 1 }],
    ['a year and a half', { years: 1, months: 6 }],
    ['half a year', { months: 6 }],
    ['a couple of months', { months: 2 }],
    ['a fortnight', { weeks: 2 }],
    ['100 hours', { hours: 100 }],
    ['10+ years', { atLeast: { years: 10 } }],
    ['more than 10 years', { atLeast: { years: 10 } }],
  ])('%s', (text, length) => {
    expect(values(text)).toEqual([length])
  })

  test.each<[string, readonly unknown[]]>([
    ['two year 9 pupils', [2, 9]],
    ['18 months, 200 hours', [{ months: 18 }, { hours: 200 }]],
    ['6 months. 2 weeks', [{ months: 6 }, { weeks: 2 }]],
    ['£6 months', ['money']],
    ['0 months', [0]],
    ['m', []],
  ])('and what is none, or not one: %s', (text, all) => {
    expect(values(text)).toEqual(all)
  })
})

describe('dates', () => {
  test.each<[string, object]>([
    ['10/01/2019', { year: 2019, month: 1, day: 10 }],
    ['10.1.19', { year: 2019, month: 1, day: 10 }],
    ['10-Jan-2019', { year: 2019, month: 1, day: 10 }],
    ['2019-01-10', { year: 2019, month: 1, day: 10 }],
    ['10th of January 2019', { year: 2019, month: 1, day: 10 }],
    ['January 10th, 2019', { year: 2019, month: 1, day: 10 }],
    ['10/01/85', { year: 1985, month: 1, day: 10 }],
    ['03/2019', { year: 2019, month: 3 }],
    ['March 2019', { year: 2019, month: 3 }],
    ['febuary 2019', { year: 2019, month: 2 }],
    ["Jan '19", { year: 2019, month: 1 }],
    ['2019', { year: 2019 }],
    ['in march', { month: 3 }],
    ['3rd may', { month: 5 }],
  ])('%s', (text, date) => {
    expect(values(text)).toEqual([date])
  })

  test.each<[string, readonly unknown[]]>([
    ['31/02/2019', ['no-date']],
    ['29 February 2019', ['no-date']],
    ['2015-16', ['no-date']],
    ['i may go', []],
    ['12 may go', [12]],
    ['£2019', ['money']],
    ['2000 people', [2000]],
    ['1929', [1929]],
    ['10/10/10/10', [10, 10, 10, 10]],
    ['next march', ['no-date']],
  ])('and what is none: %s', (text, all) => {
    expect(values(text)).toEqual(all)
  })

  test.each<[string, object]>([
    ['two years ago', { said: 'ago', length: { years: 2 }, isOpen: false }],
    ['2 yrs back', { said: 'ago', length: { years: 2 }, isOpen: false }],
    ['over 2 years ago', { said: 'ago', length: { years: 2 }, isOpen: true }],
    ['2 years later', { said: 'ago', length: { years: 2 }, isOpen: false, until: 'now' }],
    ['last year', { said: 'year', back: 1 }],
    ['march last year', { said: 'year', back: 1, month: 3 }],
    ['last month', { said: 'month', back: 1 }],
    ['last summer', { said: 'season', month: 8 }],
    ['yesterday', { said: 'days', least: 1, most: 1 }],
    ['last friday', { said: 'days', least: 0, most: 7 }],
  ])('relative ones keep what was said: %s', (text, when) => {
    expect(values(text)).toEqual([when])
  })

  test('a time that goes on is none', () => {
    expect(values('2 years on licence')).toEqual([{ years: 2 }])
  })
})

describe('ages', () => {
  test.each<[string, number]>([
    ['15 years old', 15],
    ['15 yr old', 15],
    ['15yo', 15],
    ['15 y/o', 15],
    ['15 years of age', 15],
  ])('%s', (text, age) => {
    expect(values(text)).toEqual([{ age }])
  })
})

describe('places', () => {
  test('are those of the text as it was written, accents, apostrophes and all', () => {
    const text = 'Café’s  fine:\n£1,200.50 in March 2019.'
    expect(pieces(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      'Café’s',
      'fine',
      '1,200.50',
      'in',
      'March 2019',
    ])
  })

  test('sentences, lines and commas part what they part', () => {
    expect(pieces('a, b. c\nd e').map(({ after }) => after)).toEqual(['nothing', 'comma', 'stop', 'line', 'nothing'])
    expect(pieces('s.47 yes').map(({ after }) => after)).toEqual(['nothing', 'nothing', 'nothing'])
  })
})
