import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import { type cautionKinds, otherOutcomeKinds } from '../record/disposal-kinds.ts'
import { spentDates } from './calculate.ts'
import { withDiversionaryAndCommunityCautions } from './law-in-force.ts'
import { type Asked, assessed, byReading, firstOf, questionOf, reasons, recordOf } from './testing/ask.ts'

const given = (kind: (typeof cautionKinds)[number], facts: object = {}, asked?: Asked) =>
  firstOf([{ matter: 'caution', kind, date: '2026-01-15', ...facts }], asked)

test('a caution that was disregarded has nothing to become spent (R28)', () => {
  const given = { matter: 'caution', kind: 'simple-caution', date: '2024-01-10' } as const
  const [answer] = assessed([{ ...given, setAside: 'disregarded' }]).matters
  expect(answer).toMatchObject({ status: 'nothing-to-spend', readings: [], readingsDiffer: false })
  expect(spentDates(recordOf({ ...given, setAside: 'disregarded' }), questionOf())).toEqual([undefined])
  expect(spentDates(recordOf(given), questionOf())?.[0]?.most).toBe(day('2024-01-10'))
})

describe('Rehabilitation of Offenders Act 1974, s. 8A, Schedule 2: cautions (R20 to R23)', () => {
  test.each([
    { kind: 'simple-caution' as const, rule: 'R20' },
    { kind: 'youth-caution' as const, rule: 'R20' },
    { kind: 'reprimand' as const, rule: 'R22' },
    { kind: 'warning' as const, rule: 'R22' },
    { kind: 'scottish-warning-or-fixed-penalty' as const, rule: 'R23' },
  ])('$kind is spent the moment it is given', ({ kind, rule }) => {
    const answer = given(kind)
    expect(byReading(answer, 'statute')).toBe('2026-01-15')
    expect(byReading(answer, 'cautious')).toBe('2026-01-15')
    expect(reasons(answer)).toEqual([`${rule} caution-spent-at-once`])
    expect(given(kind, {}, { on: '2026-01-15' }).status).toBe('spent')
  })

  test.each([
    { kind: 'conditional-caution' as const, rule: 'R21' },
    { kind: 'youth-conditional-caution' as const, rule: 'R21' },
    { kind: 'scottish-other-alternative' as const, rule: 'R23' },
  ])('$kind: three months from the day it was given, which does not count', ({ kind, rule }) => {
    expect(byReading(given(kind), 'statute')).toBe('2026-04-16')
    expect(reasons(given(kind))).toEqual([`${rule} months-from-caution`])
    expect(given(kind, {}, { on: '2026-04-15' }).status).toBe('not-spent')
    expect(given(kind, {}, { on: '2026-04-16' }).status).toBe('spent')
    expect(given(kind).readings[0]?.finding.because.with).toMatchObject({ kind, date: '2026-01-15', months: 3 })
  })

  test.each([
    { conditionsEnd: '2026-03-01', statute: '2026-03-01', why: 'R21 conditions-ended' },
    { conditionsEnd: '2026-04-15', statute: '2026-04-15', why: 'R21 conditions-ended' },
    { conditionsEnd: '2026-04-16', statute: '2026-04-16', why: 'R21 months-from-caution' },
    { conditionsEnd: '2026-06-30', statute: '2026-04-16', why: 'R21 months-from-caution' },
  ])(
    'conditions that end on $conditionsEnd: $statute by practice, 16 April to be safe',
    ({ conditionsEnd, statute, why }) => {
      const answer = given('conditional-caution', { conditionsEnd })
      expect(byReading(answer, 'statute')).toBe(statute)
      expect(byReading(answer, 'cautious')).toBe('2026-04-16')
      expect(reasons(answer)).toEqual([why])
    },
  )

  test('R53: diversionary and community cautions are outside until their law is counted as in force', () => {
    for (const kind of ['diversionary-caution', 'community-caution'] as const) {
      expect(given(kind)).toMatchObject({ status: 'outside', readings: [] })
      expect(given(kind).answer).toMatchObject({ kind: 'outside', finding: { because: { say: 'not-in-force' } } })
    }
    const drafts = [withDiversionaryAndCommunityCautions(day('2026-01-01'))]
    expect(byReading(given('diversionary-caution', {}, { drafts }), 'statute')).toBe('2026-04-16')
    expect(byReading(given('community-caution', {}, { drafts }), 'statute')).toBe('2026-01-15')
    expect(byReading(given('conditional-caution', {}, { drafts }), 'statute')).toBe('2026-04-16')
    expect(reasons(given('diversionary-caution', {}, { drafts }))).toEqual(['R53 months-from-caution'])
    expect(reasons(given('community-caution', {}, { drafts }))).toEqual(['R53 caution-spent-at-once'])
    const later = [withDiversionaryAndCommunityCautions(day('2027-01-01'))]
    expect(given('community-caution', {}, { drafts: later }).status).toBe('outside')
    expect(given('community-caution', {}, { drafts: later, lawAsAt: '2027-01-01' }).status).toBe('spent')
  })

  test('a disregarded caution has nothing to become spent (R28)', () => {
    expect(given('simple-caution', { setAside: 'disregarded' })).toMatchObject({ status: 'nothing-to-spend' })
  })

  test('s. 6(4) speaks of convictions: a caution neither extends nor is extended (R33)', () => {
    const fine = {
      matter: 'conviction' as const,
      date: '2025-06-01',
      under18: false,
      sentences: [{ kind: 'fine' as const }],
    }
    const caution = { matter: 'caution' as const, kind: 'conditional-caution' as const, date: '2025-09-01' }
    expect(byReading(firstOf([fine, caution]), 'statute')).toBe('2026-06-01')
    expect(byReading(firstOf([caution, fine]), 'statute')).toBe('2025-12-02')
  })
})

