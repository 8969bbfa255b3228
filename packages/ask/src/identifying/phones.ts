import type { Found } from './found.ts'

const written = /(?<![\w/.+-])(?:\(?\+|\(?0)\d?(?:[ ().-]{0,3}\d){8,14}(?![\d/]|-\d|\w)/g
/** Numbers of organisations: free, or for all of the country. Helplines have these, and no child does. */
const ofEverybody = /^(?:0044|\+44|0)?0?(?:800|808|3\d\d|84\d|87\d)/
/** A date is written with the same signs: "01.02.2026 15.30". */
const date = /^\d{1,2}[.-]\d{1,2}[.-](?:19|20)?\d\d(?!\d)/

/** Telephone numbers of this country, and of others with their "+". */
export function phones(text: string): readonly Found[] {
  return [...text.matchAll(written)].flatMap(({ 0: number, index }): Found[] => {
    const digits = number.replace(/[^\d+]/g, '').replace('+440', '+44')
    const isWhole = digits.startsWith('+')
      ? digits.length >= 10
      : (digits.startsWith('00') && digits.length >= 11) || (digits.startsWith('0') && /^\d{10,11}$/.test(digits))
    if (!isWhole || ofEverybody.test(digits) || date.test(number)) return []
    return [{ kind: 'phone', from: index, to: index + number.length }]
  })
}
