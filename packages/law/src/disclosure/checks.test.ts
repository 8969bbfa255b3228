import { describe, expect, test } from 'vitest'
import type { MatterAnswer } from '../answer.ts'
import { day } from '../calendar/day.ts'
import { chainOf } from '../finding.ts'
import type { MatterDocument } from '../record/document.ts'
import { assess } from '../rehabilitation/assess.ts'
import { type Asked, assessed, conviction, firstOf, questionOf, recordOf } from '../rehabilitation/testing/ask.ts'
import { en } from '../words/en.ts'
import { sentence } from '../words/explain.ts'
import { checkNames } from './check-answer.ts'
import { checkDates } from './check-dates.ts'
import { furtherChecks } from './further-checks.ts'

const shows = ({ checks }: MatterAnswer): readonly string[] => checks.map((each) => each.shows)
const of = (matter: MatterDocument, asked?: Asked): readonly string[] => shows(firstOf([matter], asked))
const with_ = (offences: object[], told: object = {}): MatterDocument =>
  ({ ...conviction({ kind: 'fine' }, told), offences }) as MatterDocument
const theft = [{ code: 'TH68010' }]
const everywhere = ['shows', 'shows', 'shows', 'shows']
const notByItself = ['does-not-show', 'does-not-show', 'police-may-add', 'police-may-add']
const spentButShown = ['does-not-show', 'shows', 'shows', 'shows']
const unsure = ['does-not-show', 'cannot-tell', 'cannot-tell', 'cannot-tell']

describe('each matter has an answer for each check, in one order', () => {
  test('basic, standard, enhanced, enhanced with barred lists', () => {
    expect(firstOf([with_(theft)]).checks.map(({ check }) => check)).toEqual([...checkNames])
  })
})

describe('a conviction', () => {
  test('D20: that is not spent shows everywhere', () => {
    expect(of(with_(theft, { date: '2026-06-01' }))).toEqual(everywhere)
  })
  test('D16: that is spent shows on standard and enhanced until it is filtered', () => {
    expect(of(with_(theft, { date: '2016-01-01' }))).toEqual(spentButShown)
    expect(of(with_(theft, { date: '2015-11-22' }))).toEqual(notByItself)
    expect(of(with_(theft, { date: '2015-11-23' }))).toEqual(spentButShown)
  })
  test('D36: for a listed offence shows for good', () => {
    expect(of(with_([{ code: 'OF61102' }], { date: '1990-01-01' }))).toEqual(spentButShown)
  })
  test('D47: for an offence that cannot be told is never said not to show', () => {
    const old = { date: '1990-01-01' }
    expect(of(with_([{ code: 'ZZ99999', onCentralRecords: true }], old))).toEqual(unsure)
    expect(of(conviction({ kind: 'fine' }, old))).toEqual(unsure)
    expect(of(with_([{ code: 'SC15004' }], old))).toEqual(unsure)
    expect(of(with_([{ code: 'SC15004' }], { date: '2020-01-01' }))).toEqual(spentButShown)
  })
  test('D24: with custody shows for good, suspended or not; a hospital order is not custody (D25)', () => {
    const custody = (
      kind: 'suspended-imprisonment' | 'hospital-order' | 'service-detention' | 'detention-and-training-order',
    ) =>
      of({
        ...conviction({ kind, length: { months: 3 } } as never, { date: '1999-01-01' }),
        offences: theft,
      } as MatterDocument)
    expect(custody('suspended-imprisonment')).toEqual(spentButShown)
    expect(custody('detention-and-training-order')).toEqual(spentButShown)
    expect(custody('service-detention')).toEqual(spentButShown)
    expect(custody('hospital-order')).toEqual(notByItself)
  })
  test('for several offences shows as long as the one that shows longest', () => {
    expect(of(with_([{ code: 'TH68010' }, { code: 'OF61102' }], { date: '1990-01-01' }))).toEqual(spentButShown)
    expect(of(with_([{ code: 'TH68010' }, { code: 'SC15004' }], { date: '1990-01-01' }))).toEqual(unsure)
    expect(of(with_([{ code: 'SC15004' }, { code: 'TH68010' }], { date: '1990-01-01' }))).toEqual(unsure)
  })
  test('of which the sentence is not known may be custody', () => {
    const matter = { ...conviction({ kind: 'unknown' }, { date: '1990-01-01' }), offences: theft } as MatterDocument
    expect(of(matter)).toEqual(['cannot-tell', 'cannot-tell', 'cannot-tell', 'cannot-tell'])
  })
  test('D35: that was disregarded is on no check, and one that was quashed may be added', () => {
    const set = (setAside: string): readonly string[] => of({ ...with_(theft), setAside } as MatterDocument)
    expect(set('disregarded')).toEqual(['does-not-show', 'does-not-show', 'does-not-show', 'does-not-show'])
    expect(set('quashed')).toEqual(notByItself)
  })
  test('D7: after the day of the certificate is not on it', () => {
    expect(of(with_(theft, { date: '2026-12-01' }))).toEqual(notByItself)
  })
})

