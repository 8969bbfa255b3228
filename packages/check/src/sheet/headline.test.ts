import type { ConvictionDocument, MatterDocument, SentenceDocument } from '@plain-record/law'
import { describe, expect, test } from 'vitest'
import type { Wanted } from '../draft/draft.ts'
import { sheetOf } from './testing/sheet-of.ts'

const theft = { code: 'TH68010' } as const
const abh = { code: 'OF61102' } as const
const noInsurance = { code: 'RT88191' } as const

const convicted = (
  date: string,
  sentence: SentenceDocument,
  facts: Partial<ConvictionDocument> = {},
): MatterDocument => ({
  matter: 'conviction',
  date,
  under18: false,
  offences: [theft],
  sentences: [sentence],
  ...facts,
})
const fined = (date: string, facts?: Partial<ConvictionDocument>): MatterDocument =>
  convicted(date, { kind: 'fine' }, facts)
const life = (date: string): MatterDocument => convicted(date, { kind: 'life-imprisonment' }, { offences: [abh] })
const restrained = (date: string): MatterDocument =>
  convicted(date, { kind: 'restraining-order', ends: 'until-further-order', ceased: false })
const cautioned: MatterDocument = { matter: 'caution', kind: 'simple-caution', date: '2019-05-01', offences: [theft] }
const outcome21: MatterDocument = { matter: 'other', kind: 'outcome-21', date: '2020-05-01' }
const unknown: MatterDocument = {
  matter: 'conviction',
  date: 'unknown',
  under18: 'unknown',
  sentences: [{ kind: 'unknown' }],
}

type Case = {
  readonly is: string
  readonly matters: readonly MatterDocument[]
  readonly wanted?: Wanted
  readonly says: string
}

