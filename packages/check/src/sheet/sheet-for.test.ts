import {
  assess,
  checkNames,
  day,
  explain,
  explainCheck,
  type MatterDocument,
  parseRecord,
  type RecordDocument,
} from '@plain-record/law'
import { describe, expect, test } from 'vitest'
import { withOffences, withVagueOffences } from '../../../law/src/disclosure/testing/drawn-offences.ts'
import { drawnRecord, drawsFrom, remembered } from '../../../law/src/record/testing/drawn-records.ts'
import { sheetEn } from '../words/sheet-en.ts'
import type { Sheet } from './sheet.ts'
import { sheetFor } from './sheet-for.ts'
import { askedOn, sheetOf } from './testing/sheet-of.ts'

const question = { on: askedOn, lawAsAt: askedOn }

/** 200 records: half of them known in every fact, half as somebody may remember them. */
const drawn = Array.from({ length: 200 }, (_, seed): RecordDocument => {
  const draw = drawsFrom(seed)
  const exact = withOffences(draw, drawnRecord(draw))
  return seed % 2 === 0 ? exact : withVagueOffences(draw, remembered(draw, exact))
}).map((document, seed) => {
  const parsed = parseRecord(document)
  if (!parsed.ok) throw new Error(`seed ${seed}: ${parsed.problems[0]?.message}`)
  return { seed, record: parsed.record, sheet: sheetFor({ record: parsed.record, ...question, words: sheetEn }) }
})

/** Every sentence on a sheet, and what it stands in. */
const sentencesOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesOf) : []
}

describe('What a sheet says of 200 drawn records', () => {
  test('is what the law says of each matter and each check', () => {
    for (const { seed, record, sheet } of drawn) {
      const { matters } = assess(record, question)
      expect(
        sheet.matters.map(({ id, status, cells }) => ({
          id,
          status,
          cells: cells.map(({ check, shows }) => [check, shows]),
        })),
        `seed ${seed}`,
      ).toEqual(
        matters.map(({ id, status, checks }) => ({
          id,
          status,
          cells: checks.map(({ check, shows }) => [check, shows]),
        })),
      )
    }
  })

  test('has an end for what shows and for nothing else, and one verdict for one answer', () => {
    const verdicts = new Map<string, Set<string>>()
    for (const { sheet, record } of drawn) {
      const answers = assess(record, question).matters
      sheet.matters.forEach(({ cells }, i) => {
        cells.forEach((cell, j) => {
          expect(cell.until === undefined).toBe(answers[i]?.checks[j]?.until === undefined)
          verdicts.set(cell.shows, new Set([...(verdicts.get(cell.shows) ?? []), cell.verdict]))
        })
      })
    }
    expect(Object.fromEntries([...verdicts].map(([shows, words]) => [shows, [...words]]))).toEqual({
      shows: ['Will show'],
      'does-not-show': ['Will not show'],
      'police-may-add': ['May show: the police decide'],
      'cannot-tell': ['We cannot tell'],
    })
  })

  test('has every step of the law, in its order, with its source', () => {
    let compared = 0
    for (const { record, sheet } of drawn.filter(({ seed }) => seed % 2 === 0)) {
      const { matters, on } = assess(record, question)
      matters.forEach((answer, i) => {
        const { chain } = explain(answer, { on, words: sheetEn.law })
        const told = sheet.matters[i]
        expect(told?.spentSteps.map(({ depth, cited }) => [depth, cited])).toEqual(
          chain.map(({ depth, cited }) => [depth, cited]),
        )
        answer.checks.forEach((check, j) => {
          const steps = explainCheck(check, sheetEn.law).chain
          expect(told?.cells[j]?.steps.map(({ depth, cited, url }) => [depth, cited, url])).toEqual(
            steps.map(({ depth, cited, source }) => [depth, cited, source.url]),
          )
          compared += steps.length
        })
      })
    }
    expect(compared).toBeGreaterThan(1_000)
  })

  test('names other matters by their titles, and never by an id', () => {
    const held = drawn.filter(({ sheet }) => sheet.matters.some(({ heldOpenBy }) => heldOpenBy !== undefined))
    expect(held.length).toBeGreaterThan(10)
    for (const { seed, sheet } of drawn)
      for (const text of sentencesOf(sheet.matters.map(({ id: _, ...rest }) => rest)))
        expect(text, `seed ${seed}`).not.toMatch(/\bm\d\b/)
  })

  test('counts from no day that nobody told', () => {
    const unknown = drawn.filter(({ record }) => record.matters.some(({ date }) => date.least === day('1900-01-01')))
    expect(unknown.length).toBeGreaterThan(10)
    for (const { seed, sheet } of unknown)
      for (const { says } of stepsOf(sheet)) expect(says, `seed ${seed}`).not.toContain('January 1900')
    for (const { sheet } of unknown)
      for (const { words } of sheet.timeline.bars) expect(Object.values(words).join()).not.toContain('1900')
  })

  test('promises nothing of an enhanced check', () => {
    for (const { record } of drawn)
      for (const wanted of ['enhanced', 'enhanced-with-barred-lists'] as const)
        expect(sheetFor({ record, wanted, ...question, words: sheetEn }).headline).not.toContain('will not')
  })

  test('keeps to the house style: plain words, no exclamation, no dash', () => {
    for (const { sheet } of drawn)
      for (const text of sentencesOf(ownWords(sheet)))
        expect(text.replace('young offender institution', '')).not.toMatch(
          /!|\u2014|simply|\bjust\b|offender(?!s Act)/i,
        )
  })

  test('has a title for each matter that no other has', () => {
    for (const { sheet } of drawn)
      expect(new Set(sheet.matters.map(({ title }) => title)).size).toBe(sheet.matters.length)
  })

  test('has the bars that the law draws, with titles that the table has', () => {
    for (const { sheet } of drawn) {
      const titles = new Set(sheet.matters.map(({ title }) => title))
      for (const bar of sheet.timeline.bars) {
        expect(titles).toContain(bar.title)
        if (bar.heldOpenBy) expect(titles).toContain(bar.heldOpenBy.title)
      }
    }
  })
})

