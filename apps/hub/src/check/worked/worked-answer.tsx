import {
  answeredIn,
  type Draft,
  keyOf,
  putQuestion,
  questionsEn,
  sheetEn,
  titleOf,
  unfinishedIn,
} from '@plain-record/check'
import { type CheckQuestion, isoOf } from '@plain-record/law'
import type { FC } from 'hono/jsx'
import { Button } from '../../platform/ui/button.tsx'
import { Form } from '../../platform/ui/form.tsx'
import { longDate } from '../../platform/ui/long-date.ts'
import type { Problem } from '../../platform/ui/problem.ts'
import type { Site } from '../../platform/ui/service.ts'
import { QuestionControl } from '../journey/control.tsx'
import { PickOffence } from '../journey/pick-offence.tsx'
import { answeredWords } from '../journey/question-routes.tsx'
import { draftInForm } from '../journeys/sealed-draft.ts'
import { readPlace } from '../read/read-place.ts'
import { CertaintyWords } from '../result/certainty-words.tsx'
import { CheckTable } from '../result/check-table.tsx'
import { sheetOf } from '../result-routes.tsx'
import type { CheckWords } from '../words/en.ts'
import { type Worked, workedFields, workedPlace } from './take-worked.ts'

export type WorkedProps = {
  readonly site: Site
  readonly words: CheckWords
  readonly secret: Buffer
  readonly law: CheckQuestion
  /** Where the box is that it was typed into, and what was typed. */
  readonly action: string
  readonly asked: string
  readonly worked: Worked
}

/** Whether enough is told of every matter: of some of them alone nothing is worked out. */
export const isWorkedOut = (draft: Draft): boolean => unfinishedIn(draft).size === 0

/** What is wrong with an answer that was sent: for the summary at the top of the page as well. */
export function problemsIn({ refused }: Worked, form: { readonly picking: boolean }): readonly Problem[] {
  if (refused?.kind === 'problems') return refused.problems
  if (refused?.kind === 'which-offence' && form.picking) return [{ field: 'pick', message: questionsEn.problems.pick }]
  return []
}

/**
 * The answer that the law gives to what somebody typed: computed, and said to be. Everything that was read stands there and can be taken
 * off; what is missing is asked, one thing at a time.
 */
export const WorkedAnswer: FC<WorkedProps> = (props) => {
  const { site, words, worked, law } = props
  const { draft, next } = worked
  const said = words.worked
  const sheet = isWorkedOut(draft) ? sheetOf(draft, law) : undefined
  return (
    <section class="worked" aria-labelledby="worked">
      <h2 id="worked">{sheet ? said.title : said.titleNotYet}</h2>
      {sheet && (
        <p class="lead">
          <strong>{sheet.headline}</strong>
        </p>
      )}
      <p>{sheet ? said.computed : said.notYet}</p>
      <ReadFacts {...props} />
      {next && <OneQuestion {...props} />}
      {sheet && (
        <>
          <CheckTable sheet={sheet} on={longDate(isoOf(law.on), site.words)} words={words.results.checks} />
          <CertaintyWords sheet={sheet} words={words.results.certainty} />
        </>
      )}
      <GoOn {...props} />
    </section>
  )
}

const hiddenIn = ({ asked, secret, worked }: WorkedProps): Readonly<Record<string, string>> => ({
  q: asked,
  [workedFields.kept]: draftInForm(secret, workedPlace, worked.draft),
})

/** What was read, each fact with a way to take it off. */
const ReadFacts: FC<WorkedProps> = (props) => {
  const { words, worked, action } = props
  const unfinished = unfinishedIn(worked.draft)
  return (
    <Form action={action} hidden={hiddenIn(props)}>
      <p>{words.worked.read}</p>
      {answeredIn(worked.draft, answeredWords).map(({ id, about, answers }, i) => {
        const matter = worked.draft.matters[i]
        return (
          <>
            <h3>{matter && !unfinished.has(id) ? titleOf(matter, sheetEn) : about}</h3>
            <ul class="read-facts">
              {answers.map(({ question, key, value }) => (
                <li>
                  <span>
                    {key}: <strong>{value}</strong>
                  </span>
                  <Button kind="quiet" name={workedFields.drop} value={keyOf(question)}>
                    {words.worked.takeOff}
                    <span class="visually-hidden">
                      : {key}, {value}
                    </span>
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )
      })}
    </Form>
  )
}

const OneQuestion: FC<WorkedProps> = (props) => {
  const { site, words, worked, action } = props
  const { draft, next, refused, filled } = worked
  const asked = next && putQuestion(draft, next, questionsEn)
  if (!next || !asked) return null
  const hidden = { ...hiddenIn(props), [workedFields.question]: keyOf(next) }
  const problems = problemsIn(worked, { picking: filled?.['picking'] !== undefined })
  if (refused?.kind === 'which-offence')
    return (
      <PickOffence
        action={action}
        hidden={hidden}
        typed={refused.typed}
        isOneMore={false}
        found={refused.found}
        problems={problems}
        words={words.question}
        ui={site.words}
      />
    )
  return (
    <Form action={action} hidden={hidden}>
      {draft.matters.length > 1 && <p class="about-matter">{asked.about}</p>}
      <QuestionControl
        asked={asked}
        filled={filled ?? asked.filled}
        problems={problems}
        asHeading={false}
        words={words.question}
        ui={site.words}
      />
      {refused?.kind === 'cannot-go-on' && <p class="inset">{words.cannotGoOn.text}</p>}
      <p class="hint">
        {words.question.why} {asked.why}
      </p>
      <Button>{asked.control.kind === 'offence' ? words.question.find : words.question.continue}</Button>
    </Form>
  )
}

/** To the checker with all of it, for the reasons, other days, and a copy to keep. */
const GoOn: FC<WorkedProps> = ({ words, secret, asked, worked: { draft } }) => (
  <Form action="/check/read/use" hidden={{ kept: draftInForm(secret, readPlace, draft), words: asked }}>
    {draft.matters.map(({ id }) => (
      <input type="hidden" name="use" value={id} />
    ))}
    <Button kind="quiet">{words.worked.goOn}</Button>
  </Form>
)
