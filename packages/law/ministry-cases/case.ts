import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** What the ministry's checker says of one caution or conviction. */
export type Outcome = {
  readonly outcome: 'date' | 'never_spent' | 'indefinite' | 'spent_simple' | 'none' | 'error' | 'no_error'
  readonly date?: string
  readonly status?: string | null
  readonly reason?: string
  /** Before other convictions are looked at, and the same without the orders that it keeps from extending them. */
  readonly own?: Outcome
  readonly ownWithoutNoDragThrough?: Outcome
}

/** It prints no date, or stops. */
export const refused = 'no answer'

export type OracleDisposal = {
  readonly type: string
  /** Null where a caution is asked about that is spent whenever it was given. */
  readonly knownDate: string | null
  readonly length: number | null
  readonly unit: 'days' | 'weeks' | 'months' | 'years' | 'indefinite' | 'no_length' | null
  readonly endorsement?: boolean | null
  readonly paidOn?: string | null
  readonly conditionsEnd?: string | null
  readonly schedule18?: {
    readonly offence?: boolean
    readonly multipleSentences?: boolean
    readonly singleOver4Years?: boolean
  }
}

export type OracleItem = {
  readonly kind: 'conviction' | 'caution'
  readonly ageGroup: 'adult' | 'youth'
  /** Absent where only one disposal is asked about. */
  readonly date?: string | null
  readonly disposals: readonly OracleDisposal[]
  readonly own?: Outcome
  readonly ownWithoutNoDragThrough?: Outcome
}

/** One case, of any level; see cases/README.md. */
export type OracleCase = {
  readonly id: string
  readonly level?: 'report' | 'disposal' | 'proceedings' | 'proceeding' | 'all_spent' | 'schedule18' | 'dbs' | 'helper'
  readonly asOf?: string
  readonly items: readonly OracleItem[]
  readonly expected: readonly Outcome[]
  /** False: the service would not have asked for these answers. */
  readonly reachable?: boolean
  /** The types that the checker works out by the rule that is tested, the one given among them. */
  readonly typesSharingRule?: readonly string[]
  /** Where the order of entry makes a difference: every answer that was seen, for each item. */
  readonly answersOverAllEntryOrders?: readonly (readonly string[])[]
  readonly orderInvariant?: boolean
  /** Whether the page says at its head that all is spent, and whether it is by its own dates. */
  readonly expectedHeadlineAllSpent?: boolean | null
  readonly expectedAllSpentAfterDragThrough?: boolean | null
  readonly disposalOutcomes?: readonly Outcome[]
  readonly expectedAllSpent?: boolean
  readonly schedule18?: OracleDisposal['schedule18']
  readonly expectedSchedule18Over4Years?: boolean | null
  readonly helper?: string
  readonly args?: readonly (string | number)[]
  readonly op?: string
  readonly value?: number | boolean
}

const files = ['moj-scenarios.json', 'moj-singles.json.gz', 'moj-multiples.json.gz']

/** The cases of a folder. @throws when one of the files is missing: figures over part of them would mislead */
export function readCases(folder: string): readonly OracleCase[] {
  return files.flatMap((name) => {
    const path = join(folder, name)
    if (!existsSync(path)) throw new Error(`There is no ${name} in ${folder}.`)
    const bytes = readFileSync(path)
    const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
    return JSON.parse(text) as OracleCase[]
  })
}
