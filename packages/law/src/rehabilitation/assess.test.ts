import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import { receiptFor, verify } from '../receipt/receipt.ts'
import type { MatterDocument } from '../record/document.ts'
import { en } from '../words/en.ts'
import { explain } from '../words/explain.ts'
import { decidingFact, nextQuestion } from './next-question.ts'
import { assessed, conviction, firstOf, questionOf, recordOf } from './testing/ask.ts'
import { timeline } from './timeline.ts'

const fine = { kind: 'fine' as const }

describe('an assessment', () => {
  test('tells how each matter stands on the day, from the first spent day on', () => {
    const on = (date: string) => firstOf([conviction(fine)], { on: date }).status
    expect(['2024-01-09', '2024-01-10', '2025-01-09', '2025-01-10'].map(on)).toEqual([
      'not-yet',
      'not-spent',
      'not-spent',
      'spent',
    ])
  })

  test('tells the day everything is spent', () => {
    const order = { kind: 'restraining-order' as const, length: { years: 10 } }
    expect(assessed([conviction(fine), conviction(order, { date: '2010-01-01' })]).allSpentFrom).toEqual({
      earliest: '2025-01-10',
      latest: '2025-01-10',
    })
    expect(assessed([conviction({ kind: 'life-imprisonment' })]).allSpentFrom?.latest).toBe('never')
    expect(assessed([])).not.toHaveProperty('allSpentFrom')
    expect(assessed([conviction(fine)], { lawAsAt: '2010-01-01' })).not.toHaveProperty('allSpentFrom')
    expect(assessed([conviction(fine, { date: '2024' })]).allSpentFrom).toEqual({
      earliest: '2025-01-01',
      latest: '2025-12-31',
    })
  })

  test('shows the latest of the readings under one conclusion, and keeps the strict day', () => {
    const answer = firstOf([conviction({ kind: 'imprisonment', length: { months: 6 } })])
    expect(answer.answer).toMatchObject({
      kind: 'spent-from',
      spentFrom: '2025-07-10',
      finding: { because: { say: 'latest-reading', with: { readings: ['ministry'] } } },
    })
    expect(answer.readings.map(({ reading, latest }) => [reading, latest])).toEqual([
      ['statute', '2025-07-09'],
      ['cautious', '2025-07-09'],
      ['ministry', '2025-07-10'],
    ])
    expect(answer.readingsDiffer).toBe(true)
    expect(firstOf([conviction(fine)]).readingsDiffer).toBe(false)
  })

  test('gives a range and the facts it depends on when they are not known', () => {
    const answer = firstOf([conviction(fine, { date: '2026', under18: 'unknown' })])
    expect(answer).toMatchObject({
      status: 'depends',
      answer: {
        kind: 'depends',
        on: [{ fact: 'date' }, { fact: 'under18' }],
        earliest: { spentFrom: '2026-07-01' },
        latest: { spentFrom: '2027-11-22' },
      },
    })
  })

  test('a date that nobody knows lies before the day asked about', () => {
    const answer = firstOf([conviction(fine, { date: { onOrAfter: '2020-01-01' } })], { on: '2026-11-22' })
    expect(answer.answer).toMatchObject({ earliest: { spentFrom: '2021-01-01' }, latest: { spentFrom: '2027-11-22' } })
  })

  test('what nobody can name may never be spent', () => {
    const answer = firstOf([conviction({ kind: 'unknown' })])
    expect(answer.answer).toMatchObject({
      kind: 'depends',
      earliest: { spentFrom: '2024-01-10' },
      latest: { kind: 'never-spent' },
    })
  })
})