const stepsOf = (sheet: Sheet) =>
  sheet.matters.flatMap(({ spentSteps, cells }) => [...spentSteps, ...cells.flatMap(({ steps }) => steps)])

/** What this package says itself: the sentences of the law have tests of their own. */
const ownWords = ({ headline, columns, tell, wouldChange, unsure, next, timeline }: Sheet): unknown => [
  headline,
  columns,
  tell.map(({ title }) => title),
  wouldChange,
  unsure,
  next,
  timeline.bars.map(({ words }) => words),
]

describe('A sheet', () => {
  const theft: MatterDocument = {
    matter: 'conviction',
    date: '2019-03-10',
    under18: false,
    offences: [{ code: 'TH68010' }],
    sentences: [{ kind: 'fine' }],
  }

  test('says by which law and which rules it answers', () => {
    const parsed = parseRecord({ matters: [theft] })
    const sheet = parsed.ok
      ? sheetFor({ record: parsed.record, on: askedOn, lawAsAt: day('2020-01-01'), words: sheetEn })
      : undefined
    expect(sheet).toMatchObject({
      on: '2026-11-22',
      lawAsAt: '2020-01-01',
      rulesVersion: expect.stringMatching(/^\d+\./),
    })
    expect(sheet?.columns.map(({ check }) => check)).toEqual(checkNames)
  })

  test('of nothing has nothing in it, and says so', () => {
    expect(sheetOf([])).toMatchObject({ matters: [], tell: [], timeline: { bars: [] }, unsure: { facts: [] } })
  })

  test('of 200 matters is made, with few days to keep in mind', () => {
    const matters = Array.from({ length: 200 }, (_, i) => ({ ...theft, date: `${1990 + (i % 36)}-03-1${i % 10}` }))
    const sheet = sheetOf(matters)
    expect(sheet.matters).toHaveLength(200)
    expect(sheet.next.filter(({ on }) => on !== undefined)).toHaveLength(8)
  })

  test('calls a matter by the name that it was given, which pages have to escape', () => {
    const name = '<script>alert(1)</script>'
    const parsed = parseRecord({ matters: [{ ...theft, id: 'm1', offences: [] }] })
    const draft = {
      matters: [
        {
          id: 'm1',
          matter: 'conviction',
          date: '2019',
          sentences: [{ kind: 'fine' }],
          offence: { name, notSure: true },
        },
      ],
    } as const
    const sheet = parsed.ok ? sheetFor({ record: parsed.record, draft, ...question, words: sheetEn }) : undefined
    expect(sheet?.matters[0]?.title).toBe(`Fine (${name}), 2019`)
  })
})
