import type { CautionKind, DisposalKind, OtherOutcomeKind } from '@plain-record/law'
import type { ReadOffence } from '../matters/read-matter.ts'
import type { SaidLength } from '../wording/said-length.ts'
import type { Item } from './line-items.ts'

/** A sentence as it stands in an entry. `isTerm`: its length is surely that of the term, and not of a suspension. */
export type EntrySentence = {
  readonly kind: DisposalKind
  readonly length?: SaidLength
  readonly isTerm: boolean
  readonly served?: 'consecutively' | 'concurrently'
}

/** What belongs together in a paste: one conviction, caution or other outcome. */
export type Entry = {
  readonly matter: 'conviction' | 'caution' | 'other' | undefined
  readonly kind: CautionKind | OtherOutcomeKind | undefined
  readonly date: string | undefined
  /** Undefined among them: an offence that could not be told. */
  readonly offences: readonly (ReadOffence | undefined)[]
  readonly sentences: readonly EntrySentence[]
  readonly words: readonly string[]
  /** The lines it stands in. */
  readonly lines: readonly number[]
  /** How many sentences stood there when its date did. */
  readonly sentencesBeforeDate: number
  /** Somebody was cleared of the last offence: what follows is not of it. */
  readonly isCleared: boolean
}

const canBeSuspended: ReadonlySet<DisposalKind> = new Set([
  'imprisonment',
  'young-offender-institution',
  'suspended-imprisonment',
])

const nothingYet: Entry = {
  matter: undefined,
  kind: undefined,
  date: undefined,
  offences: [],
  sentences: [],
  words: [],
  lines: [],
  sentencesBeforeDate: 0,
  isCleared: false,
}

const hasContent = ({ offences, sentences, kind, matter }: Entry): boolean =>
  offences.length > 0 || sentences.length > 0 || kind !== undefined || matter === 'caution' || matter === 'other'

/** What one line says. `line` counts from 1. */
export type EntryLine = { readonly line: number; readonly items: readonly Item[] }

/**
 * Sorts what the lines of a paste say into entries. A date of conviction or caution begins one, and all that follows belongs to it until
 * the next; so several offences of one hearing are one entry. Where dates stand alone behind what they are of, each ends its entry; where
 * it is not clear which, no date is taken.
 */
export function entriesFrom(lines: readonly EntryLine[]): readonly Entry[] {
  const layout = layoutOf(lines)
  const entries: Entry[] = []
  let current = nothingYet
  const close = (): void => {
    if (hasContent(current) || (current.matter === 'conviction' && current.date !== undefined)) entries.push(current)
    current = nothingYet
  }
  for (const { line, items } of lines) {
    const told = layout === 'unclear' ? items.map(withoutDay) : items
    if (layout !== 'dates-last' && opensEntry(told, current)) close()
    for (const item of told) {
      if (startsAnother(item, current, { layout, line })) close()
      current = withLine(withItem(current, item), line)
    }
  }
  close()
  return entries
}

type Layout = 'dates-first' | 'dates-last' | 'unclear'

const withLine = (entry: Entry, line: number): Entry =>
  entry.lines.at(-1) === line ? entry : { ...entry, lines: [...entry.lines, line] }

const withoutDay = (item: Item): Item => (item.is === 'date' ? { ...item, role: 'row' } : item)

const isContent = ({ is }: Item): boolean => is === 'offence' || is === 'sentence' || is === 'caution' || is === 'other'
const hasDate = ({ items }: EntryLine): boolean => items.some(({ is }) => is === 'date')

/**
 * Dates that share a line with what they are of need no rule. Dates on lines of their own belong to what follows, unless something
 * stands before the first: then to what stands before, if no offence is left behind the last.
 */
function layoutOf(lines: readonly EntryLine[]): Layout {
  const dated = lines.filter(hasDate)
  const first = lines.findIndex(hasDate)
  const areAlone = dated.every(({ items }) => !items.some(isContent))
  const contentFirst = lines.slice(0, Math.max(0, first)).some(({ items }) => items.some(isContent))
  if (!contentFirst || first === -1) return 'dates-first'
  if (!areAlone) return dated.length === 1 ? 'dates-first' : layoutOfRows(lines, first)
  const last = lines.findLastIndex(hasDate)
  const offenceLeft = lines.slice(last + 1).some(({ items }) => items.some(({ is }) => is === 'offence'))
  return offenceLeft ? 'unclear' : 'dates-last'
}

/** Some dates with what they are of and some alone, behind something without: nothing says which is whose. */
const layoutOfRows = (lines: readonly EntryLine[], first: number): Layout =>
  lines[first]?.items.some(isContent) ? 'dates-first' : 'unclear'

/**
 * A line with a date of its own, unless it is the date that the entry has already. A date that stands alone and says nothing of itself
 * only ends an entry that is complete.
 */
