import { describe, expect, test } from 'vitest'
import { type Day, day } from '../calendar/day.ts'
import { type DisposalKind, groupOf } from '../record/disposal-kinds.ts'
import type { ExactConviction, ExactSentence } from '../record/exact.ts'
import type { SaidLength } from '../record/length.ts'
import { told } from '../rehabilitation/told.ts'
import { asTheMinistryHasIt, turned } from './differences.ts'
import { ministryOwn, ministrySpentFrom } from './sentence.ts'

type Given = Partial<Omit<ExactSentence, 'length' | 'longestSingleTerm' | 'kind'>> & {
  readonly kind: DisposalKind
  readonly start: Day
  readonly length?: SaidLength
  readonly longestSingleTerm?: SaidLength
}

const lengthOf = (said: SaidLength | undefined): ExactSentence['length'] =>
  said && {
    months: (said.years ?? 0) * 12 + (said.months ?? 0),
    days: (said.weeks ?? 0) * 7 + (said.days ?? 0),
    said,
  }

const sentence = ({ length, longestSingleTerm, ...facts }: Given): ExactSentence => ({
  group: groupOf.get(facts.kind) ?? 'unknown',
  schedule18: false,
  expiresOn: undefined,
  activatedUntil: undefined,
  ends: length ? 'on-a-day' : undefined,
  lastDay: undefined,
  ceasedOn: undefined,
  paidOn: undefined,
  resentencedOn: undefined,
  ...facts,
  length: lengthOf(length),
  longestSingleTerm: lengthOf(longestSingleTerm),
})

const convictionOf = (given: readonly Given[], facts: Partial<ExactConviction> = {}): ExactConviction => ({
  date: given[0]?.start ?? day('2020-01-01'),
  under18: false,
  sentences: given.map(sentence),
  ...facts,
})

function printed(given: Given, facts: Partial<ExactConviction> = {}, as = asTheMinistryHasIt): string {
  const conviction = convictionOf([given], facts)
  const spentFrom = ministrySpentFrom(conviction.sentences[0] as ExactSentence, conviction, as)
  return spentFrom === undefined ? 'no answer' : told(spentFrom)
}

const start = day('2020-01-31')
const under18 = { under18: true }

