import { day } from '@plain-record/law'
import { describe, expect, test } from 'vitest'
import { nextQuestion } from '../questions/next-question.ts'
import { putQuestion } from '../questions/put-question.ts'
import { readAnswer } from '../questions/read-answer.ts'
import { typedFrom } from '../questions/typed.ts'
import { questionsEn } from '../words/questions-en.ts'
import { emptyDraft } from './change-draft.ts'
import type { DraftMatter } from './draft.ts'
import { withReadMatter } from './read-matter.ts'
import { unfinishedIn } from './unfinished.ts'

const on = day('2026-11-22')
const law = { on, lawAsAt: on }
const fined = (offence: DraftMatter['offence'], kinds: readonly string[] = ['fine']): Omit<DraftMatter, 'id'> => ({
  matter: 'conviction',
  date: '2024-05-01',
  under18: false,
  ...(offence ? { offence } : {}),
  sentences: kinds.map((kind) => ({ kind }) as never),
})
const noInsurance = { code: 'RT88191', name: 'No insurance' }

describe('R25: a driving offence that was read without its endorsement', () => {
  test('is not worked out before what the court gave was asked about', () => {
    const { draft } = withReadMatter(emptyDraft, fined(noInsurance))
    expect([...unfinishedIn(draft)]).toEqual(['m1'])
    const question = nextQuestion(draft, law)
    expect(question).toEqual({ name: 'sentences', matter: 'm1' })
    const asked = question && putQuestion(draft, question, questionsEn)
    expect(asked?.hint).toContain('points or an endorsement')
    expect(asked?.filled).toEqual({ choice: ['fine'] })
  })

  test.each([['fine'], ['fine', 'endorsement']])('is worked out once it was: %s', (...kinds) => {
    const { draft } = withReadMatter(emptyDraft, fined(noInsurance))
    const question = { name: 'sentences', matter: 'm1' } as const
    const outcome = readAnswer(draft, question, typedFrom({ choice: kinds }), { question: law, words: questionsEn })
    expect(outcome.kind).toBe('answered')
    if (outcome.kind === 'answered') expect([...unfinishedIn(outcome.draft)]).toEqual([])
  })

  test.each([
    ['with points', fined(noInsurance, ['fine', 'endorsement'])],
    ['a fixed penalty', fined(noInsurance, ['endorsed-fixed-penalty'])],
    ['no driving offence', fined({ code: 'TH68010', name: 'Theft' })],
    ['an offence without a code', fined({ name: 'something' })],
    ['no offence', fined(undefined)],
    ['a caution', { matter: 'caution', kind: 'simple-caution', date: '2024', offence: noInsurance } as const],
  ])('%s: nothing more is asked because of it', (_, matter) => {
    expect(withReadMatter(emptyDraft, matter).draft.matters[0]?.sentencesPerhapsMore).toBeUndefined()
  })
})
