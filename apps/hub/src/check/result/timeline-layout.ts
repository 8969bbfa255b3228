import type { Sheet, SheetBar } from '@plain-record/check'
import type { CalendarDate } from '@plain-record/law'
import { barsEnd, type Scale, scaleOf } from './timeline-scale.ts'
import type { ResultWords } from './words/en.ts'

/** Part of a bar. Across, everything is in per cent of the width, so that the picture fits any screen; down, in CSS pixels. */
export type Part = { readonly x: number; readonly width: number }
/** Lines of text, with the y of the first. */
export type Lines = { readonly y: number; readonly lines: readonly string[] }

export type DrawnBar = {
  readonly bar: SheetBar
  readonly title: Lines
  readonly y: number
  readonly facts: Lines
  /** Certain, and its own. */
  readonly own?: Part
  /** Certain, and held open by another matter. */
  readonly held?: Part
  /** What depends on facts that are missing, at either end. */
  readonly vague: readonly Part[]
  readonly end: number
  /** It has no end date, or one that is far away, so it runs out of the picture. */
  readonly runsOn: boolean
  /** From the end of this bar to the end of the one that holds it open. */
  readonly hold?: { readonly lane: number; readonly toY: number; readonly toX: number }
}

export type TimelineLayout = {
  readonly bars: readonly DrawnBar[]
  readonly on: number
  /** The day everything is spent, where that lies ahead. */
  readonly allSpent?: number
  readonly years: Scale['years']
  readonly axisY: number
  readonly height: number
}

export const barHeight = 14
const lineHeight = 18
const baseline = 13
const firstBarTop = 24
const betweenBars = 22
const longestLine = 33
const lanes = { first: 91, apart: 2.6, count: 4 }
/** Of a day, too, there is something to see. */
const leastWidth = 1

/** Where everything stands in the picture. Arithmetic on the sheet alone: the same record gives the same picture. */
export function timelineLayout(
  { bars, allSpent }: Sheet['timeline'],
  { on, words }: { readonly on: CalendarDate; readonly words: ResultWords['timeline'] },
): TimelineLayout {
  const scale = scaleOf(bars, on)
  const placed: DrawnBar[] = []
  let top = firstBarTop
  for (const bar of bars) {
    const drawn = placedBar(bar, { top, scale, words })
    placed.push(drawn)
    top = drawn.facts.y + (drawn.facts.lines.length - 1) * lineHeight + betweenBars
  }
  const isAhead = allSpent && scale.reaches(allSpent.latest) && allSpent.latest > on
  return {
    bars: placed.map((drawn) => ({ ...drawn, ...holdOf(drawn, placed) })),
    on: scale.x(on),
    ...(isAhead ? { allSpent: scale.x(allSpent.latest) } : {}),
    years: scale.years,
    axisY: top,
    height: top + lineHeight + 6,
  }
}

type Placing = { readonly top: number; readonly scale: Scale; readonly words: ResultWords['timeline'] }

function placedBar(bar: SheetBar, { top, scale, words }: Placing): DrawnBar {
  const title = { y: top + baseline, lines: linesOf(bar.title) }
  const y = top + title.lines.length * lineHeight + 4
  return {
    bar,
    title,
    y,
    facts: { y: y + barHeight + baseline + 3, lines: factsOf(bar, words).flatMap(linesOf) },
    ...partsOf(bar, scale),
  }
}

/** What the row of the table says, in the same words. */
const factsOf = ({ words: said, heldOpenBy }: SheetBar, words: ResultWords['timeline']): readonly string[] => [
  words.said(words.from, said.from),
  ...(said.ownUntil === said.until ? [] : [words.said(words.ownUntil, said.ownUntil)]),
  words.said(words.until, said.until),
  ...(heldOpenBy ? [words.said(words.heldOpenBy, said.heldOpenBy)] : []),
]

type Parts = Pick<DrawnBar, 'own' | 'held' | 'vague' | 'end' | 'runsOn'>

function partsOf({ from, fromLatest, until, ownUntil, heldOpenBy }: SheetBar, scale: Scale): Parts {
  const start = scale.x(from)
  const runsOn = !scale.reaches(until.latest)
  const end = Math.min(barsEnd, Math.max(scale.x(until.latest), start + leastWidth))
  // What is certain runs from the last day that it can have begun to the first on which it can be spent.
  const certainStart = Math.min(scale.x(fromLatest ?? from), end)
  const isExact = fromLatest === undefined && until.earliest === until.latest
  const certainEnd = isExact ? end : Math.min(scale.x(until.earliest), end)
  const split = heldOpenBy ? Math.min(Math.max(scale.x(ownUntil), certainStart), certainEnd) : certainEnd
  if (certainEnd <= certainStart) return { vague: [part(start, end)], end, runsOn }
  return {
    ...(split > certainStart ? { own: part(certainStart, split) } : {}),
    ...(certainEnd > split ? { held: part(split, certainEnd) } : {}),
    vague: [part(start, certainStart), part(certainEnd, end)].filter(({ width }) => width > 0),
    end,
    runsOn,
  }
}

const part = (from: number, to: number): Part => ({ x: from, width: Math.round((to - from) * 100) / 100 })

/** The bars that one matter holds open share a line. */
function holdOf({ bar }: DrawnBar, all: readonly DrawnBar[]): Pick<DrawnBar, 'hold'> {
  const holder = all.find((each) => each.bar.id === bar.heldOpenBy?.id)
  if (!holder) return {}
  const holders = [...new Set(all.flatMap((each) => each.bar.heldOpenBy?.id ?? []))]
  const lane = lanes.first + (holders.indexOf(holder.bar.id) % lanes.count) * lanes.apart
  return { hold: { lane: Math.round(lane * 10) / 10, toY: holder.y, toX: holder.end } }
}

/** Text in lines that fit the narrowest screen: pictures do not wrap it by themselves. */
export function linesOf(text: string): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ').flatMap(inPieces)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= longestLine) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A word longer than a line, as somebody may have typed it. */
const inPieces = (word: string): readonly string[] =>
  word.length <= longestLine ? [word] : (word.match(new RegExp(`.{1,${longestLine}}`, 'gu')) ?? [])
