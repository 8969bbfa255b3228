import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../answer.ts'
import { type Day, day, isoOf } from '../calendar/day.ts'
import { untilItEnds } from '../calendar/moment.ts'
import { chainOf } from '../finding.ts'
import type { MatterDocument, RecordDocument } from '../record/document.ts'
import { parseRecord } from '../record/parse-record.ts'
import type { PersonRecord } from '../record/record.ts'
import {
  chance,
  drawnChain,
  drawnConviction,
  drawnOn,
  drawnRecord,
  draws,
  drawsFrom,
  oneOf,
  remembered,
} from '../record/testing/drawn-records.ts'
import { assess } from './assess.ts'
import { calculate, spentDates } from './calculate.ts'
import type { Bounds } from './further-convictions.ts'
import { decidingFact, nextQuestion } from './next-question.ts'
import { told } from './told.ts'

const question = { on: drawnOn, lawAsAt: drawnOn }
const laws = [question, { on: drawnOn, lawAsAt: day('2019-06-01') }] as const

function recordOf(document: RecordDocument): PersonRecord {
  const parsed = parseRecord(document)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.record
}

const datesOf = (document: RecordDocument, asked = question): readonly (Bounds | undefined)[] =>
  spentDates(recordOf(document), asked) ?? []

const runs = draws(3000)

// Many records a property: more than the usual patience.
const patience = { timeout: 120_000 }

describe('the answers to any record', patience, () => {
  test('do not depend on the order in which matters are entered', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawsFrom(seed)
        const document = drawnRecord(draw)
        const order = [...document.matters.keys()].toSorted(() => draw(0, 1) - 0.5)
        const shuffled = { matters: order.map((position) => document.matters[position] as MatterDocument) }
        const [straight, other] = [datesOf(document), datesOf(shuffled)]
        expect(other).toEqual(order.map((position) => straight[position]))
      }),
      runs,
    )
  })

  test('are one day each when every fact is known', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawsFrom(seed)
        for (const bounds of datesOf(drawnRecord(draw))) expect(bounds?.least).toBe(bounds?.most)
      }),
      runs,
    )
  })

  test('never come sooner for another conviction', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawsFrom(seed)
        const document = drawnRecord(draw)
        const more = { matters: [...document.matters, drawnConviction(draw)] }
        for (const asked of laws) {
          const [before, after] = [datesOf(document, asked), datesOf(more, asked)]
          before.forEach((bounds, i) => {
            if (bounds) expect(after[i]?.most).toBeGreaterThanOrEqual(bounds.most)
          })
        }
      }),
      runs,
    )
  })

  test('give a strict day that is never later than the one shown', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawsFrom(seed)
        const document = drawnRecord(draw)
        for (const given of [document, remembered(draw, document)])
          for (const readings of calculate(recordOf(given), question)?.matters ?? []) {
            if (!readings) continue
            expect(readings.statute.most).toBeLessThanOrEqual(readings.shown.most)
            expect(readings.statute.least).toBeLessThanOrEqual(readings.shown.least)
          }
      }),
      runs,
    )
  })

  test('rest on findings that all have a source, and on the days that were calculated', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawsFrom(seed)
        const document = drawnRecord(draw)
        for (const given of [document, remembered(draw, document)]) {
          const record = recordOf(given)
          const dates = spentDates(record, question) ?? []
          assess(record, question).matters.forEach(({ answer, readings, id }, i) => {
            const latest = answer.kind === 'depends' ? answer.latest : answer
            expect(latest.kind, id).not.toBe('depends')
            if (latest.kind === 'depends') return
            const findings = [latest.finding, ...readings.map(({ finding }) => finding)].flatMap(chainOf)
            for (const { source } of findings) {
              expect(source.provision).not.toBe('')
              expect(source.rule).toMatch(/^R\d+$/)
              expect(source.url).toMatch(/^(https:\/\/|docs\/)/)
            }
            const bounds = dates[i]
            if (bounds) expect(latest.finding.value).toBe(told(bounds.most))
            if (bounds && answer.kind === 'depends' && answer.earliest.kind !== 'depends')
              expect(answer.earliest.finding.value).toBe(told(bounds.least))
          })
        }
      }),
      draws(300),
    )
  })

  test('do not turn from spent to unspent as days pass, but for being dealt with again', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawsFrom(seed)
        const record = recordOf(drawnRecord(draw))
        const from = draw(day('1990-01-01'), day('2060-01-01')) as Day
        const later = (from + draw(1, 4000)) as Day
        const statusOn = (on: Day): Assessment['matters'] => assess(record, { on, lawAsAt: drawnOn }).matters
        const [before, after] = [statusOn(from), statusOn(later)]
        before.forEach(({ status }, i) => {
          if (status === 'spent') expect(after[i]?.status).toBe('spent')
        })
      }),
      draws(1000),
    )
  })
})

