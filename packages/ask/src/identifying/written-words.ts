import type { Found } from './found.ts'
import { ordinaryStretches, type Stretch } from './ordinary-phrases.ts'

/** A word as it stands in the text, without "'s". */
export type WrittenWord = {
  readonly written: string
  /** In small letters. */
  readonly word: string
  readonly from: number
  readonly to: number
  /** What stands between it and the word before; the whole of a long gap is not kept. */
  readonly gap: string
  readonly shape: 'small' | 'Capital' | 'CAPITALS' | 'miXed'
  readonly isPossessive: boolean
  /** First of its sentence, line or label: here a capital shows nothing. */
  readonly opens: boolean
  /** In what is no name whatever it looks like: an address, "Kent Police", the name of an Act. */
  readonly isTaken: boolean
}

export type WrittenWords = {
  readonly text: string
  readonly words: readonly WrittenWord[]
  /** False where all is in capitals, or Each Word Has One. */
  readonly capitalsTell: boolean
}

const wordForm = /\p{L}+(?:'\p{L}+)*/gu
const longestGap = 20

/** @param text as readable.ts has it @param taken what was found by its form */
export function writtenWords(text: string, taken: readonly Found[]): WrittenWords {
  const stretches = [...taken, ...ordinaryStretches(text)].toSorted((a, b) => a.from - b.from)
  const isIn = walk(stretches)
  const words: WrittenWord[] = []
  let before = 0
  for (const { 0: whole, index } of text.matchAll(wordForm)) {
    const isPossessive = /'s$/i.test(whole)
    const written = isPossessive ? whole.slice(0, -2) : whole
    const gap = text.slice(before, index).slice(-longestGap)
    words.push({
      written,
      word: written.toLowerCase(),
      from: index,
      to: index + written.length,
      gap,
      shape: shapeOf(written),
      isPossessive: isPossessive || /^'(?= )/.test(text.slice(index + whole.length, index + whole.length + 2)),
      opens: before === 0 || /[.!?:;\n•|]|(?:^|\s)[-–—*](?:\s|$)/.test(gap),
      isTaken: isIn(index),
    })
    before = index + whole.length
  }
  return { text, words, capitalsTell: tellsByCapitals(words) }
}

/** Whether an offset lies in one of the stretches; offsets must be asked for in order. */
function walk(stretches: readonly Stretch[]): (at: number) => boolean {
  let next = 0
  let reach = 0
  return (at) => {
    for (; (stretches[next]?.from ?? Number.POSITIVE_INFINITY) <= at; next += 1)
      reach = Math.max(reach, stretches[next]?.to ?? 0)
    return at < reach
  }
}

function shapeOf(written: string): WrittenWord['shape'] {
  if (written === written.toLowerCase()) return 'small'
  if (/^\p{Lu}$|^\p{Lu}\p{Ll}+(?:['\p{Ll}]|'\p{Lu})*$|^(?:O'|D'|De'|Mc|Mac|Fitz)\p{Lu}\p{Ll}+$/u.test(written))
    return 'Capital'
  return written === written.toUpperCase() ? 'CAPITALS' : 'miXed'
}

/** Words that have a capital inside a sentence only when each word does. */
const smallInTitles: ReadonlySet<string> = new Set(
  'to in on by and the of for was is at with from it be been has have not were are that this'.split(' '),
)

function tellsByCapitals(words: readonly WrittenWord[]): boolean {
  const letters = words.filter(({ written }) => written.length > 1)
  const shouted = letters.filter(({ shape }) => shape === 'CAPITALS').length
  if (letters.length >= 2 && shouted > letters.length * 0.6) return false
  const joining = letters.filter(({ word, opens }) => !opens && smallInTitles.has(word))
  return joining.filter(({ shape }) => shape === 'Capital').length * 2 <= joining.length || joining.length === 0
}
