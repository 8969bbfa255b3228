import type { Story } from '../facts/story.ts'
import { isBreak, type Places } from '../wording/piece.ts'
import type { Group } from './grouped-marks.ts'

/** A text is shown back in part only: enough to know it again. */
const lettersShown = 300
const mostUnread = 20

/** The words from one piece to another, as they were written. */
export const writtenWords = ({ text, pieces }: Story, { first, last }: Places): string =>
  text
    .slice(pieces[first]?.from ?? 0, pieces[last]?.to ?? 0)
    .replace(/\s+/g, ' ')
    .slice(0, lettersShown)

/** The words that some places span, sentence by sentence. */
export function wordsAcross(story: Story, places: readonly Places[]): string {
  const parts: { first: number; last: number }[] = []
  for (const { first, last } of places.toSorted((a, b) => a.first - b.first)) {
    const before = parts.at(-1)
    if (!before || story.pieces.slice(before.last + 1, first + 1).some(isBreak)) parts.push({ first, last })
    else before.last = Math.max(before.last, last)
  }
  return parts
    .map((part) => writtenWords(story, part))
    .join(' … ')
    .slice(0, lettersShown)
}

/** The sentences in which nothing stands that was read. */
export function unreadSentences(story: Story, groups: readonly Group[]): readonly string[] {
  const read = new Set(groups.flatMap(({ marks }) => marks.flatMap(({ first, last }) => [first, last])))
  const sentences: { first: number; last: number; wasRead: boolean }[] = []
  for (const [i, piece] of story.pieces.entries()) {
    const current = sentences.at(-1)
    if (!current || isBreak(piece)) sentences.push({ first: i, last: i, wasRead: read.has(i) })
    else {
      current.last = i
      current.wasRead ||= read.has(i)
    }
  }
  return sentences
    .filter(({ wasRead }) => !wasRead)
    .slice(0, mostUnread)
    .map((places) => writtenWords(story, places))
}
