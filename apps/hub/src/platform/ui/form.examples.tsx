import { Button } from './button.tsx'
import { examplesOf } from './example.tsx'
import { Form } from './form.tsx'

export const formExamples = examplesOf(
  'Form',
  Form,
)({
  'With fields that are not shown': () => ({
    action: '/helpline',
    hidden: { guide: 'what-outcome-21-is' },
    children: <Button>Ask about this guide</Button>,
  }),
})