describe('D8, D33, D90: central records', () => {
  const recent = { date: '2026-06-01' }
  test.each([
    { what: 'no insurance, which is not recordable', offences: [{ code: 'RT88191' }], expected: notByItself },
    { what: 'a railway byelaw', offences: [{ code: 'RL05045' }], expected: notByItself },
    { what: 'the railway fare, which is', offences: [{ code: 'RW89004' }], expected: everywhere },
    {
      what: 'not recordable, beside what is',
      offences: [{ code: 'RT88191' }, { code: 'RT88007' }],
      expected: everywhere,
    },
    {
      what: 'not recordable, but there by the person’s own copy',
      offences: [{ code: 'RT88191', onCentralRecords: true }],
      expected: everywhere,
    },
    {
      what: 'recordable, but not there',
      offences: [{ code: 'TH68010', onCentralRecords: false }],
      expected: notByItself,
    },
    { what: 'an offence that nobody named', offences: [], expected: everywhere },
    { what: 'an offence without its code', offences: [{ listed: false }], expected: everywhere },
    {
      what: 'a code that nobody knows',
      offences: [{ code: 'ZZ99999' }],
      expected: ['cannot-tell', 'cannot-tell', 'cannot-tell', 'cannot-tell'],
    },
    { what: 'an attempt, like the offence', offences: [{ code: 'TH68010A' }], expected: everywhere },
    { what: 'a code that only the table marks', offences: [{ code: 'RT88218' }], expected: everywhere },
    {
      what: 'not known, as the person says',
      offences: [{ code: 'TH68010', onCentralRecords: 'unknown' }],
      expected: everywhere,
    },
  ])('$what: $expected', ({ offences, expected }) => {
    expect(of(with_(offences, recent))).toEqual(expected)
  })

  test('a code of the table outside our catalogue goes by its mark', () => {
    expect(of(with_([{ code: 'FI68004' }], recent))).toEqual(everywhere)
    expect(of(with_([{ code: 'RT88016' }], recent))).toEqual([
      'cannot-tell',
      'cannot-tell',
      'cannot-tell',
      'cannot-tell',
    ])
    expect(of(with_([{ code: '0101AA001' }], recent))).toEqual([
      'cannot-tell',
      'cannot-tell',
      'cannot-tell',
      'cannot-tell',
    ])
  })

  test('an endorsed fixed penalty is not there, unless somebody knows better', () => {
    const penalty = (offences: object[]): readonly string[] =>
      of({ ...conviction({ kind: 'endorsed-fixed-penalty' }, recent), offences } as MatterDocument)
    expect(penalty([])).toEqual(notByItself)
    expect(penalty([{ onCentralRecords: true }])).toEqual(everywhere)
    expect(penalty([{ code: 'ZZ99999' }])).toEqual(['cannot-tell', 'cannot-tell', 'cannot-tell', 'cannot-tell'])
  })

  test('a conviction of another country shows only if it reached them', () => {
    const from = (convictedIn: string, offences: object[] = []): readonly string[] =>
      of({ ...with_(offences, recent), convictedIn } as MatterDocument)
    expect(from('scotland')).toEqual(['cannot-tell', 'cannot-tell', 'cannot-tell', 'cannot-tell'])
    expect(from('elsewhere', [{ onCentralRecords: true }])).toEqual(everywhere)
    expect(from('elsewhere', [{ onCentralRecords: false }])).toEqual([
      'cannot-tell',
      'cannot-tell',
      'cannot-tell',
      'cannot-tell',
    ])
    expect(from('service')).toEqual(everywhere)
  })

  test('D8: an offence of which nothing is known is the same as none', () => {
    const told = (facts: object, offences?: object[]): readonly string[] =>
      of({ ...conviction({ kind: 'fine' }, recent), ...facts, ...(offences ? { offences } : {}) } as MatterDocument)
    const penalty = { sentences: [{ kind: 'endorsed-fixed-penalty' }] }
    for (const facts of [{}, { convictedIn: 'scotland' }, penalty])
      for (const nothing of [[{}], [{}, { listed: 'unknown', onCentralRecords: 'unknown' }]])
        expect(told(facts, nothing)).toEqual(told(facts))
  })
})

