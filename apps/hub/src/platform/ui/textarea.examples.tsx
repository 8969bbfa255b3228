import { examplesOf } from './example.tsx'
import { Textarea } from './textarea.tsx'

export const textareaExamples = examplesOf(
  'Textarea',
  Textarea,
)({
  'With a count': ({ words }) => ({
    name: 'message',
    label: 'What happened?',
    hint: 'Use your own words. Leave out names of children and schools.',
    limit: 10_000,
    words,
  }),
  'Too long, and kept': ({ words }) => ({
    name: 'long-message',
    label: 'Anything else?',
    optional: true,
    rows: 3,
    limit: 60,
    value: 'I got a caution for shoplifting in 2014. Now a care home wants an enhanced check.',
    problems: [{ field: 'long-message', message: 'Make this 60 characters or fewer' }],
    words,
  }),
})
