import type { FC } from 'hono/jsx'
import { type Statement, StatementSection } from '../statements/index.ts'
import type { SectionId } from './contents.tsx'
import type { Drawing } from './page-end.tsx'
import type { Asking, Plan } from './plan.ts'
import type { EmployersWords } from './words/en.ts'

/** The sections that `PlanSections` draws. */
export const planIds = ['ask', 'when', 'ignore', 'never', 'keep', 'shows'] as const satisfies readonly SectionId[]

type PlanProps = { readonly drawing: Drawing; readonly plan: Plan }

/** How to ask, when, what to ignore, and what to do and not to do whatever the role. */
export const PlanSections: FC<PlanProps> = ({ drawing, plan }) => {
  const { words, said } = drawing
  const { headings, advice } = words
  return (
    <>
      <StatementSection {...said} id="ask" heading={headings.ask} statements={plan.about}>
        <AskingList words={words} asking={plan.asking} />
      </StatementSection>
      <StatementSection {...said} id="when" heading={headings.when} statements={advice.when} />
      <StatementSection {...said} id="ignore" heading={headings.ignore} statements={plan.ignored} />
      <StatementSection {...said} id="never" heading={headings.never} statements={advice.never} />
      <StatementSection {...said} id="keep" heading={headings.keep} statements={advice.keep} />
      <StatementSection {...said} id="shows" heading={headings.shows} statements={advice.shows} />
    </>
  )
}

/** Every statement that `PlanSections` makes. */
export const statementsOfPlan = ({ about, ignored }: Plan, { advice }: EmployersWords): readonly Statement[] => [
  ...about,
  ...advice.when,
  ...ignored,
  ...advice.never,
  ...advice.keep,
  ...advice.shows,
]

/** The words to ask with, and the words to say with them. */
const AskingList: FC<{ readonly words: EmployersWords; readonly asking: readonly Asking[] }> = ({
  words: { result },
  asking,
}) => (
  <>
    {asking.map(({ when, question, warning }) => (
      <>
        <p>{result.question[when]}</p>
        <blockquote class="inset">
          <p>{question}</p>
        </blockquote>
        {warning && (
          <>
            <p>{result.sayThis}</p>
            <blockquote class="inset">
              <p>{warning}</p>
            </blockquote>
          </>
        )}
      </>
    ))}
  </>
)
