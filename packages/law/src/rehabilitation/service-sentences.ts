import { day, isoOf } from '../calendar/day.ts'
import { firstDayAfterPeriod, months } from '../calendar/period.ts'
import type { Source } from '../finding.ts'
import type { ExactSentence } from '../record/exact.ts'
import { laspo2012, roa1974 } from '../sources.ts'
import { lastDayOfSentence } from './custody.ts'
import type { AgePeriod, Dated, Law } from './law.ts'
import { forAge, type Provision } from './provision.ts'
import { told } from './told.ts'

const yearOrHalf: AgePeriod = { adult: months(12), under18: months(6) }

const sameInBoth = (row: string): readonly Dated<AgePeriod>[] => [
  {
    from: day('2014-03-10'),
    source: laspo2012(`s. 139(4): ${row}`, { rule: 'R41', confidence: 'statute' }),
    rule: yearOrHalf,
  },
  {
    from: day('2023-10-28'),
    source: roa1974(`s. 5(2) Table: ${row}`, { rule: 'R11', confidence: 'statute' }),
    rule: yearOrHalf,
  },
]

export const removalPeriods: readonly Dated<AgePeriod>[] = sameInBoth("removal from His Majesty's service")
export const serviceDetentionPeriods: readonly Dated<AgePeriod>[] = sameInBoth('a sentence of service detention')

/** The row is absent from the text of 24 March 2022 and there in that of 1 April 2025; when it began was not found. */
export const serviceReprimandPeriods: readonly Dated<AgePeriod>[] = [
  {
    from: day('2014-03-10'),
    source: roa1974('s. 5(2) Table: a severe reprimand or reprimand, before the row was there', {
      rule: 'R11',
      confidence: 'unsettled',
    }),
    rule: yearOrHalf,
  },
  {
    from: day('2025-04-01'),
    source: roa1974('s. 5(2) Table: a severe reprimand or reprimand', { rule: 'R11', confidence: 'statute' }),
    rule: yearOrHalf,
  },
]

function periodAndSource({ kind }: ExactSentence, { rules, sources }: Law): { period: AgePeriod; source: Source } {
  if (kind === 'service-detention') return { period: rules.serviceDetention, source: sources.serviceDetention }
  if (kind === 'service-reprimand') return { period: rules.serviceReprimand, source: sources.serviceReprimand }
  return { period: rules.removalFromService, source: sources.removalFromService }
}

/**
 * Sentences of service courts. Detention counts from the day it is completed, removal and reprimands from the date of conviction.
 * A finding of guilt in service disciplinary proceedings is a conviction (s. 2).
 * @source Rehabilitation of Offenders Act 1974, s. 5(2) Table
 */
export const serviceSentence: Provision = {
  spentFrom: (sentence, setting) => {
    const begins =
      sentence.kind === 'service-detention' ? lastDayOfSentence(sentence, setting) : setting.conviction.date
    return firstDayAfterPeriod(begins, forAge(periodAndSource(sentence, setting.law).period, setting.conviction))
  },
  finding: (sentence, setting) => {
    const { conviction, law } = setting
    const { period, source } = periodAndSource(sentence, law)
    const facts = { kind: sentence.kind, months: forAge(period, conviction).months, under18: conviction.under18 }
    return {
      value: told(serviceSentence.spentFrom(sentence, setting)),
      because:
        sentence.kind === 'service-detention'
          ? {
              say: 'period-after-completion',
              with: { ...facts, completed: isoOf(lastDayOfSentence(sentence, setting)) },
            }
          : { say: 'period-from-conviction', with: { ...facts, date: isoOf(conviction.date) } },
      source,
      from: [],
    }
  },
}