describe("the date the ministry's service prints for one sentence", () => {
  test.each<{ what: string; given: Given; youth?: boolean; prints: string }>([
    {
      what: 'a month from 31 January ends with February',
      given: { kind: 'imprisonment', start: day('2023-01-31'), length: { months: 1 } },
      prints: '2024-02-28',
    },
    {
      what: 'custody counts a day late',
      given: { kind: 'imprisonment', start: day('2024-01-01'), length: { months: 6 } },
      prints: '2025-07-01',
    },
    {
      what: 'twelve months are the first row',
      given: { kind: 'imprisonment', start: day('2023-05-10'), length: { months: 12 } },
      prints: '2025-05-10',
    },
    {
      what: '366 days are the second, in a leap year too',
      given: { kind: 'imprisonment', start: day('2024-01-01'), length: { days: 366 } },
      prints: '2029-01-01',
    },
    {
      what: '365 days are the first',
      given: { kind: 'imprisonment', start: day('2023-01-01'), length: { days: 365 } },
      prints: '2025-01-01',
    },
    {
      what: 'four years are the second',
      given: { kind: 'imprisonment', start: day('2010-01-01'), length: { years: 4 }, schedule18: true },
      prints: '2018-01-01',
    },
    {
      what: '1,461 days are the third',
      given: { kind: 'imprisonment', start: day('2012-02-29'), length: { days: 1461 } },
      prints: '2023-02-28',
    },
    {
      what: 'over four years for an offence in Schedule 18',
      given: { kind: 'imprisonment', start, length: { years: 5 }, schedule18: true },
      prints: 'never',
    },
    {
      what: 'the same of terms that are each shorter',
      given: {
        kind: 'imprisonment',
        start: day('2020-01-06'),
        length: { years: 5 },
        schedule18: true,
        longestSingleTerm: { years: 3 },
      },
      prints: '2032-01-06',
    },
    {
      what: 'a suspended sentence of 24 months',
      given: { kind: 'suspended-imprisonment', start, length: { months: 24 } },
      prints: '2026-01-31',
    },
    {
      what: 'a suspended sentence of over 24 months',
      given: { kind: 'suspended-imprisonment', start, length: { months: 25 } },
      prints: 'no answer',
    },
    {
      what: 'a suspended sentence of 731 days',
      given: { kind: 'suspended-imprisonment', start, length: { days: 731 } },
      prints: 'no answer',
    },
    {
      what: 'detention under 18',
      given: { kind: 'youth-detention', start: day('2016-10-20'), length: { weeks: 53 } },
      youth: true,
      prints: '2019-10-26',
    },
    {
      what: 'service detention',
      given: { kind: 'service-detention', start: day('2025-05-01'), length: { days: 60 } },
      prints: '2026-06-30',
    },
    {
      what: 'an order with an end',
      given: { kind: 'community-order', start, length: { months: 13 } },
      prints: '2021-02-28',
    },
    {
      what: 'an order until further order',
      given: { kind: 'restraining-order', start, ends: 'until-further-order' },
      prints: 'until-it-ends',
    },
    {
      what: 'an order of which no length was given',
      given: { kind: 'hospital-order', start, ends: 'not-stated' },
      prints: '2022-01-31',
    },
    { what: 'a fine', given: { kind: 'fine', start: day('2020-02-29') }, prints: '2021-02-28' },
    { what: 'a fine under 18', given: { kind: 'fine', start: day('2025-08-31') }, youth: true, prints: '2026-02-28' },
    {
      what: 'compensation on the day it was paid',
      given: { kind: 'compensation-order', start, paidOn: day('2021-05-05') },
      prints: '2021-05-05',
    },
    { what: 'compensation that is not paid', given: { kind: 'compensation-order', start }, prints: 'no answer' },
    { what: 'points alone', given: { kind: 'endorsement', start }, prints: '2023-01-31' },
    { what: 'points alone under 18', given: { kind: 'endorsement', start }, youth: true, prints: '2023-01-31' },
    { what: 'a fixed penalty with points', given: { kind: 'endorsed-fixed-penalty', start }, prints: '2025-01-31' },
    { what: 'the same under 18', given: { kind: 'endorsed-fixed-penalty', start }, youth: true, prints: '2022-07-31' },
    { what: 'an absolute discharge', given: { kind: 'absolute-discharge', start }, prints: '2020-01-31' },
  ])('$what: $prints', ({ given, youth, prints }) => {
    expect(printed(given, youth ? under18 : {})).toBe(prints)
  })

  test.each<{ what: string; given: Given; youth?: boolean }>([
    { what: 'a life sentence', given: { kind: 'life-imprisonment', start } },
    { what: 'an extended sentence', given: { kind: 'extended-sentence', start, length: { years: 4 } } },
    { what: 'a confiscation order', given: { kind: 'confiscation-order', start } },
    {
      what: 'a date from the release papers',
      given: { kind: 'imprisonment', start, length: { months: 6 }, expiresOn: day('2020-06-01') },
    },
    {
      what: 'an order with a last day and no length',
      given: { kind: 'community-order', start, ends: 'on-a-day', lastDay: day('2021-01-30') },
    },
    {
      what: 'an order that was lifted',
      given: { kind: 'restraining-order', start, ends: 'until-further-order', ceasedOn: day('2022-01-01') },
    },
    { what: 'months and days at once', given: { kind: 'imprisonment', start, length: { months: 6, days: 10 } } },
    { what: 'a referral order of an adult', given: { kind: 'referral-order', start, length: { months: 9 } } },
    {
      what: 'a suspended sentence of somebody under 18',
      given: { kind: 'suspended-imprisonment', start, length: { months: 9 } },
      youth: true,
    },
    { what: 'an order that nobody can name', given: { kind: 'unknown', start } },
  ])('none, of what it cannot be told: $what', ({ given, youth }) => {
    expect(printed(given, youth ? under18 : {})).toBe('no answer')
  })

  test('takes a last day that is the one it counts itself', () => {
    expect(
      printed({
        kind: 'community-order',
        start: day('2024-06-03'),
        length: { months: 12 },
        lastDay: day('2025-06-02'),
      }),
    ).toBe('2025-06-03')
  })

  test('counts from the day a fine was given, and not from the conviction', () => {
    const facts = { date: day('2025-03-03') }
    expect(printed({ kind: 'fine', start: day('2025-04-28') }, facts)).toBe('2026-04-28')
    expect(printed({ kind: 'fine', start: day('2025-04-28') }, facts, turned(['counted-from-the-start']))).toBe(
      '2026-03-03',
    )
  })
})

describe('the date for one conviction', () => {
  const own = (...given: readonly Given[]): readonly string[] => {
    const found = ministryOwn(convictionOf(given))
    if (!found) return ['no answer']
    return [told(found.own), found.withoutOrders === undefined ? 'nothing' : told(found.withoutOrders)]
  }

  test('is the latest of its sentences, with and without what does not extend others', () => {
    const ban: Given = { kind: 'driving-disqualification', start, length: { years: 3 } }
    expect(own({ kind: 'fine', start }, ban)).toEqual(['2023-01-31', '2021-01-31'])
    expect(own(ban)).toEqual(['2023-01-31', 'nothing'])
  })

  test('has points beside a fine as a fine with an endorsement', () => {
    expect(own({ kind: 'fine', start }, { kind: 'endorsement', start })).toEqual(['2025-01-31', '2025-01-31'])
    expect(own({ kind: 'community-order', start, length: { months: 12 } }, { kind: 'endorsement', start })).toEqual([
      '2023-01-31',
      '2021-01-31',
    ])
  })

  test('leaves out what it does not ask about', () => {
    expect(own({ kind: 'fine', start }, { kind: 'costs', start }, { kind: 'victim-surcharge', start })).toEqual([
      '2021-01-31',
      '2021-01-31',
    ])
    expect(own({ kind: 'costs', start })).toEqual(['no answer'])
  })

  test('is not given when one sentence cannot be told', () => {
    expect(own({ kind: 'fine', start }, { kind: 'confiscation-order', start })).toEqual(['no answer'])
  })
})
