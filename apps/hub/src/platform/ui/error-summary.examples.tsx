import { ErrorSummary } from './error-summary.tsx'
import { examplesOf } from './example.tsx'

export const errorSummaryExamples = examplesOf(
  'ErrorSummary',
  ErrorSummary,
)({
  'Two things to put right': ({ words }) => ({
    problems: [
      { field: 'wrong-email', message: 'Enter an email address with an @, like name@example.org' },
      { field: 'wrong-way', message: 'Choose how we should reply' },
    ],
    words,
  }),
  'Nothing to put right': ({ words }) => ({ problems: [], words }),
})
