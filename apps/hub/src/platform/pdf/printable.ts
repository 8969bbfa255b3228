/** What the fonts that every PDF reader brings along can show beyond Latin-1 (WinAnsi). */
const beyondLatin1 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'

const isShown = (letter: string): boolean =>
  /^[ -~\u00a1-\u00ac\u00ae-\u00ff]$/.test(letter) || beyondLatin1.includes(letter)

/** Letters that are no other letter with an accent, and what they are nearest to. */
const nearest: Readonly<Record<string, string>> = { Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', Ħ: 'H', ħ: 'h', ı: 'i' }

/** Nearly everything. */
const ready = /^[!-~“”‘’]+(?: [!-~“”‘’]+)*$/

/**
 * Text as the PDF can show it. Our own words are; of what a person typed, a letter loses an accent rather than going missing, and one
 * that cannot be shown is a question mark.
 */
export const printable = (text: string): string => (ready.test(text) ? text : inLatin(text))

const inLatin = (text: string): string =>
  Array.from(text.normalize('NFC').replace(/[\s\u00ad]+/gu, ' '), shown)
    .join('')
    .trim()

function shown(letter: string): string {
  if (isShown(letter)) return letter
  const near = nearest[letter]
  if (near !== undefined) return near
  const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '')
  return Array.from(plain, (part) => (isShown(part) ? part : '?')).join('')
}
