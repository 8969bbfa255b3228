import { ConfirmationPanel } from './confirmation-panel.tsx'
import { examplesOf, wholePagesOf } from './example.tsx'
import { QuotedPassage } from './quoted-passage.tsx'
import { SummaryList } from './summary-list.tsx'
import { Table } from './table.tsx'

export const quotedPassageExamples = examplesOf(
  'QuotedPassage',
  QuotedPassage,
)({
  'The best answer': ({ words }) => ({
    title: 'Will it show on an enhanced check?',
    href: '/guides/what-outcome-21-is#enhanced',
    guideTitle: 'What Outcome 21 is',
    passages: [
      'It is not a conviction or a caution. It will not be on a basic or standard check.',
      'On an enhanced check it is very unlikely to show. It may: the police decide. They must think about it with care, and you can ask for it to be looked at again.',
    ],
    checkedOn: '2026-11-22',
    why: 'Because you wrote "pictures", "police" and "15".',
    words,
  }),
})

export const summaryListExamples = examplesOf(
  'SummaryList',
  SummaryList,
)({
  'Answers to check': ({ words }) => ({
    rows: [
      {
        key: 'How we reply',
        value: 'I will read it here with a code',
        change: { href: '/helpline#way', what: 'how we reply' },
      },
      { key: 'What we call you', value: 'Sam', change: { href: '/helpline#name', what: 'what we call you' } },
      { key: 'Sent on', value: '22 November 2026' },
    ],
    words,
  }),
})

export const tableExamples = examplesOf(
  'Table',
  Table,
)({
  'What each check shows': () => ({
    caption: 'One caution, given in 2014 to an adult, not on the list of offences that always show',
    head: ['', 'Basic', 'Standard', 'Enhanced', 'Enhanced with barred lists'].map((cell) => cell || 'What it is'),
    rows: [
      ['The caution', 'Will not show', 'Will not show', 'May show: the police decide', 'May show: the police decide'],
      ['A fine from 2024', 'Will not show', 'Will show', 'Will show', 'Will show'],
    ],
  }),
})

export const confirmationPages = wholePagesOf(
  'ConfirmationPanel',
  ConfirmationPanel,
)({
  'A message was sent': ({ words }) => ({
    title: 'We have your message',
    reference: 'K4T-9PM-27Q',
    children: <p>An adviser will read it on Monday 23 November. You will need your code to read the reply.</p>,
    words,
  }),
})
