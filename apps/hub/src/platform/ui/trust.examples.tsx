import { examplesOf } from './example.tsx'
import { FeedbackForm } from './feedback-form.tsx'
import { ReviewDates } from './review-dates.tsx'
import { SourceList } from './source-list.tsx'

export const reviewDatesExamples = examplesOf(
  'ReviewDates',
  ReviewDates,
)({
  'In date': ({ words }) => ({
    checkedOn: '2026-11-22',
    checkAgainBy: '2027-05-22',
    checkedByRole: 'writer',
    words,
  }),
  Overdue: ({ words }) => ({
    checkedOn: '2025-09-01',
    checkAgainBy: '2026-09-01',
    checkedByRole: 'writer',
    overdue: true,
    words,
  }),
})

export const sourceListExamples = examplesOf(
  'SourceList',
  SourceList,
)({
  'The law, and what others say': ({ words }) => ({
    sources: [
      {
        id: 'pa1997-s113b',
        cite: 'Police Act 1997, s. 113B(4)',
        url: 'https://www.legislation.gov.uk/ukpga/1997/50/section/113B',
        says: 'The police are asked for information they think is relevant and ought to be included.',
        seen: 'statute',
        checked: '2026-11-22',
      },
      {
        id: 'lawyers-on-21',
        cite: 'A law centre for young people, 2024',
        url: 'https://example.org/outcome-21',
        says: 'How the police may close a case about a picture.',
        seen: 'secondary',
        checked: '2026-10-01',
      },
    ],
    words,
  }),
})

export const feedbackFormExamples = examplesOf(
  'FeedbackForm',
  FeedbackForm,
)({
  'Under a guide': ({ words }) => ({ page: 'what-outcome-21-is', words }),
})
