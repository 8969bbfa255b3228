/** A text as its reader sees it, and where each of its characters stood in what was typed. */
export type Readable = {
  /** Plain letters: accents, width, style and what cannot be seen are gone; capitals stay. */
  readonly text: string
  /** @param at an offset into `text` @returns where that character began in what was typed */
  readonly startOf: (at: number) => number
  /** @param at an offset into `text`, just after a character @returns where that character ended in what was typed */
  readonly endOf: (at: number) => number
}

/** Letters that do not come apart into a plain one and its accent. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
}

const unseen = /^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u
const accent = /\p{M}+/gu

/** Any string, lone halves of surrogate pairs too; takes time in proportion to its length. */
export function readable(typed: string): Readable {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let at = 0
  for (const letter of typed) {
    const end = at + letter.length
    const plain = plainOf(letter)
    // An accent that stands by itself belongs to the letter before, so that a name is masked whole.
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = end
    for (let i = 0; i < plain.length; i += 1) {
      starts.push(at)
      ends.push(end)
    }
    text += plain
    at = end
  }
  return { text, startOf: (i) => starts[i] ?? typed.length, endOf: (i) => ends[i - 1] ?? 0 }
}

function plainOf(letter: string): string {
  if (letter <= '\u007e' && letter !== '`') return letter
  if (unseen.test(letter)) return ''
  return plainLetters[letter] ?? letter.normalize('NFKD').replace(accent, '')
}
