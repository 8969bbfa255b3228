import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoOf } from '../calendar/day.ts'
import { type DisposalKind, disposalGroups } from './disposal-kinds.ts'
import { parseRecord } from './parse-record.ts'
import type { Conviction, PersonRecord } from './record.ts'
import { type FactType, factsOf, orderEnds, sentenceFacts } from './shape.ts'
import { chance, drawnRecord, drawsFrom, oneOf, remembered } from './testing/drawn-records.ts'
import { writeRecord } from './write-record.ts'

const conviction = { matter: 'conviction', date: '2024-01-10', under18: false, sentences: [{ kind: 'fine' }] }

function recordOf(input: unknown): PersonRecord {
  const parsed = parseRecord(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.record
}
const first = (input: unknown): Conviction => recordOf(input).matters[0] as Conviction
const problemsOf = (input: unknown): readonly string[] => {
  const parsed = parseRecord(input)
  return parsed.ok ? [] : parsed.problems.map(({ pointer, problem }) => `${pointer} ${problem}`)
}
const withSentence = (sentence: object, facts: object = {}) => ({
  matters: [{ ...conviction, ...facts, sentences: [sentence] }],
})

describe('what a matter was for', () => {
  const problems = (matter: object, born?: string): readonly string[] => {
    const parsed = parseRecord({ ...(born === undefined ? {} : { born }), matters: [matter] })
    return parsed.ok ? [] : parsed.problems.map(({ pointer, problem }) => `${pointer} ${problem}`)
  }
  const conviction = { matter: 'conviction', date: '2024-01-10', under18: false, sentences: [{ kind: 'fine' }] }
  const caution = { matter: 'caution', kind: 'simple-caution', date: '2024-01-10' }
  const read = (matter: object) => {
    const parsed = parseRecord({ matters: [matter] })
    return parsed.ok ? parsed.record.matters[0] : undefined
  }

  test('is read with what is known of it, codes in capitals', () => {
    const offences = [{ code: ' th68010 ', listed: false, againstChild: 'unknown', onCentralRecords: true }, {}]
    expect(read({ ...conviction, offences })).toMatchObject({
      offences: [{ code: 'TH68010', listed: 'no', againstChild: 'unknown', onCentralRecords: 'yes' }, {}],
    })
    expect(read(conviction)).toMatchObject({ offences: [] })
    expect(read({ ...caution, offences: [{ code: 'OF61102' }] })).toMatchObject({ offences: [{ code: 'OF61102' }] })
  })

  test.each([
    { offences: {}, problem: '/matters/0/offences not-a-list' },
    { offences: [5], problem: '/matters/0/offences/0 not-an-object' },
    { offences: [{ code: 5 }], problem: '/matters/0/offences/0/code not-an-offence-code' },
    { offences: [{ code: 'no' }], problem: '/matters/0/offences/0/code not-an-offence-code' },
    { offences: [{ code: 'DROP TABLE' }], problem: '/matters/0/offences/0/code not-an-offence-code' },
    { offences: [{ listed: 'maybe' }], problem: '/matters/0/offences/0/listed not-yes-or-no' },
    { offences: [{ title: 'x' }], problem: '/matters/0/offences/0/title unknown-fact' },
    { offences: Array(101).fill({}), problem: '/matters/0/offences too-many' },
  ])('$problem', ({ offences, problem }) => {
    expect(problems({ ...conviction, offences })).toEqual([problem])
  })

  test('a code that nobody knows is no problem: the answer says that it cannot tell', () => {
    expect(problems({ ...conviction, offences: [{ code: 'ZZ99999' }] })).toEqual([])
  })

  test('custody for what can only be fined is asked about again', () => {
    const custody = { ...conviction, sentences: [{ kind: 'fine' }, { kind: 'imprisonment', length: { months: 3 } }] }
    expect(problems({ ...custody, offences: [{ code: 'CA03010' }] })).toEqual([
      '/matters/0/sentences/1/kind custody-for-fine-only',
    ])
    expect(problems({ ...custody, offences: [{ code: 'CA03010' }, { code: 'TH68010' }] })).toEqual([])
    expect(problems({ ...custody, offences: [{ code: 'ZZ99999' }] })).toEqual([])
    expect(problems({ ...custody, offences: [{}] })).toEqual([])
    expect(problems({ ...conviction, offences: [{ code: 'CA03010' }] })).toEqual([])
  })

  test('a youth caution at 30, or a conditional caution at 15, is asked about again', () => {
    const youth = { ...caution, kind: 'youth-caution' }
    const conditional = { ...caution, kind: 'conditional-caution' }
    expect(problems(youth, '1994-01-10')).toEqual(['/matters/0/under18 age-and-caution'])
    expect(problems(conditional, '2009-01-10')).toEqual(['/matters/0/under18 age-and-caution'])
    expect(problems({ ...youth, under18: false })).toEqual(['/matters/0/under18 age-and-caution'])
    expect(problems({ ...caution, under18: false }, '2009-01-10')).toEqual(['/matters/0/under18 age-and-birth'])
    expect(problems(youth, '2009-01-10')).toEqual([])
    expect(problems({ ...youth, under18: 'unknown' })).toEqual([])
  })

  test('the age at a caution is told by its kind, what is said, and the birthday', () => {
    const age = (matter: object, born?: string) => {
      const parsed = parseRecord({ ...(born === undefined ? {} : { born }), matters: [matter] })
      const [first] = parsed.ok ? parsed.record.matters : []
      return first?.matter === 'caution' ? first.under18 : undefined
    }
    expect(age({ ...caution, kind: 'youth-caution' })).toBe('yes')
    expect(age({ ...caution, kind: 'conditional-caution' })).toBe('no')
    expect(age(caution)).toBe('no')
    expect(age({ ...caution, under18: true })).toBe('yes')
    expect(age({ ...caution, under18: 'unknown' })).toBe('unknown')
    expect(age(caution, '2009-01-10')).toBe('yes')
    expect(age({ ...caution, under18: 'unknown' }, '1980-01-10')).toBe('no')
  })

  test.each([
    { what: 'not given', told: {}, missing: true, notSure: false },
    { what: 'asked and not known', told: { under18: 'unknown' }, missing: false, notSure: true },
    { what: 'given', told: { under18: false }, missing: false, notSure: false },
    { what: 'shown by the birthday', told: {}, born: '1980', missing: false, notSure: false },
    { what: 'not shown by a birthday known in part', told: {}, born: '2006', missing: true, notSure: false },
    { what: 'that of a caution for adults', told: { kind: 'conditional-caution' }, missing: false, notSure: false },
    { what: 'that of a caution for the young', told: { kind: 'reprimand' }, missing: false, notSure: false },
  ])('the age at a caution, $what: missing $missing, not sure $notSure', ({ told, born, missing, notSure }) => {
    const record = recordOf({ ...(born === undefined ? {} : { born }), matters: [{ ...caution, ...told }] })
    const age = [{ matter: 'm1', fact: 'under18' }]
    expect([record.missing, record.notSure]).toEqual([missing ? age : [], notSure ? age : []])
    const again = recordOf(writeRecord(record))
    expect([again.missing, again.notSure]).toEqual([record.missing, record.notSure])
  })

  test('is not known where that was the answer; without a code, what it was is not', () => {
    const offences = [
      { code: 'TH68010', listed: 'unknown', againstChild: 'unknown' },
      { listed: 'unknown', onCentralRecords: 'unknown' },
    ]
    const expected = [
      { matter: 'm1', offence: 0, fact: 'listed' },
      { matter: 'm1', offence: 0, fact: 'againstChild' },
      { matter: 'm1', offence: 1, fact: 'offence' },
      { matter: 'm1', offence: 1, fact: 'onCentralRecords' },
    ]
    for (const matter of [conviction, { ...caution, under18: false }])
      expect(recordOf({ matters: [{ ...matter, offences }] }).notSure).toEqual(expected)
  })
})

describe('a date in a record', () => {
  test.each([
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    [{ from: '2020', to: '2021-06' }, '2020-01-01', '2021-06-30'],
    [{ before: '2020-01-01' }, '1900-01-01', '2019-12-31'],
    [{ onOrBefore: '2020-01' }, '1900-01-01', '2020-01-31'],
    [{ after: '2020' }, '2021-01-01', '2199-12-31'],
    [{ onOrAfter: '2020' }, '2020-01-01', '2199-12-31'],
    [{ before: '1900-01-02' }, '1900-01-01', '1900-01-01'],
    [{ after: '2199-12-30' }, '2199-12-31', '2199-12-31'],
    ['unknown', '1900-01-01', '2199-12-31'],
  ])('%j is from %s to %s', (date, least, most) => {
    const range = first({ matters: [{ ...conviction, date }] }).date
    expect([isoOf(range.least), isoOf(range.most)]).toEqual([least, most])
  })

  test.each([
    ['2023-02-29', '/matters/0/date no-such-day'],
    ['1899', '/matters/0/date year-outside'],
    ['10.1.2024', '/matters/0/date not-a-day'],
    [{ from: '2021', to: '2020' }, '/matters/0/date from-after-to'],
    [{ from: '2021', to: 'x' }, '/matters/0/date/to not-a-day'],
    [{ since: '2021' }, '/matters/0/date not-a-day'],
    [{ before: '1900' }, '/matters/0/date/before year-outside'],
    [{ after: '2199-12' }, '/matters/0/date/after year-outside'],
    [null, '/matters/0/date not-a-day'],
  ])('%j is none', (date, problem) => {
    expect(problemsOf({ matters: [{ ...conviction, date }] })).toEqual([problem])
  })
})

describe('under 18 on the date of conviction (R4)', () => {
  const { under18: _, ...noAge } = conviction
  test.each([
    { born: '2006-01-11', under18: 'yes' },
    { born: '2006-01-10', under18: 'no' },
    { born: '2006', under18: 'unknown' },
    { born: '2007', under18: 'yes' },
    { born: { onOrBefore: '2005' }, under18: 'no' },
  ])('born $born: $under18', ({ born, under18 }) => {
    expect(first({ born, matters: [noAge] }).under18).toBe(under18)
  })

  test('of somebody born on 29 February begins on 1 March of a common year to be no longer so', () => {
    const at = (date: string) => first({ born: '2004-02-29', matters: [{ ...noAge, date }] }).under18
    expect([at('2022-02-28'), at('2022-03-01')]).toEqual(['yes', 'no'])
  })

  test('is missing when it is neither said nor shown, and not sure when that was the answer', () => {
    expect(recordOf({ matters: [noAge] }).missing).toEqual([{ matter: 'm1', fact: 'under18' }])
    const unsure = recordOf({ matters: [{ ...noAge, under18: 'unknown' }] })
    expect([unsure.missing, unsure.notSure]).toEqual([[], [{ matter: 'm1', fact: 'under18' }]])
  })

  test('cannot be otherwise than the date of birth shows', () => {
    expect(problemsOf({ born: '1980', matters: [{ ...conviction, under18: true }] })).toEqual([
      '/matters/0/under18 age-and-birth',
    ])
    expect(problemsOf({ born: '2025', matters: [noAge] })).toEqual(['/matters/0/date before-birth'])
  })
})

describe('a sentence in a record', () => {
  test('keeps the words of the court and adds terms up', () => {
    const { length, longestSingleTerm } = first(
      withSentence({ kind: 'imprisonment', terms: [{ years: 1 }, { months: 6, weeks: 2 }], served: 'consecutively' }),
    ).sentences[0] as Conviction['sentences'][number]
    expect(length?.most).toEqual({ months: 18, days: 14, said: { years: 1, months: 6, weeks: 2 } })
    expect(longestSingleTerm?.most).toEqual({ months: 12, days: 0, said: { years: 1 } })
  })

  test.each([
    { sentence: { kind: 'restraining-order', length: { years: 1 } }, ends: 'on-a-day' },
    { sentence: { kind: 'restraining-order', lastDay: '2025-01-01' }, ends: 'on-a-day' },
    { sentence: { kind: 'restraining-order' }, ends: 'unknown' },
    { sentence: { kind: 'restraining-order', ends: 'indefinite' }, ends: 'indefinite' },
    { sentence: { kind: 'fine' }, ends: undefined },
  ])('$sentence ends $ends', ({ sentence, ends }) => {
    expect(first(withSentence(sentence)).sentences[0]?.ends).toBe(ends)
  })

  test.each([
    { sentence: { kind: 'imprisonment', length: { months: 48 }, schedule18: true }, schedule18: 'no' },
    { sentence: { kind: 'imprisonment', length: { months: 49 } }, schedule18: 'unknown' },
    { sentence: { kind: 'imprisonment', length: { months: 49 }, schedule18: false }, schedule18: 'no' },
    { sentence: { kind: 'imprisonment', length: { days: 1461 } }, schedule18: 'unknown' },
    { sentence: { kind: 'imprisonment' }, schedule18: 'unknown' },
    { sentence: { kind: 'imprisonment', length: { days: 1460 }, schedule18: true }, schedule18: 'no' },
    { sentence: { kind: 'imprisonment', length: { months: 47, days: 30 }, schedule18: true }, schedule18: 'no' },
    { sentence: { kind: 'offender-of-particular-concern', length: { months: 36 } }, schedule18: 'no' },
    { sentence: { kind: 'offender-of-particular-concern', length: { months: 37 } }, schedule18: 'unknown' },
    { sentence: { kind: 'fine' }, schedule18: undefined },
  ])('$sentence: on the list of Schedule 18, $schedule18', ({ sentence, schedule18 }) => {
    expect(first(withSentence(sentence)).sentences[0]?.schedule18).toBe(schedule18)
  })

  test('of 47 months and 30 days is more than four years when it passes a February, so in a year not known better the list matters', () => {
    const sentence = { kind: 'imprisonment', length: { months: 47, days: 30 }, schedule18: true }
    const on = (date: string) => first(withSentence(sentence, { date })).sentences[0]?.schedule18
    expect([on('2020-03-01'), on('2020-12-31'), on('2020')]).toEqual(['yes', 'no', 'yes'])
  })

  test('of which the kind is not known is one to be unsure of; a conviction that is named "unknown" is not', () => {
    expect(recordOf(withSentence({ kind: 'unknown' })).notSure).toEqual([{ matter: 'm1', sentence: 0, fact: 'kind' }])
    const term = { kind: 'imprisonment', length: { months: 3 } }
    const first = { ...conviction, id: 'unknown', sentences: [term] }
    const second = { ...conviction, sentences: [{ ...term, consecutiveTo: 'unknown' }] }
    expect(recordOf({ matters: [first, second] }).notSure).toEqual([])
  })

  test.each([
    { from: { months: 6 }, to: { months: 6 } },
    { from: { years: 1 }, to: { months: 12 } },
    { atMost: { days: 1 } },
    { atLeast: { years: 100 } },
  ])('of %j has one length', (length) => {
    const { settled, sentences } = first(withSentence({ kind: 'imprisonment', length, schedule18: false }))
    expect(sentences[0]?.length?.least).toBe(sentences[0]?.length?.most)
    expect(settled).toBeDefined()
  })

  test('is not asked again about what no longer matters', () => {
    const unsure = { kind: 'restraining-order', length: { years: 1 }, ceased: 'unknown' }
    const paid = { kind: 'compensation-order', paid: 'unknown', paidOn: '2025' }
    for (const sentence of [unsure, paid]) {
      const record = recordOf(withSentence(sentence))
      expect(record.notSure).toEqual([])
      expect(recordOf(writeRecord(record))).toEqual(record)
    }
  })

  test.each([
    { sentence: { kind: 'imprisonment' }, missing: ['length', 'schedule18'] },
    { sentence: { kind: 'restraining-order' }, missing: ['ends'] },
    { sentence: { kind: 'restraining-order', ends: 'on-a-day' }, missing: ['lastDay'] },
    { sentence: { kind: 'restraining-order', ends: 'indefinite' }, missing: ['ceased'] },
    { sentence: { kind: 'restraining-order', ends: 'indefinite', ceased: true }, missing: ['ceasedOn'] },
    { sentence: { kind: 'restraining-order', ends: 'not-stated' }, missing: [] },
    { sentence: { kind: 'compensation-order' }, missing: ['paid'] },
    { sentence: { kind: 'compensation-order', paid: true }, missing: ['paidOn'] },
    { sentence: { kind: 'compensation-order', paid: false }, missing: [] },
    { sentence: { kind: 'fine' }, missing: [] },
  ])('$sentence: still to be asked is $missing', ({ sentence, missing }) => {
    const record = recordOf(withSentence(sentence))
    expect(record.missing).toEqual(missing.map((fact) => ({ matter: 'm1', sentence: 0, fact })))
  })

  test.each([
    [{ kind: 'fine', length: { months: 3 } }, 'length fact-of-another-kind'],
    [{ kind: 'fine', lenght: { months: 3 } }, 'lenght unknown-fact'],
    [{ kind: 'imprisonment', length: { months: 0 } }, 'length length-of-nothing'],
    [{ kind: 'imprisonment', length: { months: 1.5 } }, 'length not-a-length'],
    [{ kind: 'imprisonment', length: { years: 101 } }, 'length too-long'],
    [{ kind: 'imprisonment', length: { atLeast: { days: 36526 } } }, 'length/atLeast too-long'],
    [{ kind: 'imprisonment', terms: [{ years: 60 }, { years: 41 }], served: 'consecutively' }, 'terms too-long'],
    [{ kind: 'imprisonment', terms: Array.from({ length: 101 }, () => ({ days: 1 })) }, 'terms too-many'],
    [{ kind: 'restraining-order', length: { years: 1 }, ceased: 5 }, 'ceased not-yes-or-no'],
    [{ kind: 'restraining-order', length: { years: 1 }, ceased: false, ceasedOn: '2025' }, 'ceased contradicts'],
    [{ kind: 'imprisonment', length: { from: { months: 6 }, to: { months: 3 } } }, 'length from-after-to'],
    [{ kind: 'imprisonment', length: { months: 3 }, terms: [{ months: 3 }] }, 'terms contradicts'],
    [{ kind: 'imprisonment', length: { years: 2 }, longestSingleTerm: { years: 5 } }, 'longestSingleTerm contradicts'],
    [{ kind: 'imprisonment', served: 'consecutively' }, 'served missing'],
    [{ kind: 'imprisonment', terms: [] }, 'terms none-given'],
    [{ kind: 'imprisonment', expiresOn: '2023-01-01' }, 'expiresOn before-it-began'],
    [{ kind: 'community-order', start: '2024-06-01', lastDay: '2024-03-01' }, 'lastDay before-it-began'],
    [{ kind: 'imprisonment', start: '2025-02', expiresOn: '2024', length: { months: 3 } }, 'expiresOn before-it-began'],
    [{ kind: 'restraining-order', ends: 'indefinite', length: { years: 1 } }, 'ends contradicts'],
    [{ kind: 'restraining-order', ends: 'indefinite', ceased: false, ceasedOn: '2025-01-01' }, 'ceased contradicts'],
    [{ kind: 'compensation-order', paid: false, paidOn: '2025-01-01' }, 'paid contradicts'],
    [{ kind: 'imprisonment', consecutiveTo: 'nobody' }, 'consecutiveTo no-such-conviction'],
    [{ kind: 'imprisonment', consecutiveTo: 'm1' }, 'consecutiveTo no-such-conviction'],
  ])('%j is refused', (sentence, problem) => {
    expect(problemsOf(withSentence(sentence))).toEqual([`/matters/0/sentences/0/${problem}`])
  })

  describe('follows on', () => {
    const follows = (id: string, ...others: readonly string[]) => ({
      ...conviction,
      id,
      sentences: [
        { kind: 'imprisonment', length: { months: 3 } },
        ...others.map((consecutiveTo) => ({ kind: 'imprisonment', length: { months: 3 }, consecutiveTo })),
      ],
    })
    test.each([
      { name: 'a chain', matters: [follows('a'), follows('b', 'a'), follows('c', 'b')], problems: [] },
      { name: 'two that follow the same', matters: [follows('b', 'a'), follows('a'), follows('c', 'a')], problems: [] },
      {
        name: 'a circle',
        matters: [follows('a', 'b'), follows('b', 'a')],
        problems: [
          '/matters/0/sentences/1/consecutiveTo goes-round',
          '/matters/1/sentences/1/consecutiveTo goes-round',
        ],
      },
      {
        name: 'one of two convictions',
        matters: [follows('a'), follows('b'), follows('c', 'a', 'b')],
        problems: ['/matters/2/sentences/2/consecutiveTo contradicts'],
      },
      {
        name: 'a circle through a second sentence',
        matters: [follows('a'), follows('b', 'a', 'c'), follows('c', 'b')],
        problems: [
          '/matters/1/sentences/2/consecutiveTo contradicts',
          '/matters/2/sentences/1/consecutiveTo goes-round',
        ],
      },
    ])('in $name: $problems', ({ matters, problems }) => {
      expect(problemsOf({ matters })).toEqual(problems)
    })

    test('a thousand times over, at once', () => {
      const long = Array.from({ length: 1000 }, (_, i) => (i === 0 ? follows('c0') : follows(`c${i}`, `c${i - 1}`)))
      expect(recordOf({ matters: long }).convictions).toHaveLength(1000)
      const star = Array.from({ length: 1000 }, (_, i) =>
        i === 0 ? follows('c0') : follows(`c${i}`, ...Array.from({ length: 90 }, () => 'c0')),
      )
      expect(recordOf({ matters: star }).convictions).toHaveLength(1000)
    })
  })
})

test('a single term may be as long as the whole, in another unit too, or not known', () => {
  const parses = (length: object | string, longestSingleTerm: object | string) =>
    parseRecord(withSentence({ kind: 'imprisonment', length, longestSingleTerm })).ok
  expect(parses({ days: 1461 }, { years: 4 })).toBe(true)
  expect(parses({ months: 12 }, { days: 366 })).toBe(true)
  expect(parses({ years: 2 }, 'unknown')).toBe(true)
  expect(parses({ years: 2 }, { atLeast: { years: 1 } })).toBe(true)
})

describe('a problem', () => {
  test('says in plain words what to put right, and suggests a name that is near', () => {
    const parsed = parseRecord(withSentence({ kind: 'fine', strat: '2024' }))
    expect(parsed.ok ? '' : parsed.problems[0]?.message).toBe('We do not know the fact “strat”. Did you mean “start”?')
  })

  test('never repeats what somebody may have written freely', () => {
    const secret = 'my name is Jane Doe and'
    const everywhere = [
      { [secret]: 1, matters: [] },
      { matters: [{ ...conviction, id: secret }] },
      { matters: [{ ...conviction, date: secret }] },
      withSentence({ kind: secret }),
      withSentence({ kind: 'fine', [secret]: secret }),
    ]
    for (const input of everywhere) expect(JSON.stringify(parseRecord(input))).not.toContain('Jane')
  })

  test('comes at most fifty times', () => {
    const parsed = parseRecord({ matters: Array.from({ length: 900 }, () => 5) })
    expect(parsed.ok ? 0 : parsed.problems.length).toBe(50)
  })

  test.each([[undefined], [null], ['text'], [5], [[]], [{}], [{ matters: 5 }]])('%j is no record', (input) => {
    expect(parseRecord(input).ok).toBe(false)
  })

  test('stands where it is in the document, behind what could not be read', () => {
    const named = { ...conviction, id: 'a' }
    expect(problemsOf({ matters: [5, named, named] })).toEqual(['/matters/0 not-an-object', '/matters/2/id same-id'])
  })

  test('of too many matters or the same name twice', () => {
    expect(problemsOf({ matters: Array.from({ length: 1001 }, () => conviction) })).toEqual(['/matters too-many'])
    expect(
      problemsOf({
        matters: [
          { ...conviction, id: 'a' },
          { ...conviction, id: 'a' },
        ],
      }),
    ).toEqual(['/matters/1/id same-id'])
  })
})

describe('a record is read again as it was written', () => {
  test('when it is remembered as people do', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawsFrom(seed)
        const record = recordOf(remembered(draw, drawnRecord(draw)))
        expect(recordOf(writeRecord(record))).toEqual(record)
      }),
      { numRuns: 2000 },
    )
  })

  const dates = ['2024-01-10', '2025', '2024-03', 'unknown', { after: '2024' }, { from: '1900', to: '2199' }]
  const lengths = [
    { months: 6 },
    { weeks: 53 },
    { years: 5 },
    'unknown',
    { atLeast: { months: 30 } },
    { atMost: { years: 1 } },
  ]
  const written: Readonly<Record<FactType, readonly unknown[]>> = {
    day: dates,
    length: lengths,
    lengths: [
      [{ months: 3 }, { weeks: 2 }],
      [{ years: 3 }, { years: 4 }],
    ],
    'yes-no': [true, false, 'unknown'],
    'order-end': orderEnds,
    served: ['consecutively', 'concurrently'],
    'conviction-id': ['first'],
  }
  const kinds: readonly DisposalKind[] = Object.values(disposalGroups).flat()

  test('whichever facts of its kind are given, and however', () => {
    let read = 0
    for (let seed = 1; seed <= 6_000; seed += 1) {
      const draw = drawsFrom(seed)
      const kind = oneOf(draw, kinds)
      const facts = factsOf(kind).filter(() => chance(draw, 30))
      const given = facts.map((fact) => [fact, oneOf(draw, written[sentenceFacts[fact].type])])
      const date = oneOf(draw, dates)
      const parsed = parseRecord({
        ...(chance(draw, 30) ? { born: oneOf(draw, ['1990', '2006-01-10']) } : {}),
        matters: [
          {
            matter: 'conviction',
            id: 'first',
            date: '2024',
            sentences: [{ kind: 'imprisonment', length: { months: 3 } }],
          },
          { matter: 'conviction', id: 'next', date, sentences: [{ kind, ...Object.fromEntries(given) }] },
          { matter: 'other', kind: 'arrest', date },
        ],
      })
      if (!parsed.ok) continue
      read += 1
      // The date of birth is not written: with one, a date that is not known becomes "born or later".
      const { notSure, ...record } = parsed.record
      const { notSure: again, ...same } = recordOf(writeRecord(parsed.record))
      expect(same, `${seed}`).toEqual(record)
      expect(again.filter(({ fact }) => fact !== 'date')).toEqual(notSure.filter(({ fact }) => fact !== 'date'))
    }
    expect(read).toBeGreaterThan(2_000)
  })
})