describe('a caution', () => {
  const caution = (kind: string, date: string, more: object = {}): readonly string[] =>
    of({ matter: 'caution', kind, date, offences: theft, ...more } as MatterDocument)

  test('D2: a simple caution is on no basic check, and on standard and enhanced for six years (D17)', () => {
    expect(caution('simple-caution', '2026-11-01')).toEqual(spentButShown)
    expect(caution('simple-caution', '2020-11-22')).toEqual(notByItself)
    expect(caution('simple-caution', '1999-01-01', { offences: [{ code: 'OF61102' }] })).toEqual(spentButShown)
  })
  test('D2, D17: a conditional caution is on every check until it is spent', () => {
    expect(caution('conditional-caution', '2026-10-01')).toEqual(everywhere)
    expect(caution('conditional-caution', '2026-01-01')).toEqual(spentButShown)
  })
  test('D18: a youth caution, reprimand or warning is on none, whatever it was for', () => {
    for (const kind of ['youth-caution', 'reprimand', 'warning'])
      expect(caution(kind, '2026-11-01', { offences: [{ code: 'SX03007' }] }), kind).toEqual(notByItself)
  })
  test('D19: a youth conditional caution is on every check for three months', () => {
    expect(caution('youth-conditional-caution', '2026-10-01')).toEqual(everywhere)
    expect(caution('youth-conditional-caution', '2026-01-01')).toEqual(notByItself)
  })
  test('D23: a simple caution given under 18 long ago is a youth caution', () => {
    expect(caution('simple-caution', '1995-01-01', { under18: true, offences: [{ code: 'OF61102' }] })).toEqual(
      notByItself,
    )
    expect(caution('simple-caution', '1995-01-01', { under18: 'unknown', offences: [{ code: 'OF61102' }] })).toEqual(
      unsure,
    )
  })
  test('D55: cautions that have not begun cannot be told', () => {
    expect(caution('diversionary-caution', '2026-11-01')).toEqual([
      'cannot-tell',
      'cannot-tell',
      'cannot-tell',
      'cannot-tell',
    ])
    expect(caution('community-caution', '2026-11-01')[0]).toBe('cannot-tell')
  })
  test('D56: what Scotland has instead is no caution of the Act', () => {
    expect(caution('scottish-other-alternative', '2026-11-01')).toEqual(notByItself)
    expect(caution('scottish-warning-or-fixed-penalty', '2026-11-01')).toEqual(notByItself)
  })
  test('D35: one that was disregarded is on none', () => {
    expect(caution('simple-caution', '2026-11-01', { setAside: 'disregarded' })).toEqual(Array(4).fill('does-not-show'))
  })
})

