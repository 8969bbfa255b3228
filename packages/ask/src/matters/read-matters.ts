import type { ReadOn } from '../facts/read-facts.ts'
import { saidTerms } from '../facts/said-lengths.ts'
import { storyIn } from '../facts/story.ts'
import type { Piece } from '../wording/piece.ts'
import { type Group, groupedMarks } from './grouped-marks.ts'
import { isOwned } from './in-context.ts'
import { marksIn } from './marks.ts'
import { mattersFrom, type Reading } from './matters-from.ts'
import { createOffenceNaming } from './named-offence.ts'
import type { ReadMatter } from './read-matter.ts'
import { unreadSentences } from './told-words.ts'

/** What was read, and the sentences from which nothing was, cut short. */
export type ReadMatters = { readonly matters: readonly ReadMatter[]; readonly unread: readonly string[] }

const mostMatters = 200

/**
 * What the checker can be started with: the matters that a text states, each with the words it was read from, to be shown back to
 * whoever wrote them and confirmed. Whatever can be read in two ways is left out. Takes any text and never throws; keeps nothing.
 * @param today `YYYY-MM-DD`, for relative wording, which is not read without it
 */
export function readMatters(text: string, { today }: ReadOn = {}): ReadMatters {
  const story = storyIn(text)
  const groups = groupedMarks(marksIn(story), story.pieces)
    .filter((group) => tellsOfOne(group, story.pieces))
    .slice(0, mostMatters)
  const reading: Reading = {
    story,
    terms: saidTerms(story),
    nameOffence: createOffenceNaming(),
    today,
    isOnly: groups.length === 1,
  }
  const matters = groups.flatMap((group) => mattersFrom(group, reading)).slice(0, mostMatters)
  return { matters, unread: unreadSentences(story, groups) }
}

/** "My conviction", "I was convicted", and not only the word. */
const tellsOfOne = ({ marks }: Group, pieces: readonly Piece[]): boolean =>
  marks.some(
    (mark) => mark.kind !== 'disposal' || mark.disposal.meaning !== 'conviction' || isOwned(pieces, mark.first),
  )
