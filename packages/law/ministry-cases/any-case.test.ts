import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../src/index.ts'
import { asTheMinistryHasIt } from '../src/ministry/differences.ts'
import { accountFor } from './account.ts'
import { type OracleCase, type OracleItem, type Outcome, refused } from './case.ts'
import { drawnItems } from './drawn-cases.ts'
import { modelled } from './model-of-theirs.ts'
import { isRecord, recordOf } from './our-record.ts'

const on = day('2026-11-22')

function outcomeOf(answer: string, { disposals }: OracleItem): Outcome {
  if (answer === 'never') return { outcome: 'never_spent' }
  if (answer === 'until-it-ends') return { outcome: 'indefinite' }
  if (answer === refused) return { outcome: 'error', reason: 'refused' }
  return { outcome: disposals[0]?.type.endsWith('simple_caution') ? 'spent_simple' : 'date', date: answer }
}

/** What the model of the checker answers is taken for its own answer, which the cases that are kept have shown it to be. */
test('no case that the checker can be asked is left without a name for what differs', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat({ max: 2 ** 31 - 1 })), (numbers) => {
      const items = drawnItems((least, most) => least + ((numbers.next().value as number) % (most - least + 1)))
      const record = recordOf(items)
      if (!isRecord(record)) throw new Error(JSON.stringify(record))
      const expected = modelled(record, { items, on }, asTheMinistryHasIt).map((answer, i) =>
        outcomeOf(answer, items[i] as OracleItem),
      )
      const account = accountFor({ id: 'drawn', items, expected })
      expect(account.kind === 'unexplained' ? account.what : account.kind).toMatch(/^(agrees|differs)$/)
    }),
    { numRuns: 2000 },
  )
}, 60_000)

test('service detention without a length has a name among others that settle our answer', () => {
  const detention = { type: 'service_detention', knownDate: '2002-12-20', length: null, unit: 'no_length' as const }
  const order = { type: 'adult_bind_over', knownDate: '2000-02-18', length: null, unit: 'indefinite' as const }
  const items: readonly OracleItem[] = [
    { kind: 'conviction', ageGroup: 'youth', date: '2002-12-20', disposals: [detention] },
    { kind: 'conviction', ageGroup: 'adult', date: '2000-02-18', disposals: [order] },
  ]
  const indefinite: Outcome = { outcome: 'indefinite' }
  const asked = (date: string): OracleCase => ({ id: 'x', items, expected: [{ outcome: 'date', date }, indefinite] })
  expect(accountFor(asked('2004-12-20'))).toEqual({ kind: 'differs', names: ['length-not-given'] })
  expect(accountFor(asked('2004-12-21')).kind).toBe('unexplained')
})
