import { assess, day, parseRecord, type Tell, whatToTell } from '@plain-record/law'
import { describe, expect, test } from 'vitest'
import { type AskedBy, askedBy, askedOf, type Covers, inLaw, type QuestionReading, warnedAnswers } from './in-law.ts'
import { readFormQuestion, scopes } from './read-form-question.ts'

const reading = (more: Partial<QuestionReading>): QuestionReading => ({
  besides: [],
  warns: false,
  askedBy: 'employer',
  warned: 'not-sure',
  ...more,
})

describe('what a question asks for in law (W1, W3, W7)', () => {
  const ever = 'Have you ever been convicted of an offence?'
  const notProtected = 'Do you have any convictions or cautions that are not protected?'
  const unspent = 'Do you have any unspent convictions or conditional cautions?'
  test.each<readonly [string, AskedBy, 'yes' | 'no', readonly Covers[], string]>([
    [unspent, 'employer', 'no', ['unspent'], 'no'],
    [unspent, 'employer-exempt', 'yes', ['unspent'], 'no'],
    [unspent, 'police-or-vetting', 'yes', ['unspent'], 'no'],
    [ever, 'employer', 'no', ['unspent'], 'no'],
    [ever, 'employer-exempt', 'yes', ['not-protected'], 'no'],
    [ever, 'employer-exempt', 'no', ['unspent'], 'no'],
    [ever, 'police-or-vetting', 'yes', ['protected-too'], 'no'],
    [ever, 'insurer', 'no', ['unspent'], 'no'],
    [ever, 'landlord', 'no', ['unspent'], 'no'],
    [ever, 'university', 'no', ['unspent'], 'no'],
    [ever, 'university-exempt', 'yes', ['not-protected'], 'no'],
    [ever, 'employer-not-sure', 'no', ['unspent', 'not-protected'], 'no'],
    [ever, 'licence', 'yes', ['unspent', 'not-protected'], 'no'],
    [ever, 'someone-else', 'yes', [], 'no'],
    [notProtected, 'employer', 'no', ['unspent'], 'yes'],
    [notProtected, 'employer', 'yes', ['unspent', 'not-protected'], 'unless-exception'],
    [ever, 'employer', 'yes', ['unspent', 'not-protected'], 'no'],
    [ever, 'university', 'yes', ['unspent', 'not-protected'], 'no'],
    [notProtected, 'insurer', 'yes', ['unspent'], 'yes'],
    [notProtected, 'employer-exempt', 'yes', ['not-protected'], 'no'],
    [notProtected, 'police-or-vetting', 'yes', ['not-protected'], 'no'],
    [notProtected, 'employer-not-sure', 'yes', ['unspent', 'not-protected'], 'unless-exception'],
    ['List all convictions, spent or unspent', 'landlord', 'no', ['unspent'], 'yes'],
    ['List all convictions, protected or not', 'employer-exempt', 'yes', ['not-protected'], 'yes'],
    ['List all convictions, protected or not', 'police-or-vetting', 'yes', ['protected-too'], 'no'],
    ['Have you ever been arrested?', 'employer', 'no', [], 'no'],
  ])('%j from %s, warned: %s', (question, by, warned, covers, asksTooMuch) => {
    const answer = inLaw(reading({ ...readFormQuestion(question), askedBy: by, warned }))
    expect(answer.branches.map((branch) => branch.covers)).toEqual(covers)
    expect(answer.asksTooMuch).toBe(asksTooMuch)
  })

  test('has two answers, the lesser first, while nobody knows whether the warning was given', () => {
    for (const by of ['employer-exempt', 'university-exempt', 'police-or-vetting'] as const)
      expect(inLaw(reading({ scope: 'any', askedBy: by })).branches.map(({ when }) => when)).toEqual([
        'not-warned',
        'warned',
      ])
  })

  test('never covers what is protected but for the police and vetting', () => {
    for (const by of askedBy)
      for (const scope of scopes)
        for (const warned of warnedAnswers)
          if (by !== 'police-or-vetting')
            expect(inLaw(reading({ scope, askedBy: by, warned })).branches.map(({ covers }) => covers)).not.toContain(
              'protected-too',
            )
  })
})

describe('the same question for a record', () => {
  const parsed = parseRecord({
    matters: [
      { id: 'unspent', matter: 'conviction', date: '2026-10-01', under18: false, sentences: [{ kind: 'fine' }] },
      {
        id: 'spent',
        matter: 'conviction',
        date: '2020-05-01',
        under18: false,
        sentences: [{ kind: 'fine' }],
        offences: [{ listed: false, onCentralRecords: true }],
      },
      {
        id: 'protected',
        matter: 'conviction',
        date: '2005-05-01',
        under18: false,
        sentences: [{ kind: 'fine' }],
        offences: [{ listed: false, onCentralRecords: true }],
      },
    ],
  })
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  const { record } = parsed
  const assessment = assess(record, { on: day('2026-11-22'), lawAsAt: day('2026-11-22') })
  const told: Readonly<Record<Covers, readonly Tell[]>> = {
    unspent: ['must-tell', 'may-leave-out', 'may-leave-out'],
    'not-protected': ['must-tell', 'must-tell', 'may-leave-out'],
    'protected-too': ['must-tell', 'must-tell', 'must-tell'],
  }

  test('is told as the law package tells it, wherever there is one answer', () => {
    let compared = 0
    for (const by of askedBy)
      for (const scope of scopes)
        for (const warned of warnedAnswers) {
          const read = reading({ scope, askedBy: by, warned })
          const [branch, ...more] = inLaw(read).branches
          const asked = askedOf(read)
          if (!branch || more.length > 0) expect(asked, `${by} ${scope} ${warned}`).toBeUndefined()
          else if (asked) {
            compared += 1
            expect(
              whatToTell(record, assessment, asked).map(({ tell }) => tell),
              `${by} ${scope} ${warned}`,
            ).toEqual(told[branch.covers])
          }
        }
    expect(compared).toBeGreaterThan(60)
  })

  test('about arrests alone is asked as such, and about other things alone not at all', () => {
    expect(askedOf(reading({ besides: ['arrests'] }))).toEqual({
      asker: 'employer',
      about: 'arrests-and-allegations',
      gaveWarning: false,
    })
    expect(askedOf(reading({ besides: ['pending-charges'] }))).toBeUndefined()
    expect(askedOf(reading({}))).toBeUndefined()
    expect(askedOf(reading({ besides: ['arrests'], askedBy: 'someone-else' }))).toBeUndefined()
  })
})
