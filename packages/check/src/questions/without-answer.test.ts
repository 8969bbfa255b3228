import { describe, expect, test } from 'vitest'
import type { Draft } from '../draft/draft.ts'
import { factsEn } from '../words/facts-en.ts'
import { questionsEn } from '../words/questions-en.ts'
import { answeredIn } from './answered.ts'
import { keyOf } from './question.ts'
import { withoutAnswer } from './without-answer.ts'

const whole: Draft = {
  matters: [
    {
      id: 'm1',
      matter: 'conviction',
      date: '2016-03',
      under18: false,
      convictedIn: 'scotland',
      offence: { code: '001/01', name: 'Theft', listed: 'unknown', againstChild: false },
      furtherOffences: [{ code: '002/01', name: 'Fraud', listed: false }],
      sentences: [
        { kind: 'community-order', start: '2016-03-10', ends: 'after-a-time', length: { months: 12 } } as never,
        { kind: 'fine' },
      ],
    },
    { id: 'm2', matter: 'caution', kind: 'simple-caution', date: '2019', under18: true },
  ],
}
const words = { questions: questionsEn, facts: factsEn }
const keysIn = (draft: Draft): readonly string[] =>
  answeredIn(draft, words).flatMap(({ answers }) => answers.map(({ question }) => keyOf(question)))

describe('an answer that is taken off', () => {
  const all = answeredIn(whole, words).flatMap(({ answers }) => answers.map(({ question }) => question))

  test.each(all.filter(({ name }) => name !== 'what').map((question) => ({ key: keyOf(question), question })))(
    '$key is gone, and no other that does not hang on it',
    ({ key, question }) => {
      const left = keysIn(withoutAnswer(whole, question))
      expect(left).not.toContain(key)
      const hanging = { sentences: /^1[kmu]/, offence: /^1[hi]/ } as Readonly<Record<string, RegExp>>
      const stays = keysIn(whole).filter((each) => each !== key && !hanging[question.name]?.test(each))
      expect(left).toEqual(stays)
    },
  )

  test('without what it is, the whole matter is gone', () => {
    expect(withoutAnswer(whole, { name: 'what', matter: 'm2' }).matters.map(({ id }) => id)).toEqual(['m1'])
  })

  test.each(['m9', 'm1'])('nothing happens where there is none: %s', (matter) => {
    for (const name of ['date', 'length', 'listed', 'paid'] as const) {
      const question = { name, matter, sentence: 7, offence: 7 }
      if (matter === 'm1' && name === 'date') continue
      expect(withoutAnswer(whole, question)).toEqual(whole)
    }
  })
})
