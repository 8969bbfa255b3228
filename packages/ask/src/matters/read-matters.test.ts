import { describe, expect, test } from 'vitest'
import type { ReadMatter } from './read-matter.ts'
import { readMatters } from './read-matters.ts'

const today = '2026-11-22'
const matters = (text: string) => readMatters(text, { today }).matters
const withoutWords = ({ from: _, ...matter }: ReadMatter): Omit<ReadMatter, 'from'> => matter
const read = (text: string) => matters(text).map(withoutWords)

type Told = Omit<ReadMatter, 'from'>
const conviction = (...kinds: readonly string[]): Told =>
  ({ matter: 'conviction', ...(kinds.length > 0 ? { sentences: kinds.map((kind) => ({ kind })) } : {}) }) as Told

describe('a sentence about one matter', () => {
  test('becomes a matter with all that was said, and the words it was read from', () => {
    expect(readMatters('fined £150 in March 2019 for shoplifting, I was 22', { today })).toEqual({
      matters: [
        {
          matter: 'conviction',
          date: '2019-03',
          under18: false,
          offence: { code: 'TH68010', name: 'Theft from a shop' },
          sentences: [{ kind: 'fine' }],
          from: 'fined £150 in March 2019 for shoplifting, I was 22',
        },
      ],
      unread: [],
    })
  })

  test.each<[string, Told]>([
    ['simple caution', { matter: 'caution', kind: 'simple-caution' }],
    ['conditional caution 3/5/2020', { matter: 'caution', kind: 'conditional-caution', date: '2020-05-03' }],
    ['youth caution at 14', { matter: 'caution', kind: 'youth-caution', under18: true }],
    ['reprimand in 2004 when i was 12', { matter: 'caution', kind: 'reprimand', date: '2004', under18: true }],
    ['final warning as a kid', { matter: 'caution', kind: 'warning', under18: true }],
    ['pnd in 2016', { matter: 'other', kind: 'penalty-notice-for-disorder', date: '2016' }],
    ['community resolution june 2024', { matter: 'other', kind: 'community-resolution', date: '2024-06' }],
    ['outcome 21', { matter: 'other', kind: 'outcome-21' }],
    ['arrested, no further action', { matter: 'other', kind: 'no-further-action' }],
    ['i am released under investigation', { matter: 'other', kind: 'released-under-investigation' }],
    ['charged with robbery', { matter: 'other', kind: 'charge', offence: { code: 'TH68023', name: 'Robbery' } }],
    ['found not guilty in 2015', { matter: 'other', kind: 'acquittal', date: '2015' }],
    ['fined', conviction('fine')],
    ['absolute discharge', conviction('absolute-discharge')],
    [
      'fined and 6 points for speeding',
      { ...conviction('fine', 'endorsement'), offence: { code: 'RR84018', name: 'Speeding' } },
    ],
    [
      'probation in 1992 for theft, convicted',
      { ...conviction(), offence: { code: 'TH68020', name: 'Theft' }, date: '1992' },
    ],
    ['probation order 1992', { ...conviction('earlier-community-order'), date: '1992' }],
    ['community order 2012', { ...conviction('community-order'), date: '2012' }],
    ['sopo, convicted in 2009', { ...conviction('sexual-offences-prevention-order'), date: '2009' }],
    ['convicted in scotland in 2006, fined', { ...conviction('fine'), date: '2006', convictedIn: 'scotland' }],
    ['court martial 1999', { ...conviction(), date: '1999', convictedIn: 'service' }],
    ['convicted of attempted robbery', conviction()],
    ['convicted of conspiracy to commit robbery', conviction()],
  ])('%s', (text, told) => {
    expect(read(text)).toEqual([told])
  })

  test.each<[string, object]>([
    ['12 month conditional discharge', { kind: 'conditional-discharge', length: { months: 12 } }],
    ['disqualified from driving for 14 months', { kind: 'driving-disqualification', length: { months: 14 } }],
    ['3 years in prison', { kind: 'imprisonment', length: { years: 3 } }],
    ['2 years 6 months in jail', { kind: 'imprisonment', length: { years: 2, months: 6 } }],
    ['14 weeks custody', { kind: 'imprisonment', length: { weeks: 14 } }],
    ['DTO 4 months', { kind: 'detention-and-training-order', length: { months: 4 } }],
    ['referral order for 9 months', { kind: 'referral-order', length: { months: 9 } }],
    ['6 months suspended for 2 years', { kind: 'suspended-imprisonment', length: { months: 6 } }],
    ['12 months custody suspended for 18 months', { kind: 'suspended-imprisonment', length: { months: 12 } }],
    ['a 2 year suspended sentence', { kind: 'suspended-imprisonment' }],
    ['suspended for 2 years', { kind: 'suspended-imprisonment' }],
    ['100 hours community service', { kind: 'community-order' }],
  ])('the length of a sentence is told in its own unit, and never taken from something else: %s', (text, sentence) => {
    expect(read(text)).toMatchObject([{ matter: 'conviction', sentences: [sentence] }])
    expect(matters(text)[0]?.sentences).toEqual([sentence])
  })
})

