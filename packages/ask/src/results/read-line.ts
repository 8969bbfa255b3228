import { createMentionFinder, type Mention } from '../wording/mention.ts'
import type { Above, DateRole } from './date-roles.ts'
import { columnsOf, isLabel, isLeftAlone, labelOf, looksLikeAddress } from './labels.ts'
import { type Item, itemsIn, type PasteReading } from './line-items.ts'
import type { Written } from './offences-in-line.ts'
import type { LabelName, ResultMeaning } from './result-meaning.ts'
import { resultWordings } from './result-wordings.ts'

export type ReadLine = {
  /** In the order of the line. */
  readonly items: readonly Item[]
  /** The label that the line ends with: what it is of stands on the next. */
  readonly open: LabelName | undefined
  /** Of a line that is a heading over columns: the roles of its dates. */
  readonly columns: readonly DateRole[] | undefined
  /** A name, a birth, an address or a number of somebody stands here. */
  readonly isPersonal: boolean
  /** Nothing of a result was passed over in it. */
  readonly isUnderstood: boolean
}

const findIn = createMentionFinder<ResultMeaning>(resultWordings, {})

/** Reads one line of a paste. @param above what the lines before say of this one */
export function readLine(line: Written, above: Above, reading: PasteReading): ReadLine {
  const mentions = findIn(line.pieces).filter((mention) => !labelOf(mention) || isLabel(mention, line))
  const labels = mentions.flatMap((mention) => labelOf(mention) ?? [])
  const isPersonal = labels.includes('personal') || looksLikeAddress(line.pieces)
  const hasOthers = labels.some((label) => label !== 'personal')
  const items = isPersonal && !hasOthers ? [] : itemsIn({ ...line, mentions, above }, reading)
  const columns = columnsOf(mentions, line.pieces)
  const last = mentions.at(-1)
  const endsOpen = last !== undefined && last.last >= line.pieces.length - 1 && columns === undefined
  const isUnclear = mentions.some(({ meaning }) => meaning.is === 'unclear') || saysNoneAndSome(mentions, line)
  const isRead = items.length > 0 || columns !== undefined || isLeftAlone(mentions, line.pieces)
  return {
    items,
    open: endsOpen ? labelOf(last) : undefined,
    columns,
    isPersonal,
    isUnderstood: !isPersonal && !isUnclear && isRead,
  }
}

/** "Cautions: none. Convictions: 10/01/19": none of which is not told. */
const saysNoneAndSome = (mentions: readonly Mention<ResultMeaning>[], { pieces }: Written): boolean =>
  mentions.some(({ meaning }) => meaning.is === 'nothing-recorded') &&
  (pieces.some(({ kind }) => kind === 'date') || mentions.some(({ meaning }) => meaning.is === 'sentence'))