describe('s. 5(2): a longer sentence', patience, () => {
  test('never makes a conviction spent sooner, in any reading', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawsFrom(seed)
        const date = isoOf(draw(day('1980-01-01'), drawnOn) as Day)
        const unit: 'days' | 'weeks' | 'months' = oneOf(draw, ['days', 'weeks', 'months'] as const)
        const most = { days: 3000, weeks: 430, months: 100 }[unit]
        const length = draw(1, most)
        const kind = oneOf(draw, ['imprisonment', 'youth-detention', 'suspended-imprisonment', 'borstal'] as const)
        const under18 = chance(draw, 50)
        const schedule18 = chance(draw, 50)
        const lasting = (count: number): RecordDocument => ({
          matters: [
            { matter: 'conviction', date, under18, sentences: [{ kind, length: { [unit]: count }, schedule18 }] },
          ],
        })
        for (const asked of laws) {
          const readings = (count: number) => calculate(recordOf(lasting(count)), asked)?.matters[0]
          const [shorter, longer] = [readings(length), readings(length + 1)]
          for (const reading of ['statute', 'cautious', 'shown'] as const)
            expect(longer?.[reading].most).toBeGreaterThanOrEqual(shorter?.[reading].most ?? 0)
        }
      }),
      runs,
    )
  })
})

describe('partly known facts', patience, () => {
  test.each([
    { what: 'any record', drawn: drawnRecord },
    { what: 'terms that follow on from another conviction', drawn: drawnChain },
  ])('give a range that contains the answer of whatever they turn out to be: $what', ({ drawn }) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawsFrom(seed)
        const document = drawn(draw)
        const partial = remembered(draw, document)
        for (const asked of laws) {
          const [truth, ranges] = [calculate(recordOf(document), asked), calculate(recordOf(partial), asked)]
          truth?.matters.forEach((readings, i) => {
            const range = ranges?.matters[i]
            for (const reading of ['statute', 'cautious', 'shown'] as const) {
              if (!readings) continue
              expect(range?.[reading].least, `${reading} of ${i}`).toBeLessThanOrEqual(readings[reading].least)
              expect(range?.[reading].most, `${reading} of ${i}`).toBeGreaterThanOrEqual(readings[reading].most)
            }
            if (readings?.ministry && range?.ministry)
              expect(range.ministry.most, `ministry of ${i}`).toBeGreaterThanOrEqual(readings.ministry.most)
          })
        }
      }),
      draws(6000),
    )
  })

  test('give no wider a range than there is, for one conviction of which the day is not known', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawsFrom(seed)
        const first = draw(day('2000-01-01'), day('2024-01-01')) as Day
        const last = (first + draw(0, 90)) as Day
        const sentence = oneOf(draw, [
          { kind: 'fine' as const },
          { kind: 'imprisonment' as const, length: { months: 7 }, schedule18: false },
          { kind: 'community-order' as const, length: { months: 18 } },
        ])
        const on = (date: RecordDocument['matters'][number]['date']): Bounds => {
          const [bounds] = datesOf({ matters: [{ matter: 'conviction', date, under18: false, sentences: [sentence] }] })
          return bounds as Bounds
        }
        const range = on({ from: isoOf(first), to: isoOf(last) })
        const each = Array.from({ length: last - first + 1 }, (_, i) => on(isoOf((first + i) as Day)).most)
        expect(range).toEqual({ least: Math.min(...each), most: Math.max(...each) })
      }),
      draws(200),
    )
  })

  test('are asked about until nothing that is left would change the answer', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawsFrom(seed)
        const record = recordOf(remembered(draw, drawnRecord(draw)))
        const open = (spentDates(record, question) ?? []).some(
          (bounds) => bounds && bounds.least !== bounds.most && bounds.most > question.on,
        )
        if (!open) {
          expect(nextQuestion(record, question)).toBeUndefined()
          expect(decidingFact(record, question)).toBeUndefined()
        }
        const next = nextQuestion(record, question)
        if (next) expect(record.missing).toContainEqual(next)
      }),
      draws(500),
    )
  })
})

test('what waits for something without a date is later than any day', () => {
  expect(untilItEnds).toBeGreaterThan(day('2199-12-31'))
})
