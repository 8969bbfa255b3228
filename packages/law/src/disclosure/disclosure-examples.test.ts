import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import { parseRecord } from '../record/parse-record.ts'
import { assess } from '../rehabilitation/assess.ts'
import type { CheckQuestion } from './check-dates.ts'
import { type DisclosureExample, disclosureExamples, inTheBriefsWords, recordOf } from './testing/examples.ts'

const ruleOf = ({ decisiveRule }: DisclosureExample): string => /D\d+/.exec(decisiveRule)?.[0] ?? 'D15'

function assessed(example: DisclosureExample, more: Partial<CheckQuestion> = {}) {
  const parsed = parseRecord(recordOf(example))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const on = day(example.facts.asOf)
  const [matter] = assess(parsed.record, { on, lawAsAt: on, ...more }).matters
  if (!matter) throw new Error('There is no matter in the example.')
  return matter
}

function shown(example: DisclosureExample, more: Partial<CheckQuestion> = {}) {
  const { checks } = assessed(example, more)
  const [basic, standard, enhanced] = checks.map(({ shows }) => inTheBriefsWords[shows])
  return { basic, standard, enhanced }
}

describe('the worked examples of the brief on checks', () => {
  test.each(disclosureExamples.map((example) => ({ rule: ruleOf(example), id: example.id, example })))(
    '$rule: $id',
    ({ example }) => {
      const { expected, alternative, facts } = example
      if (!example.uncertain) expect(shown(example)).toEqual(expected)
      else {
        // An open question of law: neither answer alone, and each by its own reading.
        expect(shown(example, { listReadings: { childcareRegulations: 'of-2009' } })).toEqual(expected)
        expect(shown(example, { listReadings: { childcareRegulations: 'of-2018' } })).toEqual(alternative)
        expect(shown(example).standard).toBe('cannot tell')
      }
      const { status } = assessed(example)
      if (status !== 'nothing-to-spend' && facts.disposal !== 'arrest only')
        expect(status === 'spent', facts.disposal).toBe(!facts.unspentAtAsOf)
    },
  )
})
