import { describe, expect, test } from 'vitest'
import type { MatterDocument } from '../record/document.ts'
import { assess } from '../rehabilitation/assess.ts'
import { conviction, questionOf, recordOf } from '../rehabilitation/testing/ask.ts'
import { en } from '../words/en.ts'
import { sentence } from '../words/explain.ts'
import { type AskedAbout, type Asker, askers, type DisclosureQuestion, whatToTell } from './self-disclosure.ts'

const theft = (date: string): MatterDocument =>
  ({ ...conviction({ kind: 'fine' }, { date }), offences: [{ code: 'TH68010' }] }) as MatterDocument
const unspent = theft('2026-06-01')
const spent = theft('2020-06-01')
const protectedOne = theft('2010-06-01')

function told(
  matter: MatterDocument,
  asked: Partial<DisclosureQuestion> & { readonly asker: Asker; readonly about: AskedAbout },
) {
  const record = recordOf(matter)
  const [answer] = whatToTell(record, assess(record, questionOf()), { gaveWarning: true, ...asked })
  return answer
}
const tell = (matter: MatterDocument, asker: Asker, about: AskedAbout, gaveWarning = true): string =>
  `${told(matter, { asker, about, gaveWarning })?.tell} ${told(matter, { asker, about, gaveWarning })?.finding.source.rule}`

describe('D6, W7: which question are they asking?', () => {
  test.each<{ asker: Asker; about: AskedAbout; expected: readonly string[] }>([
    {
      asker: 'employer',
      about: 'unspent-convictions',
      expected: ['must-tell D64', 'may-leave-out D63', 'may-leave-out D63'],
    },
    {
      asker: 'employer',
      about: 'convictions-ever',
      expected: ['must-tell D64', 'may-leave-out D63', 'may-leave-out D63'],
    },
    {
      asker: 'employer',
      about: 'not-protected',
      expected: ['must-tell D64', 'may-leave-out D63', 'may-leave-out D63'],
    },
    {
      asker: 'insurer',
      about: 'convictions-ever',
      expected: ['must-tell D64', 'may-leave-out D12', 'may-leave-out D12'],
    },
    {
      asker: 'landlord',
      about: 'convictions-ever',
      expected: ['must-tell D64', 'may-leave-out D66', 'may-leave-out D66'],
    },
    {
      asker: 'university',
      about: 'convictions-ever',
      expected: ['must-tell D64', 'may-leave-out D67', 'may-leave-out D67'],
    },
    {
      asker: 'employer-exempt',
      about: 'unspent-convictions',
      expected: ['must-tell D64', 'may-leave-out D63', 'may-leave-out D63'],
    },
    {
      asker: 'employer-exempt',
      about: 'convictions-ever',
      expected: ['must-tell D6', 'must-tell D6', 'may-leave-out D15'],
    },
    {
      asker: 'employer-exempt',
      about: 'not-protected',
      expected: ['must-tell D6', 'must-tell D6', 'may-leave-out D15'],
    },
    {
      asker: 'university-exempt',
      about: 'not-protected',
      expected: ['must-tell D6', 'must-tell D6', 'may-leave-out D15'],
    },
    {
      asker: 'employer-tells-protected',
      about: 'convictions-ever',
      expected: ['must-tell D34', 'must-tell D34', 'must-tell D34'],
    },
    {
      asker: 'employer-tells-protected',
      about: 'unspent-convictions',
      expected: ['must-tell D64', 'may-leave-out D63', 'may-leave-out D63'],
    },
    {
      asker: 'employer',
      about: 'arrests-and-allegations',
      expected: ['may-leave-out D6', 'may-leave-out D6', 'may-leave-out D6'],
    },
  ])('$asker, $about: $expected', ({ asker, about, expected }) => {
    expect([unspent, spent, protectedOne].map((matter) => tell(matter, asker, about))).toEqual(expected)
  })

  test('W3: without the warning there is no exception', () => {
    expect(tell(spent, 'employer-exempt', 'convictions-ever', false)).toBe('may-leave-out D6')
    expect(tell(protectedOne, 'employer-tells-protected', 'convictions-ever', false)).toBe('may-leave-out D6')
    expect(tell(unspent, 'employer-exempt', 'convictions-ever', false)).toBe('must-tell D64')
  })

  test('DX097: a constable tells what the certificate filters', () => {
    expect(tell(protectedOne, 'employer-tells-protected', 'not-protected')).toBe('must-tell D34')
  })
})

