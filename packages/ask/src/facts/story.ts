import type { Lists } from '../crisis/pattern.ts'
import { readTypedWords, withinLimits } from '../typed-words.ts'
import { mendedWords, wordsThemselves } from '../wording/mended-words.ts'
import { createMentionFinder, type Mention, type MentionFinder } from '../wording/mention.ts'
import type { Piece } from '../wording/piece.ts'
import { piecesOf } from '../wording/pieces.ts'
import { createWordReading } from '../wording/word-reading.ts'
import { checkWordings, noCheck, type StatedCheck } from './check-wordings.ts'
import { disposalWordings, noDisposal, type StatedDisposal } from './disposal-wordings.ts'
import {
  clearDrugNames,
  drugNames,
  noOffence,
  offenceWord,
  offenceWordings,
  type StatedOffence,
} from './offence-wordings.ts'

type NamedOffence = Exclude<StatedOffence, 'image-sharing'>

/** A text with what it speaks of: what every reader of facts starts from. */
export type Story = {
  /** The text as far as it is read: places of pieces count in this. */
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly disposals: readonly Mention<StatedDisposal>[]
  readonly offences: readonly Mention<NamedOffence>[]
  readonly checks: readonly Mention<StatedCheck>[]
}

const words = (names: string): readonly string[] => names.split(' ')
export const lists: Lists = {
  DRUG: words(drugNames),
  CLEARDRUG: words(clearDrugNames),
  OFFENCEWORD: words(offenceWord),
}

const disposalsIn = finderFor<StatedDisposal>(disposalWordings, noDisposal)
const offencesIn = finderFor<NamedOffence>(offenceWordings, noOffence)
const checksIn = finderFor<StatedCheck>(checkWordings, noCheck)

const everyPattern: readonly string[] = [disposalWordings, offenceWordings, checkWordings]
  .flatMap((wordings) => Object.values<readonly string[]>(wordings).flat())
  .concat(noDisposal, noOffence, noCheck)
const readingForText = createWordReading({
  mended: mendedWords,
  known: everyPattern.flatMap((pattern) => readTypedWords(pattern).words),
  themselves: wordsThemselves,
})

/** Takes any text. Of a long one the beginning and the end are read. */
export function storyIn(written: string): Story {
  const text = withinLimits(written)
  const pieces = piecesOf(text, readingForText())
  return { text, pieces, disposals: disposalsIn(pieces), offences: offencesIn(pieces), checks: checksIn(pieces) }
}

/** Finds the meanings of some wordings, and not what only sounds like them. */
function finderFor<Meaning extends string>(
  wordings: Readonly<Record<Meaning, readonly string[]>>,
  soundsLike: readonly string[],
): (pieces: readonly Piece[]) => readonly Mention<Meaning>[] {
  const meanings = Object.entries(wordings) as [Meaning, readonly string[]][]
  const find: MentionFinder<Meaning | undefined> = createMentionFinder<Meaning | undefined>(
    [{ meaning: undefined, patterns: soundsLike }, ...meanings.map(([meaning, patterns]) => ({ meaning, patterns }))],
    lists,
  )
  return (pieces) =>
    find(pieces).flatMap(({ meaning, ...mention }) => (meaning === undefined ? [] : [{ ...mention, meaning }]))
}