describe('the finding for a caution', () => {
  const because = (kind: (typeof cautionKinds)[number], facts: object = {}, asked?: Asked) =>
    given(kind, facts, asked).readings[0]?.finding.because

  test('tells the day and the months that its own law gives', () => {
    const own = { ...withDiversionaryAndCommunityCautions(day('2026-01-01')) }
    const cautions = own.cautions && {
      ...own.cautions,
      rule: { ...own.cautions.rule, diversionary: { months: 5, days: 0 } },
    }
    const drafts = cautions ? [{ cautions }] : []
    expect(byReading(given('diversionary-caution', {}, { drafts }), 'statute')).toBe('2026-06-16')
    expect(because('diversionary-caution', {}, { drafts })).toMatchObject({ with: { months: 5 } })
    expect(because('conditional-caution', {}, { drafts })).toMatchObject({ with: { months: 3 } })
    expect(because('scottish-other-alternative', {}, { drafts })).toMatchObject({ with: { months: 3 } })
  })

  test('names the day the conditions ended, and how sure each source is', () => {
    expect(because('conditional-caution', { conditionsEnd: '2026-03-01' })).toEqual({
      say: 'conditions-ended',
      with: { kind: 'conditional-caution', conditionsEnd: '2026-03-01' },
    })
    expect(because('warning')).toEqual({ say: 'caution-spent-at-once', with: { kind: 'warning', date: '2026-01-15' } })
    expect(given('conditional-caution', { conditionsEnd: '2026-03-01' }).readings[0]?.finding.source.confidence).toBe(
      'guidance',
    )
    expect(given('conditional-caution').confidence).toBe('statute')
  })

  test('of a caution whose day is known in part is a range', () => {
    const answer = firstOf([{ matter: 'caution', kind: 'conditional-caution', date: '2026-02' }])
    expect(byReading(answer, 'statute')).toBe('2026-05-02 to 2026-05-29')
    expect(answer.status).toBe('spent')
  })
})

describe('ss. 1(4), 8A(2): what is neither a caution nor a conviction (R24)', () => {
  test.each(otherOutcomeKinds.map((kind) => ({ kind })))('$kind has nothing to become spent', ({ kind }) => {
    const answer = firstOf([{ matter: 'other', kind, date: '2025-01-01' }])
    expect(answer).toMatchObject({ status: 'nothing-to-spend', readings: [], readingsDiffer: false })
    expect(answer.answer).toMatchObject({ finding: { because: { say: 'not-caution-or-conviction', with: { kind } } } })
  })

  test.each([
    { kind: 'acquittal' as const, confidence: 'statute' },
    { kind: 'community-resolution' as const, confidence: 'secondary' },
    { kind: 'outcome-21' as const, confidence: 'unsettled' },
    { kind: 'outcome-22' as const, confidence: 'unsettled' },
  ])('$kind is so by $confidence', ({ kind, confidence }) => {
    expect(firstOf([{ matter: 'other', kind, date: '2025-01-01' }]).confidence).toBe(confidence)
  })

  test('a quashed conviction is none, and extends none', () => {
    const sentences = [{ kind: 'fine' as const }]
    const quashed = {
      matter: 'conviction' as const,
      date: '2025-01-01',
      under18: false,
      sentences,
      setAside: 'quashed' as const,
    }
    const other = { matter: 'conviction' as const, date: '2025-06-01', under18: false, sentences }
    expect(firstOf([quashed, other])).toMatchObject({ status: 'nothing-to-spend' })
    expect(firstOf([quashed]).answer).toMatchObject({
      finding: { because: { say: 'set-aside', with: { how: 'quashed' } } },
    })
    expect(byReading(firstOf([other, quashed]), 'statute')).toBe('2026-06-01')
  })
})
