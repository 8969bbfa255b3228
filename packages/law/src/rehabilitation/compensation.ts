import { isoOf, plusDays } from '../calendar/day.ts'
import { untilItEnds } from '../calendar/moment.ts'
import { roa1974 } from '../sources.ts'
import type { Provision } from './provision.ts'
import { told } from './told.ts'

const source = roa1974('s. 5(2) Table: a compensation order', { rule: 'R13', confidence: 'statute' })

/**
 * A compensation order: the period ends with the day on which all of it is paid, however late that is. Not a relevant order, so it
 * extends other convictions like any other sentence.
 * @source Rehabilitation of Offenders Act 1974, s. 5(2) Table
 */
export const compensation: Provision = {
  spentFrom: ({ paidOn }) => (paidOn === undefined ? untilItEnds : plusDays(paidOn, 1)),
  finding: (sentence, setting) => ({
    value: told(compensation.spentFrom(sentence, setting)),
    because:
      sentence.paidOn === undefined
        ? { say: 'compensation-unpaid', with: {} }
        : { say: 'compensation-paid', with: { paidOn: isoOf(sentence.paidOn) } },
    source,
    from: [],
  }),
}
