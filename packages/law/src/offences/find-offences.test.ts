import { describe, expect, test } from 'vitest'
import { findOffences, prepareOffences } from './find-offences.ts'
import { wordsOf } from './offence-words.ts'
import { offenceByCode, offences, offencesFrom } from './offences.ts'
import { indexOf, nearestWords } from './word-index.ts'

const first = (query: string): string | undefined => findOffences(query)[0]?.offence.code

describe('an offence is found', () => {
  test.each([
    { query: 'TH68010', code: 'TH68010' },
    { query: ' th68010 ', code: 'TH68010' },
    { query: 'TH68023A', code: 'TH68023A' },
    { query: 'abh', code: 'OF61102' },
    { query: 'ABH', code: 'OF61102' },
    { query: 'gbh', code: 'OF61131' },
    { query: 'gbh with intent', code: 'OF61016' },
    { query: 'drink driving', code: 'RT88007' },
    { query: 'drunk driving', code: 'RT88007' },
    { query: 'shoplifting', code: 'TH68010' },
    { query: 'shop lifting', code: 'TH68010' },
    { query: 'theft from a shop', code: 'TH68010' },
    { query: 'weed', code: 'MD71530' },
    { query: 'caught with cocaine', code: 'MD71210' },
    { query: 'common assault', code: 'CJ88001' },
    { query: 'flashing', code: 'SX03128' },
    { query: 'TV licence', code: 'CA03010' },
    { query: 'no insurance', code: 'RT88191' },
    { query: 'fare dodging', code: 'RW89004' },
    { query: 'affray', code: 'PU86003' },
    { query: 'drunk and disorderly', code: 'CJ67002' },
    { query: 'revenge porn', code: 'SX03250' },
    { query: 'benefit fraud', code: 'SS92036' },
    { query: 'handling stolen goods', code: 'TH68073' },
    { query: 'robbery', code: 'TH68023' },
    { query: 'section 47', code: 'OF61102' },
    { query: 's.47 OAPA', code: 'OF61102' },
    { query: 'section 18 offences against the person act 1861', code: 'OF61016' },
    { query: 'section 5 public order', code: 'PU86149' },
    { query: 's 127 communications act 2003', code: 'CA03005' },
  ])('by "$query": $code', ({ query, code }) => {
    expect(first(query)).toBe(code)
  })

  test.each([
    { query: 'shopliftng', code: 'TH68010' },
    { query: 'drink drivng', code: 'RT88007' },
    { query: 'comon asault', code: 'CJ88001' },
    { query: 'criminal dammage', code: 'CD71038' },
    { query: 'possesion of canabis', code: 'MD71530' },
    { query: 'benifit fraud', code: 'SS92036' },
    { query: 'harrassment', code: 'PH97004' },
    { query: 'buglary', code: 'TH68036' },
  ])('misspelt as "$query": $code', ({ query, code }) => {
    expect(first(query)).toBe(code)
  })

  test('with the entry of our catalogue that it belongs to', () => {
    expect(findOffences('abh')[0]?.entry?.section).toBe('47')
    expect(findOffences('RT88576')[0]?.entry).toBeUndefined()
  })
})

describe('what is offered', () => {
  test('is never an old or local code before another', () => {
    for (const query of ['theft', 'perjury', 'urinating in the street', 'harassment', 'speeding', 'assault']) {
      const legacy = findOffences(query, 50).map(({ offence }) => offence.isLegacy)
      expect(legacy, query).toEqual(legacy.toSorted())
    }
  })

  test('is no attempt unless somebody asked for one', () => {
    expect(first('robbery')).toBe('TH68023')
    expect(findOffences('attempted robbery', 10).map(({ offence }) => offence.code)).toContain('TH68023A')
  })

  test('is nothing for nothing, and at most as many as were asked for', () => {
    expect(findOffences('')).toEqual([])
    expect(findOffences('the of a')).toEqual([])
    expect(findOffences('zzzzqqqq')).toEqual([])
    expect(findOffences('theft', 3)).toHaveLength(3)
    expect(findOffences('x'.repeat(10_000))).toEqual([])
  })

  test('has each offence once', () => {
    const codes = findOffences('TH68010 theft from a shop', 30).map(({ offence }) => offence.code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})

describe('the official table', () => {
  test('is read with its classes, old entries marked', () => {
    prepareOffences()
    expect(offences()).toHaveLength(30_356)
    expect(offencesFrom).toContain('2.0.414')
    expect(offenceByCode('OF61102')).toEqual({
      code: 'OF61102',
      title: 'Assault a person thereby occasioning them actual bodily harm',
      class: 'either-way',
      homeOfficeClass: '008/06',
      isLegacy: false,
      flaggedRecordable: true,
    })
    expect(offenceByCode('RT88191')).toMatchObject({ class: 'summary-motoring', flaggedRecordable: false })
    expect(offenceByCode('TH68023')?.class).toBe('indictable')
    expect(offenceByCode('CJ88001')?.class).toBe('summary')
    expect(offenceByCode('CA03010')?.class).toBe('other')
    expect(offenceByCode('0101AA001')).toMatchObject({ isLegacy: true, homeOfficeClass: undefined })
    expect(offenceByCode('10YY000035')?.isLegacy).toBe(true)
    expect(offenceByCode('nothing')).toBeUndefined()
  })
})

describe('words', () => {
  test('are cut to what they have in common, and empty ones left out', () => {
    expect(wordsOf("I was convicted of Driving, drives and the driver's")).toEqual(['driv', 'driv', 'driver'])
    expect(wordsOf('')).toEqual([])
  })

  test('that are begun, or a letter or two away, are found', () => {
    const index = indexOf([['robbery'], ['robber'], ['burglary'], ['arson']])
    const near = (word: string) =>
      nearestWords(word, index).map(({ number, worth }) => `${index.words[number]} ${worth}`)
    expect(near('arson')).toEqual(['arson 1'])
    expect(near('robb')).toEqual(['robbery 0.7', 'robber 0.7'])
    expect(near('arsno')).toEqual(['arson 0.8'])
    expect(near('buglray')).toEqual([])
    expect(near('bruglaryy')).toEqual(['burglary 0.5'])
    expect(near('ar')).toEqual([])
    expect(near('axx')).toEqual([])
  })
})
