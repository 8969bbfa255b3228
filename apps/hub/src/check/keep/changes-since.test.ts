import { type Draft, sheetEn } from '@plain-record/check'
import { day, type Receipt, rulesVersion } from '@plain-record/law'
import { describe, expect, test } from 'vitest'
import { type ChangesSince, changesSince } from './changes-since.ts'
import { type KeptCopy, keptCopy, sha256 } from './copy/kept-copy.ts'
import { oneFine, threeConvictions } from './testing/drafts.ts'
import { en } from './words/en.ts'

const at = (iso: string) => ({ on: day(iso), lawAsAt: day(iso) })
const words = { sheet: sheetEn, keep: en }
const since = (copy: KeptCopy, now: string): ChangesSince => changesSince(copy, { question: at(now), words })

/** A copy as an earlier version of the rules would have made it: other answers, with a digest of its own. */
function withAnswers(copy: KeptCopy, change: (receipt: Receipt) => Partial<Receipt>): KeptCopy {
  if (!copy.receipt) throw new Error('There is no receipt')
  const { digest: _, ...content } = { ...copy.receipt, ...change(copy.receipt) }
  return { ...copy, receipt: { ...content, digest: sha256(JSON.stringify(content)) } }
}

describe('what has changed since a copy was kept', () => {
  test('is nothing on the same day', () => {
    expect(since(keptCopy(threeConvictions, at('2026-11-26')), '2026-11-26')).toEqual({
      keptOn: '2026-11-26',
      matters: [],
      byRules: [],
      receipt: 'kept',
    })
  })

  test('is what has become spent, and what each check shows since', () => {
    // A fine of 10 March 2019 is spent from 10 March 2020 (Rehabilitation of Offenders Act 1974, s. 5(2)).
    const { matters } = since(keptCopy(oneFine, at('2020-03-09')), '2020-03-10')
    expect(matters).toEqual([
      {
        title: 'Fine for theft from a shop, 10 March 2019',
        says: [
          'It is spent now. On 9 March 2020 it was not spent yet.',
          'Basic check: Will not show. Before: Will show.',
        ],
      },
    ])
  })

  test('is what has dropped off standard checks', () => {
    // Eleven years from the conviction of an adult, where no custody was imposed (Police Act 1997, s. 113A(6D), (6E)).
    const { matters } = since(keptCopy(oneFine, at('2026-11-26')), '2030-03-10')
    expect(matters?.[0]?.says).toEqual([
      'Standard check: Will not show. Before: Will show.',
      'Enhanced check: May show: the police decide. Before: Will show.',
      'Enhanced check with barred lists: May show: the police decide. Before: Will show.',
    ])
  })

  test('is compared by the rules of today where the copy does not hold what was said', () => {
    const { receipt: _, ...bare } = keptCopy(oneFine, at('2020-03-09'))
    expect(since(bare, '2020-03-10')).toMatchObject({ receipt: 'not-kept', byRules: [] })
    expect(since(bare, '2020-03-10').matters).toHaveLength(1)
  })

  test('is not told where there is no result yet', () => {
    const draft: Draft = { matters: [{ id: 'm1', matter: 'conviction' }] }
    expect(since(keptCopy(draft, at('2026-11-26')), '2027-11-26').matters).toBeUndefined()
  })
})

describe('what the rules themselves work out in another way', () => {
  const copy = keptCopy(oneFine, at('2026-11-26'))

  test('is told apart from what time has changed', () => {
    const earlier = withAnswers(copy, ({ answers }) => ({
      answers: answers.map((answer) => ({ ...answer, earliest: '2024-03-10', latest: '2024-03-10' }) as typeof answer),
    }))
    expect(since(earlier, '2026-11-26')).toMatchObject({
      matters: [],
      byRules: [
        {
          title: 'Fine for theft from a shop, 10 March 2019',
          says: ['First day spent: 10 March 2020. Before: 10 March 2024.'],
        },
      ],
    })
  })

  test('is noted with the versions of the rules', () => {
    const { noted } = since(
      withAnswers(copy, () => ({ rulesVersion: '1.0.0' })),
      '2026-11-26',
    )
    expect(noted).toMatchObject({ was: '1.0.0', is: rulesVersion })
    expect(noted?.changes.map(({ version }) => version)).not.toContain('1.0.0')
    expect(noted?.changes.length).toBeGreaterThan(0)
    expect(since(copy, '2026-11-26').noted).toBeUndefined()
  })

  test.each([
    ['was changed by hand', { ...copy.receipt, rulesVersion: '9.9.9' }],
    ['is none', { receipt: 'something else' }],
    ['is of days that are none', { ...copy.receipt, lawAsAt: 'soon' }],
  ])('is not told by a receipt that %s', (_, receipt) => {
    const changes = since({ ...copy, receipt: receipt as Receipt }, '2026-11-26')
    expect(changes).toMatchObject({ receipt: 'unreadable', byRules: [], matters: [] })
  })
})
