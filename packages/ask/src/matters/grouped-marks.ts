import { isBreak, type Piece } from '../wording/piece.ts'
import { lawKinds } from './law-kinds.ts'
import { isStage, type Mark } from './marks.ts'

type DisposalMark = Extract<Mark, { kind: 'disposal' }>

/** Marks that belong to one matter. `isDoubtful`: a date stands beside them that may belong to it as well. */
export type Group = { readonly marks: readonly Mark[]; readonly isDoubtful: boolean }

/**
 * Sorts what stands in a text into matters. Within a sentence a matter ends where another outcome or another date begins; sentences
 * without an outcome tell more of the matter before, when there is only one.
 * @param marks in the order of the text
 */
export function groupedMarks(marks: readonly Mark[], pieces: readonly Piece[]): readonly Group[] {
  const groups: (readonly Mark[])[] = []
  for (const sentence of sentencesOf(marks, pieces)) {
    const [first, ...rest] = groupsIn(sentence)
    if (!first) continue
    const before = groups.at(-1)
    if (before && tellsMore(first, before, groups.length)) groups.splice(-1, 1, [...before, ...first])
    else groups.push(first)
    groups.push(...rest)
  }
  return groups.flatMap((group, i): readonly Group[] => {
    const next = groups[i + 1]
    // A date that was left over may be of this as well.
    const isDoubtful = next !== undefined && !has(next, 'disposal') && has(next, 'date')
    return has(group, 'disposal') ? [{ marks: group, isDoubtful }] : []
  })
}

const has = (marks: readonly Mark[], kind: Mark['kind']): boolean => marks.some((mark) => mark.kind === kind)

function sentencesOf(marks: readonly Mark[], pieces: readonly Piece[]): readonly (readonly Mark[])[] {
  const sentences: Mark[][] = []
  let at = 0
  for (const mark of marks) {
    let isNew = sentences.length === 0
    for (; at <= mark.first; at += 1) if (isBreak(pieces[at])) isNew = true
    if (isNew) sentences.push([])
    sentences.at(-1)?.push(mark)
  }
  return sentences
}

function groupsIn(sentence: readonly Mark[]): readonly (readonly Mark[])[] {
  const groups: Mark[][] = [[]]
  for (const [i, mark] of sentence.entries()) {
    const current = groups.at(-1) ?? []
    if (startsAnother(mark, current, sentence.slice(i + 1, i + 1 + lookedAhead))) groups.push([mark])
    else current.push(mark)
  }
  return groups.filter((marks) => marks.length > 0)
}

/** How many marks ahead decide where one belongs. */
const lookedAhead = 12

function startsAnother(mark: Mark, current: readonly Mark[], rest: readonly Mark[]): boolean {
  if (mark.kind === 'disposal') return startsAnotherOutcome(mark, current, rest)
  return (mark.kind === 'date' || mark.kind === 'age') && has(current, mark.kind)
}

/** What has no sentence of its own, and is told more closely by what follows. */
const isIntroduction = ({ disposal }: DisposalMark): boolean => {
  const kind = lawKinds[disposal.meaning]
  return kind.matter === 'conviction' && kind.sentence === undefined
}

const isOfCourt = ({ disposal }: DisposalMark): boolean =>
  ['conviction', 'open'].includes(lawKinds[disposal.meaning].matter)

function startsAnotherOutcome(mark: DisposalMark, current: readonly Mark[], rest: readonly Mark[]): boolean {
  const before = current.findLast((one) => one.kind === 'disposal')
  if (!before || isStage(before.disposal) || isStage(mark.disposal)) return false
  const areBothDated = has(current, 'date') && has(rest, 'date')
  if (!isOfCourt(before) || !isOfCourt(mark)) return !isSaidAgain(before, mark) || areBothDated
  if (isIntroduction(before) || isIntroduction(mark)) return areBothDated
  if (mark.howMany > 0 || before.howMany > 0) return true
  const since = current.filter(({ first }) => first > before.last)
  const nextTold = rest.find(({ kind }) => kind !== 'age')?.kind
  return has(since, 'date') || (has(since, 'offence') && nextTold === 'offence')
}

/** "A simple caution ... the caution", "no further action, never charged". */
function isSaidAgain(before: DisposalMark, mark: DisposalMark): boolean {
  const [a, b] = [before.disposal.meaning, mark.disposal.meaning]
  const isPlainer = lawKinds[a].matter === 'caution' && b === 'caution'
  return mark.howMany === 0 && (a === b || isPlainer)
}

/** Whether a sentence begins by telling more of the matter before it. */
function tellsMore(marks: readonly Mark[], before: readonly Mark[], groups: number): boolean {
  const told = marks.filter((mark) => mark.kind === 'disposal')
  const earlier = before.filter((mark) => mark.kind === 'disposal')
  const repeats = (kind: Mark['kind']): boolean => has(marks, kind) && has(before, kind)
  if (earlier.length === 0) return groups === 1
  if (told.length === 0) return groups === 1 && !repeats('date') && !repeats('age')
  if (told.every(isIntroduction) && marks.length === told.length) return earlier.some(isOfCourt)
  if (repeats('date')) return false
  return (
    earlier.every((mark) => isStage(mark.disposal) || isIntroduction(mark)) && !told.some(({ howMany }) => howMany > 0)
  )
}
