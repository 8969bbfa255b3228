import type { Draft } from '@plain-record/check'
import { day } from '@plain-record/law'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en as ui } from '../../../platform/ui/words/en.ts'
import { anyDraft, fineAndOrder, longRecord, oneFine, threeConvictions } from '../testing/drafts.ts'
import { en } from '../words/en.ts'
import { copyFile } from './copy-file.ts'
import { type KeptCopy, keptCopy } from './kept-copy.ts'
import { openCopy } from './open-copy.ts'
import { type SealedCopy, sealCopy } from './seal-copy.ts'

const key = Buffer.from('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', 'hex')
const otherKey = Buffer.alloc(32, 9)
const question = { on: day('2026-11-26'), lawAsAt: day('2026-11-26') }

const keep = (draft: Draft): KeptCopy => keptCopy(draft, question)
const seal = (draft: Draft): SealedCopy => {
  const sealed = sealCopy(keep(draft), key)
  if (!sealed) throw new Error('It is too long to be kept')
  return sealed
}
const wordsOf = (draft: Draft): readonly string[] => seal(draft).words ?? []
const bare = ({ draft, keptOn }: KeptCopy): KeptCopy => ({ draft, keptOn })
const open = (typed: string) => openCopy(typed, [key])
const refusedAs = (typed: string, keys = [key]): string | undefined => {
  const opened = openCopy(typed, keys)
  return opened.ok ? undefined : opened.refusal.kind
}

describe('a sealed copy in letters', () => {
  test('opens as what was kept, whatever was told', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const copy = keep(draft)
        expect(open(seal(draft).letters)).toEqual({ ok: true, value: copy })
      }),
      { numRuns: 1_000 },
    )
  })

  test('opens as nothing else when any one letter is another', () => {
    const { letters } = seal(oneFine)
    const copy = { ok: true, value: keep(oneFine) }
    for (let at = 0; at < letters.length; at++)
      for (const letter of ['0', '7', 'q', 'z', ' ', ']']) {
        const opened = open(letters.slice(0, at) + letter + letters.slice(at + 1))
        if (opened.ok) expect(opened).toEqual(copy)
        else expect(opened.refusal.kind).not.toBe('other-site')
      }
  })

  test.each([1, 2, 5, 40, 120])('is damaged without its last %i letters', (gone) => {
    expect(refusedAs(seal(oneFine).letters.slice(0, -1 - gone))).toBe('damaged')
  })

  test('is damaged when a letter is missing, or two have changed places', () => {
    const { letters } = seal(oneFine)
    expect(refusedAs(letters.slice(0, 20) + letters.slice(21))).toBe('damaged')
    const at = [...letters].findIndex(
      (letter, i) => i > 5 && /\w\w/.test(letter + letters[i + 1]) && letter !== letters[i + 1],
    )
    const swapped = letters.slice(0, at) + letters[at + 1] + letters[at] + letters.slice(at + 2)
    expect(refusedAs(swapped)).toBe('damaged')
  })

  test('does not open with the key of another site, and says so', () => {
    expect(refusedAs(seal(oneFine).letters, [otherKey])).toBe('other-site')
    expect(refusedAs(seal(oneFine).letters, [])).toBe('other-site')
  })

  test('opens with an older key', () => {
    expect(openCopy(seal(oneFine).letters, [otherKey, key]).ok).toBe(true)
  })

  test('is found in whatever stands around it, in any case, with letters that look alike', () => {
    const { letters } = seal(oneFine)
    const copy = { ok: true, value: keep(oneFine) }
    expect(open(`> On Monday I wrote [again]:\n> ${letters.replaceAll('\n', '\n> ')}\n> Yours`)).toEqual(copy)
    expect(open(letters.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'l'))).toEqual(copy)
    expect(open(letters.replaceAll(/[\s[\]]/g, ''))).toEqual(copy)
    expect(open(letters.replace('[', ''))).toEqual(copy)
  })

  test('is the same for the same copy, however its facts are ordered', () => {
    const reordered: Draft = {
      matters: oneFine.matters.map(
        (matter) => Object.fromEntries(Object.entries(matter).toReversed()) as typeof matter,
      ),
      wanted: 'basic',
    }
    expect(seal(reordered)).toEqual(seal(oneFine))
  })

  test('holds no word of what it seals', () => {
    expect(copyFile(seal(threeConvictions), { keptOn: keep(oneFine).keptOn, words: en.file, ui })).not.toMatch(
      /theft|damage|assault|convict|record|caution|check/i,
    )
  })

  test('of a long record opens, and has no words', () => {
    expect(keep(longRecord(200)).receipt?.answers).toHaveLength(200)
    const sealed = seal(longRecord(200))
    expect(open(sealed.letters)).toEqual({ ok: true, value: keep(longRecord(200)) })
    expect(sealed.words).toBeUndefined()
  })

  test('of more than a megabyte is not made', () => {
    const name = 'x'.repeat(600)
    const huge: Draft = { matters: Array.from({ length: 2_000 }, (_, i) => ({ id: `m${i + 1}`, offence: { name } })) }
    expect(sealCopy(keep(huge), key)).toBeUndefined()
  })

  test('of a record that is not finished keeps what was told, and no answers', () => {
    const copy = keep({ matters: [{ id: 'm1', matter: 'conviction' }] })
    expect(copy.receipt).toBeUndefined()
    expect(open(sealCopy(copy, key)?.letters ?? '')).toEqual({ ok: true, value: copy })
  })
})

