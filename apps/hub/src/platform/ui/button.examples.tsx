import { Button, LinkButton } from './button.tsx'
import { examplesOf } from './example.tsx'

export const buttonExamples = examplesOf(
  'Button',
  Button,
)({
  'The one thing a form is for': () => ({ children: 'Send to the helpline' }),
  'A lesser choice': () => ({ children: 'Keep a copy', kind: 'quiet', name: 'keep', value: 'copy' }),
})

export const linkButtonExamples = examplesOf(
  'LinkButton',
  LinkButton,
)({
  'The next step': () => ({ href: '/helpline', children: 'Ask the helpline' }),
  'A lesser next step': () => ({ href: '/guides', children: 'See all guides', kind: 'quiet' }),
})
