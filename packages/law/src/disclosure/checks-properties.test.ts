import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MatterAnswer } from '../answer.ts'
import { type Day, day } from '../calendar/day.ts'
import { chainOf } from '../finding.ts'
import type { RecordDocument } from '../record/document.ts'
import { parseRecord } from '../record/parse-record.ts'
import type { PersonRecord } from '../record/record.ts'
import {
  drawnConviction,
  drawnOn,
  drawnRecord,
  draws,
  drawsFrom,
  oneOf,
  remembered,
} from '../record/testing/drawn-records.ts'
import { assess } from '../rehabilitation/assess.ts'
import { told } from '../rehabilitation/told.ts'
import type { CheckAnswer, Shows } from './check-answer.ts'
import { checkDates } from './check-dates.ts'
import { withOffences, withVagueOffences } from './testing/drawn-offences.ts'

const patience = { timeout: 120_000 }

function recordOf(document: RecordDocument): PersonRecord {
  const parsed = parseRecord(document)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.record
}

const today = { on: drawnOn, lawAsAt: drawnOn }
const issueDays = [drawnOn, day('2024-03-01'), day('2022-01-01'), day('2019-06-01'), day('2014-06-01')] as const
const matters = (document: RecordDocument, question = today): readonly MatterAnswer[] =>
  assess(recordOf(document), question).matters
const order: Readonly<Record<Shows, number>> = { 'does-not-show': 0, 'police-may-add': 1, 'cannot-tell': 2, shows: 3 }
const check = ({ checks }: MatterAnswer, name: CheckAnswer['check']): CheckAnswer => {
  const found = checks.find((each) => each.check === name)
  if (!found) throw new Error(`There is no ${name} check.`)
  return found
}

describe('whatever is on a record', patience, () => {
  test('an enhanced check shows no less than a standard one, and a standard one no less than a basic one', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawsFrom(seed)
        const document = withOffences(draw, drawnRecord(draw))
        for (const given of [document, withVagueOffences(draw, remembered(draw, document))])
          for (const matter of matters(given)) {
            const [basic, standard, enhanced, barred] = matter.checks.map(({ shows }) => order[shows])
            expect(enhanced).toBeGreaterThanOrEqual(standard as number)
            expect(barred).toBe(enhanced)
            if (matter.matter !== 'other') expect(standard).toBeGreaterThanOrEqual(basic as number)
          }
      }),
      draws(500),
    )
  })

  test('what is not spent shows on every check, if it is on central records', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawsFrom(seed)
        const document = withOffences(draw, drawnRecord(draw))
        const recorded = {
          matters: document.matters.map((matter) =>
            matter.matter === 'other' ? matter : { ...matter, offences: [{ code: 'TH68010', onCentralRecords: true }] },
          ),
        }
        for (const matter of matters(recorded as RecordDocument))
          if (matter.matter === 'conviction' && (matter.status === 'not-spent' || matter.status === 'never-spent'))
            for (const { shows, check: name } of matter.checks) expect(shows, name).toBe('shows')
      }),
      draws(500),
    )
  })

  test('nothing becomes protected sooner for another matter', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawsFrom(seed)
        const document = withOffences(draw, drawnRecord(draw))
        const more = { matters: [...document.matters, drawnConviction(draw)] }
        const question = { on: oneOf<Day>(draw, issueDays), lawAsAt: drawnOn }
        const [before, after] = [checkDates(recordOf(document), question), checkDates(recordOf(more), question)]
        before.forEach(({ basic, standard }, i) => {
          expect(after[i]?.basic.most).toBeGreaterThanOrEqual(basic.most)
          expect(after[i]?.standard.most).toBeGreaterThanOrEqual(standard.most)
        })
      }),
      draws(500),
    )
  })

  test('what cannot be told is never said to show or not to show, whatever it turns out to be', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawsFrom(seed)
        const document = withOffences(draw, drawnRecord(draw))
        const vague = withVagueOffences(draw, remembered(draw, document))
        // What is on a record has happened by the day asked about: a range is for that.
        const happened = JSON.stringify(document).matchAll(/"(?:date|start|paidOn|ceasedOn)":"([\d-]+)"/g)
        const last = Math.max(...[...happened].map(([, date = '']) => day(date)))
        const on = oneOf<Day>(
          draw,
          issueDays.filter((issued) => issued >= last),
        )
        const question = { on, lawAsAt: drawnOn }
        const [truth, said] = [matters(document, question), matters(vague, question)]
        truth.forEach((matter, i) => {
          for (const { check: name, shows } of matter.checks) {
            const told = check(said[i] as MatterAnswer, name).shows
            if (told !== 'cannot-tell') expect(told, `${name} of ${i}`).toBe(shows)
          }
        })
        const dates = checkDates(recordOf(document), question)
        checkDates(recordOf(vague), question).forEach(({ basic, standard }, i) => {
          for (const [name, range] of Object.entries({ basic, standard })) {
            const exact = dates[i]?.[name as 'basic' | 'standard']
            expect(range.least, `${name} of ${i}`).toBeLessThanOrEqual(exact?.least ?? Number.NaN)
            expect(range.most, `${name} of ${i}`).toBeGreaterThanOrEqual(exact?.most ?? Number.NaN)
          }
        })
      }),
      draws(1500),
    )
  })

  test('every answer about a check has a source, is what its reason says, and has the dates that were worked out', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = drawsFrom(seed)
        const document = withOffences(draw, drawnRecord(draw))
        for (const given of [document, withVagueOffences(draw, remembered(draw, document))]) {
          const question = { on: oneOf<Day>(draw, issueDays), lawAsAt: drawnOn }
          const dates = checkDates(recordOf(given), question)
          matters(given, question).forEach((matter, i) => {
            for (const { check: name, shows, finding, otherwise, until } of matter.checks) {
              const findings = [finding, ...(otherwise ? [otherwise] : [])].flatMap(chainOf)
              for (const { source } of findings) {
                expect(source.rule).toMatch(/^[DR]\d+$/)
                expect(source.provision).not.toBe('')
              }
              expect(finding.value, name).toBe(shows === 'cannot-tell' ? 'shows' : shows)
              if (otherwise) expect(['does-not-show', 'police-may-add']).toContain(otherwise.value)
              expect(otherwise === undefined).toBe(shows !== 'cannot-tell')
              if (until) expect(until.latest).toBe(told(dates[i]?.[name === 'basic' ? 'basic' : 'standard'].most ?? 0))
            }
          })
        }
      }),
      draws(300),
    )
  })
})
