import { certificateFor, mayAsk, type Role } from '@plain-record/law'
import type { Child, FC } from 'hono/jsx'
import { atMost, type MayAskWords, RoleBox, type RoleDoor, RoleFacts } from '../../may-ask/index.ts'
import { Breadcrumbs } from '../../platform/ui/breadcrumbs.tsx'
import { LinkButton } from '../../platform/ui/button.tsx'
import { FeedbackForm } from '../../platform/ui/feedback-form.tsx'
import { Page } from '../../platform/ui/page.tsx'
import type { Site } from '../../platform/ui/service.ts'
import { type Said, SourceSection, type Statement, StatementSection } from '../../statements/index.ts'
import type { JobWords } from './words/en.ts'

/** What every page on a job is drawn with. */
export type JobView = {
  readonly site: Site
  readonly words: JobWords
  readonly said: Said
  /** What is said of a role wherever it is shown. */
  readonly roleWords: MayAskWords
  readonly door: RoleDoor
}

/** Where the way to a role begins. */
export const JobPage: FC<{ readonly view: JobView }> = ({ view: { site, words, roleWords, door } }) => (
  <Page site={site} title={words.title} sensitive={door.sensitive ?? false} summary={words.lead}>
    <Breadcrumbs trail={door.trail} words={site.words} />
    <h1>{words.title}</h1>
    <p class="lead">{words.lead}</p>
    <p>{words.private}</p>
    <RoleBox site={site} words={roleWords} door={door} />
    <p class="guide-scope">
      {words.scope} {words.information}
    </p>
    <FeedbackForm page="check-job" words={site.words} />
  </Page>
)

/** For somebody whose role is not in our list. */
export const NoRolePage: FC<{ readonly view: JobView; readonly typed: string }> = ({
  view: { site, words, roleWords, door },
  typed,
}) => (
  <Page site={site} title={words.noneFits.title} sensitive={door.sensitive ?? false} noindex>
    <Breadcrumbs trail={door.trail} words={site.words} />
    <h1>{words.noneFits.title}</h1>
    <ByDuties words={words} />
    <RoleBox site={site} words={roleWords} door={door} typed={typed} />
    <Person words={words} />
  </Page>
)

/** The other way: from duties. */
export const ByDuties: FC<{ readonly words: JobWords }> = ({ words: { noneFits } }) => (
  <p>
    {noneFits.text} <a href="/employers/duties">{noneFits.duties}</a>. {noneFits.dutiesText}
  </p>
)

type JobResultProps = {
  readonly view: JobView
  readonly role: Role
  /** What the check would show of the record of a check under way. */
  readonly record?: Child | undefined
}

/** Which check a role can ask for, what may be asked, and what it would show of a record. */
export const JobResultPage: FC<JobResultProps> = ({ view, role, record }) => {
  const { site, words, said, roleWords, door } = view
  const { result, statements } = words
  const asks = [...statements.asks[mayAsk(role).value], ...aboutCheck(role, words)]
  return (
    <Page site={site} title={words.title} sensitive={door.sensitive ?? false} noindex printable>
      <Breadcrumbs trail={door.trail} words={site.words} />
      <h1>{result.heading(role.name)}</h1>
      <p class="lead">{atMost(role, roleWords)}</p>
      <RoleFacts site={site} words={roleWords} role={role} />
      <StatementSection {...said} id="asks" heading={result.asks} statements={asks} />
      <section aria-labelledby="record">
        <h2 id="record">{result.record}</h2>
        {record ?? (
          <>
            <p>{result.recordText}</p>
            <p>
              <LinkButton href="/check">{result.recordLink}</LinkButton>
            </p>
          </>
        )}
      </section>
      <StatementSection {...said} id="todo" heading={result.todo} statements={statements.todo} />
      <p>
        <a href={questionBeside(door)}>{result.question}</a>
      </p>
      <section aria-labelledby="another">
        <h2 id="another">{result.another}</h2>
        <RoleBox site={site} words={roleWords} door={door} />
      </section>
      <Person words={words} />
      <p class="guide-information">
        {words.scope} {words.information}
      </p>
      <FeedbackForm page="check-job" words={site.words} />
      <SourceSection site={site} sources={said.sources} statements={[...asks, ...statements.todo]} />
    </Page>
  )
}

/** The page on questions that stands beside this one, below the same check. */
const questionBeside = ({ action }: RoleDoor): string => action.replace(/[^/]*$/, 'question')

function aboutCheck(role: Role, { statements }: JobWords): readonly Statement[] {
  const certificate = certificateFor(role)
  return [
    ...(certificate?.startsWith('enhanced') ? [statements.police] : []),
    // The checks that go with professions and most licences are standard ones.
    ...(certificate === 'standard' ? [statements.entry] : []),
  ]
}

const Person: FC<{ readonly words: JobWords }> = ({ words: { result } }) => (
  <section aria-labelledby="help">
    <h2 id="help">{result.help}</h2>
    <p>{result.helpText}</p>
    <LinkButton href="/helpline" kind="quiet">
      {result.helpLink}
    </LinkButton>
  </section>
)
