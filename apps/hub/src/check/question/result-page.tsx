import type { Child, FC } from 'hono/jsx'
import { Breadcrumbs } from '../../platform/ui/breadcrumbs.tsx'
import { LinkButton } from '../../platform/ui/button.tsx'
import { FeedbackForm } from '../../platform/ui/feedback-form.tsx'
import { Page } from '../../platform/ui/page.tsx'
import type { Site } from '../../platform/ui/service.ts'
import { type Said, SourceSection, type Statement, StatementSection, Statements } from '../../statements/index.ts'
import { QuestionForm } from './question-form.tsx'
import { trailOf } from './question-page.tsx'
import type { QuestionDraft } from './read-question.ts'
import type { SaidOf } from './said-of.ts'
import type { QuestionWords } from './words/en.ts'

type ResultProps = {
  readonly site: Site
  readonly words: QuestionWords
  readonly said: Said
  readonly action: string
  readonly resultAt?: string | undefined
  readonly draft: QuestionDraft
  readonly answer: SaidOf
  /** What it means for the record of a check under way, drawn by the check. */
  readonly record?: Child | undefined
}

/** What a question asks for in law: the answer, what may be left out, why, and what to do if it asks too much. */
export const ResultPage: FC<ResultProps> = (page) => {
  const { site, words, said, action, resultAt, draft, answer } = page
  const { result, statements } = words
  const before = answer.read.length > 0 ? statements.before : statements.notRead
  const tooMuch = answer.inLaw.asksTooMuch === 'no' ? [] : statements.tooMuch
  return (
    <Page site={site} title={result.title} sensitive={resultAt !== undefined} noindex printable>
      <Breadcrumbs trail={trailOf(words, resultAt)} words={site.words} />
      <h1>{result.title}</h1>
      <p class="lead">{answer.headline}</p>
      <Branches {...page} />
      {answer.about.length > 0 && answer.read.length > 0 && (
        <StatementSection {...said} id="who-asks" heading={result.whoAsks} statements={answer.about} />
      )}
      {answer.besides.map(({ id, heading, statements: about }) => (
        <StatementSection {...said} id={id} heading={heading} statements={about} />
      ))}
      {answer.inLaw.asksTooMuch !== 'no' && (
        <StatementSection
          {...said}
          id="too-much"
          heading={result.tooMuch[answer.inLaw.asksTooMuch]}
          statements={tooMuch}
        />
      )}
      <StatementSection {...said} id="before" heading={result.before} statements={before} />
      {answer.read.length > 0 && <WhatWeRead {...page} />}
      <Record {...page} />
      <section aria-labelledby="change">
        <h2 id="change">{result.change}</h2>
        <QuestionForm site={site} words={words} action={action} draft={draft} />
      </section>
      <section aria-labelledby="help">
        <h2 id="help">{result.help}</h2>
        <p>{result.helpText}</p>
        <LinkButton href="/helpline" kind="quiet">
          {result.helpLink}
        </LinkButton>
      </section>
      <p class="guide-information">
        {words.scope} {words.information}
      </p>
      <FeedbackForm page="check-question" words={site.words} />
      <SourceSection site={site} sources={said.sources} statements={statementsOf(answer, [...tooMuch, ...before])} />
    </Page>
  )
}

const statementsOf = (answer: SaidOf, more: readonly Statement[]): readonly Statement[] => [
  ...answer.branches.flatMap(({ statements }) => statements),
  ...(answer.read.length > 0 ? answer.about : []),
  ...answer.besides.flatMap(({ statements }) => statements),
  ...more,
]

const Branches: FC<ResultProps> = ({ words: { result }, said, answer: { branches } }) =>
  branches.length === 0 ? null : (
    <section aria-labelledby="leave-out">
      <h2 id="leave-out">{result.leaveOut}</h2>
      {branches.map(({ heading, statements }) => (
        <>
          {heading && <h3>{heading}</h3>}
          <Statements {...said} statements={statements} />
        </>
      ))}
    </section>
  )

const WhatWeRead: FC<ResultProps> = ({ words: { result }, answer: { read } }) => (
  <section aria-labelledby="read">
    <h2 id="read">{result.weRead}</h2>
    <ul>
      {read.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
    <p>{result.weReadText}</p>
  </section>
)

const Record: FC<ResultProps> = ({ words: { result }, record }) => (
  <section aria-labelledby="record">
    <h2 id="record">{result.record}</h2>
    {record ?? (
      <>
        <p>{result.recordText}</p>
        <p>
          <LinkButton href="/check">{result.recordLink}</LinkButton>
        </p>
        <p>
          <a href="/check/job">{result.job}</a>
        </p>
      </>
    )}
  </section>
)