describe('what cannot be told', () => {
  test('is never "you may leave it out"', () => {
    const open = conviction({ kind: 'fine' }, { date: '2000-01-01', id: 'a' })
    expect(told(open, { asker: 'employer-exempt', about: 'convictions-ever' })).toMatchObject({
      tell: 'cannot-tell',
      dependsOn: [{ matter: 'a', offence: 0, fact: 'offence' }],
    })
    const half = conviction({ kind: 'restraining-order', ends: 'indefinite' }, { date: '2020-01-01', id: 'a' })
    expect(told(half, { asker: 'employer', about: 'convictions-ever' })).toMatchObject({
      tell: 'cannot-tell',
      dependsOn: [{ matter: 'a', sentence: 0, fact: 'ceased' }],
    })
    const old: MatterDocument = { matter: 'caution', kind: 'diversionary-caution', date: '2026-01-01' }
    expect(told(old, { asker: 'employer', about: 'convictions-ever' })?.tell).toBe('cannot-tell')
  })

  test('shows both sides below it', () => {
    const open = conviction({ kind: 'fine' }, { date: '2000-01-01', id: 'a' })
    const answer = told(open, { asker: 'employer-exempt', about: 'convictions-ever' })
    expect(answer?.finding.from.map(({ value }) => value)).toEqual(['shows', 'does-not-show'])
    expect(answer && sentence(answer.finding.because, en)).toContain('Do not leave it out')
  })
})

describe('what was no conviction', () => {
  test('does not have to be told', () => {
    const arrest: MatterDocument = { matter: 'other', kind: 'arrest', date: '2026-01-01' }
    expect(tell(arrest, 'employer-exempt', 'convictions-ever')).toBe('may-leave-out D6')
    expect(tell({ ...unspent, setAside: 'quashed' } as MatterDocument, 'employer', 'unspent-convictions')).toBe(
      'may-leave-out D63',
    )
    expect(tell({ ...unspent, setAside: 'disregarded' } as MatterDocument, 'employer-exempt', 'convictions-ever')).toBe(
      'may-leave-out D63',
    )
    expect(tell(theft('2026-12-01'), 'employer', 'unspent-convictions')).toBe('may-leave-out D63')
  })

  test('a youth caution is protected at once, and an adult one for a listed offence never is', () => {
    const youth: MatterDocument = {
      matter: 'caution',
      kind: 'youth-caution',
      date: '2026-11-01',
      offences: [{ code: 'SX03007' }],
    }
    const adult: MatterDocument = {
      matter: 'caution',
      kind: 'simple-caution',
      date: '1999-11-01',
      offences: [{ code: 'OF61102' }],
    }
    expect(tell(youth, 'employer-exempt', 'convictions-ever')).toBe('may-leave-out D15')
    expect(tell(adult, 'employer-exempt', 'convictions-ever')).toBe('must-tell D6')
    expect(tell(adult, 'employer', 'convictions-ever')).toBe('may-leave-out D63')
  })
})

test('each answer names its matter and rests on why', () => {
  const record = recordOf(unspent, { ...spent, id: 'second' } as MatterDocument)
  const answers = whatToTell(record, assess(record, questionOf()), {
    asker: 'employer',
    about: 'convictions-ever',
    gaveWarning: false,
  })
  expect(answers.map(({ id, dependsOn }) => [id, dependsOn.length])).toEqual([
    ['m1', 0],
    ['second', 0],
  ])
  for (const { finding } of answers) expect(finding.from).toHaveLength(1)
  for (const asker of askers)
    for (const { finding } of whatToTell(record, assess(record, questionOf()), {
      asker,
      about: 'convictions-ever',
      gaveWarning: true,
    })) {
      expect(sentence(finding.because, en)).not.toBe('')
      expect(finding.source.provision).not.toBe('')
    }
})

