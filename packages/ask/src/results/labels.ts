import type { Mention } from '../wording/mention.ts'
import type { Piece } from '../wording/piece.ts'
import { type DateRole, dateRoleOf } from './date-roles.ts'
import type { Written } from './offences-in-line.ts'
import type { LabelName, ResultMeaning } from './result-meaning.ts'

export const labelOf = ({ meaning }: Mention<ResultMeaning>): LabelName | undefined =>
  meaning.is === 'label' ? meaning.of : undefined

/** How far behind a label of a date the date may stand. */
const reach = 8

/** A word is a label at the beginning of a line or a column, with a colon, alone, or where a date stands beside it. */
export function isLabel(mention: Mention<ResultMeaning>, { text, pieces }: Written): boolean {
  const { first, last } = mention
  const behind = text.slice(pieces[last]?.to ?? 0).trimStart()
  if (first === 0 || behind.startsWith(':') || behind === '') return true
  if (/[|\t/;,]|\s{2}/.test(text.slice(pieces[first - 1]?.to ?? 0, pieces[first]?.from ?? 0))) return true
  const label = labelOf(mention)
  const nearby = [...pieces.slice(0, first), ...pieces.slice(last + 1, last + 1 + reach)]
  return label !== undefined && isOfResultDates(label) && nearby.some(({ kind }) => kind === 'date')
}

const isOfResultDates = (label: LabelName): boolean =>
  !['personal', 'plea', 'rest'].includes(label) && dateRoleOf(label) !== undefined

/** The roles of the columns of dates, under a line that is made of labels alone and has one for what was imposed. */
export function columnsOf(
  mentions: readonly Mention<ResultMeaning>[],
  pieces: readonly Piece[],
): readonly DateRole[] | undefined {
  const labels = mentions.flatMap((mention) => labelOf(mention) ?? [])
  const covered = new Set(mentions.flatMap((mention) => (labelOf(mention) ? mention.at : [])))
  const isHeading = labels.length > 1 && covered.size === pieces.length
  if (!isHeading || !labels.some((label) => label === 'disposal' || label === 'offence')) return undefined
  const roles = labels.flatMap((label) => (isOfResultDates(label) ? (dateRoleOf(label) ?? []) : []))
  return roles.length > 0 ? roles : undefined
}

const ways: ReadonlySet<string> = new Set(
  '=road =street =lane =avenue =close =drive =crescent =terrace =gardens =grove =rd =ave =flat'.split(' '),
)
const mostWordsOfAWay = 4

/** "12 Church Street", a postcode. */
export function looksLikeAddress(pieces: readonly Piece[]): boolean {
  if (pieces.some(({ kind }) => kind === 'date')) return false
  const names = pieces.map((piece) => piece.names[0] ?? '')
  const hasPostcode = names.some(
    (name, i) => /^=[a-z]{1,2}\d[a-z\d]?$/.test(name) && /^=\d[a-z]{2}$/.test(names[i + 1] ?? ''),
  )
  const way = names.findIndex((name) => ways.has(name))
  const beginsWithNumber = pieces[0]?.kind === 'number' || /^=\d{1,4}[a-z]$/.test(names[0] ?? '')
  return hasPostcode || (beginsWithNumber && way > 0 && way <= mostWordsOfAWay)
}

/** What needs nothing done: a heading, a court, a requirement, a plea, an Act. */
const understood: ReadonlySet<ResultMeaning['is']> = new Set(['nothing-recorded', 'nothing', 'detail', 'court'])

/** Whether a line without results says something that is known: a field left alone, or a label of which the field is on the next line. */
export function isLeftAlone(mentions: readonly Mention<ResultMeaning>[], pieces: readonly Piece[]): boolean {
  if (mentions.some(({ meaning }) => understood.has(meaning.is))) return true
  const [first] = mentions
  if (!first) return pieces.every(({ kind }) => kind !== 'word')
  const label = labelOf(first)
  const isOfResults = label === 'disposal' || label === 'offence'
  return label !== undefined && (!isOfResults || first.last >= pieces.length - 1)
}
