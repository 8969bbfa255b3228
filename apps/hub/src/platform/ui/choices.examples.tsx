import { Checkboxes, Radios } from './choices.tsx'
import { examplesOf, wholePagesOf } from './example.tsx'

export const radiosExamples = examplesOf(
  'Radios',
  Radios,
)({
  'Several answers with hints': ({ words }) => ({
    name: 'which-check',
    label: 'Which check did the employer ask for?',
    hint: 'It is on the form, or in the advert.',
    choices: [
      { value: 'basic', label: 'Basic', hint: 'Anyone can ask for one about themselves.' },
      { value: 'standard', label: 'Standard' },
      { value: 'enhanced', label: 'Enhanced', hint: 'For work with children or adults at risk.' },
      { value: 'not-sure', label: 'I am not sure' },
    ],
    value: 'not-sure',
    words,
  }),
  'In one line': ({ words }) => ({
    name: 'under-18',
    label: 'Were you under 18 at the time?',
    inline: true,
    choices: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
      { value: 'not-sure', label: 'I am not sure' },
    ],
    words,
  }),
  'With something wrong': ({ words }) => ({
    name: 'wrong-way',
    label: 'How should we reply?',
    choices: [
      { value: 'code', label: 'I will read it here with a code' },
      { value: 'email', label: 'By email' },
    ],
    problems: [{ field: 'wrong-way', message: 'Choose how we should reply' }],
    words,
  }),
})

export const radiosPages = wholePagesOf(
  'Radios as a page',
  Radios,
)({
  'The question is the heading': ({ words }) => ({
    name: 'outcome',
    label: 'What did the police give you?',
    hint: 'Look for these words on the paper from the police.',
    asHeading: true,
    choices: [
      { value: 'caution', label: 'A caution' },
      { value: 'community-resolution', label: 'A community resolution' },
      { value: 'nfa', label: 'No further action' },
    ],
    words,
  }),
})

export const checkboxesExamples = examplesOf(
  'Checkboxes',
  Checkboxes,
)({
  'Any of these': ({ words }) => ({
    name: 'feels-like',
    label: 'Is any of this true for you?',
    hint: 'Choose all that are true, or none.',
    choices: [
      { value: 'unsafe', label: 'I do not feel safe' },
      { value: 'overwhelmed', label: 'It is too much for me at the moment' },
      { value: 'date', label: 'Something happens within a week', hint: 'A court date, an interview, a deadline.' },
    ],
    values: ['date'],
    words,
  }),
})