describe('the next question', () => {
  const ask = (...matters: readonly MatterDocument[]) => nextQuestion(recordOf(...matters), questionOf())

  test('is the fact that narrows the answer most', () => {
    const { under18: _, ...noAge } = conviction({ kind: 'imprisonment' }) as never as Record<string, unknown>
    expect(ask({ ...noAge, id: 'a' } as never)).toEqual({ matter: 'a', sentence: 0, fact: 'length' })
  })

  test('is none when the answer cannot change', () => {
    const old = { ...conviction(fine, { date: '1999' }) } as never as Record<string, unknown>
    delete old['under18']
    expect(ask(old as never)).toBeUndefined()
    expect(ask(conviction(fine))).toBeUndefined()
  })

  test('is not asked again of somebody who was not sure, though it may be what would decide', () => {
    const unsure = conviction({ kind: 'compensation-order', paid: 'unknown' }, { id: 'a' })
    expect(ask(unsure)).toBeUndefined()
    expect(decidingFact(recordOf(unsure), questionOf())).toEqual({ matter: 'a', sentence: 0, fact: 'paid' })
    const notAsked = conviction({ kind: 'compensation-order' }, { id: 'a' })
    expect(ask(notAsked)).toEqual({ matter: 'a', sentence: 0, fact: 'paid' })
  })

  test.each([
    { sentence: { kind: 'restraining-order' as const }, fact: 'ends' },
    { sentence: { kind: 'restraining-order' as const, ends: 'on-a-day' as const }, fact: 'lastDay' },
    { sentence: { kind: 'restraining-order' as const, ends: 'indefinite' as const }, fact: 'ceased' },
    { sentence: { kind: 'restraining-order' as const, ends: 'indefinite' as const, ceased: true }, fact: 'ceasedOn' },
    { sentence: { kind: 'compensation-order' as const, paid: true }, fact: 'paidOn' },
    { sentence: { kind: 'imprisonment' as const, length: { years: 6 } }, fact: 'schedule18' },
  ])('of $sentence is $fact', ({ sentence, fact }) => {
    expect(ask(conviction(sentence, { id: 'a', date: '2020-01-01' }))).toEqual({ matter: 'a', sentence: 0, fact })
  })

  test('what decides can be a date that is known in part, or what the court imposed', () => {
    const deciding = (...given: readonly MatterDocument[]) => decidingFact(recordOf(...given), questionOf())
    expect(deciding(conviction(fine, { id: 'a', date: '2026' }))).toEqual({ matter: 'a', fact: 'date' })
    expect(deciding(conviction({ kind: 'unknown' }, { id: 'a' }))).toEqual({ matter: 'a', sentence: 0, fact: 'kind' })
    expect(deciding({ matter: 'caution', id: 'b', kind: 'conditional-caution', date: '2026' })).toEqual({
      matter: 'b',
      fact: 'date',
    })
  })
})

describe('a timeline', () => {
  test('has a bar for each matter by date, with what holds it open and until when', () => {
    const record = recordOf(
      conviction(fine, { id: 'late', date: '2024-12-01' }),
      conviction(fine, { id: 'early', date: '2024-02-01' }),
      { matter: 'other', kind: 'arrest', date: '2020-01-01' },
    )
    expect(timeline(record, questionOf())).toEqual({
      on: '2026-11-22',
      bars: [
        {
          id: 'early',
          matter: 'conviction',
          from: '2024-02-01',
          ownUntil: '2025-02-01',
          until: { earliest: '2025-12-01', latest: '2025-12-01' },
          status: 'spent',
          heldOpenBy: 'late',
        },
        {
          id: 'late',
          matter: 'conviction',
          from: '2024-12-01',
          ownUntil: '2025-12-01',
          until: { earliest: '2025-12-01', latest: '2025-12-01' },
          status: 'spent',
        },
      ],
      allSpentFrom: { earliest: '2025-12-01', latest: '2025-12-01' },
    })
    expect(timeline(recordOf(conviction({ kind: 'life-imprisonment' })), questionOf()).bars[0]?.ownUntil).toBe('never')
  })
})