describe('D55: what is neither', () => {
  test.each([
    'community-resolution',
    'penalty-notice-for-disorder',
    'cannabis-or-khat-warning',
    'no-further-action',
    'arrest',
    'acquittal',
    'outcome-20',
    'outcome-21',
    'outcome-22',
  ] as const)('%s is on no check by itself, and the police may add it', (kind) => {
    expect(of({ matter: 'other', kind, date: '2026-01-01' })).toEqual(notByItself)
  })
})

describe('until when', () => {
  const untils = (matter: MatterDocument) =>
    firstOf([matter]).checks.map(({ until }) => until && `${until.earliest} to ${until.latest}`)

  test('a certificate shows it', () => {
    expect(untils(with_(theft, { date: '2020-01-10' }))).toEqual([
      undefined,
      ...Array(3).fill('2031-01-10 to 2031-01-10'),
    ])
    expect(untils(with_(theft, { date: '2026-06-01' }))[0]).toBe('2027-06-01 to 2027-06-01')
    expect(untils(with_([{ code: 'OF61102' }], { date: '2026-06-01' }))[1]).toBe('never to never')
  })
  test('is a range where facts are missing, from the day asked about on', () => {
    expect(untils(with_(theft, { date: '2020' }))[1]).toBe('2031-01-01 to 2031-12-31')
    expect(untils(with_(theft, { date: '2020-01-10', under18: 'unknown' }))[1]).toBe('2026-11-22 to 2031-01-10')
    expect(untils(with_([{ code: 'SC15004' }], { date: '2000-01-10' }))[1]).toBe('2026-11-22 to never')
  })
})

describe('what it depends on', () => {
  const standard = (matter: MatterDocument) => firstOf([matter]).checks[1]
  test.each([
    {
      what: 'the offence',
      matter: conviction({ kind: 'fine' }, { id: 'a', date: '2000-01-01' }),
      on: [{ matter: 'a', offence: 0, fact: 'offence' }],
    },
    {
      what: 'whether it is listed',
      matter: with_([{ code: 'TH68038' }], { id: 'a', date: '2000-01-01' }),
      on: [{ matter: 'a', offence: 0, fact: 'listed' }],
    },
    {
      what: 'a child',
      matter: with_([{ code: 'MD71139' }], { id: 'a', date: '2000-01-01' }),
      on: [{ matter: 'a', offence: 0, fact: 'againstChild' }],
    },
    {
      what: 'nothing that anybody could say (D41)',
      matter: with_([{ code: 'SC15004' }], { id: 'a', date: '2000-01-01' }),
      on: [],
    },
    {
      what: 'the age',
      matter: with_(theft, { id: 'a', date: '2018-01-01', under18: 'unknown' }),
      on: [{ matter: 'a', fact: 'under18' }],
    },
    {
      what: 'central records',
      matter: {
        ...with_(theft, { id: 'a', date: '2020-01-01' }),
        convictedIn: 'elsewhere',
        offences: [{ listed: false, onCentralRecords: false }],
      } as MatterDocument,
      on: [{ matter: 'a', offence: 0, fact: 'onCentralRecords' }],
    },
  ])('$what', ({ matter, on }) => {
    const answer = standard(matter)
    expect(answer?.shows).toBe('cannot-tell')
    expect(answer?.dependsOn).toEqual(on)
    expect(answer?.otherwise?.value).toBe('does-not-show')
    expect(answer?.finding.value).toBe('shows')
  })
  test('is nothing where it can be told', () => {
    expect(standard(with_(theft))?.dependsOn).toEqual([])
    expect(standard(with_(theft))).not.toHaveProperty('otherwise')
  })
})

describe('D41: the open question of the list is a switch', () => {
  test('with both answers', () => {
    const record = recordOf(with_([{ code: 'CA03005' }], { date: '2000-01-01' }))
    const by = (childcareRegulations: 'of-2009' | 'of-2018') =>
      shows(assess(record, { ...questionOf(), listReadings: { childcareRegulations } }).matters[0] as MatterAnswer)
    expect(by('of-2009')).toEqual(notByItself)
    expect(by('of-2018')).toEqual(spentButShown)
  })
})

