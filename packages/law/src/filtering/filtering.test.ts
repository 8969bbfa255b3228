import { describe, expect, test } from 'vitest'
import { day, isoOf } from '../calendar/day.ts'
import { isDay, never, none, untilItEnds } from '../calendar/moment.ts'
import { filteringFinding } from './filtering-finding.ts'
import { filteringOn } from './filtering-law.ts'
import { type FilteringFacts, shownUntil } from './shown-until.ts'

const plain: FilteringFacts = {
  matter: 'conviction',
  date: day('2015-11-22'),
  under18: false,
  custodial: false,
  listed: false,
  hasOther: false,
  spentFrom: day('2016-11-22'),
}
const caution: FilteringFacts = { ...plain, matter: 'caution', date: day('2020-11-22'), spentFrom: day('2020-11-22') }
const today = '2026-11-22'

function until(facts: FilteringFacts, issued = today): string {
  const found = shownUntil(facts, filteringOn(day(issued)))
  if (found === none) return 'not at all'
  return isDay(found) ? isoOf(found as never) : found >= never ? 'always' : 'until it ends'
}
const why = (facts: FilteringFacts, issued = today) => {
  const rests = {
    spent: { value: 'spent', because: { say: 'tell-spent', with: {} }, source: unused, from: [] } as const,
    listed: { value: 'no', because: { say: 'tell-spent', with: {} }, source: unused, from: [] } as const,
  }
  const found = filteringFinding(facts, day(issued), { filtering: filteringOn(day(issued)), rests })
  return {
    is: `${found.value}: ${found.source.rule} ${found.because.say}`,
    from: found.from.map(({ value }) => value),
    with: found.because.with,
  }
}
const unused = { title: '', provision: '', url: '', confidence: 'statute', rule: '' } as const

describe('D16, D22: a conviction', () => {
  test.each([
    { what: 'of an adult is out eleven years on, that day included', facts: {}, until: '2026-11-22' },
    { what: 'under 18 is out after five years and six months', facts: { under18: true }, until: '2021-05-22' },
    { what: 'with custody always shows (D24)', facts: { custodial: true }, until: 'always' },
    { what: 'for a listed offence always shows (D36)', facts: { listed: true }, until: 'always' },
    { what: 'beside another is tested alone (D26)', facts: { hasOther: true }, until: '2026-11-22' },
    { what: 'that is not spent shows until it is (D20)', facts: { spentFrom: day('2030-01-01') }, until: '2030-01-01' },
    {
      what: 'that waits for something shows until then (D31)',
      facts: { spentFrom: untilItEnds },
      until: 'until it ends',
    },
    { what: 'that is never spent always shows', facts: { spentFrom: never }, until: 'always' },
    { what: 'under 18 and listed always shows', facts: { under18: true, listed: true }, until: 'always' },
    {
      what: 'of 29 February is out on the last of a February without one',
      facts: { date: day('2016-02-29') },
      until: '2027-02-28',
    },
    {
      what: 'of 31 August under 18 is out on the last of February',
      facts: { date: day('2015-08-31'), under18: true },
      until: '2021-02-28',
    },
  ])('$what: $until', ({ facts, until: expected }) => {
    expect(until({ ...plain, ...facts })).toBe(expected)
  })
})

describe('D17, D18, D19: a caution', () => {
  test.each([
    { what: 'of an adult is out after six years', facts: {}, until: '2026-11-22' },
    { what: 'of an adult for a listed offence always shows', facts: { listed: true }, until: 'always' },
    {
      what: 'given under 18 does not show',
      facts: { under18: true, spentFrom: day('2020-11-22') },
      until: '2020-11-22',
    },
    {
      what: 'given under 18 does not show, listed or not',
      facts: { under18: true, listed: true },
      until: '2020-11-22',
    },
    {
      what: 'given under 18 shows while it is not spent',
      facts: { under18: true, spentFrom: day('2021-02-23') },
      until: '2021-02-23',
    },
    { what: 'of an adult has nothing to do with custody', facts: { custodial: true }, until: '2026-11-22' },
    { what: 'of an adult has nothing to do with convictions', facts: { hasOther: true }, until: '2026-11-22' },
  ])('$what: $until', ({ facts, until: expected }) => {
    expect(until({ ...caution, ...facts })).toBe(expected)
  })
})

