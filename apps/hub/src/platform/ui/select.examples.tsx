import { examplesOf } from './example.tsx'
import { Select } from './select.tsx'

export const selectExamples = examplesOf(
  'Select',
  Select,
)({
  'A long list': ({ words }) => ({
    name: 'topic',
    label: 'What is it about?',
    choices: [
      { value: '', label: 'Choose a topic' },
      { value: 'filtering', label: 'What is left off a certificate' },
      { value: 'police-outcome-codes', label: 'How the police close a case' },
      { value: 'telling-an-employer', label: 'Telling an employer' },
    ],
    value: 'filtering',
    words,
  }),
})
