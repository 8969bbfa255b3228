import type { CautionKind, DisposalKind, OtherOutcomeKind } from '@plain-record/law'
import type { OffenceNaming } from '../matters/named-offence.ts'
import { partialDate } from '../matters/partial-date.ts'
import type { ReadOffence } from '../matters/read-matter.ts'
import type { Mention } from '../wording/mention.ts'
import type { SaidLength } from '../wording/said-length.ts'
import { type Above, type DateRole, dateRoles } from './date-roles.ts'
import { labelOf } from './labels.ts'
import { lengthsInLine } from './line-lengths.ts'
import { offencesInLine, type Written } from './offences-in-line.ts'
import type { ResultMeaning } from './result-meaning.ts'

/** Something that a line says. `words`: what it says it by, and nothing that stands beside or between. */
export type Item = { readonly first: number; readonly words: string } & (
  | { readonly is: 'date'; readonly role: DateRole; readonly date: string | undefined }
  | SentenceItem
  | { readonly is: 'caution'; readonly kind?: CautionKind }
  | { readonly is: 'other'; readonly kind: OtherOutcomeKind }
  /** Undefined: there was one, and it is not clear which. */
  | { readonly is: 'offence'; readonly offence: ReadOffence | undefined }
  | { readonly is: 'suspension' }
  | { readonly is: 'served'; readonly how: 'consecutively' | 'concurrently' }
  | { readonly is: 'cleared' }
)

/** `isTerm`: the length is surely that of the term, and not the time it was suspended for. */
type SentenceItem = {
  readonly is: 'sentence'
  readonly kind: DisposalKind
  readonly length?: SaidLength
  readonly isTerm: boolean
}

/** What the lines of one paste are read with. */
export type PasteReading = { readonly nameOffence: OffenceNaming; readonly today: string | undefined }

type Line = Written & { readonly mentions: readonly Mention<ResultMeaning>[]; readonly above: Above }

/** What a line says, in its order. */
export function itemsIn(line: Line, { nameOffence, today }: PasteReading): readonly Item[] {
  if (line.mentions.some(({ meaning }) => meaning.is === 'nothing-recorded')) return []
  return [...resultsIn(line), ...datesIn(line, today), ...offencesIn(line, nameOffence)].toSorted(
    (a, b) => a.first - b.first,
  )
}

const wordsAt = ({ text, pieces }: Written, places: readonly number[]): string =>
  places.map((i) => text.slice(pieces[i]?.from ?? 0, pieces[i]?.to ?? 0)).join(' ')

function resultsIn(line: Line): readonly Item[] {
  const { pieces, mentions } = line
  const lengths = lengthsInLine(pieces, mentions)
  return mentions.flatMap((mention) => {
    const taken = lengths.get(mention)
    const at =
      taken && !mention.at.includes(taken.at) ? [...mention.at, taken.at].toSorted((a, b) => a - b) : mention.at
    const said = itemOf(mention.meaning, {
      length: taken?.length,
      isTerm: mention.at.filter((i) => pieces[i]?.kind === 'length').length > 1,
    })
    return said ? [{ ...said, first: mention.first, words: wordsAt(line, at) }] : []
  })
}

type Said = Item extends infer One ? (One extends Item ? Omit<One, 'first' | 'words'> : never) : never

function itemOf(
  meaning: ResultMeaning,
  { length, isTerm }: { readonly length: SaidLength | undefined; readonly isTerm: boolean },
): Said | undefined {
  if (meaning.is === 'sentence') {
    const { kind } = meaning
    return { is: 'sentence', kind, isTerm: isTerm || kind !== 'suspended-imprisonment', ...(length ? { length } : {}) }
  }
  if (meaning.is === 'caution' || meaning.is === 'other' || meaning.is === 'served') return meaning
  return meaning.is === 'suspension' || meaning.is === 'cleared' ? meaning : undefined
}

function datesIn(line: Line, today: string | undefined): readonly Item[] {
  const roles = dateRoles(line.pieces, line.mentions, line.above)
  return line.pieces.flatMap((piece, at): readonly Item[] => {
    const role = roles.get(at)
    if (piece.kind !== 'date' || role === undefined || role === 'other') return []
    const date = partialDate(piece.when, today)
    return [
      { is: 'date', role, date: typeof date === 'string' ? date : undefined, first: at, words: wordsAt(line, [at]) },
    ]
  })
}

function offencesIn(line: Line, nameOffence: OffenceNaming): readonly Item[] {
  const taken = new Set(line.mentions.flatMap((mention) => (labelOf(mention) ? [] : mention.at)))
  const named = offencesInLine(line, nameOffence).filter(
    ({ first, at, offence }) =>
      !at.some((i) => taken.has(i)) && !isUnderAnother(line.mentions, { first, isClear: offence !== undefined }),
  )
  const labelled = labelledFields(line).map((field) => ({ ...field, offence: nameOffence(wordsAt(line, field.at)) }))
  // A whole field says more than a name in it; a field without any name says that there was an offence.
  const whole = labelled.filter(
    (field) => field.offence !== undefined || !named.some(({ first }) => isWithin(field, first)),
  )
  const rest = named.filter(({ first }) => !whole.some((field) => isWithin(field, first)))
  return [
    ...rest.map(({ first, at, offence }): Item => ({ is: 'offence', first, words: wordsAt(line, at), offence })),
    ...whole.map(({ first, offence }): Item => ({ is: 'offence', first, words: offence?.name ?? '', offence })),
  ]
}

type Field = { readonly first: number; readonly end: number; readonly at: readonly number[] }

const isWithin = ({ first, end }: Field, place: number): boolean => place >= first && place < end

/** Offences under a label of something else ("remarks", "act") are not those of the entry; under a sentence, words like "drugs". */
function isUnderAnother(
  mentions: readonly Mention<ResultMeaning>[],
  { first, isClear }: { readonly first: number; readonly isClear: boolean },
): boolean {
  const before = mentions.findLast((mention) => labelOf(mention) !== undefined && mention.last < first)
  const label = before && labelOf(before)
  if (label === 'rest' || label === 'personal' || label === 'plea' || label === 'court') return true
  return label === 'disposal' && !isClear
}

/** The fields that are labelled as an offence and have words, from the label to whatever comes next. */
function labelledFields(line: Line): readonly Field[] {
  const { mentions, pieces, above } = line
  const labels = mentions
    .filter((mention) => labelOf(mention) === 'offence' && !isCount(line, mention.last))
    .map(({ last }) => last)
  return (above.open === 'offence' ? [-1, ...labels] : labels).flatMap((last): readonly Field[] => {
    const end = mentions.find(({ first, meaning }) => first > last && endsAnOffence(meaning))?.first ?? pieces.length
    const at = pieces.flatMap(({ kind }, i) => (kind === 'word' && i > last && i < end ? [i] : []))
    return at.length > 0 ? [{ first: last + 1, end, at }] : []
  })
}

/** "Offences: 3" counts them. */
const isCount = ({ text, pieces }: Written, label: number): boolean =>
  pieces[label + 1]?.kind === 'number' && /^\s*:/.test(text.slice(pieces[label]?.to ?? 0))

const endsAnOffence = ({ is }: ResultMeaning): boolean => is !== 'detail' && is !== 'nothing'
