import { isoOf, type SentenceDocument, type YesNo } from '@plain-record/law'
import { changeSentence, without } from '../draft/change-draft.ts'
import type { Draft } from '../draft/draft.ts'
import type { Question } from './question.ts'
import {
  type AnswerOutcome,
  answered,
  dateIn,
  fieldOfDate,
  problem,
  type Reading,
  readDateOf,
  triOf,
} from './reading.ts'
import type { Typed } from './typed.ts'
import { readDate } from './typed-date.ts'
import { lengthUnits, readLength, type TypedLength } from './typed-length.ts'

/** Reads the answer to a question about one sentence or order. */
export function readOfSentence(draft: Draft, { name, sentence: at = 0 }: Question, reading: Reading): AnswerOutcome {
  const { matter, typed, using } = reading
  const { words } = using
  const before = matter.sentences?.[at]
  if (!before) return { kind: 'cannot-go-on' }
  const place = { matter: matter.id, sentence: at }
  const set = (sentence: SentenceDocument): AnswerOutcome => answered(changeSentence(draft, place, () => sentence))
  const choice = typed.field('choice')
  const choose = problem('choice', words.problems.choose)
  switch (name) {
    case 'length': {
      if (isEmptyLength(typed, '') && typed.field('not-sure') === 'yes')
        return set({ ...without(before, 'terms', 'served', 'longestSingleTerm'), length: 'unknown' })
      return withLength(reading, '', (length) =>
        set({ ...without(before, 'terms', 'served', 'longestSingleTerm'), length }),
      )
    }
    case 'single': {
      if (choice === 'one') return set({ ...before, longestSingleTerm: before.length ?? 'unknown' })
      if (choice === 'not-sure') return set({ ...before, longestSingleTerm: 'unknown' })
      if (choice !== 'several') return choose
      return withLength(reading, 'several-', (longestSingleTerm) => set({ ...before, longestSingleTerm }))
    }
    case 'start':
      return readStart(before, reading, set, choose)
    case 'expires':
      return readDateOf(reading, (expiresOn) => set({ ...before, expiresOn }), {})
    case 'activated':
      return readDateOf(reading, (activatedUntil) => set({ ...before, activatedUntil }), {})
    case 'ends':
      return readEnds(before, reading, set, choose)
    case 'ceased':
      return readHappened(reading, choose, (ceased, ceasedOn) =>
        set({ ...without(before, 'ceasedOn'), ceased, ...(ceasedOn === undefined ? {} : { ceasedOn }) }),
      )
    case 'paid':
      return readHappened(reading, choose, (paid, paidOn) =>
        set({ ...without(before, 'paidOn'), paid, ...(paidOn === undefined ? {} : { paidOn }) }),
      )
    case 'schedule18': {
      const schedule18 = triOf(choice)
      return schedule18 === undefined ? choose : set({ ...before, schedule18 })
    }
    default:
      return { kind: 'cannot-go-on' }
  }
}

function withLength(
  { typed, using }: Reading,
  before: string,
  then: (length: NonNullable<SentenceDocument['length']>) => AnswerOutcome,
): AnswerOutcome {
  const read = readLength(lengthIn(typed, before))
  return read.ok ? then(read.length) : problem(`${before}${read.unit}`, using.words.problems.length[read.problem])
}

function readStart(
  before: SentenceDocument,
  { matter, typed, using }: Reading,
  set: (sentence: SentenceDocument) => AnswerOutcome,
  choose: AnswerOutcome,
): AnswerOutcome {
  const choice = typed.field('choice')
  if (choice === 'same-day') return set({ ...before, start: matter.date ?? 'unknown' })
  if (choice === 'not-sure') return set({ ...before, start: 'unknown' })
  if (choice !== 'another-day') return choose
  const on = isoOf(using.question.on)
  const read = readDate(dateIn(typed, 'another-day-'), { on, notAfter: on })
  if (read.ok) return set({ ...before, start: read.date })
  return problem(fieldOfDate(read.problem, 'another-day-'), using.words.problems.date[read.problem])
}

function readEnds(
  before: SentenceDocument,
  reading: Reading,
  set: (sentence: SentenceDocument) => AnswerOutcome,
  choose: AnswerOutcome,
): AnswerOutcome {
  const { typed, using } = reading
  const bare = without(before, 'ends', 'length', 'lastDay')
  const choice = typed.field('choice')
  if (choice === 'after-a-time')
    return withLength(reading, 'after-a-time-', (length) => set({ ...without(bare, 'ceased', 'ceasedOn'), length }))
  if (choice === 'on-a-day') {
    const read = readDate(dateIn(typed, 'on-a-day-'), { on: isoOf(using.question.on) })
    if (!read.ok) return problem(fieldOfDate(read.problem, 'on-a-day-'), using.words.problems.date[read.problem])
    return set({ ...without(bare, 'ceased', 'ceasedOn'), lastDay: read.date })
  }
  if (choice === 'not-sure') return set({ ...without(bare, 'ceased', 'ceasedOn'), ends: 'unknown' })
  const open = (['until-further-order', 'indefinite', 'on-an-event', 'not-stated'] as const).find(
    (one) => one === choice,
  )
  if (!open) return choose
  return set({ ...(open === 'not-stated' ? without(bare, 'ceased', 'ceasedOn') : bare), ends: open })
}

/** Whether something happened, with the day it did. A day that is left out is one that they do not know. */
function readHappened(
  { typed, using }: Reading,
  choose: AnswerOutcome,
  then: (value: YesNo, day?: string) => AnswerOutcome,
): AnswerOutcome {
  const value = triOf(typed.field('choice'))
  if (value === undefined) return choose
  if (value !== true) return then(value)
  const on = isoOf(using.question.on)
  const read = readDate(dateIn(typed, 'yes-'), { on, notAfter: on })
  if (read.ok) return then(true, read.date)
  if (read.problem === 'empty') return then(true, 'unknown')
  return problem(fieldOfDate(read.problem, 'yes-'), using.words.problems.date[read.problem])
}

const lengthIn = (typed: Typed, before: string): TypedLength => ({
  years: typed.field(`${before}years`),
  months: typed.field(`${before}months`),
  weeks: typed.field(`${before}weeks`),
  days: typed.field(`${before}days`),
})

const isEmptyLength = (typed: Typed, before: string): boolean =>
  lengthUnits.every((unit) => typed.field(`${before}${unit}`).trim() === '')