describe('an explanation', () => {
  const explained = (...matters: readonly MatterDocument[]) => {
    const assessment = assessed(matters)
    return explain(assessment.matters[0] as never, { on: assessment.on, words: en })
  }

  test('is one sentence, and the chain behind it with its sections', () => {
    expect(explained(conviction(fine))).toMatchObject({
      inShort: 'This is spent. It has been since 10 January 2025.',
      chain: [
        {
          depth: 0,
          says: 'The period for a fine is 12 months for an adult. It begins on 10 January 2024, the date of conviction.',
          cited: 'Rehabilitation of Offenders Act 1974, s. 5(2) Table: a fine',
        },
      ],
      remarks: [],
    })
  })

  test('says that readings differ, and that a point is not settled', () => {
    expect(
      explained(conviction({ kind: 'imprisonment', length: { days: 366 } }, { date: '2024-01-01' })).remarks,
    ).toEqual([en.readingsDiffer, en.notSettled])
  })

  test.each([
    [conviction(fine, { date: '2026-11-01' }), 'This is not spent yet. It will be on 1 November 2027.'],
    [conviction({ kind: 'life-imprisonment' }), 'This will never be spent.'],
    [
      conviction({ kind: 'compensation-order', paid: false }),
      'This is not spent. It stays so until something ends that has no date yet.',
    ],
    [
      conviction(fine, { date: '2026' }),
      'It depends on facts that are missing. Earliest: 1 January 2027. Latest: 22 November 2027.',
    ],
    [conviction(fine, { date: '2020' }), 'This is spent, whatever the missing facts are.'],
    [conviction(fine, { date: '2026-12-01' }), 'This lies after the day you asked about.'],
  ])('%#: in short', (matter, expected) => {
    expect(explained(matter).inShort).toBe(expected)
  })
})

describe('a receipt', () => {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
  const receipt = receiptFor(
    recordOf(conviction(fine), conviction({ kind: 'suspended-imprisonment' }, { date: '2026' })),
    { on: day('2026-11-22'), lawAsAt: day('2026-11-22') },
    sha256,
  )
  const copy = (): Record<string, unknown> => JSON.parse(JSON.stringify(receipt)) as Record<string, unknown>

  test('reruns to the same answers', () => {
    expect(verify(copy(), sha256)).toEqual({ kind: 'same' })
    expect(receipt.answers[0]).toEqual({
      id: 'm1',
      status: 'spent',
      kind: 'spent-from',
      earliest: '2025-01-10',
      latest: '2025-01-10',
      readings: { statute: '2025-01-10', cautious: '2025-01-10', ministry: '2025-01-10' },
      rules: ['R10'],
    })
  })

  test('that goes round in itself is none', () => {
    const loop: Record<string, unknown> = { ...receipt }
    loop['record'] = loop
    expect(verify(loop, sha256)).toEqual({ kind: 'unreadable', problems: [] })
  })

  test('that was changed by hand shows it', () => {
    expect(verify({ ...copy(), on: '2020-01-01' }, sha256)).toEqual({ kind: 'altered' })
  })

  test('of other rules lists what changed, and what was noted since', () => {
    const { digest: _, ...content } = copy() as never as typeof receipt
    const other = {
      ...content,
      rulesVersion: '0.9.0',
      answers: [{ ...content.answers[0], latest: '2026-01-10', rules: ['R99'] }, content.answers[1]],
    }
    const verified = verify({ ...other, digest: sha256(JSON.stringify(other)) }, sha256)
    expect(verified).toMatchObject({
      kind: 'changed',
      changes: [
        {
          id: 'm1',
          was: { latest: '2026-01-10' },
          is: { latest: '2025-01-10' },
          why: { rulesAdded: ['R10'], rulesGone: ['R99'] },
        },
      ],
    })
    expect(verified.kind === 'changed' && verified.changes[0]?.why.noted).toHaveLength(1)
  })

  test.each([
    [undefined],
    [5],
    [[]],
    [{}],
    ['text'],
    [{ receipt: 'plain-record/receipt/1' }],
    [{ ...receipt, answers: [5] }],
  ])('%j is none', (value) => {
    expect(verify(value, sha256)).toEqual({ kind: 'unreadable', problems: [] })
  })
})