describe('the file of a copy', () => {
  const file = copyFile(seal(oneFine), { keptOn: keep(oneFine).keptOn, words: en.file, ui })

  test('opens as a whole', () => {
    expect(open(file)).toEqual({ ok: true, value: keep(oneFine) })
    expect(open(file.replaceAll('\n', '\r\n'))).toEqual({ ok: true, value: keep(oneFine) })
  })

  test('begins with a day and says nothing else', () => {
    expect(file.split('\n')[0]).toBe('Notes kept on 26 November 2026.')
  })
})

describe('a copy in words', () => {
  test('opens as what was told and the day, whatever was told', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { words } = seal(draft)
        if (words) expect(open(words.join(' '))).toEqual({ ok: true, value: bare(keep(draft)) })
      }),
      { numRuns: 150 },
    )
  })

  test.each([
    { told: 'one conviction', draft: oneFine, most: 24 },
    { told: 'two convictions', draft: fineAndOrder, most: 30 },
    { told: 'three convictions', draft: threeConvictions, most: 36 },
  ])('takes at most $most words for $told', ({ draft, most }) => {
    expect(wordsOf(draft).length).toBeGreaterThan(14)
    expect(wordsOf(draft).length).toBeLessThanOrEqual(most)
  })

  const words = wordsOf(fineAndOrder)
  const told = { ok: true, value: bare(keep(fineAndOrder)) }

  test('opens from its numbered rows, and from the first four letters of each word in any case', () => {
    const rows = words.flatMap((_, i) => (i % 4 === 0 ? [`${i / 4 + 1}. ${words.slice(i, i + 4).join(' ')}`] : []))
    expect(open(`Notes kept on 26 November 2026\n${rows.join('\n')}`)).toEqual(told)
    expect(open(words.map((word) => word.slice(0, 4).toUpperCase()).join(',  '))).toEqual(told)
    expect(open(words.join('\n'))).toEqual(told)
  })

  test('tells which word is not on the list', () => {
    const typed = words.map((word, i) => (i === 6 ? 'xylofone' : word)).join(' ')
    expect(open(typed)).toEqual({
      ok: false,
      refusal: { kind: 'damaged', notOnList: { at: 7, typed: 'xylofone' } },
    })
  })

  test('never opens with one wrong word, and nearly always says that it is damaged', () => {
    const kinds = words.flatMap((word, i) =>
      ['zoo', 'abandon', 'river'].flatMap((wrong) => {
        if (wrong === word) return []
        return [refusedAs(words.map((each, at) => (at === i ? wrong : each)).join(' '))]
      }),
    )
    expect(kinds).not.toContain(undefined)
    expect(kinds.filter((kind) => kind === 'damaged').length).toBeGreaterThan(kinds.length * 0.95)
  })

  test('is damaged without its last word, and does not open on another site', () => {
    expect(refusedAs(words.slice(0, -1).join(' '))).toBe('damaged')
    expect(refusedAs(words.join(' '), [otherKey])).toBe('other-site')
  })
})

