import { readTypedWords } from '../typed-words.ts'
import type { Piece } from '../wording/piece.ts'
import { resultWordings } from './result-wordings.ts'

/** Words of results that stand in addresses as well. */
const ofPlaces: ReadonlySet<string> = new Set(['court', 'courthouse', 'centre', 'center', 'driving', 'drive'])

/** Words that results are written in; those of fields about a person are not among them. */
const vocabulary: ReadonlySet<string> = new Set(
  resultWordings
    .filter(({ meaning }) =>
      ['sentence', 'caution', 'other', 'detail', 'unclear', 'served', 'suspension', 'cleared'].includes(meaning.is),
    )
    .flatMap(({ patterns }) => patterns.flatMap((pattern) => readTypedWords(pattern.replace(/#\w+/g, ' ')).words))
    .filter((word) => word.length > 3 && !ofPlaces.has(word)),
)
/** Short ones are in every line. */
const telling: ReadonlySet<string> = new Set([...vocabulary].filter((word) => word.length > 4 || word === 'fine'))

/**
 * The words of a line that may be shown back: those that results are made of, and a sign for all that was cut out between. Nothing of a
 * line without a word of them, so that no name, place or number comes through.
 */
export function shownWords(text: string, pieces: readonly Piece[]): string {
  const known = pieces.map((piece) =>
    piece.kind === 'word' && vocabulary.has(piece.word) ? text.slice(piece.from, piece.to) : undefined,
  )
  if (!pieces.some((piece) => piece.kind === 'word' && telling.has(piece.word))) return ''
  return known
    .flatMap((word, i) => (word === undefined ? (i > 0 && known[i - 1] === undefined ? [] : ['…']) : [word]))
    .join(' ')
}