describe('the reasons', () => {
  const says = (matter: MatterDocument, at: number, asked?: Asked): readonly string[] => {
    const check = firstOf([matter], asked).checks[at]
    return check ? chainOf(check.finding).map(({ source, because }) => `${source.rule} ${because.say}`) : []
  }
  test.each([
    {
      what: 'basic, not spent',
      matter: with_(theft, { date: '2026-06-01' }),
      at: 0,
      chain: ['D2 basic-shows-unspent', 'R10 period-from-conviction'],
    },
    {
      what: 'basic, spent',
      matter: with_(theft),
      at: 0,
      chain: ['D2 basic-leaves-out-spent', 'R10 period-from-conviction'],
    },
    {
      what: 'basic, a simple caution',
      matter: { matter: 'caution', kind: 'simple-caution', date: '2026-01-01' } as const,
      at: 0,
      chain: ['D2 basic-leaves-out-caution'],
    },
    {
      what: 'standard',
      matter: with_(theft),
      at: 1,
      chain: ['D16 shows-for-a-time', 'D44 offence-not-listed', 'R10 period-from-conviction'],
    },
    {
      what: 'standard, an attempt at a listed one',
      matter: with_([{ code: 'TH68023A' }]),
      at: 1,
      chain: ['D36 listed-always-shows', 'D42 inchoate-like-the-offence', 'D36 offence-listed'],
    },
    {
      what: 'standard, not recorded',
      matter: with_([{ code: 'RT88191' }]),
      at: 1,
      chain: ['D8 not-on-central-records'],
    },
    {
      what: 'standard, neither',
      matter: { matter: 'other', kind: 'arrest', date: '2026-01-01' } as const,
      at: 1,
      chain: ['D15 not-a-relevant-matter'],
    },
    {
      what: 'enhanced, neither',
      matter: { matter: 'other', kind: 'outcome-21', date: '2026-01-01' } as const,
      at: 2,
      chain: ['D48 police-may-add', 'D15 not-a-relevant-matter'],
    },
    {
      what: 'enhanced, disregarded',
      matter: { ...with_(theft), setAside: 'disregarded' } as MatterDocument,
      at: 2,
      chain: ['D35 police-may-not-add-disregarded', 'D35 set-aside-not-shown'],
    },
    {
      what: 'standard, quashed',
      matter: { ...with_(theft), setAside: 'quashed' } as MatterDocument,
      at: 1,
      chain: ['D15 set-aside-not-shown'],
    },
    {
      what: 'enhanced, still to come',
      matter: with_(theft, { date: '2027-01-01' }),
      at: 2,
      chain: ['D48 police-may-add', 'D7 after-the-certificate'],
    },
    {
      what: 'standard, not begun',
      matter: { matter: 'caution', kind: 'community-caution', date: '2026-01-01' } as const,
      at: 1,
      chain: ['D55 not-in-force'],
    },
    {
      what: 'standard, of Scotland',
      matter: { matter: 'caution', kind: 'scottish-other-alternative', date: '2026-01-01' } as const,
      at: 1,
      chain: ['D56 no-caution-of-the-act'],
    },
  ])('$what: $chain', ({ matter, at, chain }) => {
    expect(says(matter, at)).toEqual(chain)
  })

  test('a law of spent convictions that is not covered leaves what is spent open', () => {
    const answer = firstOf([with_(theft, { date: '2012-01-01' })], { lawAsAt: '2013-01-01' })
    expect(answer.status).toBe('outside')
    expect(shows(answer)[0]).toBe('cannot-tell')
  })

  test('where it cannot be told, both are there; on an enhanced check the other is that the police may add it', () => {
    const [, standard, enhanced] = firstOf([with_([{ code: 'SC15004' }], { date: '2000-01-01' })]).checks
    expect([standard?.finding.value, standard?.otherwise?.value]).toEqual(['shows', 'does-not-show'])
    expect([enhanced?.finding.value, enhanced?.otherwise?.value]).toEqual(['shows', 'police-may-add'])
    expect(standard?.confidence).toBe('unsettled')
  })

  test('every one of them has a sentence', () => {
    for (const { checks } of assessed([
      with_(theft),
      conviction({ kind: 'unknown' }),
      { matter: 'other', kind: 'arrest', date: '2020' },
    ]).matters)
      for (const { finding, otherwise } of checks)
        for (const { because } of [finding, ...(otherwise ? [otherwise] : [])].flatMap(chainOf))
          expect(sentence(because, en)).not.toBe('')
  })
})

