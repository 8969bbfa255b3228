import { describe, expect, test } from 'vitest'
import { draftOf, draftSaying, known } from '../sound-guide.ts'
import { isEasyToRead, saysNothingTheLawDoesNotAllow } from './words.ts'

describe('reading age', () => {
  const hard =
    'Notwithstanding the aforementioned considerations, constabularies possess discretionary authority to communicate intelligence regarding individuals. [[police-act]]'
  test('plain words pass', () => expect(isEasyToRead(draftOf(), known)).toEqual([]))
  test('over 11 is a problem', () => {
    const words = Array.from({ length: 6 }, () => hard).join('\n\n')
    expect(isEasyToRead(draftSaying(words), known)).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/^The reading age is \d\d(\.\d)?, and 11 is the most/),
      }),
    ])
  })
  test('tables, headings and source marks are not measured', () => {
    const row = '| Notwithstanding constabularies | discretionary intelligence considerations [[police-act]] |'
    const table = `### Constabularies possess discretionary authority\n\n| A | B |\n| - | - |\n${row}\n${row}\n${row}`
    expect(draftSaying(table).readingAge).toBe(draftSaying('### Yes').readingAge)
  })
})

describe('what the law does not allow', () => {
  const messages = (words: string) => saysNothingTheLawDoesNotAllow(draftSaying(words), known).map((p) => p.message)
  test.each([
    'It will not be disclosed on any check.',
    'It will not be shown on\nany certificate.',
    'It will never appear on any check.',
    'Your record is expunged.',
    'The slate is wiped clean.',
    'It WILL NOT BE SHOWN ON ANY check.',
  ])('"%s" is a problem', (words) => expect(messages(`${words} [[police-act]]`)).toHaveLength(1))
  test.each(['It will not be shown on a basic check.', 'The police may add it.', 'Wipe the screen clean.'])(
    '"%s" is not',
    (words) => expect(messages(`${words} [[police-act]]`)).toEqual([]),
  )
  test('the mistakes in bold may say it; what is said of them may not', () => {
    const wrong = (words: string) =>
      saysNothingTheLawDoesNotAllow(
        draftOf({ sections: { wrong: `## What people get wrong\n\n- ${words} [[police-act]]` } }),
        known,
      )
    expect(wrong('**It is wiped clean.** It is kept.')).toEqual([])
    expect(wrong('**It is kept.** No, it is wiped clean.')).toHaveLength(1)
  })
  test('the title and the summary are held to it', () => {
    const front = { title: 'Expunged records', summary: 'Wiped clean or not.' }
    expect(saysNothingTheLawDoesNotAllow(draftOf({ front }), known).map(({ line }) => line)).toEqual([2, 3])
  })
})
