import type { Sheet } from '@plain-record/check'
import type { FC } from 'hono/jsx'
import { StackedTable } from '../../platform/ui/stacked-table.tsx'
import { TimelinePicture } from './timeline-picture.tsx'
import { scaleOf } from './timeline-scale.ts'
import type { ResultWords } from './words/en.ts'

type TimelineSectionProps = { readonly sheet: Sheet; readonly on: string; readonly words: ResultWords['timeline'] }

/** What is spent when, as a picture and in words. Nothing at all where there is nothing to become spent. */
export const TimelineSection: FC<TimelineSectionProps> = ({ sheet, on, words }) => {
  const { bars, allSpent } = sheet.timeline
  if (bars.length === 0) return null
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{words.title}</h2>
      {allSpent && <p>{allSpent.says}</p>}
      <TimelinePicture timeline={sheet.timeline} on={sheet.on} onSaid={on} words={words} />
      <p class="hint timeline-key">{keyTo(sheet, { on, words }).join(' ')}</p>
      <StackedTable
        caption={words.caption}
        head={[words.matter, words.from, words.ownUntil, words.until, words.heldOpenBy]}
        rows={bars.map(({ title, words: said }) => ({
          name: title,
          cells: [said.from, said.ownUntil, said.until, said.heldOpenBy].map((content) => ({ content })),
        }))}
      />
    </section>
  )
}

/** What the shapes in this picture mean; those that are not in it are left out. */
function keyTo(
  { timeline: { bars, allSpent }, on: onDay }: Sheet,
  { on, words }: Pick<TimelineSectionProps, 'on' | 'words'>,
): readonly string[] {
  const { reaches } = scaleOf(bars, onDay)
  const some = (test: (bar: (typeof bars)[number]) => boolean, says: string): readonly string[] =>
    bars.some(test) ? [says] : []
  return [
    words.bars,
    ...some(({ status }) => status !== 'spent', words.open),
    ...some(({ status }) => status === 'spent', words.spent),
    ...some(({ heldOpenBy }) => heldOpenBy !== undefined, words.held),
    ...some(({ fromLatest, until }) => fromLatest !== undefined || until.earliest !== until.latest, words.vague),
    ...some(({ until }) => !reaches(until.latest), words.runsOn),
    words.onDay(on),
    ...(allSpent && reaches(allSpent.latest) && allSpent.latest > onDay ? [words.allSpent(allSpent.says)] : []),
  ]
}
