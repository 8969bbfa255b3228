import type { Sheet } from '@plain-record/check'
import type { CalendarDate } from '@plain-record/law'
import type { FC } from 'hono/jsx'
import {
  barHeight,
  type DrawnBar,
  type Lines,
  type Part,
  type TimelineLayout,
  timelineLayout,
} from './timeline-layout.ts'
import { barsEnd } from './timeline-scale.ts'
import type { ResultWords } from './words/en.ts'

type TimelinePictureProps = {
  readonly timeline: Sheet['timeline']
  readonly on: CalendarDate
  /** The same day as people read it. */
  readonly onSaid: string
  readonly words: ResultWords['timeline']
}

/** A box as high as an arrow, whose middle stands on the end of the line. */
const arrowBox = (size: number) => ({ markerWidth: size, markerHeight: size, refY: size / 2 })
const percent = (share: number): string => `${share}%`
const sticksOut = 3

/**
 * The record over time: a bar for each matter from its date to the day it is spent, what holds it open drawn apart. Drawn here and
 * not in the browser; all it says stands in the table beside it as well. Text keeps its size: only the bars grow with the screen.
 */
export const TimelinePicture: FC<TimelinePictureProps> = ({ timeline, on, onSaid, words }) => {
  const layout = timelineLayout(timeline, { on, words })
  return (
    <svg
      class="timeline"
      role="img"
      aria-labelledby="timeline-title timeline-says"
      width="100%"
      height={layout.height}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id="timeline-title">{words.picture}</title>
      <desc id="timeline-says">{words.described(timeline.bars.length)}</desc>
      <defs>
        <pattern id="held" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="stripe" d="M0 0V6" />
        </pattern>
        <marker id="runs-on" class="arrow" markerUnits="userSpaceOnUse" {...arrowBox(18)} refX="0">
          <path d="M0 0L9 9L0 18z" />
        </marker>
        <marker id="head" markerUnits="userSpaceOnUse" orient="auto" {...arrowBox(8)} refX="7">
          <path d="M0 0L7 4L0 8z" />
        </marker>
      </defs>
      <text class="day" x={percent(layout.on)} y="12" text-anchor={anchorAt(layout.on)}>
        {onSaid}
      </text>
      {layout.bars.map((drawn) => (
        <Bar drawn={drawn} layout={layout} />
      ))}
      <Axis layout={layout} />
    </svg>
  )
}

const anchorAt = (x: number): string => (x < 25 ? 'start' : x > 65 ? 'end' : 'middle')

const Bar: FC<{ readonly drawn: DrawnBar; readonly layout: TimelineLayout }> = ({ drawn, layout }) => {
  const { bar, y, own, held, vague, runsOn, hold } = drawn
  const middle = y + barHeight / 2
  return (
    <g class={bar.status === 'spent' ? 'is-spent' : undefined}>
      <TextLines text={drawn.title} class="name" />
      {own && <Rect part={own} y={y} class="own" />}
      {held && <Rect part={held} y={y} class="held" fill="url(#held)" />}
      {vague.map((part) => (
        <Rect part={part} y={y} class="vague" />
      ))}
      {runsOn && <line class="tip" x1="80%" x2={percent(barsEnd)} y1={middle} y2={middle} marker-end="url(#runs-on)" />}
      <Mark x={layout.on} y={y} class="on" />
      {layout.allSpent !== undefined && <Mark x={layout.allSpent} y={y} class="clear" />}
      {hold && <Hold {...hold} fromX={drawn.end} fromY={y} />}
      <TextLines text={drawn.facts} />
    </g>
  )
}

const TextLines: FC<{ readonly text: Lines; readonly class?: string }> = ({ text, class: name }) => (
  <text class={name} y={text.y}>
    {text.lines.map((line, i) => (
      <tspan x="0" dy={i === 0 ? undefined : '18'}>
        {line}
      </tspan>
    ))}
  </text>
)

type RectProps = { readonly part: Part; readonly y: number; readonly class: string; readonly fill?: string }

const Rect: FC<RectProps> = ({ part, y, class: name, fill }) => (
  <rect class={name} x={percent(part.x)} y={y} width={percent(part.width)} height={barHeight} fill={fill} />
)

const Mark: FC<{ readonly x: number; readonly y: number; readonly class: string }> = ({ x, y, class: name }) => (
  <line class={name} x1={percent(x)} x2={percent(x)} y1={y - sticksOut} y2={y + barHeight + sticksOut} />
)

type HoldProps = NonNullable<DrawnBar['hold']> & { readonly fromX: number; readonly fromY: number }

/** A line from what is held open to what holds it, with its head there. Two holds at one bar must not lie on each other. */
const Hold: FC<HoldProps> = ({ lane, toX, toY, fromX, fromY }) => {
  const [from, to] = [fromY + barHeight / 2 - 3, toY + barHeight / 2 + 3]
  return (
    <>
      <line class="hold" x1={percent(fromX)} x2={percent(lane)} y1={from} y2={from} />
      <line class="hold" x1={percent(lane)} x2={percent(lane)} y1={from} y2={to} />
      <line class="hold" x1={percent(lane)} x2={percent(toX)} y1={to} y2={to} marker-end="url(#head)" />
    </>
  )
}

const Axis: FC<{ readonly layout: TimelineLayout }> = ({ layout: { axisY, years } }) => (
  <g class="axis">
    <line x1="0" x2={percent(barsEnd)} y1={axisY} y2={axisY} />
    {years.map(({ year, x }) => (
      <>
        <line x1={percent(x)} x2={percent(x)} y1={axisY} y2={axisY + 5} />
        <text x={percent(x)} y={axisY + 18} text-anchor={anchorAt(x)}>
          {year}
        </text>
      </>
    ))}
  </g>
)
