import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contacts, hidden, nobody, people, places, schools } from './cases.ts'
import { identifyingWords } from './identifying.ts'
import { readMarked } from './testing/marked-case.ts'

const written = [...people, ...schools, ...places, ...contacts, ...nobody, ...hidden].map((one) => readMarked(one).text)
const scraps = [
  'Sarah',
  "will's",
  'Mr',
  '.',
  '@',
  '_',
  'J.',
  '\u200b',
  'Ｓ',
  '\ud83d',
  '\udc00',
  '\u0301',
  '![',
  '](',
  'data:',
  'www.',
  '0770',
  '\u0000',
  'İ',
  'ﬁ',
]

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...written, ...scraps), { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...scraps), { maxLength: 20 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
)

describe('whatever was typed', () => {
  test('what is found is what stands there, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const { text: words, start, end } of identifyingWords(text)) {
          expect(words).toBe(text.slice(start, end))
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
      { numRuns: 3000, seed: 20261127 },
    )
  })

  test('a name is found whatever ordinary words stand around it', () => {
    const ordinary = nobody.filter((text) => text !== text.toUpperCase())
    fc.assert(
      fc.property(fc.constantFrom(...ordinary), fc.constantFrom(...ordinary), (before, after) => {
        const hits = identifyingWords(`${before}\ntold sarah about it\n${after}`)
        expect(hits.map((hit) => hit.text)).toContain('sarah')
      }),
      { numRuns: 300, seed: 20261127 },
    )
  })

  // Each of these would stop the run if one expression went back over the text again and again.
  const longest = 100_000
  test.each([
    ['one letter', 'a'.repeat(longest)],
    ['capitals', 'A'.repeat(longest)],
    ['digits', '0'.repeat(longest)],
    ['digits with spaces', '0 '.repeat(longest / 2)],
    ['names', 'Sarah Jones-Smith '.repeat(longest / 18)],
    ['words that no list has', 'Qxvzkla '.repeat(longest / 8)],
    ['words with an underscore', 'a_'.repeat(longest / 2)],
    ['full stops', 'a.'.repeat(longest / 2)],
    ['at signs', 'a@'.repeat(longest / 2)],
    ['beginnings of images', '!['.repeat(longest / 2)],
    ['beginnings of tags', '<img '.repeat(longest / 5)],
    ['beginnings of data', 'data:a/'.repeat(Math.floor(longest / 7))],
    ['letters of base64', 'aZ9+'.repeat(longest / 4)],
    ['hyphens', 'a-'.repeat(longest / 2)],
    ['capitals with words of Acts', 'Act of '.repeat(Math.floor(longest / 7))],
    ['schools', 'the St Mary School '.repeat(Math.floor(longest / 19))],
    ['platforms', 'snap name is '.repeat(Math.floor(longest / 13))],
    ['brackets', '('.repeat(longest)],
    ['spaces', `${' '.repeat(longest)}a`],
    ['lines', `${'\n'.repeat(longest)}a`],
    ['accents', 'a\u0301'.repeat(longest / 2)],
    ['lone halves of characters', '\ud83d '.repeat(longest / 2)],
    ['what cannot be seen', '\u200b'.repeat(longest)],
  ])('100,000 characters of %s are read to the end', { timeout: 20_000 }, (_, text) => {
    const hits = identifyingWords(`${text}\ntold Mr Okonkwo`)
    expect(hits.at(-1)?.text).toBe('Mr Okonkwo')
  })
})