describe('dates without reasons', () => {
  test('are those of the answers', () => {
    const record = recordOf(with_(theft, { date: '2020-01-10' }), {
      matter: 'other',
      kind: 'arrest',
      date: '2020-01-01',
    })
    const [first, second] = checkDates(record, questionOf())
    expect(first).toEqual({
      basic: { least: day('2021-01-10'), most: day('2021-01-10') },
      standard: { least: day('2031-01-10'), most: day('2031-01-10') },
    })
    expect(second?.standard.most).toBeLessThan(0)
  })
})

describe('D9 to D11: what else is asked for', () => {
  test('the driving record, a police certificate, and the person’s own copy', () => {
    const further = (matter: MatterDocument) => {
      const [first] = recordOf(matter).matters
      return first
        ? furtherChecks(first).map(({ check, shows: what, finding }) => `${check}: ${what} ${finding.source.rule}`)
        : []
    }
    expect(further(conviction({ kind: 'endorsement' }))).toEqual([
      'driving-record: cannot-tell D9',
      'police-certificate: cannot-tell D10',
      'subject-access: shows D11',
    ])
    expect(further(conviction({ kind: 'driving-disqualification', length: { months: 12 } }))[0]).toBe(
      'driving-record: cannot-tell D9',
    )
    expect(further(conviction({ kind: 'fine' }))[0]).toBe('driving-record: does-not-show D9')
    expect(further({ matter: 'other', kind: 'arrest', date: '2020' })[0]).toBe('driving-record: does-not-show D9')
  })
})

describe('D27: another conviction, on a certificate of its time', () => {
  const asked = { on: '2019-06-01' }
  const old = with_(theft, { date: '2005-01-10' })
  const caution: MatterDocument = { matter: 'caution', kind: 'simple-caution', date: '2012-01-10', offences: theft }

  test('keeps a conviction in, and is no matter to a caution', () => {
    expect(of(old, asked)).toEqual(notByItself)
    expect(assessed([old, with_(theft, { date: '2000-01-10' })], asked).matters.map(shows)).toEqual([
      spentButShown,
      spentButShown,
    ])
    expect(assessed([old, caution], asked).matters.map(shows)).toEqual([notByItself, notByItself])
    expect(assessed([caution, old], asked).matters.map(shows)).toEqual([notByItself, notByItself])
  })

  test('does not count when it was quashed', () => {
    const quashed = { ...with_(theft, { date: '2000-01-10' }), setAside: 'quashed' } as MatterDocument
    expect(assessed([old, quashed], asked).matters.map(shows)[0]).toEqual(notByItself)
  })
})