const cases: readonly Case[] = [
  { is: 'nothing told', matters: [], says: 'You have not told us about anything yet.' },
  { is: 'one fine, spent', matters: [fined('2019-03-10')], says: 'It is spent. A basic check will not show it.' },
  {
    is: 'two fines, spent',
    matters: [fined('2019-03-10'), fined('2017-03-10')],
    says: 'All of it is spent. A basic check will not show any of it.',
  },
  {
    is: 'one fine, not spent',
    matters: [fined('2026-03-03')],
    says: 'It is not spent yet. A basic check will show it until 3 March 2027.',
  },
  {
    is: 'one of three not spent',
    matters: [fined('2012-03-10'), fined('2017-03-10'), fined('2026-03-03')],
    says: 'Of your three matters, two are spent and one is not spent yet. A basic check will show one of them until 3 March 2027.',
  },
  {
    is: 'two not spent, one holding the other open',
    matters: [
      fined('2012-03-10'),
      fined('2026-03-03'),
      convicted('2026-04-01', { kind: 'community-order', length: { months: 12 } }),
    ],
    says: 'Of your three matters, one is spent and two are not spent yet. A basic check will show two of them until 1 April 2027.',
  },
  {
    is: 'two not spent, with different days',
    matters: [
      fined('2026-03-03'),
      { matter: 'caution', kind: 'conditional-caution', date: '2026-10-01', offences: [theft] },
    ],
    says: 'None of it is spent yet. A basic check will show all of it, the last of it until 3 March 2027.',
  },
  {
    is: 'none of two spent',
    matters: [fined('2026-03-03'), fined('2026-03-03')],
    says: 'None of it is spent yet. A basic check will show all of it until 3 March 2027.',
  },
  {
    is: 'a life sentence',
    matters: [life('2001-03-03')],
    says: 'It will never be spent. A basic check will show it with no end date.',
  },
  {
    is: 'one spent, one never',
    matters: [fined('1996-03-10'), life('2001-03-03')],
    says: 'Of your two matters, one is spent and one will never be spent. A basic check will show one of them with no end date.',
  },
  {
    is: 'an order until further order',
    matters: [restrained('2020-01-01')],
    says: 'It is not spent yet. A basic check will show it until something ends that has no date yet.',
  },
  {
    is: 'nothing known',
    matters: [unknown],
    says: 'We cannot tell whether it is spent. We cannot tell whether a basic check will show it.',
  },
  {
    is: 'a police outcome alone',
    matters: [outcome21],
    says: 'Nothing here counts as a conviction or a caution, so nothing has to become spent. A basic check will not show it.',
  },
  {
    is: 'a police outcome and a spent fine',
    matters: [outcome21, fined('2019-03-10')],
    says: 'Everything that counts here is spent. A basic check will not show any of it.',
  },
  {
    is: 'a police outcome and a fine that is not spent',
    matters: [outcome21, fined('2026-03-03')],
    says: 'The one that counts here is not spent yet. A basic check will show one of them until 3 March 2027.',
  },
  {
    is: 'not spent, and yet on no certificate',
    matters: [fined('2026-03-03', { offences: [noInsurance] })],
    says: 'It is not spent yet. A basic check will not show it.',
  },
  {
    is: 'a month that is all we know',
    matters: [fined('2026-03')],
    says: 'It is not spent yet. A basic check will show it until a day between 1 March 2027 and 31 March 2027.',
  },
  {
    is: 'a caution of a part of an Act that has not begun',
    matters: [{ matter: 'caution', kind: 'diversionary-caution', date: '2026-05-01' }],
    says: 'We cannot work out here whether it is spent. We cannot tell whether a basic check will show it.',
  },
  { is: 'what lies ahead', matters: [fined('2027-03-03')], says: 'All of this lies after the day you asked about.' },
  // when is it spent?
  {
    is: 'one fine, spent',
    wanted: 'spent',
    matters: [fined('2019-03-10')],
    says: 'It is spent. When an ordinary employer, an insurer or a landlord asks, you may leave it out.',
  },
  {
    is: 'one fine, not spent',
    wanted: 'spent',
    matters: [fined('2026-03-03')],
    says: 'It is not spent yet. It will be spent on 3 March 2027.',
  },
  {
    is: 'one of two not spent',
    wanted: 'spent',
    matters: [fined('2012-03-10'), fined('2026-03-03')],
    says: 'Of your two matters, one is spent and one is not spent yet. Everything will be spent on 3 March 2027.',
  },
  {
    is: 'an old life sentence, and one not spent',
    wanted: 'spent',
    matters: [life('2001-03-03'), fined('2026-03-03')],
    says: 'Of your two matters, one is not spent yet and one will never be spent. The other will be spent on 3 March 2027.',
  },
  {
    is: 'a month that is all we know',
    wanted: 'spent',
    matters: [fined('2026-03')],
    says: 'It is not spent yet. It will be spent between 1 March 2027 and 31 March 2027.',
  },
  {
    is: 'a year that is all we know',
    wanted: 'spent',
    matters: [fined('2025')],
    says: 'We cannot tell whether it is spent. It will be spent by 31 December 2026 at the latest.',
  },
  {
    is: 'an order until further order',
    wanted: 'spent',
    matters: [restrained('2020-01-01')],
    says: 'It is not spent yet. It will be spent when something ends that has no date yet.',
  },
  {
    is: 'nothing known',
    wanted: 'spent',
    matters: [unknown],
    says: 'We cannot tell whether it is spent. It may never be spent.',
  },
  // one check
  { is: 'a simple caution', wanted: 'basic', matters: [cautioned], says: 'A basic check will not show it.' },
  {
    is: 'one of two not spent',
    wanted: 'basic',
    matters: [fined('2012-03-10'), fined('2026-03-03')],
    says: 'A basic check will not show one of your two matters. It will show one of them until 3 March 2027.',
  },
  {
    is: 'a simple caution',
    wanted: 'standard',
    matters: [cautioned],
    says: 'A standard check will not show it.',
  },
  {
    is: 'a fine of seven years ago',
    wanted: 'standard',
    matters: [fined('2019-03-10')],
    says: 'A standard check will show it until 10 March 2030.',
  },
  {
    is: 'a fine of seven years ago',
    wanted: 'enhanced',
    matters: [fined('2019-03-10')],
    says: 'An enhanced check will show it until 10 March 2030. After that it may still show: the police decide.',
  },
  {
    is: 'an old fine',
    wanted: 'enhanced',
    matters: [fined('2012-03-10')],
    says: 'It does not show by itself on an enhanced check. It may still show: the police decide.',
  },
  {
    is: 'two old fines',
    wanted: 'enhanced-with-barred-lists',
    matters: [fined('2012-03-10'), fined('2011-03-10')],
    says: 'None of it shows by itself on an enhanced check with barred lists. It may still show: the police decide.',
  },
  {
    is: 'one old fine and one prison sentence',
    wanted: 'enhanced',
    matters: [fined('2012-03-10'), convicted('2015-01-01', { kind: 'imprisonment', length: { months: 4 } })],
    says: 'One of your two matters does not show by itself on an enhanced check, but may: the police decide. It will show one with no end date.',
  },
  {
    is: 'what was disregarded',
    wanted: 'enhanced',
    matters: [fined('1980-03-10', { setAside: 'disregarded' })],
    says: 'No check is allowed to show it: what was disregarded counts as never having happened.',
  },
  {
    is: 'an offence nobody named',
    wanted: 'enhanced',
    matters: [fined('2012-03-10', { offences: [] })],
    says: 'We cannot tell whether an enhanced check will show it by itself. If not, it may still show: the police decide.',
  },
]

describe('The first line of a result', () => {
  test.each(cases)('of $is (wanted: $wanted)', ({ matters, wanted, says }) => {
    expect(sheetOf(matters, wanted).headline).toBe(says)
  })
})