describe('dates are no more exact than they were said', () => {
  test.each<[string, unknown]>([
    ['fined 10/01/2019', '2019-01-10'],
    ['fined on 3rd May 2008', '2008-05-03'],
    ['fined in March 2019', '2019-03'],
    ['fined in 2019', '2019'],
    ['fined last year', '2025'],
    ['fined last month', '2026-10'],
    ['fined yesterday', '2026-11-21'],
    ['fined two years ago', { from: '2023-11-22', to: '2025-11-22' }],
    ['fined 3 months ago', { from: '2026-07-22', to: '2026-09-22' }],
    ['fined in march', undefined],
    ['fined in the 80s', undefined],
    ['fined over 10 years ago', undefined],
    ['fined between 2015 and 2017', undefined],
    ['fined in March 2027', undefined],
    ['fined on 31/02/2019', undefined],
    ['arrested in 2018, fined', undefined],
    ['arrested for affray in 2018 and fined', undefined],
    ['in 2018 i was charged, then fined', undefined],
    ['fined for what happened in 2018', undefined],
    ['fined, finished paying in 2018', undefined],
    ['fined 2015 or 2016', undefined],
  ])('%s', (text, date) => {
    const [first] = matters(text)
    expect(first?.date).toEqual(date)
  })

  test('without today, only what needs no today is read', () => {
    expect(readMatters('fined in 2019').matters).toMatchObject([{ date: '2019' }])
    expect(readMatters('fined two years ago').matters[0]).not.toHaveProperty('date')
  })
})

describe('an age', () => {
  test.each<[string, boolean | undefined]>([
    ['caution at 17', true],
    ['caution when i was 18', false],
    ['caution, i am 17', undefined],
    ['caution, im 35 now', undefined],
    ['caution as a teenager', undefined],
    ['caution as a child', true],
    ['caution, all before i was 25', undefined],
    ['fined, i was 17 when it happened and convicted', true],
    ['fined for what happened when i was 17', undefined],
    ['youth caution when i was 22', undefined],
    ['fined, the fine was 80', undefined],
    ['fined when i lived at 15 Green Street', undefined],
  ])('counts only where it is of that time: %s', (text, under18) => {
    expect(matters(text)[0]?.under18).toBe(under18)
  })

  test('nobody under 18 is taken to have been sent to prison', () => {
    expect(read('prison 18 months when i was 17')).toEqual([{ matter: 'conviction', under18: true }])
  })
})

