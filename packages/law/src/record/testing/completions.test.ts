import { describe, expect, test } from 'vitest'
import { parseRecord } from '../parse-record.ts'
import type { Conviction, DayRange, PersonRecord, Tri } from '../record.ts'
import { completionOf } from './completions.ts'
import { drawnOn, drawsFrom } from './drawn-records.ts'
import { vagueRecord } from './vague-records.ts'

const read = (seed: number): PersonRecord | undefined => {
  const parsed = parseRecord(vagueRecord(drawsFrom(seed)))
  return parsed.ok ? parsed.record : undefined
}

function completed(record: PersonRecord, seed: number): PersonRecord {
  const parsed = parseRecord(completionOf(drawsFrom(seed), record, drawnOn))
  if (!parsed.ok) throw new Error(`${seed}: ${JSON.stringify(parsed.problems)}`)
  return parsed.record
}

const convictionsOf = ({ matters }: PersonRecord): readonly Conviction[] =>
  matters.filter((matter) => matter.matter === 'conviction')
const isWithin = (day: DayRange | undefined, range: DayRange | undefined): boolean =>
  range === undefined || (day !== undefined && day.least >= range.least && day.most <= range.most)
const agrees = (settled: Tri | undefined, told: Tri | undefined): boolean =>
  told === undefined || told === 'unknown' || settled === told

describe('what a vague record can turn out to be', { timeout: 120_000 }, () => {
  test('is known in every fact, and keeps to every fact that was told', () => {
    let drawn = 0
    for (let seed = 1; seed <= 3000; seed += 1) {
      const record = read(seed)
      if (!record) continue
      drawn += 1
      const exact = completed(record, seed)
      expect(exact.missing, `${seed}`).toEqual([])
      expect(exact.convictions.every(({ settled }) => settled !== undefined)).toBe(true)
      for (const [i, conviction] of convictionsOf(exact).entries()) {
        const told = convictionsOf(record)[i] as Conviction
        expect(isWithin(conviction.date, told.date) && agrees(conviction.under18, told.under18), `${seed}`).toBe(true)
        for (const [j, sentence] of conviction.sentences.entries()) {
          const before = told.sentences[j]
          if (!before || before.kind === 'unknown') continue
          expect(sentence.kind).toBe(before.kind)
          // An order that turns out to have been paid or ended has a day for it; one that has not, none.
          for (const fact of ['start', 'expiresOn', 'lastDay', 'ceasedOn', 'paidOn', 'activatedUntil'] as const)
            if (sentence[fact] || !['ceasedOn', 'paidOn'].includes(fact))
              expect(isWithin(sentence[fact], before[fact]), `${seed} ${fact}`).toBe(true)
          for (const fact of ['ceased', 'paid', 'schedule18'] as const)
            if (sentence[fact] !== 'no' || before[fact] !== 'yes' || fact !== 'schedule18')
              expect(agrees(sentence[fact], before[fact]), `${seed} ${fact}`).toBe(true)
        }
      }
    }
    expect(drawn).toBeGreaterThan(2_500)
  })

  test('takes the first day, the last day and days between', () => {
    const parsed = parseRecord({
      matters: [{ matter: 'conviction', date: '2020', under18: 'unknown', sentences: [{ kind: 'unknown' }] }],
    })
    if (!parsed.ok) throw new Error('A record known in part is a record.')
    const drawn = Array.from({ length: 400 }, (_, seed) => completed(parsed.record, seed)).flatMap(convictionsOf)
    const days = new Set(drawn.map(({ date }) => date.least))
    const { date } = convictionsOf(parsed.record)[0] as Conviction
    expect(days.has(date.least) && days.has(date.most)).toBe(true)
    expect(days.size).toBeGreaterThan(50)
    expect(new Set(drawn.map(({ under18 }) => under18))).toEqual(new Set(['yes', 'no']))
    expect(new Set(drawn.map(({ sentences }) => sentences[0]?.kind)).size).toBeGreaterThan(40)
  })
})