function opensEntry(items: readonly Item[], current: Entry): boolean {
  const date = items.find((item) => item.is === 'date')
  if (date?.is !== 'date') return false
  if (date.role === 'row' && !items.some(isContent))
    return current.sentences.length > 0 || (current.matter === 'caution' && current.offences.length > 0)
  const isAnother =
    date.role === 'row' || date.date === undefined || current.date === undefined || date.date !== current.date
  return isAnother && (hasContent(current) || current.date !== undefined)
}

type Where = { readonly layout: Layout; readonly line: number }

function startsAnother(item: Item, current: Entry, { layout, line }: Where): boolean {
  const datesLast = layout === 'dates-last'
  if (datesLast && current.date !== undefined && hasContent(current) && isOfTheNext(item, current)) return true
  if (item.is === 'date') return !datesLast && isAnotherDay(item, current)
  if (item.is === 'sentence') return current.matter === 'caution' || current.matter === 'other'
  if (item.is === 'other')
    return current.matter !== undefined && (current.matter !== 'other' || current.kind !== undefined)
  if (item.is === 'caution') return startsAnotherCaution(item.kind, current)
  if (item.is !== 'offence' || current.date !== undefined || current.lines.includes(line)) return false
  // Without a date to hold them together, an offence after an outcome is of another entry.
  return current.matter === 'caution' ? current.offences.length > 0 : current.sentences.length > 0 && !datesLast
}

/** Another day of conviction or caution on the same line. */
const isAnotherDay = ({ role, date }: Extract<Item, { is: 'date' }>, current: Entry): boolean =>
  role !== 'row' && current.date !== undefined && date !== current.date

/** Behind a date that stands last or in the middle, what the entry has already is of the next. */
function isOfTheNext(item: Item, { offences, sentencesBeforeDate }: Entry): boolean {
  if (item.is === 'offence') return offences.length > 0
  return item.is === 'sentence' ? sentencesBeforeDate > 0 : item.is !== 'suspension' && item.is !== 'served'
}

function startsAnotherCaution(
  kind: CautionKind | undefined,
  { matter, kind: before, sentences, offences, date }: Entry,
): boolean {
  if (sentences.length > 0 || matter === 'conviction' || matter === 'other') return true
  if (matter !== 'caution') return false
  const isSaidAgain = kind === undefined || before === undefined || before === kind
  return !isSaidAgain || (date === undefined && offences.length === 0)
}

function withItem(entry: Entry, item: Item): Entry {
  const more = { ...entry, words: item.words === '' ? entry.words : [...entry.words, item.words] }
  if (item.is === 'date') return withDate(more, item)
  if (item.is === 'sentence') {
    const sentence = { kind: item.kind, ...(item.length ? { length: item.length } : {}), isTerm: item.isTerm }
    return entry.isCleared
      ? entry
      : { ...more, matter: 'conviction', sentences: withSentence(entry.sentences, sentence) }
  }
  if (item.is === 'caution') return { ...more, matter: 'caution', kind: item.kind ?? entry.kind }
  if (item.is === 'other') return { ...more, matter: 'other', kind: item.kind }
  if (item.is === 'offence') return { ...more, offences: [...entry.offences, item.offence], isCleared: false }
  if (item.is === 'cleared') return { ...entry, offences: entry.offences.slice(0, -1), isCleared: true }
  return { ...more, sentences: withLast(entry.sentences, item) }
}

/** "Imprisonment 8 weeks suspended for 12 months" is one sentence, said by two words for it. */
function withSentence(sentences: readonly EntrySentence[], sentence: EntrySentence): readonly EntrySentence[] {
  const last = sentences.at(-1)
  const isSameOne =
    sentence.kind === 'suspended-imprisonment' &&
    last?.length === undefined &&
    canBeSuspended.has(last?.kind ?? 'unknown')
  return [...(isSameOne ? sentences.slice(0, -1) : sentences), sentence]
}

function withDate(entry: Entry, item: Extract<Item, { is: 'date' }>): Entry {
  if (item.role === 'row' || item.role === 'other') return { ...entry, words: entry.words.slice(0, -1) }
  const matter = item.role === 'either' ? entry.matter : (entry.matter ?? item.role)
  return { ...entry, matter, date: item.date, sentencesBeforeDate: entry.sentences.length }
}

/** What a suspension or the way terms run says of the sentence before it. */
function withLast(sentences: readonly EntrySentence[], item: Item): readonly EntrySentence[] {
  const last = sentences.at(-1)
  if (!last) return sentences
  if (item.is === 'served') return [...sentences.slice(0, -1), { ...last, served: item.how }]
  if (item.is !== 'suspension' || !canBeSuspended.has(last.kind)) return sentences
  return [...sentences.slice(0, -1), { ...last, kind: 'suspended-imprisonment', isTerm: true }]
}
