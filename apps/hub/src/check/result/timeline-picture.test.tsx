import { type Sheet, sheetEn, sheetFor } from '@plain-record/check'
import { parseRecord } from '@plain-record/law'
import { describe, expect, test } from 'vitest'
import { drawnRecord, drawsFrom, remembered } from '../../../../../packages/law/src/record/testing/drawn-records.ts'
import { exampleSite } from '../../platform/ui/example-site.ts'
import { exampleDrafts, exampleOn, exampleSheet } from './testing/example-records.ts'
import { linesOf } from './timeline-layout.ts'
import { TimelineSection } from './timeline-section.tsx'
import { en } from './words/en.ts'

const words = en.timeline
const { months } = exampleSite().words

const drawnSheet = (seed: number): Sheet => {
  const draw = drawsFrom(seed)
  const exact = drawnRecord(draw)
  const parsed = parseRecord(seed % 2 === 0 ? exact : remembered(draw, exact))
  if (!parsed.ok) throw new Error(`seed ${seed}: ${parsed.problems[0]?.message}`)
  return sheetFor({ record: parsed.record, on: exampleOn, lawAsAt: exampleOn, words: sheetEn })
}

const sheets: readonly { readonly name: string; readonly sheet: Sheet }[] = [
  ...Object.keys(exampleDrafts).map((name) => ({ name, sheet: exampleSheet(name as keyof typeof exampleDrafts) })),
  ...Array.from({ length: 200 }, (_, seed) => ({ name: `seed ${seed}`, sheet: drawnSheet(seed) })),
].filter(({ sheet }) => sheet.timeline.bars.length > 0)

const drawn = ({ sheet }: { readonly sheet: Sheet }): string =>
  String(<TimelineSection sheet={sheet} on="22 November 2026" words={words} />)

const plain = (html: string): string =>
  html
    .replace(/<\/?tspan[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()

/** What the picture says: each bar with the text over it and under it, and its shapes. */
const barsOf = (html: string) =>
  [...html.matchAll(/<g(?: class="is-spent")?>(.*?)<\/g>/gs)].map(([, group = '']) => {
    const [title = '', facts = ''] = [...group.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) =>
      plain(text),
    )
    const shapes = [...group.matchAll(/<rect class="(\w+)" x="([\d.]+)%" y="[\d.]+" width="([\d.]+)%"/g)].map(
      ([, kind, x, width]) => ({ kind, from: Number(x), to: Number(x) + Number(width) }),
    )
    return { title, facts, shapes, runsOn: group.includes('#runs-on'), isHeld: group.includes('class="hold"') }
  })

/** What the table beside it says, row by row. */
const rowsOf = (html: string) =>
  [...html.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/gs)].map(([, title = '', cells = '']) => {
    const [from = '', ownUntil = '', until = '', heldOpenBy = ''] = [
      ...cells.matchAll(/<td><b>.*?<\/b> (.*?)<\/td>/gs),
    ].map(([, cell = '']) => plain(cell))
    return { title: plain(title), from, ownUntil, until, heldOpenBy }
  })

/** The years under the picture give its scale. */
const scaleOf = (html: string): ((day: string) => number) | undefined => {
  const axis = /<g class="axis">(.*?)<\/g>/s.exec(html)?.[1] ?? ''
  const ticks = [...axis.matchAll(/<text x="([\d.]+)%"[^>]*>(\d{4})<\/text>/g)].map(([, x, year]) => ({
    x: Number(x),
    day: Date.parse(`${year}-01-01`),
  }))
  const [first, last] = [ticks[0], ticks.at(-1)]
  if (!first || !last || first === last) return undefined
  const perDay = (last.x - first.x) / (last.day - first.day)
  return (day) => first.x + (Date.parse(day) - first.day) * perDay
}

/** Forty years ahead, the picture ends. */
const farAway = '2066-11-22'

const readDay = (said: string): string | undefined => {
  const [, day, month, year] = /^(\d{1,2}) (\w+) (\d{4})$/.exec(said) ?? []
  if (!day || !month || !year) return undefined
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}