describe('D27 to D29: certificates that were issued earlier', () => {
  test('D29: before 29 May 2013 nothing was filtered', () => {
    expect(until(plain, '2013-05-28')).toBe('always')
    expect(until({ ...caution, under18: true }, '2013-05-28')).toBe('always')
    expect(until({ ...plain, date: day('2000-01-01') }, '2013-05-29')).toBe('2011-01-01')
  })

  test('D27: until 27 November 2020 another conviction kept one in, and youth cautions showed for two years', () => {
    expect(until({ ...plain, hasOther: true }, '2020-11-27')).toBe('always')
    expect(until({ ...plain, hasOther: true }, '2020-11-28')).toBe('2026-11-22')
    expect(until({ ...caution, under18: true }, '2020-11-27')).toBe('2022-11-22')
    expect(until({ ...caution, under18: true, listed: true }, '2020-11-27')).toBe('always')
    expect(until({ ...caution, under18: true }, '2020-11-28')).toBe('not at all')
    expect(until({ ...caution, hasOther: true }, '2020-11-27')).toBe('2026-11-22')
  })

  test('D28, D20: until 27 October 2023 what was not spent could be filtered when it was old enough', () => {
    const old = { ...plain, date: day('1998-06-01'), spentFrom: untilItEnds }
    expect(until(old, '2023-10-27')).toBe('2009-06-01')
    expect(until(old, '2023-10-28')).toBe('until it ends')
    expect(until({ ...caution, under18: true, spentFrom: day('2023-12-01') }, '2023-10-27')).toBe('not at all')
  })
})

describe('why a certificate shows it or not', () => {
  test.each([
    { facts: { ...plain, custodial: true, listed: true }, is: 'shows: D24 custody-always-shows', from: [] },
    { facts: { ...plain, listed: true, spentFrom: never }, is: 'shows: D36 listed-always-shows', from: ['no'] },
    { facts: { ...plain, spentFrom: never }, is: 'shows: D20 unspent-shows', from: ['spent'] },
    { facts: { ...plain, date: day('2015-11-23') }, is: 'shows: D16 shows-for-a-time', from: ['no', 'spent'] },
    { facts: plain, is: 'does-not-show: D16 filtered', from: ['no', 'spent'] },
    { facts: { ...caution, date: day('2020-11-23') }, is: 'shows: D17 shows-for-a-time', from: ['no', 'spent'] },
    { facts: caution, is: 'does-not-show: D17 filtered', from: ['no', 'spent'] },
    { facts: { ...caution, listed: true }, is: 'shows: D36 listed-always-shows', from: ['no'] },
    {
      facts: { ...caution, under18: true, listed: true },
      is: 'does-not-show: D18 youth-caution-not-shown',
      from: ['spent'],
    },
    {
      facts: { ...caution, under18: true, spentFrom: day('2026-11-23') },
      is: 'shows: D20 unspent-shows',
      from: ['spent'],
    },
    {
      facts: { ...caution, under18: true, spentFrom: day('2026-11-22') },
      is: 'does-not-show: D18 youth-caution-not-shown',
      from: ['spent'],
    },
    { facts: { ...caution, custodial: true }, is: 'does-not-show: D17 filtered', from: ['no', 'spent'] },
    { facts: { ...plain, spentFrom: day('2026-11-22') }, is: 'does-not-show: D16 filtered', from: ['no', 'spent'] },
  ])('$is', ({ facts, is, from }) => {
    expect(why(facts)).toMatchObject({ is, from })
  })

  test.each([
    { facts: plain, issued: '2013-01-01', is: 'shows: D29 nothing-was-filtered' },
    { facts: { ...plain, hasOther: true }, issued: '2020-01-01', is: 'shows: D27 another-conviction-then' },
    {
      facts: { ...caution, hasOther: true, date: day('2012-01-01') },
      issued: '2020-01-01',
      is: 'does-not-show: D27 filtered',
    },
    {
      facts: { ...plain, hasOther: true, date: day('2005-01-01') },
      issued: '2021-01-01',
      is: 'does-not-show: D28 filtered',
    },
    {
      facts: { ...caution, under18: true, date: day('2019-01-01') },
      issued: '2020-06-01',
      is: 'shows: D27 shows-for-a-time',
    },
    {
      facts: { ...caution, under18: true, listed: true, date: day('2010-01-01') },
      issued: '2020-06-01',
      is: 'shows: D36 listed-always-shows',
    },
    {
      facts: { ...plain, date: day('1998-06-01'), spentFrom: untilItEnds },
      issued: '2023-10-27',
      is: 'does-not-show: D28 filtered',
    },
  ])('$issued $is', ({ facts, issued, is }) => {
    expect(why(facts, issued).is).toBe(is)
  })

  test('says for how long and until when', () => {
    expect(why(plain).with).toEqual({
      matter: 'conviction',
      date: '2015-11-22',
      months: 132,
      until: '2026-11-22',
      under18: false,
    })
    expect(why({ ...plain, under18: true }).with).toMatchObject({ months: 66, until: '2021-05-22', under18: true })
    expect(why(caution).with).toMatchObject({ matter: 'caution', months: 72, until: '2026-11-22' })
    expect(why({ ...caution, under18: true, date: day('2019-01-01') }, '2020-06-01').with).toMatchObject({ months: 24 })
    expect(why({ ...plain, spentFrom: untilItEnds }).with).toEqual({ spentFrom: 'until-it-ends' })
  })

  test('rests on whether it was listed only, where being spent made no difference', () => {
    expect(why({ ...plain, date: day('2005-01-01') }, '2021-01-01').from).toEqual(['no'])
  })
})
