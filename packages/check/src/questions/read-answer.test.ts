import { day } from '@plain-record/law'
import { describe, expect, test } from 'vitest'
import type { Draft, DraftMatter } from '../draft/draft.ts'
import { questionsEn } from '../words/questions-en.ts'
import { filledFor } from './filled.ts'
import type { Question } from './question.ts'
import { readAnswer } from './read-answer.ts'
import { typedFrom } from './typed.ts'

const using = { question: { on: day('2026-11-26'), lawAsAt: day('2026-11-26') }, words: questionsEn }
type Fields = Parameters<typeof typedFrom>[0]

const drafted = (matter: Omit<DraftMatter, 'id'>): Draft => ({ matters: [{ id: 'm1', ...matter }] })
const answer = (matter: Omit<DraftMatter, 'id'>, question: Omit<Question, 'matter'>, fields: Fields) =>
  readAnswer(drafted(matter), { matter: 'm1', ...question }, typedFrom(fields), using)

const community: Omit<DraftMatter, 'id'> = {
  matter: 'conviction',
  date: '2020-01-10',
  sentences: [{ kind: 'community-order' }],
}

describe('an answer is read into the draft', () => {
  test.each([
    ['what', {}, { choice: 'caution' }, { matter: 'caution' }],
    ['what', {}, { choice: 'points' }, { matter: 'conviction', sentences: [{ kind: 'endorsed-fixed-penalty' }] }],
    ['outcome', { matter: 'other' }, { choice: 'outcome-21' }, { matter: 'other', kind: 'outcome-21' }],
    ['caution', { matter: 'caution' }, { choice: 'warning' }, { matter: 'caution', kind: 'warning' }],
    [
      'caution',
      { matter: 'caution', kind: 'warning' },
      { choice: 'not-sure' },
      { matter: 'caution', kindNotSure: true },
    ],
    [
      'age',
      { matter: 'caution', kindNotSure: true },
      { choice: 'yes' },
      { matter: 'caution', kindNotSure: true, under18: true, kind: 'youth-conditional-caution' },
    ],
    [
      'age',
      { matter: 'caution', kindNotSure: true },
      { choice: 'not-sure' },
      { matter: 'caution', kindNotSure: true, under18: 'unknown', kind: 'conditional-caution' },
    ],
    [
      'sentences',
      { matter: 'conviction', sentences: [{ kind: 'community-order', length: { months: 12 } }] },
      { choice: ['fine', 'community-order'] },
      { matter: 'conviction', sentences: [{ kind: 'community-order', length: { months: 12 } }, { kind: 'fine' }] },
    ],
    [
      'sentences',
      { matter: 'conviction' },
      { choice: 'not-sure' },
      { matter: 'conviction', sentences: [{ kind: 'unknown' }] },
    ],
    [
      'date',
      { matter: 'conviction' },
      { day: '', month: 'may', year: '2011' },
      { matter: 'conviction', date: '2011-05' },
    ],
    ['date', { matter: 'conviction' }, { 'not-sure': 'yes' }, { matter: 'conviction', date: 'unknown' }],
    [
      'offence',
      { matter: 'conviction' },
      { offence: 'th68010' },
      {
        matter: 'conviction',
        offence: { code: 'TH68010', name: expect.stringMatching(/theft from a shop|shoplifting/i) },
      },
    ],
    [
      'offence',
      { matter: 'conviction' },
      { offence: 'something odd', pick: 'none' },
      { matter: 'conviction', offence: { notSure: true, name: 'something odd' } },
    ],
  ] as const)('%s of %j, answered %j', (name, before, fields, after) => {
    expect(answer(before, { name }, fields)).toEqual({ kind: 'answered', draft: drafted(after as DraftMatter) })
  })

  test.each([
    ['ends', { choice: 'after-a-time', 'after-a-time-months': '12' }, { length: { months: 12 } }],
    ['ends', { choice: 'on-a-day', 'on-a-day-month': '3', 'on-a-day-year': '2031' }, { lastDay: '2031-03' }],
    ['ends', { choice: 'until-further-order' }, { ends: 'until-further-order' }],
    ['ends', { choice: 'not-sure' }, { ends: 'unknown' }],
  ] as const)('%s of an order, answered %j', (name, fields, facts) => {
    const expected: Omit<DraftMatter, 'id'> = { ...community, sentences: [{ kind: 'community-order', ...facts }] }
    expect(answer(community, { name, sentence: 0 }, fields)).toEqual({ kind: 'answered', draft: drafted(expected) })
  })

  test('a debt that was paid on a day nobody knows', () => {
    const owed: Omit<DraftMatter, 'id'> = { ...community, sentences: [{ kind: 'compensation-order' }] }
    expect(answer(owed, { name: 'paid', sentence: 0 }, { choice: 'yes' })).toEqual({
      kind: 'answered',
      draft: drafted({ ...owed, sentences: [{ kind: 'compensation-order', paid: true, paidOn: 'unknown' }] }),
    })
  })

  test('what was answered stands in the fields as it was', () => {
    for (const fields of [
      { choice: ['yes'], 'yes-day': ['3'], 'yes-month': ['4'], 'yes-year': ['2021'] },
      { choice: ['no'] },
      { choice: ['not-sure'] },
    ]) {
      const open: Omit<DraftMatter, 'id'> = {
        ...community,
        sentences: [{ kind: 'restraining-order', ends: 'until-further-order' }],
      }
      const question: Question = { name: 'ceased', matter: 'm1', sentence: 0 }
      const read = readAnswer(drafted(open), question, typedFrom(fields), using)
      const after = read.kind === 'answered' ? read.draft.matters[0] : undefined
      const filled = Object.entries(filledFor(question, after as DraftMatter)).filter(([, [value]]) => value !== '')
      expect(Object.fromEntries(filled)).toEqual(fields)
    }
  })
})

