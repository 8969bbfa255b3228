import { parseRecord } from '@plain-record/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ReadMatter, readFacts, readMatters, readResults } from './index.ts'

const today = '2026-11-22'

/** Words that the readers know, so that texts at random come near to saying something. */
const words = [
  'fined',
  'fine',
  'caution',
  'youth',
  'conditional',
  'discharge',
  'prison',
  'suspended',
  'for',
  'months',
  'weeks',
  'years',
  'ago',
  'convicted',
  'CONVICTED',
  'arrested',
  'and',
  'then',
  'I was',
  'aged',
  'when',
  '15',
  '22',
  '6',
  '12',
  '2019',
  '10/01/19',
  '31/02/2019',
  'March',
  'may',
  'in',
  'on',
  'last year',
  'speeding',
  'theft from a shop',
  'common assault',
  'assault',
  'TH68010',
  'Offence:',
  'Disposal:',
  'Date of conviction:',
  'Date of offence:',
  'Name:',
  'Court:',
  'MAGISTRATES',
  'IMPRISONMENT',
  'CONSECUTIVE',
  'YOI',
  'no insurance',
  'life',
  'reprimand',
  'scotland',
  'court martial',
  'community order',
  '100 hours',
  '£50',
  ',',
  '.',
  '\n',
  '|',
  '\t',
  ' - ',
  'never',
  'if',
  '9999',
  '0 months',
  '99999 years',
  'between',
  'to',
  'twice',
  'three',
  '🙂',
  '\ud800',
  '\u0000',
  'İ',
  'ﬁne',
  'תעודה',
] as const

const anyText = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((some) => some.join(' ')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((codes) => String.fromCharCode(...codes)),
  },
)

/** A matter as a record has it, what is not known filled in. */
function filled({ from: _, offence, furtherOffences = [], ...matter }: ReadMatter): object {
  const kind = matter.matter ?? 'conviction'
  const offences = [...(offence ? [offence] : []), ...furtherOffences].map(({ code }) => ({ code }))
  const date = matter.date ?? 'unknown'
  if (kind === 'other') return { matter: kind, id: 'm1', date, kind: matter.kind ?? 'arrest' }
  if (kind === 'caution') return { ...matter, id: 'm1', date, kind: matter.kind ?? 'simple-caution', offences }
  return { ...matter, matter: kind, id: 'm1', date, offences, sentences: matter.sentences ?? [{ kind: 'unknown' }] }
}

describe('text that nobody means', () => {
  test('is read without a throw, and every matter read from it is one that the law can read', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readFacts(text, { today })).toBeTypeOf('object')
        for (const matter of [...readMatters(text, { today }).matters, ...readResults(text, { today }).matters]) {
          const parsed = parseRecord({ matters: [filled(matter)] })
          expect(parsed.ok ? [] : parsed.problems).toEqual([])
        }
      }),
      { numRuns: 3_000, seed: 20261122 },
    )
  })

  test('no day that is read lies after today', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { date } of [...readMatters(text, { today }).matters, ...readResults(text, { today }).matters])
          if (typeof date === 'string') expect(date <= today.slice(0, date.length)).toBe(true)
      }),
      { numRuns: 500, seed: 20261122 },
    )
  })

  const longest = 100_000
  test.each([
    ['one letter', 'a'.repeat(longest)],
    ['letters', 'a '.repeat(longest / 2)],
    ['digits', '1 '.repeat(longest / 2)],
    ['strokes', '1/'.repeat(longest / 2)],
    ['dates', '10/01/19 '.repeat(longest / 9)],
    ['fines', 'fine '.repeat(longest / 5)],
    ['fines with dates', 'fined 2019 theft '.repeat(longest / 17)],
    ['lengths', '6 months '.repeat(longest / 9)],
    ['ages', 'i was 15 when he was 16 '.repeat(longest / 24)],
    ['lines', 'CONVICTED 10/01/19 THEFT FINE\n'.repeat(longest / 30)],
    ['one long line', 'CONVICTED 10/01/19 THEFT FINE '.repeat(longest / 30)],
    ['empty lines', '\n'.repeat(longest)],
    [
      'misspelt words',
      Array.from({ length: longest / 10 }, (_, i) => `cauti${'abcdefghij'[i % 10]}on${i % 7}`).join(' '),
    ],
    ['patterns begun', 'possession of with intent been sent put to '.repeat(longest / 43)],
    ['lone surrogates', '\ud83d '.repeat(longest / 2)],
    ['combining marks', 'á̂̃'.repeat(longest / 4)],
  ])(
    '100,000 characters of %s are read, and bring no more matters than a session holds',
    { timeout: 30_000 },
    (_, text) => {
      readFacts(text, { today })
      readMatters(text, { today })
      const { matters } = readResults(text, { today })
      expect(matters.length).toBeLessThanOrEqual(200)
    },
  )
})
