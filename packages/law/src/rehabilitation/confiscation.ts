import { isoOf, plusDays } from '../calendar/day.ts'
import { untilItEnds } from '../calendar/moment.ts'
import { roa1974 } from '../sources.ts'
import type { Provision } from './provision.ts'
import { told } from './told.ts'

const source = roa1974('s. 1(2), (2B): confiscation under the Proceeds of Crime Act 2002', {
  rule: 'R6',
  confidence: 'statute',
})

/**
 * A confiscation order has no period of its own. While any of it is unpaid the person is not rehabilitated; an unpaid fine has no
 * such effect. Paid, it stands in the way no longer from the day after.
 * @source Rehabilitation of Offenders Act 1974, s. 1(2B)
 */
export const confiscation: Provision = {
  spentFrom: ({ paidOn }) => (paidOn === undefined ? untilItEnds : plusDays(paidOn, 1)),
  finding: (sentence, setting) => ({
    value: told(confiscation.spentFrom(sentence, setting)),
    because:
      sentence.paidOn === undefined
        ? { say: 'confiscation-unpaid', with: {} }
        : { say: 'confiscation-paid', with: { paidOn: isoOf(sentence.paidOn) } },
    source,
    from: [],
  }),
}
