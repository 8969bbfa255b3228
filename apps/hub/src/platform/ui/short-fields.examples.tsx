import { examplesOf } from './example.tsx'
import { ShortFields } from './short-fields.tsx'

export const shortFieldsExamples = examplesOf(
  'ShortFields',
  ShortFields,
)({
  'A date': ({ words }) => ({
    name: 'given',
    label: 'When did you get it?',
    hint: 'Leave out the day or the month if you do not know it.',
    fields: [
      { name: 'given-day', label: 'Day' },
      { name: 'given-month', label: 'Month', value: 'March', wide: true },
      { name: 'given-year', label: 'Year', value: '2019' },
    ],
    words,
  }),
  'A length with something wrong': ({ words }) => ({
    name: 'lasted',
    label: 'How long was it?',
    fields: [
      { name: 'lasted-years', label: 'Years' },
      { name: 'lasted-months', label: 'Months', value: 'some' },
    ],
    problems: [{ field: 'lasted-months', message: 'Give the length in whole numbers, for example 18 months' }],
    words,
  }),
})