describe('what is no copy', () => {
  test.each([
    ['nothing', ''],
    ['a sentence', 'Fined £150 in March 2019 for shoplifting, I was 22, and they kept me for an hour before that.'],
    ['brackets', '[see below] and [this is a longer remark that somebody put into brackets] and so on'],
    ['a page of a letter', 'I write to you about the job that you offered me on Monday. '.repeat(40)],
    ['words of the list', wordlist.slice(0, 5).join(' ')],
    ['letters of another kind', 'данные '.repeat(100)],
  ])('is refused: %s', (_, typed) => {
    expect(['not-a-copy', 'damaged']).toContain(refusedAs(typed))
  })

  test('is refused without being read when it is too long', () => {
    expect(refusedAs('a'.repeat(1_000_001))).toBe('too-long')
  })

  test.each([
    ['letters', `[${'z'.repeat(900_000)}]`],
    ['zeros', '0'.repeat(1_000_000)],
    ['brackets', '['.repeat(1_000_000)],
    ['words', 'abandon '.repeat(125_000)],
    ['numbers', '1. '.repeat(300_000)],
    ['signs', '\u0000\ud800\u202e😀'.repeat(200_000)],
  ])('never throws on a megabyte of %s', (_, typed) => {
    expect(refusedAs(typed)).toBeDefined()
  })

  test('never throws and never opens, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.constantFrom(...wordlist)).map((w) => w.join(' ')),
        ),
        (typed) => {
          expect(refusedAs(typed)).toBeDefined()
          expect(refusedAs(`[${typed}]`)).toBeDefined()
        },
      ),
    )
  })
})

/** Copies that were given out by the first version. They open for ever: nothing here is ever changed. */
const ofTheFirstVersion = {
  draft: {
    matters: [
      {
        id: 'm1',
        matter: 'conviction',
        date: '2019-03-10',
        under18: false,
        offence: { code: 'TH68010', name: 'Theft from a shop' },
        sentences: [{ kind: 'fine', start: '2019-03-10' }],
      },
      {
        id: 'm2',
        matter: 'caution',
        kind: 'simple-caution',
        date: '2012-05',
        under18: 'unknown',
        offence: { name: 'a fight, “nothing” much', notSure: true },
      },
    ],
    wanted: 'enhanced',
  },
  keptOn: '2026-11-26',
  letters: `[05vmk trtgk yncx4 hjyfr 6w1wv 84n22 ej7r1 et9v3
pqq5w hs6p9 ak69c xw910 vsvst cy9y9 22s1w e5qky
w4gxr w8saz h1a30 k2ezr s56j1 4n3mw t19cd 0rnmt
7xzxf 8x9hv fbmwd 719ap zt2pk z14dt yqdtd p50tc
0v05m b8trv 3gw8t ac227 9wjn2 rgz0h yktwy en3kx
tdp88 j9hzd gtrad 24ccq 4eb6d jbd8r n3zpy 9tw9k
9bh5y xs0qk s3xtt 3tepb gdenq k17my sqvbd tv0qh
mbry3 c8xm9 zrrex ddhzk 2gxgq mxvmz bypv7 htd2b
4ej0m gr66h rwa8y vt9ap rtd47 ns4k3 3vmhx g5szq
yv3hc 964jv b98]`,
  words:
    'acquire meat easy family paddle brick barely sponsor level error scrub fat dial clown myth craft switch pause dial wool sword scheme post card puppy oxygen wrong stomach cram life tackle rent lounge lab reject proof gasp scare nation buyer brand quarter diamond load warfare above drift rack account fame guitar',
}

describe('copies of the first version', () => {
  const { draft, keptOn, letters, words } = ofTheFirstVersion

  test('open in letters, with their answers', () => {
    expect(open(letters)).toMatchObject({
      ok: true,
      value: { draft, keptOn, receipt: { receipt: 'plain-record/receipt/1', rulesVersion: '1.1.0', on: keptOn } },
    })
  })

  test('open in words', () => {
    expect(open(words)).toEqual({ ok: true, value: { draft, keptOn } })
  })
})