describe('the reason is told', () => {
  const says = (matter: MatterDocument, asker: Asker, about: AskedAbout, gaveWarning = true) => {
    const answer = told(matter, { asker, about, gaveWarning })
    return (
      answer && [answer.finding.because.say, answer.finding.from.map(({ value }) => value), answer.dependsOn.length]
    )
  }
  test.each([
    { matter: unspent, asker: 'employer', about: 'convictions-ever', expected: ['tell-unspent', ['2027-06-01'], 0] },
    { matter: spent, asker: 'employer', about: 'convictions-ever', expected: ['tell-spent', ['2021-06-01'], 0] },
    {
      matter: spent,
      asker: 'employer-exempt',
      about: 'convictions-ever',
      expected: ['tell-not-protected', ['shows'], 0],
    },
    {
      matter: protectedOne,
      asker: 'employer-exempt',
      about: 'convictions-ever',
      expected: ['tell-protected', ['does-not-show'], 0],
    },
    {
      matter: protectedOne,
      asker: 'employer-tells-protected',
      about: 'convictions-ever',
      expected: ['tell-even-protected', [], 0],
    },
    {
      matter: theft('2026-12-01'),
      asker: 'employer',
      about: 'convictions-ever',
      expected: ['after-the-certificate', [], 0],
    },
    {
      matter: { matter: 'other', kind: 'arrest', date: '2026-01-01' } as const,
      asker: 'employer',
      about: 'convictions-ever',
      expected: ['tell-not-asked', [], 0],
    },
    { matter: unspent, asker: 'employer', about: 'arrests-and-allegations', expected: ['tell-not-asked', [], 0] },
    {
      matter: { ...unspent, setAside: 'quashed' } as MatterDocument,
      asker: 'employer',
      about: 'convictions-ever',
      expected: ['tell-set-aside', [], 0],
    },
    { matter: theft('2026'), asker: 'employer', about: 'convictions-ever', expected: ['tell-unspent', [], 0] },
    {
      matter: { ...conviction({ kind: 'fine' }, { date: { from: '2025-10-01', to: '2026-01-31' } as never, id: 'a' }) },
      asker: 'employer',
      about: 'convictions-ever',
      expected: ['tell-depends-whether-spent', [], 1],
    },
    {
      matter: { matter: 'caution', kind: 'community-caution', date: '2026-01-01' } as const,
      asker: 'employer',
      about: 'convictions-ever',
      expected: ['tell-depends-whether-spent', ['outside'], 0],
    },
  ] as const)('$expected.0', ({ matter, asker, about, expected }) => {
    expect(says(matter, asker, about)).toEqual(expected)
  })

  test('of what was quashed, how', () => {
    const answer = told({ ...unspent, setAside: 'quashed' } as MatterDocument, {
      asker: 'employer',
      about: 'convictions-ever',
    })
    expect(answer && sentence(answer.finding.because, en)).toBe('It was quashed, so there is no conviction to tell.')
  })
})

describe('D8, D15: what is not on central records is no less to be told', () => {
  const noInsurance = (date: string): MatterDocument =>
    ({ ...conviction({ kind: 'fine' }, { date }), offences: [{ code: 'RT88191' }] }) as MatterDocument
  test.each([
    ['2026-06-01', 'not spent', 'must-tell'],
    ['2020-06-01', 'spent, and within 11 years', 'must-tell'],
    ['2010-06-01', 'spent, and more than 11 years ago', 'may-leave-out'],
  ])('a fine for no insurance of %s, %s: %s', (date, _how, expected) => {
    const matter = noInsurance(date)
    const record = recordOf(matter)
    const standard = assess(record, questionOf()).matters[0]?.checks[1]
    expect(standard?.shows).toBe('does-not-show')
    expect(told(matter, { asker: 'employer-exempt', about: 'not-protected' })?.tell).toBe(expected)
    expect(told(matter, { asker: 'employer', about: 'unspent-convictions' })?.tell).toBe(
      date === '2026-06-01' ? 'must-tell' : 'may-leave-out',
    )
  })

  test('of a Scottish alternative to prosecution nobody can tell', () => {
    const scottish: MatterDocument = { matter: 'caution', kind: 'scottish-other-alternative', date: '2026-01-01' }
    expect(told(scottish, { asker: 'employer-exempt', about: 'not-protected' })?.tell).toBe('cannot-tell')
  })
})
