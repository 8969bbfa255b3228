import type { RecordAnswer } from '@plain-record/operations'
import { expect, test } from 'vitest'
import { answerMany } from './answer-many.ts'

/** Answers that are counted as they are made; the one at `breaks` cannot be. */
function counted({ breaks = Number.POSITIVE_INFINITY } = {}) {
  const made: string[] = []
  function* answers(): Generator<RecordAnswer> {
    for (let i = 0; i < 1_000; i += 1) {
      if (i === breaks) throw new Error('Gwendolyn Ffoulkes')
      made.push(`r${i}`)
      yield { id: `r${i}`, problems: [] }
    }
  }
  return { made, answers: answers() }
}

const unexpected = () => expect.unreachable()

test('many answers are one JSON document', async () => {
  const { answers, made } = counted()
  const text = await new Response(answerMany(answers, unexpected)).json()
  expect(text).toEqual({ answers: made.map((id) => ({ id, problems: [] })) })
  expect(made).toHaveLength(1_000)
})

test('a reader that has gone gets no more of them made', async () => {
  const { answers, made } = counted()
  const reader = answerMany(answers, unexpected).getReader()
  await reader.read()
  await reader.cancel()
  expect(made.length).toBeLessThan(5)
})

test('a failure half-way breaks the answer off and is told to the log alone', async () => {
  const failures: unknown[] = []
  const { answers, made } = counted({ breaks: 3 })
  const reading = new Response(answerMany(answers, (failure) => failures.push(failure))).text()
  await expect(reading).rejects.toThrow()
  expect(made).toHaveLength(3)
  expect(failures).toHaveLength(1)
})
