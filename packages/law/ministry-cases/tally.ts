import { type Account, accountFor } from './account.ts'
import type { OracleCase } from './case.ts'
import type { AnyDifference } from './named-differences.ts'
import {
  accountForAllSpent,
  accountForHelper,
  accountForProceeding,
  accountForProceedings,
  accountForSchedule18,
} from './other-levels.ts'

export type Unexplained = { readonly id: string; readonly what: string }

export type Tally = {
  readonly cases: number
  readonly agree: number
  readonly differ: number
  /** Cases that ask what a certificate shows, which is another question. */
  readonly anotherQuestion: number
  readonly unexplained: readonly Unexplained[]
  /** How many cases each difference has a part in, and the first few of them. */
  readonly byName: ReadonlyMap<AnyDifference, { readonly count: number; readonly examples: readonly string[] }>
}

/** Accounts for every case, of whatever level. */
export function tally(cases: readonly OracleCase[]): Tally {
  const byName = new Map<AnyDifference, { count: number; examples: string[] }>()
  const unexplained: Unexplained[] = []
  const count = { agrees: 0, differs: 0, 'another-question': 0, unexplained: 0 }
  for (const each of cases) {
    const account = accountForLevel(each)
    count[account.kind] += 1
    if (account.kind === 'unexplained') unexplained.push({ id: each.id, what: account.what })
    if (account.kind !== 'differs') continue
    for (const name of account.names) {
      const row = byName.get(name) ?? { count: 0, examples: [] }
      row.count += 1
      if (row.examples.length < 3) row.examples.push(each.id)
      byName.set(name, row)
    }
  }
  return {
    cases: cases.length,
    agree: count.agrees,
    differ: count.differs,
    anotherQuestion: count['another-question'],
    unexplained,
    byName,
  }
}

function accountForLevel(each: OracleCase): Account {
  switch (each.level) {
    case 'dbs':
      return { kind: 'another-question' }
    case 'helper':
      return accountForHelper(each)
    case 'schedule18':
      return accountForSchedule18(each)
    case 'all_spent':
      return accountForAllSpent(each)
    case 'proceeding':
      return accountForProceeding(each)
    case 'proceedings':
      return accountForProceedings(each)
    default:
      return accountFor(each)
  }
}
