import { examplesOf } from './example.tsx'
import { TextInput } from './text-input.tsx'

export const textInputExamples = examplesOf(
  'TextInput',
  TextInput,
)({
  'With a hint': ({ words }) => ({
    name: 'call-me',
    label: 'What should we call you?',
    hint: 'Any name you like. It does not have to be yours.',
    optional: true,
    width: 'medium',
    words,
  }),
  'With something wrong': ({ words }) => ({
    name: 'wrong-email',
    label: 'Your email address',
    type: 'email',
    value: 'sam at example',
    problems: [{ field: 'wrong-email', message: 'Enter an email address with an @, like name@example.org' }],
    words,
  }),
  'A short code': ({ words }) => ({
    name: 'reply-code',
    label: 'Your reply code',
    hint: 'It is on the page you saw after you sent your message.',
    width: 'short',
    inputmode: 'text',
    words,
  }),
  'A number the browser may fill in': ({ words }) => ({
    name: 'tel',
    label: 'Phone number',
    type: 'tel',
    inputmode: 'tel',
    autocomplete: 'tel',
    width: 'medium',
    words,
  }),
})
