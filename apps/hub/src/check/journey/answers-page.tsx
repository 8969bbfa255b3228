import { type AnsweredMatter, keyOf, type Question } from '@plain-record/check'
import type { FC } from 'hono/jsx'
import { Button, LinkButton } from '../../platform/ui/button.tsx'
import { Form } from '../../platform/ui/form.tsx'
import { SummaryList } from '../../platform/ui/summary-list.tsx'
import { CheckFrame, type JourneyView, SideWays } from './frame.tsx'

type AnswersPageProps = {
  readonly view: JourneyView
  readonly matters: readonly AnsweredMatter[]
  /** Ids of matters of which too little is told. */
  readonly unfinished: ReadonlySet<string>
  /** Something that can still change the answer. */
  readonly open: Question | undefined
  /** What each matter is called: "Fine for theft, 10 March 2019". */
  readonly titleOf: (matter: AnsweredMatter) => string
}

/** Everything that was told, a card for each matter, with a way to change each answer. */
export const AnswersPage: FC<AnswersPageProps> = ({ view, matters, unfinished, open, titleOf }) => {
  const { words, base, kept } = view
  return (
    <CheckFrame view={view} title={words.answers.title}>
      <h1>{words.answers.heading}</h1>
      {matters.length === 0 && <p>{words.answers.none}</p>}
      {matters.map((matter) => (
        <MatterCard view={view} matter={matter} title={titleOf(matter)} isUnfinished={unfinished.has(matter.id)} />
      ))}
      {open && !unfinished.has(open.matter) && (
        <p>
          {words.answers.oneMoreQuestion} <a href={`${base}/${keyOf(open)}`}>{words.answers.askIt}</a>
        </p>
      )}
      <p>{words.answers.forgotten}</p>
      <Form action={`${base}/add`} hidden={{ kept }}>
        <Button kind="quiet">{words.answers.add}</Button>
      </Form>
      {matters.length > unfinished.size && <LinkButton href={`${base}/result`}>{words.answers.result}</LinkButton>}
      <p>
        <a href={`${base}/all`}>{words.answers.onePage}</a>
      </p>
      <SideWays view={view} hasAnswers={false} />
    </CheckFrame>
  )
}

const MatterCard: FC<{
  readonly view: JourneyView
  readonly matter: AnsweredMatter
  readonly title: string
  readonly isUnfinished: boolean
}> = ({ view: { site, words, base }, matter, title, isUnfinished }) => (
  <section class="card" aria-labelledby={matter.id}>
    <div class="card-head">
      <h2 id={matter.id}>{title}</h2>
      <a href={`${base}/remove/${matter.id}`}>
        {words.answers.remove}
        <span class="visually-hidden"> {title}</span>
      </a>
    </div>
    {isUnfinished && (
      <p>
        <strong>{words.answers.unfinished}</strong>{' '}
        <a href={`${base}/next/${matter.id}`}>
          {words.answers.finish}
          <span class="visually-hidden"> {title}</span>
        </a>
      </p>
    )}
    <SummaryList
      rows={matter.answers.map(({ question, key, value }) => ({
        key,
        value,
        change: { href: `${base}/${keyOf(question)}`, what: `${key}, ${title}` },
      }))}
      words={site.words}
    />
  </section>
)
