import { describe, expect, test } from 'vitest'
import { contacts, hidden, nobody, people, places, schools } from './cases.ts'
import { identifyingWords } from './identifying.ts'
import { isHeldBack, type MarkedCase, readMarked } from './testing/marked-case.ts'

const all = [...people, ...schools, ...places, ...contacts, ...nobody, ...hidden]

/** How much of what is wanted is found whole, and how much of what is found is wanted at all. Shares of 1. */
function measure(cases: readonly MarkedCase[], kinds: ReadonlySet<string>) {
  const counts = { wanted: 0, found: 0, hits: 0, right: 0 }
  for (const { text, wanted } of cases) {
    const hits = identifyingWords(text)
    const own = wanted.filter(({ kind }) => kinds.has(kind))
    counts.wanted += own.length
    counts.found += own.filter((one) => hits.some((hit) => hit.start <= one.start && hit.end >= one.end)).length
    const hitsOfKind = hits.filter(({ kind }) => kinds.has(kind))
    counts.hits += hitsOfKind.length
    counts.right += hitsOfKind.filter((hit) => wanted.some((one) => hit.start < one.end && one.start < hit.end)).length
  }
  return { recall: counts.found / counts.wanted, precision: counts.right / counts.hits, wanted: counts.wanted }
}

const names = new Set(['person', 'school', 'place'])
const ways = new Set(['email', 'phone', 'handle', 'link', 'postcode', 'birth-date', 'image'])

describe('the words of a text that may identify somebody', () => {
  // Floors a little under what was measured: 0.99 and 0.97 of names, in the two halves, without a wrong alarm.
  test.each([
    { half: 'the half that rules were tuned on', heldBack: false, recall: 0.97, precision: 0.98 },
    { half: 'the half that was only counted', heldBack: true, recall: 0.94, precision: 0.98 },
  ])('names are found in $half', ({ heldBack, recall, precision }) => {
    const cases = all.filter((marked) => isHeldBack(marked) === heldBack).map(readMarked)
    const measured = measure(cases, names)
    expect(measured.wanted).toBeGreaterThan(100)
    expect(measured.recall).toBeGreaterThanOrEqual(recall)
    expect(measured.precision).toBeGreaterThanOrEqual(precision)
    const innocent = cases.filter(({ wanted }) => wanted.length === 0)
    const refused = innocent.filter(({ text }) => identifyingWords(text).length > 0)
    expect(innocent.length).toBeGreaterThan(150)
    expect(refused.length / innocent.length).toBeLessThanOrEqual(0.01)
  })

  test.each([
    { half: 'the half that rules were tuned on', heldBack: false },
    { half: 'the half that was only counted', heldBack: true },
  ])('ways to reach or find somebody are found in $half', ({ heldBack }) => {
    const measured = measure(all.filter((marked) => isHeldBack(marked) === heldBack).map(readMarked), ways)
    expect(measured.recall).toBeGreaterThanOrEqual(0.95)
    expect(measured.precision).toBeGreaterThanOrEqual(0.98)
  })

  test.each([
    ["told sarah's mum", 'person', 'sarah'],
    ['seen by Mrs Hughes today', 'person', 'Mrs Hughes'],
    ['moved from Oakwood Academy', 'school', 'Oakwood Academy'],
    ['lives in Luton', 'place', 'Luton'],
    ['write to jay (at) gmail (dot) com', 'email', 'jay (at) gmail (dot) com'],
    ['rang 01632 960 983, no answer', 'phone', '01632 960 983'],
    ['snap: jay_xo', 'handle', 'jay_xo'],
    ['on instagram.com/jay_xo', 'link', 'instagram.com/jay_xo'],
    ['lives at LU1 2AB', 'postcode', 'LU1 2AB'],
    ['dob 12/03/2010', 'birth-date', '12/03/2010'],
    ['![pic](https://example.com/a.png)', 'image', '![pic](https://example.com/a.png)'],
  ])('are told with their kind: %s', (text, kind, words) => {
    expect(identifyingWords(text)).toEqual([
      { kind, text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length },
    ])
  })

  test('nothing is found in nothing', () => {
    expect(identifyingWords('')).toEqual([])
    expect(identifyingWords(' \n\t')).toEqual([])
  })

  test('offsets count what was typed, with everything unseen in it', () => {
    const text = '😀 told Sa\u200brah\u0301 and 𝐒𝐚𝐫𝐚𝐡 now'
    expect(identifyingWords(text).map((hit) => hit.text)).toEqual(['Sa\u200brah\u0301', '𝐒𝐚𝐫𝐚𝐡'])
  })

  test('what comes first in the text comes first, whatever its kind', () => {
    const kinds = identifyingWords('Sarah of Oakwood Academy, snap: jay_xo, 07700 900123').map(({ kind }) => kind)
    expect(kinds).toEqual(['person', 'school', 'handle', 'phone'])
  })

  test('there are at least 150 cases each way, and each stands once', () => {
    const marked = all.filter((one) => readMarked(one).wanted.length > 0)
    expect(marked.length).toBeGreaterThanOrEqual(150)
    expect(nobody.length).toBeGreaterThanOrEqual(150)
    expect(new Set(all).size).toBe(all.length)
  })
})
