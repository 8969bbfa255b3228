import { isoOf, type TimelineBar, timeline } from '@plain-record/law'
import { sayDate } from '../words/say-facts.ts'
import type { Sheet, SheetBar } from './sheet.ts'
import type { ToldMatter, Worked } from './told.ts'

/** The bars of the picture and the rows of the table beside it: one and the same, so that they cannot say different things. */
export function sheetTimeline(worked: Worked): Sheet['timeline'] {
  const { record, question, words, assessment } = worked
  const { bars, allSpentFrom } = timeline(record, question, assessment)
  const told = new Map(worked.told.map((each) => [each.answer.id, each]))
  return {
    bars: bars.flatMap((bar) => {
      const matter = told.get(bar.id)
      return matter ? [sheetBar(bar, matter, worked)] : []
    }),
    ...(allSpentFrom
      ? { allSpent: { ...allSpentFrom, says: words.timeline.allSpent(allSpentFrom, assessment.on) } }
      : {}),
  }
}

function sheetBar(
  bar: TimelineBar,
  { matter, date, title }: ToldMatter,
  { titles, words, question, assessment }: Worked,
): SheetBar {
  const { id, from, ownUntil, until, status } = bar
  const holder = bar.heldOpenBy === undefined ? undefined : titles.get(bar.heldOpenBy)
  const latest = isoOf(matter.date.most < question.on ? matter.date.most : question.on)
  const spent = words.timeline.span(until, assessment.on)
  return {
    id,
    title,
    from,
    ...(latest > from ? { fromLatest: latest } : {}),
    ownUntil,
    until,
    status,
    ...(bar.heldOpenBy === undefined || holder === undefined
      ? {}
      : { heldOpenBy: { id: bar.heldOpenBy, title: holder } }),
    words: {
      from: date === 'unknown' ? words.timeline.dateNotKnown : sayDate(date, words.facts),
      // What nothing holds open is spent by itself when it is spent.
      ownUntil: holder === undefined ? spent : words.timeline.told(ownUntil),
      until: spent,
      heldOpenBy: holder ?? words.timeline.nothing,
    },
  }
}
