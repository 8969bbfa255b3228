import { type Asked, keyOf } from '@plain-record/check'
import type { FoundOffence } from '@plain-record/law'
import type { FC } from 'hono/jsx'
import { Button } from '../../platform/ui/button.tsx'
import { Form } from '../../platform/ui/form.tsx'
import type { Problem } from '../../platform/ui/problem.ts'
import { QuestionControl } from './control.tsx'
import { CheckFrame, type JourneyView, SideWays } from './frame.tsx'
import { PickOffence } from './pick-offence.tsx'
import type { Filled } from './short-questions.tsx'

type QuestionPageProps = {
  readonly view: JourneyView
  readonly asked: Asked
  /** Counted from the first answer on. */
  readonly number: number
  readonly back: string
  readonly filled?: Filled
  readonly problems?: readonly Problem[]
  readonly hasAnswers: boolean
}

/** One question, why it is asked, and where to find the answer. */
export const QuestionPage: FC<QuestionPageProps> = ({
  view,
  asked,
  number,
  back,
  filled,
  problems = [],
  hasAnswers,
}) => {
  const { words, base, kept, site } = view
  return (
    <CheckFrame view={view} title={words.question.title(number)} back={back} problems={problems}>
      <p class="about-matter">{asked.about}</p>
      <Form action={`${base}/${keyOf(asked.question)}`} hidden={{ kept }}>
        <QuestionControl
          asked={asked}
          filled={filled ?? asked.filled}
          problems={problems}
          asHeading
          words={words.question}
          ui={site.words}
        />
        <div class="beside-question">
          <p>
            <strong>{words.question.why}</strong> {asked.why}
          </p>
          {asked.where && (
            <p>
              <strong>{words.question.where}</strong> {asked.where}.
            </p>
          )}
        </div>
        <Button>{asked.control.kind === 'offence' ? words.question.find : words.question.continue}</Button>
      </Form>
      <SideWays view={view} hasAnswers={hasAnswers} />
    </CheckFrame>
  )
}

type PickProps = Omit<QuestionPageProps, 'filled'> & {
  readonly typed: string
  readonly isOneMore: boolean
  readonly found: readonly FoundOffence[]
}

/** Words were typed for an offence: these are what they may mean. */
export const PickOffencePage: FC<PickProps> = ({
  view,
  asked,
  number,
  back,
  problems = [],
  typed,
  isOneMore,
  found,
  hasAnswers,
}) => {
  const { words, base, kept, site } = view
  return (
    <CheckFrame view={view} title={words.question.title(number)} back={back} problems={problems}>
      <p class="about-matter">{asked.about}</p>
      <PickOffence
        action={`${base}/${keyOf(asked.question)}`}
        hidden={{ kept }}
        typed={typed}
        isOneMore={isOneMore}
        found={found}
        asHeading
        problems={problems}
        words={words.question}
        ui={site.words}
      />
      <SideWays view={view} hasAnswers={hasAnswers} />
    </CheckFrame>
  )
}

/** Without this answer nothing can be worked out. A page, and not a mistake of theirs. */
export const CannotGoOnPage: FC<{
  readonly view: JourneyView
  readonly back: string
  readonly matter: string
}> = ({ view, back, matter }) => {
  const { words, base, kept } = view
  return (
    <CheckFrame view={view} title={words.cannotGoOn.title} back={back}>
      <h1>{words.cannotGoOn.title}</h1>
      <p>{words.cannotGoOn.text}</p>
      <ul>
        {words.cannotGoOn.next.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <p>
        <a href="/guides/getting-your-police-record">{words.cannotGoOn.copyGuide}</a>
      </p>
      <p>
        <a href="/helpline">{view.site.words.contactTheHelpline}</a>
      </p>
      <p>
        <a href={back}>{words.cannotGoOn.back}</a>
      </p>
      <Form action={`${base}/remove`} hidden={{ kept, matter, sure: 'yes' }}>
        <Button kind="quiet">{words.cannotGoOn.leaveOut}</Button>
      </Form>
    </CheckFrame>
  )
}
