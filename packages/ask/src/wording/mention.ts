import { type Lists, type PatternStep, parsePattern } from '../crisis/pattern.ts'
import { stem } from '../stem.ts'
import { isBreak, type Piece } from './piece.ts'

/** Something of ours that a text speaks of. */
export type Mention<Meaning> = {
  readonly meaning: Meaning
  /** The places of the pieces that say it, in order; other pieces may stand between them. */
  readonly at: readonly number[]
  readonly first: number
  readonly last: number
}

export type MentionFinder<Meaning> = (pieces: readonly Piece[]) => readonly Mention<Meaning>[]

/**
 * What is meant, and the patterns people say it by: words as in content/ask/crisis.yaml, and `#length`, `=exactly`. Words in brackets
 * must stand there and are not taken: another pattern may still have them.
 */
export type Wording<Meaning> = { readonly meaning: Meaning; readonly patterns: readonly string[] }

/** Words that may stand between the words of a pattern without a gap being asked for. */
const passedOver: ReadonlySet<string> = new Set('=a =an =the =my =his =her =their =your =our =of =some'.split(' '))
const mostPassedOver = 2

/**
 * Finds what a text mentions. Where two fit the same words, the one that takes more of them counts, and then the one that was listed
 * first; so a longer harmless phrase ("interview under caution") takes the words from a shorter one.
 */
export function createMentionFinder<Meaning>(
  wordings: readonly Wording<Meaning>[],
  lists: Lists,
): MentionFinder<Meaning> {
  const known = wordings.flatMap(({ meaning, patterns }) =>
    patterns.map((written) => ({ meaning, ...parsePhrase(written, lists) })),
  )
  const byFirst = new Map<string, (Ranked<Meaning> & Phrase)[]>()
  for (const [rank, phrase] of known.entries())
    for (const { name } of phrase.steps[0]?.words ?? []) {
      const shelf = byFirst.get(name) ?? []
      byFirst.set(name, shelf)
      shelf.push({ ...phrase, rank })
    }
  return (pieces) => {
    const found: Found<Meaning>[] = []
    for (const [i, piece] of pieces.entries())
      for (const name of piece.names)
        for (const { meaning, steps, taken, rank } of byFirst.get(name) ?? []) {
          const all = placesOf(steps, pieces, i)
          if (all) found.push({ meaning, rank, steps: all.length, at: all.filter((_, step) => taken[step]) })
        }
    return withoutOverlaps(found, pieces.length)
  }
}

type Ranked<Meaning> = { readonly meaning: Meaning; readonly rank: number }
type Found<Meaning> = Ranked<Meaning> & { readonly at: readonly number[]; readonly steps: number }
type Phrase = { readonly steps: readonly PatternStep[]; readonly taken: readonly boolean[] }

function parsePhrase(written: string, lists: Lists): Phrase {
  const parts = written.split(' ').filter((part) => !/^\.+$/.test(part))
  const { steps } = parsePattern(written.replace(/[()]/g, ''), lists, nameInPattern)
  return { steps, taken: parts.map((part) => !part.startsWith('(')) }
}

const nameInPattern = (word: string): string => (/^[=#]/.test(word) ? word : stem(word))

function placesOf(
  steps: readonly PatternStep[],
  pieces: readonly Piece[],
  start: number,
): readonly number[] | undefined {
  const rest = (step: number, from: number): readonly number[] | undefined => {
    const wanted = steps[step]
    if (!wanted) return []
    let passed = 0
    for (let i = from, gap = wanted.gap; i < pieces.length; i += 1) {
      const piece = pieces[i]
      if (!piece || isBreak(piece)) return undefined
      if (fits(piece, wanted)) {
        const more = rest(step + 1, i + 1)
        if (more) return [i, ...more]
      }
      if (passed < mostPassedOver && piece.names.some((name) => passedOver.has(name))) passed += 1
      else if (gap > 0) gap -= 1
      else return undefined
    }
    return undefined
  }
  const more = rest(1, start + 1)
  return more && [start, ...more]
}

const fits = ({ names }: Piece, { words }: PatternStep): boolean =>
  words.some(({ name }) => names.some((own) => own === name))

function withoutOverlaps<Meaning>(found: readonly Found<Meaning>[], length: number): readonly Mention<Meaning>[] {
  const taken = new Uint8Array(length)
  const kept: Mention<Meaning>[] = []
  const best = found.toSorted(
    (a, b) => b.steps - a.steps || b.at.length - a.at.length || spanOf(a.at) - spanOf(b.at) || a.rank - b.rank,
  )
  for (const { meaning, at } of best) {
    if (at.some((i) => taken[i] === 1)) continue
    for (const i of at) taken[i] = 1
    kept.push({ meaning, at, first: at[0] ?? 0, last: at.at(-1) ?? 0 })
  }
  return kept.toSorted((a, b) => a.first - b.first)
}

const spanOf = (at: readonly number[]): number => (at.at(-1) ?? 0) - (at[0] ?? 0)