describe('The picture and the table beside it', () => {
  test('say the same of each matter, word for word', () => {
    let held = 0
    for (const each of sheets) {
      const html = drawn(each)
      const [bars, rows] = [barsOf(html), rowsOf(html)]
      expect(
        bars.map(({ title }) => title),
        each.name,
      ).toEqual(rows.map(({ title }) => title))
      bars.forEach(({ facts, isHeld }, i) => {
        const row = rows[i] as (typeof rows)[number]
        const isHeldOpen = row.heldOpenBy !== 'Nothing'
        held += isHeldOpen ? 1 : 0
        expect(facts, each.name).toBe(
          [
            words.said(words.from, row.from),
            ...(row.ownUntil === row.until ? [] : [words.said(words.ownUntil, row.ownUntil)]),
            words.said(words.until, row.until),
            ...(isHeldOpen ? [words.said(words.heldOpenBy, row.heldOpenBy)] : []),
          ].join(' '),
        )
        expect(isHeld, each.name).toBe(isHeldOpen)
      })
    }
    expect(held).toBeGreaterThan(20)
  })

  test('show the same days: each bar begins and ends where the table says', () => {
    let compared = 0
    for (const each of sheets) {
      const html = drawn(each)
      const at = scaleOf(html)
      if (!at) continue
      const rows = rowsOf(html)
      barsOf(html).forEach(({ shapes, runsOn }, i) => {
        const row = rows[i] as (typeof rows)[number]
        const [from, until] = [readDay(row.from), readDay(row.until)]
        const [left, right] = [Math.min(...shapes.map((shape) => shape.from)), Math.max(...shapes.map(({ to }) => to))]
        if (from !== undefined) expect(left, each.name).toBeCloseTo(at(from), 0)
        if (until !== undefined && until < farAway)
          expect(right, each.name).toBeCloseTo(Math.max(at(until), left + 1), 0)
        if (row.until === 'Never') expect(runsOn, each.name).toBe(true)
        if (until !== undefined) expect(runsOn, each.name).toBe(until > farAway)
        compared += from !== undefined && until !== undefined ? 1 : 0
      })
    }
    expect(compared).toBeGreaterThan(100)
  })

  test('draw apart what another matter holds open, from the day it would be spent by itself', () => {
    let compared = 0
    for (const each of sheets) {
      const html = drawn(each)
      const at = scaleOf(html)
      const rows = rowsOf(html)
      barsOf(html).forEach(({ shapes }, i) => {
        const row = rows[i] as (typeof rows)[number]
        const striped = shapes.find(({ kind }) => kind === 'held')
        if (row.heldOpenBy === 'Nothing') expect(striped, each.name).toBeUndefined()
        const own = readDay(row.ownUntil)
        if (!at || !striped || own === undefined || own > farAway || !readDay(row.from)) return
        expect(striped.from, each.name).toBeCloseTo(at(own), 0)
        compared += 1
      })
    }
    expect(compared).toBeGreaterThan(10)
  })
})

describe('The picture', () => {
  test('is named and described, and has no style of its own, which the security policy would refuse', () => {
    for (const each of sheets.slice(0, 20)) {
      const html = drawn(each)
      expect(html).toMatch(/<svg[^>]* role="img" aria-labelledby="timeline-title timeline-says"/)
      expect(html).toContain('<title id="timeline-title">')
      expect(html).toContain('<desc id="timeline-says">')
      expect(html).not.toMatch(/\sstyle=/)
    }
  })

  test('keeps every line of text short enough for the narrowest screen', () => {
    for (const each of sheets)
      for (const [, line = ''] of drawn(each).matchAll(/<tspan[^>]*>(.*?)<\/tspan>/gs))
        expect(plain(line).length, each.name).toBeLessThanOrEqual(33)
  })

  test('keeps everything inside: no bar beyond the place of the lines between them, no text below the end', () => {
    for (const each of sheets) {
      const html = drawn(each)
      for (const { shapes } of barsOf(html))
        for (const { from, to } of shapes) {
          expect(from, each.name).toBeGreaterThanOrEqual(0)
          expect(to, each.name).toBeLessThanOrEqual(88.02)
        }
    }
  })

  test('explains the shapes that are in it, and no others', () => {
    const key = (name: keyof typeof exampleDrafts): string => drawn({ sheet: exampleSheet(name) })
    expect(key('one fine, spent')).toContain(words.spent)
    expect(key('one fine, spent')).not.toContain(words.runsOn)
    expect(key('never spent')).toContain(words.runsOn)
    expect(key('nothing known for certain')).toContain(words.vague)
  })

  test('marks the day everything is spent where it lies ahead', () => {
    const isAhead = ({ sheet: { timeline, on } }: { readonly sheet: Sheet }): boolean => {
      const latest = timeline.allSpent?.latest ?? ''
      return latest > on && latest < farAway
    }
    for (const each of sheets) expect(drawn(each).includes('class="clear"'), each.name).toBe(isAhead(each))
    expect(sheets.filter(isAhead).length).toBeGreaterThan(10)
  })
})

describe('A line of text', () => {
  test.each([
    ['one word after another', ['one word after another']],
    [
      'Prison sentence of 8 months and a restraining order, 2019',
      ['Prison sentence of 8 months and a', 'restraining order, 2019'],
    ],
    ['a'.repeat(80), ['a'.repeat(33), 'a'.repeat(33), 'a'.repeat(14)]],
    ['', ['']],
  ])('"%s" is broken at words', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })
})
