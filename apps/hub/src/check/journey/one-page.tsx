import { type Asked, keyOf, nameOf } from '@plain-record/check'
import type { FoundOffence } from '@plain-record/law'
import type { FC } from 'hono/jsx'
import { Button } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { Form } from '../../platform/ui/form.tsx'
import type { Problem } from '../../platform/ui/problem.ts'
import { QuestionControl } from './control.tsx'
import { CheckFrame, type JourneyView, SideWays } from './frame.tsx'
import type { Filled } from './short-questions.tsx'

/** In front of the fields of one question, on a page that has many. */
export const beforeOf = (asked: Pick<Asked, 'question'>): string => `q${keyOf(asked.question)}-`

export type OnePageMatter = {
  readonly id: string
  readonly title: string
  readonly questions: readonly Asked[]
  /** Words were typed for an offence: what they may mean. */
  readonly pick?: { readonly before: string; readonly typed: string; readonly found: readonly FoundOffence[] }
}

type OnePageProps = {
  readonly view: JourneyView
  readonly matters: readonly OnePageMatter[]
  readonly filled: Filled
  readonly problems: readonly Problem[]
  readonly isFull: boolean
}

/** Every question of every matter on one page: for advisers, who have done it often. */
export const OnePage: FC<OnePageProps> = ({ view, matters, filled, problems, isFull }) => {
  const { words, base, kept, site } = view
  return (
    <CheckFrame view={view} title={words.form.title} back={`${base}/answers`} problems={problems}>
      <h1>{words.form.title}</h1>
      <p>{words.form.intro}</p>
      {isFull && <p>{words.form.tooMany}</p>}
      <Form action={`${base}/all`} hidden={{ kept }}>
        {matters.map((matter) => (
          <section class="one-page" aria-labelledby={`about-${matter.id}`}>
            <h2 id={`about-${matter.id}`}>{matter.title}</h2>
            {matter.questions.map((asked) => (
              <QuestionControl
                asked={asked}
                before={beforeOf(asked)}
                filled={filled}
                problems={problems}
                asHeading={false}
                words={words.question}
                ui={site.words}
              />
            ))}
            {matter.pick && <Pick {...matter.pick} view={view} />}
          </section>
        ))}
        <Button name="do" value="save">
          {words.form.save}
        </Button>{' '}
        {!isFull && (
          <Button kind="quiet" name="do" value="add">
            {words.form.saveAndAdd}
          </Button>
        )}{' '}
        <Button kind="quiet" name="do" value="result">
          {words.form.saveAndResult}
        </Button>
      </Form>
      <SideWays view={view} hasAnswers />
    </CheckFrame>
  )
}

const Pick: FC<NonNullable<OnePageMatter['pick']> & { readonly view: JourneyView }> = ({
  before,
  typed,
  found,
  view: { words, site },
}) => (
  <Radios
    name={`${before}pick`}
    label={words.question.pickTitle}
    hint={found.length === 0 ? words.question.nothingFound(typed) : words.question.pickHint(typed)}
    choices={[
      ...found.map(({ offence }) => ({ value: offence.code, label: nameOf(offence.code) })),
      { value: 'none', label: words.question.pickNone },
    ]}
    words={site.words}
  />
)