describe('what cannot be used is told beside its field', () => {
  test.each([
    ['what', {}, {}, 'choice', /Choose the answer/],
    ['what', {}, { choice: '__proto__' }, 'choice', /Choose the answer/],
    ['sentences', { matter: 'conviction' }, {}, 'choice', /what the court gave/],
    ['sentences', { matter: 'conviction' }, { choice: ['fine', 'not-sure'] }, 'choice', /only “I am not sure”/],
    ['sentences', { matter: 'conviction' }, { choice: 'constructor' }, 'choice', /what the court gave/],
    ['date', { matter: 'caution' }, {}, 'day', /I am not sure/],
    ['date', { matter: 'caution' }, { day: '30', month: '2', year: '2020' }, 'day', /no such day/],
    ['date', { matter: 'caution' }, { year: '2027' }, 'year', /not come yet/],
    ['offence', { matter: 'caution' }, {}, 'offence', /Say what it was for/],
    ['age', { matter: 'caution' }, { choice: 'maybe' }, 'choice', /Choose the answer/],
  ] as const)('%s of %j, answered %j', (name, before, fields, field, message) => {
    expect(answer(before, { name }, fields)).toEqual({
      kind: 'problems',
      problems: [{ field, message: expect.stringMatching(message) }],
    })
  })

  test('a last day before the conviction is told where it was typed', () => {
    const fields = { choice: 'on-a-day', 'on-a-day-day': '1', 'on-a-day-month': '1', 'on-a-day-year': '2019' }
    expect(answer(community, { name: 'ends', sentence: 0 }, fields)).toEqual({
      kind: 'problems',
      problems: [{ field: 'on-a-day-day', message: expect.stringMatching(/before the date it was given/) }],
    })
  })

  test('a youth caution for an adult is told where the age was said', () => {
    const before: Omit<DraftMatter, 'id'> = { matter: 'caution', kind: 'youth-caution', date: '2020-01-01' }
    expect(answer(before, { name: 'age' }, { choice: 'no' })).toMatchObject({
      kind: 'problems',
      problems: [{ field: 'choice' }],
    })
  })
})

describe('a changed answer', () => {
  test('takes out what no longer holds, and nothing else', () => {
    const before: Omit<DraftMatter, 'id'> = {
      matter: 'conviction',
      date: '2018-01-10',
      under18: false,
      offence: { code: 'TH68010', name: 'Theft from a shop' },
      sentences: [{ kind: 'restraining-order', lastDay: '2019-01-10' }, { kind: 'fine' }],
    }
    const read = answer(before, { name: 'date' }, { day: '10', month: '6', year: '2019' })
    expect(read).toEqual({
      kind: 'answered',
      draft: drafted({ ...before, date: '2019-06-10', sentences: [{ kind: 'restraining-order' }, { kind: 'fine' }] }),
    })
  })

  test('to another kind of caution takes out an age that no longer fits', () => {
    const before: Omit<DraftMatter, 'id'> = {
      matter: 'caution',
      kind: 'simple-caution',
      under18: false,
      date: '2015-02',
    }
    expect(answer(before, { name: 'caution' }, { choice: 'youth-caution' })).toEqual({
      kind: 'answered',
      draft: drafted({ matter: 'caution', kind: 'youth-caution', date: '2015-02' }),
    })
  })

  test('to another kind of matter keeps the date and what it was for', () => {
    const before: Omit<DraftMatter, 'id'> = { ...community, offence: { notSure: true } }
    expect(answer(before, { name: 'what' }, { choice: 'caution' })).toEqual({
      kind: 'answered',
      draft: drafted({ matter: 'caution', date: '2020-01-10', offence: { notSure: true } }),
    })
  })

  test('one more offence stands beside the first, and the same one twice is one', () => {
    const before: Omit<DraftMatter, 'id'> = { ...community, offence: { code: 'TH68010', name: 'x' } }
    const more = answer(before, { name: 'offence' }, { offence: 'OF61102', add: 'yes' })
    expect(more).toMatchObject({
      draft: { matters: [{ offence: { code: 'TH68010' }, furtherOffences: [{ code: 'OF61102' }] }] },
    })
    const same = answer(before, { name: 'offence' }, { offence: 'TH68010', add: 'yes' })
    expect(same).toMatchObject({ draft: { matters: [{ offence: { code: 'TH68010' } }] } })
    expect(JSON.stringify(same)).not.toContain('furtherOffences')
  })
})

test('what cannot be worked out without an answer is no mistake of theirs', () => {
  expect(answer({}, { name: 'what' }, { choice: 'not-sure' })).toEqual({ kind: 'cannot-go-on' })
})

test('words for an offence bring what they may mean, each once', () => {
  const read = answer(community, { name: 'offence' }, { offence: 'shop lifting' })
  expect(read.kind).toBe('which-offence')
  const names =
    read.kind === 'which-offence' ? read.found.map(({ entry, offence }) => entry?.name ?? offence.title) : []
  expect(names[0]).toMatch(/shop/i)
  expect(new Set(names).size).toBe(names.length)
})