describe('the facts of a reason', () => {
  const reasonsOf = (matter: MatterDocument, at: number) => {
    const check = firstOf([matter]).checks[at]
    return check
      ? [check.finding, ...(check.otherwise ? [check.otherwise] : [])].map(({ because, from }) => ({
          ...because,
          from: from.map(({ value }) => value),
        }))
      : []
  }
  test.each([
    {
      matter: with_(theft, { date: '2026-06-01' }),
      at: 0,
      because: [{ say: 'basic-shows-unspent', with: { spentFrom: '2027-06-01' }, from: ['2027-06-01'] }],
    },
    {
      matter: with_(theft),
      at: 0,
      because: [{ say: 'basic-leaves-out-spent', with: { spentFrom: '2025-01-10' }, from: ['2025-01-10'] }],
    },
    {
      matter: { matter: 'caution', kind: 'reprimand', date: '2005-01-01' } as const,
      at: 0,
      because: [{ say: 'basic-leaves-out-caution', with: { kind: 'reprimand' }, from: [] }],
    },
    {
      matter: { matter: 'other', kind: 'arrest', date: '2026-01-01' } as const,
      at: 0,
      because: [{ say: 'not-a-relevant-matter', with: { kind: 'arrest' }, from: [] }],
    },
    {
      matter: { ...with_(theft), setAside: 'quashed' } as MatterDocument,
      at: 1,
      because: [{ say: 'set-aside-not-shown', with: { how: 'quashed' }, from: [] }],
    },
    {
      matter: with_([{ code: 'RT88191' }]),
      at: 1,
      because: [{ say: 'not-on-central-records', with: { known: 'no' }, from: [] }],
    },
    {
      matter: { matter: 'caution', kind: 'community-caution', date: '2026-01-01' } as const,
      at: 1,
      because: [
        { say: 'not-in-force', with: { kind: 'community-caution' }, from: [] },
        { say: 'not-in-force', with: { kind: 'community-caution' }, from: [] },
      ],
    },
    {
      matter: { matter: 'caution', kind: 'scottish-other-alternative', date: '2026-01-01' } as const,
      at: 1,
      because: [{ say: 'no-caution-of-the-act', with: { kind: 'scottish-other-alternative' }, from: [] }],
    },
    {
      matter: with_(theft, { date: { from: '2025-10-01', to: '2026-01-31' } as never }),
      at: 0,
      because: [
        { say: 'basic-shows-unspent', with: { spentFrom: '2027-01-31' }, from: ['2027-01-31'] },
        { say: 'basic-leaves-out-spent', with: { spentFrom: '2026-10-01' }, from: ['2026-10-01'] },
      ],
    },
    {
      matter: {
        ...with_([{ listed: false, onCentralRecords: false }], { date: '2020-01-01' }),
        convictedIn: 'elsewhere',
      } as MatterDocument,
      at: 1,
      because: [
        {
          say: 'shows-for-a-time',
          with: { matter: 'conviction', date: '2020-01-01', months: 132, until: '2031-01-01', under18: false },
          from: ['no', '2021-01-01'],
        },
        { say: 'not-on-central-records', with: { known: 'unknown' }, from: [] },
      ],
    },
  ])('$because.0.say', ({ matter, at, because }) => {
    expect(reasonsOf(matter, at)).toEqual(because)
  })

  test('a law that is not covered shows by itself what may not be spent', () => {
    const record = recordOf(with_(theft, { date: '2012-01-01' }))
    const [dates] = checkDates(record, questionOf({ lawAsAt: '2013-01-01' }))
    expect(dates?.basic).toEqual({ least: day('2012-01-01'), most: 2_000_000_000 })
    const [basic] = firstOf([with_(theft, { date: '2012-01-01' })], { lawAsAt: '2013-01-01' }).checks
    expect(basic?.finding.because).toEqual({ say: 'basic-shows-unspent', with: { spentFrom: 'never' } })
    expect(basic?.until).toEqual({ earliest: '2026-11-22', latest: 'never' })
  })

  test('a caution that has not begun and was disregarded is on no check', () => {
    const set: MatterDocument = {
      matter: 'caution',
      kind: 'community-caution',
      date: '2026-01-01',
      setAside: 'disregarded',
    }
    expect(of(set)).toEqual(Array(4).fill('does-not-show'))
  })

  test('what else is asked for says why', () => {
    const [first] = recordOf(conviction([{ kind: 'fine' }, { kind: 'endorsement' }])).matters
    expect(first && furtherChecks(first).map(({ finding }) => [sentence(finding.because, en), finding.from])).toEqual([
      [expect.stringContaining('4 or 11 years'), []],
      [expect.stringContaining('cannot work that out'), []],
      [expect.stringContaining('everything the police hold'), []],
    ])
    const [other] = recordOf(conviction({ kind: 'fine' })).matters
    expect(other && sentence(furtherChecks(other)[0]?.finding.because as never, en)).toContain('Only endorsements')
  })
})
