import type { Sheet } from '@plain-record/check'
import type { CalendarDate } from '@plain-record/law'
import {
  bottomOf,
  type Document,
  type Element,
  fonts,
  leaveGap,
  leftOf,
  makeRoom,
  sizes,
  tagged,
  widthOf,
} from '../../../platform/pdf/document.ts'
import { printable } from '../../../platform/pdf/printable.ts'
import {
  barHeight,
  type DrawnBar,
  type Part,
  type TimelineLayout,
  timelineLayout,
} from '../../result/timeline-layout.ts'
import { barsEnd } from '../../result/timeline-scale.ts'
import type { ResultWords } from '../../result/words/en.ts'

type Timeline = {
  readonly timeline: Sheet['timeline']
  readonly on: CalendarDate
  readonly onSaid: string
  readonly words: ResultWords['timeline']
}

/** Points to a pixel of the layout. */
const scale = 0.7
const sticksOut = 3

type Drawing = {
  readonly doc: Document
  readonly layout: TimelineLayout
  readonly x: (share: number) => number
  readonly y: (pixels: number) => number
}

/** The picture of the result page. One that would not fit on a page is left out: the table below says the same. */
export function drawTimeline(doc: Document, parent: Element, { timeline, on, onSaid, words }: Timeline): void {
  const layout = timelineLayout(timeline, { on, words })
  const height = layout.height * scale
  if (height > bottomOf(doc) - doc.page.margins.top - 40) return
  makeRoom(doc, height)
  const top = doc.y
  const drawing: Drawing = {
    doc,
    layout,
    x: (share) => leftOf + (widthOf(doc) * share) / 100,
    y: (pixels) => top + pixels * scale,
  }
  const alt = printable(`${words.picture}. ${words.described(timeline.bars.length)}`)
  parent.add(doc.struct('Figure', { alt }, [() => drawPicture(drawing, onSaid)]))
  doc.y = top + height
  doc.font(fonts.text).fontSize(sizes.picture)
  const key = [words.bars, words.open, words.spent, words.held, words.vague, words.runsOn, words.onDay(onSaid)]
  if (layout.allSpent !== undefined && timeline.allSpent) key.push(words.allSpent(timeline.allSpent.says))
  parent.add(tagged(doc, 'P', () => doc.text(printable(key.join(' ')), leftOf, doc.y, { width: widthOf(doc) })))
  leaveGap(doc, 2)
}

function drawPicture(drawing: Drawing, onSaid: string): void {
  const { doc, layout, x, y } = drawing
  doc.save().strokeColor('black').fillColor('black')
  drawLabel(drawing, { text: onSaid, at: layout.on, baseline: 12 })
  for (const bar of layout.bars) drawBar(drawing, bar)
  doc.lineWidth(0.5).moveTo(x(0), y(layout.axisY)).lineTo(x(barsEnd), y(layout.axisY)).stroke()
  for (const { year, x: at } of layout.years) {
    doc
      .moveTo(x(at), y(layout.axisY))
      .lineTo(x(at), y(layout.axisY + 5))
      .stroke()
    drawLabel(drawing, { text: String(year), at, baseline: layout.axisY + 18 })
  }
  doc.restore()
}

type Label = { readonly text: string; readonly at: number; readonly baseline: number }

/** Above or below a point of the picture, and never beyond its sides. */
function drawLabel({ doc, x, y }: Drawing, { text, at, baseline }: Label): void {
  doc.font(fonts.text).fontSize(sizes.picture)
  const width = doc.widthOfString(text)
  const left = Math.min(Math.max(x(at) - width / 2, leftOf), x(100) - width)
  doc.text(text, left, y(baseline), { baseline: 'alphabetic', lineBreak: false })
}

function drawBar(drawing: Drawing, drawn: DrawnBar): void {
  const { doc, layout, x, y } = drawing
  const { bar, title, facts, own, held, vague, runsOn } = drawn
  const middle = y(drawn.y + barHeight / 2)
  drawLines(drawing, title, fonts.strong)
  doc.lineWidth(1)
  if (own) rectangle(drawing, own, drawn.y)[bar.status === 'spent' ? 'stroke' : 'fillAndStroke']()
  if (held) drawStriped(drawing, held, drawn.y)
  for (const part of vague) {
    rectangle(drawing, part, drawn.y).dash(3, { space: 2 }).stroke()
    doc.undash()
  }
  if (runsOn) doc.polygon([x(barsEnd), middle - 6], [x(barsEnd) + 6, middle], [x(barsEnd), middle + 6]).fill()
  doc.lineWidth(1.5).dash(1.5, { space: 1.5 })
  drawMark(drawing, layout.on, drawn.y)
  doc.undash().lineWidth(3)
  if (layout.allSpent !== undefined) drawMark(drawing, layout.allSpent, drawn.y)
  drawHold(drawing, drawn)
  drawLines(drawing, facts, fonts.text)
}

function drawLines({ doc, y }: Drawing, { y: first, lines }: DrawnBar['title'], font: string): void {
  doc.font(font).fontSize(sizes.picture)
  lines.forEach((line, i) => {
    doc.text(printable(line), leftOf, y(first + 18 * i), { baseline: 'alphabetic', lineBreak: false })
  })
}

const rectangle = ({ doc, x, y }: Drawing, part: Part, top: number): Document =>
  doc.rect(x(part.x), y(top), x(part.x + part.width) - x(part.x), barHeight * scale)

function drawStriped(drawing: Drawing, part: Part, top: number): void {
  const { doc, x, y } = drawing
  const [left, right, high, low] = [x(part.x), x(part.x + part.width), y(top), y(top + barHeight)]
  rectangle(drawing, part, top).stroke()
  doc.save()
  rectangle(drawing, part, top).clip()
  for (let at = left - (low - high); at < right; at += 4) doc.moveTo(at, low).lineTo(at + (low - high), high)
  doc.stroke().restore()
}

const drawMark = ({ doc, x, y }: Drawing, at: number, top: number): Document =>
  doc
    .moveTo(x(at), y(top - sticksOut))
    .lineTo(x(at), y(top + barHeight + sticksOut))
    .stroke()

/** From the end of what is held open to the end of what holds it, with a head there. */
function drawHold({ doc, x, y }: Drawing, { y: top, end, hold }: DrawnBar): void {
  if (!hold) return
  const [from, to] = [y(top + barHeight / 2 - 3), y(hold.toY + barHeight / 2 + 3)]
  doc
    .lineWidth(0.75)
    .moveTo(x(end), from)
    .lineTo(x(hold.lane), from)
    .lineTo(x(hold.lane), to)
    .lineTo(x(hold.toX), to)
    .stroke()
  doc.polygon([x(hold.toX), to], [x(hold.toX) + 5, to - 3], [x(hold.toX) + 5, to + 3]).fill()
}
