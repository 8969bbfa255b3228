import { entryOf, offenceByCode } from '@plain-record/law'
import { noOffence, offenceWordings } from '../facts/offence-wordings.ts'
import { lists } from '../facts/story.ts'
import { type OffenceNaming, offenceNames } from '../matters/named-offence.ts'
import type { ReadOffence } from '../matters/read-matter.ts'
import { isInchoate } from '../matters/told-offences.ts'
import { createMentionFinder, type Mention } from '../wording/mention.ts'
import type { Piece } from '../wording/piece.ts'
import { offenceAliases } from './offence-aliases.ts'

/** A line of a paste. */
export type Written = { readonly text: string; readonly pieces: readonly Piece[] }

/** An offence that a line names. `offence` undefined: which one it is is not clear. */
export type OffenceInLine = {
  readonly first: number
  readonly at: readonly number[]
  readonly offence: ReadOffence | undefined
}

/** `alias`: a heading that our catalogue has another name for. */
type Naming = { readonly by: 'alias'; readonly name: string } | { readonly by: 'name' | 'general' | 'nothing' }
type Named = Mention<Naming>

const namesIn = createMentionFinder<Naming>(
  [
    ...offenceAliases.map(({ name, patterns }) => ({ meaning: { by: 'alias', name } as const, patterns })),
    { meaning: { by: 'name' }, patterns: offenceNames },
    {
      meaning: { by: 'general' },
      patterns: Object.values<readonly string[]>(offenceWordings)
        .flat()
        .filter((pattern) => !pattern.includes('#')),
    },
    { meaning: { by: 'nothing' }, patterns: noOffence },
  ],
  lists,
)

/** The offences that a line names, in order; not the Acts it cites ("Theft Act 1968"). A code of the official table says all. */
export function offencesInLine(line: Written, nameOffence: OffenceNaming): readonly OffenceInLine[] {
  const coded = line.pieces.flatMap(offenceByItsCode)
  if (coded.length > 0) return coded
  const named = namesIn(line.pieces).filter((one) => one.meaning.by !== 'nothing' && !isOfAnAct(line.pieces, one))
  return together(named, line).map((group) => offenceFrom(group, line, nameOffence))
}

function offenceByItsCode(piece: Piece, i: number): readonly OffenceInLine[] {
  if (piece.kind !== 'word' || !/^[a-z]{2}\d{5}[a-z]?$/.test(piece.word)) return []
  const offence = offenceByCode(piece.word)
  if (!offence) return []
  const { code, title } = offence
  return [{ first: i, at: [i], offence: { code, name: entryOf(code)?.name ?? title } }]
}

const mostWordsOfAnAct = 4

function isOfAnAct(pieces: readonly Piece[], { last }: Named): boolean {
  for (const piece of pieces.slice(last + 1, last + 1 + mostWordsOfAnAct)) {
    if (piece.kind !== 'word' || piece.after !== 'nothing') return false
    if (piece.word === 'act') return true
  }
  return false
}

/** Names that only a dash or a small word parts are of one offence: "Theft - shoplifting". */
function together(named: readonly Named[], { text, pieces }: Written): readonly (readonly Named[])[] {
  const groups: Named[][] = []
  for (const mention of named) {
    const last = groups.at(-1)?.at(-1)
    const between = last ? text.slice(pieces[last.last]?.to ?? 0, pieces[mention.first]?.from ?? 0) : ''
    if (last && mention.first - last.last <= 2 && !/[,;|\t]|\band\b|\s{2}/i.test(between)) groups.at(-1)?.push(mention)
    else groups.push([mention])
  }
  return groups
}

function offenceFrom(group: readonly Named[], { text, pieces }: Written, nameOffence: OffenceNaming): OffenceInLine {
  const [first, last] = [group[0]?.first ?? 0, group.at(-1)?.last ?? 0]
  const written = (from: number, to: number): string => text.slice(pieces[from]?.from ?? 0, pieces[to]?.to ?? 0)
  const aliases = new Set(group.flatMap(({ meaning }) => (meaning.by === 'alias' ? [meaning.name] : [])))
  const [alias] = aliases
  // "Class B - cannabis / cannabis resin": words that the heading means anyhow.
  const isAllOfIt = group.every(
    (one) => one.meaning.by !== 'general' || alias?.toLowerCase().includes(written(one.first, one.last).toLowerCase()),
  )
  const name = alias !== undefined && aliases.size === 1 && isAllOfIt ? alias : written(first, last)
  return {
    first,
    at: group.flatMap(({ at }) => at),
    offence: isInchoate(pieces, { first, last }) ? undefined : nameOffence(name),
  }
}
