import { describe, expect, test } from 'vitest'
import type { Facts } from './facts.ts'
import { readFacts } from './read-facts.ts'

const today = '2026-11-22'
const read = (text: string): Facts => readFacts(text, { today })
const table = (rows: readonly (readonly [string, Facts])[]) => test.each(rows)

describe('what police and courts imposed', () => {
  table([
    ['simple caution for theft', { disposal: 'simple-caution', offence: 'theft' }],
    ['got a cuation for afray', { disposal: 'caution', offence: 'affray' }],
    ['sucpended sentance 8 weeks', { disposal: 'suspended-sentence', sentenceLength: 'P8W' }],
    ['youth conditional caution', { disposal: 'youth-conditional-caution' }],
    ['the conditional caution: is a caution a conviction', { disposal: 'conditional-caution' }],
    ['discharged conditionally for 2 years', { disposal: 'conditional-discharge', sentenceLength: 'P2Y' }],
    ['bound over for a year', { disposal: 'bind-over', sentenceLength: 'P1Y' }],
    ['fined £90 and 3 penalty points', { disposal: ['fine', 'penalty-points'] }],
    ['on the spot fine', { disposal: 'pnd' }],
    ['12 month ban, lost my licence', { disposal: 'driving-disqualification', sentenceLength: 'P12M' }],
    ['did four years inside', { disposal: 'prison', sentenceLength: 'P4Y' }],
    ['sent down in 2004', { disposal: 'prison', year: 2004 }],
    ['14 weeks custody', { disposal: 'prison', sentenceLength: 'P14W' }],
    ['DTO, 6 months', { disposal: 'dto', sentenceLength: 'P6M' }],
    ['yoi for 9 months', { disposal: 'yoi-detention', sentenceLength: 'P9M' }],
    ['court martial 1999', { disposal: 'service-conviction', year: 1999 }],
    ['cleared at trial', { disposal: 'acquittal' }],
    ['they dropped the charges', { disposal: 'nfa' }],
    ['oc22 for the fight', { disposal: 'outcome-22' }],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })

  table([
    ['arrested for arson', { disposal: 'arrest', offence: 'arson' }],
    ['arrested and bailed', { disposal: 'bail' }],
    ['arrested then charged with affray', { disposal: 'charge', offence: 'affray' }],
    ['arrested, no further action', { disposal: 'nfa' }],
    ['convicted and fined', { disposal: 'fine' }],
    ['convicted', { disposal: 'conviction' }],
  ])('only the latest stage of a case is told: %s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })

  test.each([
    'interviewed under caution',
    'i am fine with that',
    'is it fine to ask',
    'suspended from work on full pay',
    'do you charge for this',
    'in charge of a shop',
    'a parking fine',
    'what do i say about prison',
    'my brother is in prison',
    'out of prison 3 weeks',
    'will i go to prison',
    'whats the point of living here',
    'kept in for detention after school detention',
    'was it a caution or a warning',
    'never been arrested',
    'final written warning',
    'criminal injuries compensation claim',
    'disqualified from working in childcare',
    'a travel ban',
  ])('nothing is made up from words that only sound like it: %s', (text) => {
    expect(read(text).disposal).toBeUndefined()
  })
})

describe('what it was for', () => {
  table([
    ['dr10', { offence: 'drink-driving' }],
    ['sp30 and in10', { offence: ['speeding', 'no-insurance'] }],
    ['possession with intent to supply class A', { offence: 'drug-supply' }],
    ['caught with a bit of weed', { offence: 'drug-possession' }],
    ['section 47 assault', { offence: 'abh' }],
    ['wounding, section 20', { offence: 'gbh' }],
    ['drink driving while over the limit', { offence: 'drink-driving' }],
    ['drove while disqualified', { offence: 'driving-while-disqualified' }],
    ['carried a knife', { offence: 'bladed-article' }],
    ['shop lifting', { offence: 'theft' }],
    ['nude sent round school by a lad in yr 9', { under18: true, offence: 'image-sharing' }],
    ['indecent images of children', { offence: 'indecent-images' }],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })

  test.each([
    'i was assaulted by my boss',
    'my house was burgled',
    'he stole my phone',
    'someone is threatening to kill me',
    'being blackmailed with photos i sent',
    'neighbour keeps harassing me',
    'on the sex offenders register',
    'failed a drug test',
    'a cifas fraud marker',
    'no insurance company will quote me',
    'joint enterprise',
    'identity theft',
  ])('what was done to somebody, or is no offence, is none of theirs: %s', (text) => {
    expect(read(text).offence).toBeUndefined()
  })
})

describe('how old somebody was', () => {
  table([
    ['caution when i was 15', { disposal: 'caution', ageAtTime: 15 }],
    ['reprimand aged 13', { disposal: 'reprimand', ageAtTime: 13 }],
    ['caution at 16', { disposal: 'caution', ageAtTime: 16 }],
    ['my sons been arrested hes 16', { disposal: 'arrest', ageAtTime: 16 }],
    ['im 17 and on bail', { disposal: 'bail', ageAtTime: 17 }],
    ['15yo son arrested', { disposal: 'arrest', ageAtTime: 15 }],
    ['caution as a kid', { disposal: 'caution', under18: true }],
    ['caution in year 9', { disposal: 'caution', under18: true }],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })

  test.each([
    'caution, all before i was 25',
    'caution, im 51 now',
    'is a caution wiped at 18',
    'caution, under 18s live here',
    'caution for messaging a 14 year old girl',
    'caution at 10am',
    'caution, two year old son',
    'fined with 15 points',
  ])('an age that is not of that time, or of somebody else, is left out: %s', (text) => {
    expect(read(text)).not.toHaveProperty('ageAtTime')
    expect(read(text)).not.toHaveProperty('under18')
  })
})

describe('when it was', () => {
  table([
    ['fine 10/01/19', { disposal: 'fine', date: '2019-01' }],
    ["fine jan '19", { disposal: 'fine', date: '2019-01' }],
    ['fine in march 2019', { disposal: 'fine', date: '2019-03' }],
    ['fine in february', { disposal: 'fine', date: '2026-02' }],
    ['fine in december', { disposal: 'fine', date: '2025-12' }],
    ['fine 2 months ago', { disposal: 'fine', date: '2026-09' }],
    ['fine last month', { disposal: 'fine', date: '2026-10' }],
    ['fine a fortnight ago', { disposal: 'fine', date: '2026-11' }],
    ['fine two and a half years ago', { disposal: 'fine', date: '2024-05' }],
    ['fine six yrs ago', { disposal: 'fine', year: 2020 }],
    ['fine last year', { disposal: 'fine', year: 2025 }],
    ['fine 2 years on', { disposal: 'fine', year: 2024 }],
    ['a 30 year old fine', { disposal: 'fine', year: 1996 }],
    ['prison in 1989 and prison in 1996', { disposal: 'prison', year: [1989, 1996] }],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })

  test.each([
    'community order finished jan 2026',
    'restraining order until 2030',
    'fine in the 80s',
    'fine over 20 years ago',
    'fine 20+ years ago',
    'caution, got my visa last year',
    'caution, clean since 2010',
    'caution, rehabilitation of offenders act 1974',
    'roa changes 2023',
    'moved house 2 days ago',
    'caution, i may apply',
  ])('a date of something else, and one that is left open, is none: %s', (text) => {
    expect(read(text)).not.toHaveProperty('date')
    expect(read(text)).not.toHaveProperty('year')
  })

  test('relative wording needs a day to count from', () => {
    expect(readFacts('fine 2 years ago')).toEqual({ disposal: 'fine' })
    expect(readFacts('fine in 2019')).toEqual({ disposal: 'fine', year: 2019 })
  })
})

describe('how long it was for', () => {
  table([
    ['6 months suspended for 2 years', { disposal: 'suspended-sentence', sentenceLength: 'P6M' }],
    ['two and a half years prison', { disposal: 'prison', sentenceLength: 'P2Y6M' }],
    ['18-month community order', { disposal: 'community-order', sentenceLength: 'P18M' }],
    ['2 years 6 months in jail', { disposal: 'prison', sentenceLength: 'P2Y6M' }],
    [
      'fine and a 2 year ban, 4 months prison',
      { disposal: ['fine', 'driving-disqualification', 'prison'], sentenceLength: 'P4M' },
    ],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })

  test.each([
    'suspended sentence suspended for 2 years',
    'community order 5 year check',
    'is a conditional discharge spent within 2 years',
    'RUI 18 months',
    'community service 100 hours',
    'prison, on the register for 7 years',
  ])('what is no length of the sentence is left out: %s', (text) => {
    expect(read(text)).not.toHaveProperty('sentenceLength')
  })
})

describe('which check', () => {
  table([
    ['enhanced crb', { checkLevel: 'enhanced' }],
    ['enhanced with childrens barred list', { checkLevel: 'enhanced-with-barred-lists' }],
    ['basic or standard dbs', { checkLevel: ['basic', 'standard'] }],
    ['sc clearance', { checkLevel: 'security-clearance' }],
    ['crb check', {}],
    ['basic bank account', {}],
    ['standard of living', {}],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts)
  })
})