describe('an offence', () => {
  test.each<[string, string]>([
    ['fined for common assault', 'CJ88001'],
    ['fined for theft from a shop', 'TH68010'],
    ['fined for criminal damage', 'CD71038'],
    ['caution for possession of cannabis', 'MD71530'],
    ['drink driving ban', 'RT88007'],
    ['convicted of abh', 'OF61102'],
    ['convicted, section 20 gbh', 'OF61131'],
    ['convicted of perverting the course of justice', 'COML030'],
  ])('is one that the words clearly name: %s', (text, code) => {
    expect(matters(text)[0]?.offence?.code).toBe(code)
  })

  test.each([
    'caution for assault',
    'caution for drugs',
    'convicted of indecent images',
    'convicted of fraud',
    'convicted of burglary',
    'caution for harassment',
    'fined for affray and assault',
    'prison for speeding',
  ])('is left out where it may be several, or cannot be: %s', (text) => {
    expect(matters(text)).toHaveLength(1)
    expect(matters(text)[0]).not.toHaveProperty('offence')
  })
})

describe('several matters', () => {
  test.each<[string, readonly Told[]]>([
    [
      'caution in 2015 and a fine in 2018',
      [
        { matter: 'caution', date: '2015' },
        { ...conviction('fine'), date: '2018' },
      ],
    ],
    [
      'In 2015 I got a caution and in 2018 a fine',
      [
        { matter: 'caution', date: '2015' },
        { ...conviction('fine'), date: '2018' },
      ],
    ],
    ['a caution and a fine in 2018', [{ matter: 'caution' }, { ...conviction('fine'), date: '2018' }]],
    ['one fine and a community order', [conviction('fine'), conviction('community-order')]],
    ['three cautions', [{ matter: 'caution' }, { matter: 'caution' }, { matter: 'caution' }]],
    ['two fines in 2015', [conviction(), conviction()]],
    ['been to prison twice', [conviction(), conviction()]],
    [
      'Fined in 2009. Community order in 2011.',
      [
        { ...conviction('fine'), date: '2009' },
        { ...conviction('community-order'), date: '2011' },
      ],
    ],
  ])('%s', (text, told) => {
    expect(read(text)).toEqual(told)
  })

  test.each<[string, Told]>([
    ['fined and disqualified in 2018', { ...conviction('fine', 'driving-disqualification'), date: '2018' }],
    [
      'convicted of theft in 2010 and fined',
      { ...conviction('fine'), date: '2010', offence: { code: 'TH68020', name: 'Theft' } },
    ],
    [
      'I was convicted in June 2020. A driving ban and a £300 fine.',
      { ...conviction('driving-disqualification', 'fine'), date: '2020-06' },
    ],
    ['I got a caution. It was in 2012. I was 15.', { matter: 'caution', date: '2012', under18: true }],
    ['arrested in 2018, charged, convicted in 2019, fined', { ...conviction('fine'), date: '2019' }],
    ['a simple caution, the caution was in 2012', { matter: 'caution', kind: 'simple-caution', date: '2012' }],
  ])('and what belongs to one is one: %s', (text, told) => {
    expect(read(text)).toEqual([told])
  })
})

describe('what is not told', () => {
  test.each([
    '',
    'hello',
    'if i get a caution will it show',
    'is a community resolution a criminal record',
    'what is a conditional discharge',
    'how long does a community order last',
    'will i get a fine',
    'could i be sent to prison',
    'do fines for littering count',
    'i was interviewed under caution',
    'i am fine',
    'never been convicted',
    'suspended from work',
  ])('becomes no matter: %s', (text) => {
    expect(matters(text)).toEqual([])
  })

  test('what may or may not be a conviction is not taken for one', () => {
    for (const text of ['bound over in 1999', 'a restraining order', 'fixed penalty notice', 'asbo', '3 points'])
      expect(matters(text).map(({ matter }) => matter)).toEqual([undefined])
    expect(read('convicted and bound over')).toEqual([conviction('bind-over')])
  })

  test('a caution alone has no kind, and life, detention and a curfew no sentence', () => {
    expect(read('caution')).toEqual([{ matter: 'caution' }])
    for (const text of ['life sentence', 'two years detention', 'curfew']) expect(read(text)).toEqual([conviction()])
  })

  test('sentences from which nothing was read are given back', () => {
    expect(readMatters('My name is Ann. I was fined in 2014. It was raining.', { today }).unread).toEqual([
      'My name is Ann',
      'It was raining',
    ])
  })
})
