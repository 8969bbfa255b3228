import type { Mention } from '../wording/mention.ts'
import { type Piece, wordAt } from '../wording/piece.ts'
import type { LabelName, ResultMeaning } from './result-meaning.ts'

/** Whose day a date is. `row`: it begins a row without saying. `other`: of the offence, a hearing, a birth, the end of an order. */
export type DateRole = 'conviction' | 'caution' | 'either' | 'row' | 'other'

/** What lines before have said about the dates of this one. */
export type Above = {
  /** The label that the line before ended with. */
  readonly open?: LabelName | undefined
  /** The roles of the columns of dates, by a heading. */
  readonly columns?: readonly DateRole[] | undefined
}

const roleOfLabel: Readonly<Partial<Record<LabelName, DateRole>>> = {
  'conviction-date': 'conviction',
  'caution-date': 'caution',
  'conviction-or-caution-date': 'either',
  'other-date': 'other',
  personal: 'other',
  plea: 'other',
  rest: 'other',
}

export const dateRoleOf = (label: LabelName): DateRole | undefined => roleOfLabel[label]

/** How many pieces may stand between a label or a caution and its date: "convicted at Leeds Magistrates 10/01/19". */
const reach = 8
const nearBy = 2

const beforeOtherDates: ReadonlySet<string> = new Set(
  '=on =between =and =to =from =until =till =by =before =dated =since =of'.split(' '),
)

/**
 * The role of each date of a line. A date is the day of conviction or caution only where a label, a heading or its place says so: the
 * day of an offence is never taken for it.
 */
export function dateRoles(
  pieces: readonly Piece[],
  mentions: readonly Mention<ResultMeaning>[],
  above: Above,
): ReadonlyMap<number, DateRole> {
  const dates = pieces.flatMap(({ kind }, i) => (kind === 'date' ? [i] : []))
  const { columns } = above
  if (columns && columns.length === dates.length && columns.length > 0)
    return new Map(dates.map((at, i) => [at, columns[i] ?? 'other']))
  const roles = new Map<number, DateRole>()
  let from = -1
  for (const at of dates) {
    const before = mentions.filter(({ last }) => last < at && last > from)
    roles.set(at, roleOf(at, { pieces, before, mentions, above, isFirst: from === -1 }))
    from = at
  }
  return roles
}

type Around = {
  readonly pieces: readonly Piece[]
  /** What stands between the date before and this one. */
  readonly before: readonly Mention<ResultMeaning>[]
  readonly mentions: readonly Mention<ResultMeaning>[]
  readonly above: Above
  readonly isFirst: boolean
}

function roleOf(at: number, around: Around): DateRole {
  const { pieces, before, above, isFirst } = around
  const label = before.findLast(({ meaning }) => meaning.is === 'label')
  const named = label?.meaning.is === 'label' ? dateRoleOf(label.meaning.of) : undefined
  if (named && label && at - label.last <= reach && !hasOutcome(before, label.last))
    return saysWhatFor(pieces, label.last, at) ? 'other' : named
  if (isFirst && before.length === 0 && above.open !== undefined && at <= 1) return dateRoleOf(above.open) ?? 'other'
  if (pieces[at - 1]?.names.includes('=conviction') || isOfConvictedBehind(at, around)) return 'conviction'
  if (pieces[at - 1]?.names.some((name) => beforeOtherDates.has(name))) return 'other'
  return roleByPlace(at, around)
}

/** "On 14 June 2021 at Hull Magistrates' Court you were convicted of": the label stands behind, and has no date of its own. */
function isOfConvictedBehind(at: number, { pieces, mentions }: Around): boolean {
  const next = mentions.find(({ first, meaning }) => first > at && meaning.is !== 'court')
  const isLabel = next?.meaning.is === 'label' && next.meaning.of === 'conviction-date'
  if (!next || !isLabel || next.first - at > 2 * reach || next.last >= pieces.length - 1) return false
  return !pieces.some(({ kind }, i) => kind === 'date' && i > at && i <= next.last + reach)
}

const hasOutcome = (mentions: readonly Mention<ResultMeaning>[], from: number): boolean =>
  mentions.some(({ first, meaning }) => first > from && ['sentence', 'caution', 'other'].includes(meaning.is))

/** "Convicted of theft on 5 December": the day may be that of the theft. */
const saysWhatFor = (pieces: readonly Piece[], from: number, to: number): boolean =>
  wordAt(pieces, to - 1) === 'on' &&
  pieces.slice(from + 1, to).some((_, i) => /^(of|for)$/.test(wordAt(pieces, from + 1 + i)))

/** A caution beside it, a court beside it at the beginning of a line, or nothing but its place there. */
function roleByPlace(at: number, { pieces, before, mentions, isFirst }: Around): DateRole {
  const last = before.at(-1)
  if (last?.meaning.is === 'caution' && at - last.last <= reach) return 'caution'
  if (last?.meaning.is === 'other' && at - last.last <= reach) return 'either'
  const opens =
    isFirst && pieces.slice(0, at).every((piece) => piece.kind === 'number' || piece.names.includes('=date'))
  const nextDate = pieces.findIndex(({ kind }, i) => kind === 'date' && i > at)
  const next = mentions.find(({ first }) => first > at && (nextDate === -1 || first < nextDate))
  const isNextTo = (far: number): boolean => next !== undefined && next.first - at <= far
  if (opens && next?.meaning.is === 'caution' && isNextTo(nearBy)) return 'caution'
  if (opens && next && isCourt(next.meaning) && isNextTo(reach)) return 'conviction'
  if (isFirst && last?.meaning.is === 'court' && before.every(({ meaning }) => isCourt(meaning)))
    return at - last.last <= nearBy ? 'conviction' : 'other'
  return opens ? 'row' : 'other'
}

const isCourt = (meaning: ResultMeaning): boolean =>
  meaning.is === 'court' || (meaning.is === 'label' && meaning.of === 'court')
