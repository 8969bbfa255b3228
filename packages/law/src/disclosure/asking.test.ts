import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, day } from '../calendar/day.ts'
import type { MatterDocument, RecordDocument, SentenceDocument } from '../record/document.ts'
import { factKey } from '../record/fact-path.ts'
import { parseRecord } from '../record/parse-record.ts'
import type { FactPath, PersonRecord } from '../record/record.ts'
import { completionOf } from '../record/testing/completions.ts'
import {
  chance,
  type Draw,
  drawnChain,
  drawnOn,
  draws,
  drawsFrom,
  oneOf,
  remembered,
} from '../record/testing/drawn-records.ts'
import { vagueRecord } from '../record/testing/vague-records.ts'
import { assess } from '../rehabilitation/assess.ts'
import { spentDates } from '../rehabilitation/calculate.ts'
import type { Bounds } from '../rehabilitation/further-convictions.ts'
import { documentOf, workedExamples } from '../rehabilitation/testing/worked-examples.ts'
import type { CheckQuestion } from './check-dates.ts'
import { factsToAsk, nextFact } from './next-fact.ts'
import { answeredFrom } from './testing/answers.ts'
import { withCompletedOffences, withSomeOffences } from './testing/drawn-offences.ts'
import { disclosureExamples, recordOf as recordOfExample } from './testing/examples.ts'

function read(document: RecordDocument): PersonRecord | undefined {
  const parsed = parseRecord(document)
  return parsed.ok ? parsed.record : undefined
}

/** A record as it is being told. */
type Told = { readonly document: RecordDocument; readonly record: PersonRecord }

const told = (document: RecordDocument): Told | undefined => {
  const record = read(document)
  return record && { document, record }
}

/** What a form has come to: the record, the facts that it asked, and those to which nobody knew the answer. */
type Asked = Told & { readonly asked: readonly FactPath[]; readonly unanswered: readonly FactPath[] }

/** Asks until there is nothing to ask. An answer that contradicts what was told before counts as none. */
function askAll(
  start: Told,
  question: CheckQuestion,
  {
    choose,
    answer,
  }: { readonly choose: Choose; readonly answer: (at: Told, path: FactPath) => RecordDocument | undefined },
): Asked {
  let at: Asked = { ...start, asked: [], unanswered: [] }
  for (;;) {
    const path = choose(at.record, question, at.unanswered)
    if (!path) return at
    if (at.asked.some((before) => factKey(before) === factKey(path)))
      throw new Error(`${factKey(path)} is asked again.`)
    const answered = answer(at, path)
    const next = answered && told(answered)
    at = { ...at, ...next, asked: [...at.asked, path], unanswered: next ? at.unanswered : [...at.unanswered, path] }
  }
}
type Choose = (record: PersonRecord, question: CheckQuestion, asked: readonly FactPath[]) => FactPath | undefined

const worthAsking: Choose = (record, question, asked) => nextFact(record, question, { asked })

/** What is told of each matter on the day: whether it is spent and until when it is not, what checks show, and until when. */
function answersFor(record: PersonRecord, question: CheckQuestion): readonly unknown[] {
  const spent = spentDates(record, question) ?? []
  return assess(record, question).matters.map(({ status, checks }, i) => ({
    status,
    unspentUntil: onwards(spent[i], question.on),
    checks: checks.map(({ check, shows, until }) => ({ check, shows, until })),
  }))
}

const onwards = (bounds: Bounds | undefined, on: Day): Bounds | undefined =>
  bounds && bounds.most > on ? { least: Math.max(bounds.least, on), most: bounds.most } : undefined

/** One record that a told one can turn out to be. */
const turnedOut = (draw: Draw, { document, record }: Told): RecordDocument =>
  withCompletedOffences(draw, { told: document, completed: completionOf(draw, record, drawnOn) })

const vagueRecords: readonly ((draw: Draw) => RecordDocument)[] = [
  vagueRecord,
  (draw) => withSomeOffences(draw, vagueRecord(draw)),
  (draw) => withSomeOffences(draw, remembered(draw, drawnChain(draw))),
]

describe('asking what is worth asking', { timeout: 120_000 }, () => {
  test('comes to an end, asks nothing twice, and then nothing that is left would change what is told', () => {
    let compared = 0
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawsFrom(seed)
        const question = { on: drawnOn, lawAsAt: oneOf<Day>(draw, [drawnOn, drawnOn, day('2019-06-01')]) }
        const start = told(oneOf(draw, vagueRecords)(draw))
        if (!start) return
        const at = askAll(start, question, {
          choose: worthAsking,
          answer: (before, path) =>
            chance(draw, 40) ? undefined : answeredFrom(before.document, turnedOut(draw, before), path),
        })
        const now = answersFor(at.record, question)
        for (let i = 0; i < 4; i += 1) {
          const truth = turnedOut(draw, at)
          const all = askAll(at, question, {
            choose: (record, _, asked) => oneOf(draw, factsToAsk(record, question, [...at.unanswered, ...asked])),
            answer: ({ document }, path) => answeredFrom(document, truth, path),
          })
          if (all.asked.length > all.unanswered.length) compared += 1
          expect(answersFor(all.record, question)).toEqual(now)
        }
      }),
      draws(250),
    )
    expect(compared).toBeGreaterThan(0)
  })
})

/** What a form has before it asks for facts: what each matter is, and the facts that it asks only where somebody has them on paper. */
function startOf({ matters }: RecordDocument): RecordDocument {
  const sentence = ({
    length: _,
    terms: _t,
    served: _s,
    ends: _e,
    lastDay: _l,
    ceased: _c,
    ceasedOn: _co,
    paid: _p,
    paidOn: _po,
    schedule18: _s18,
    ...rest
  }: SentenceDocument): SentenceDocument => rest
  return {
    matters: matters.map((matter): MatterDocument => {
      if (matter.matter === 'other') return matter
      const { under18: _, offences: _o, ...rest } = matter
      return rest.matter === 'conviction' ? { ...rest, sentences: rest.sentences.map(sentence) } : rest
    }),
  }
}

const today: CheckQuestion = { on: day('2026-11-22'), lawAsAt: day('2026-11-22') }
const examples = [
  ...workedExamples.map((example) => ({ id: example.id, full: documentOf(example), question: today })),
  ...disclosureExamples.map((example) => {
    const on = day(example.facts.asOf)
    return { id: example.id, full: recordOfExample(example), question: { on, lawAsAt: on } }
  }),
]

describe('the worked examples, told fact by fact', () => {
  const counts = new Map<string, number>()

  test.each(examples)('$id: what is asked is enough for the whole answer', ({ id, full, question }) => {
    const start = told(startOf(full))
    const whole = read(full)
    if (!start || !whole) throw new Error(`${id} is no record.`)
    const at = askAll(start, question, {
      choose: worthAsking,
      answer: ({ document }, path) => answeredFrom(document, full, path),
    })
    expect(answersFor(at.record, question)).toEqual(answersFor(whole, question))
    counts.set(id, at.asked.length)
  })

  test('take 2.3 facts on average and 8 at the most, beside what each matter is and its date', () => {
    const asked = [...counts.values()]
    expect(asked).toHaveLength(examples.length)
    expect(Math.max(...asked)).toBe(8)
    expect((asked.reduce((sum, each) => sum + each, 0) / asked.length).toFixed(1)).toBe('2.3')
  })
})
