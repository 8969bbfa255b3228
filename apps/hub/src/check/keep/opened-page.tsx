import type { FC } from 'hono/jsx'
import { Button } from '../../platform/ui/button.tsx'
import { Form } from '../../platform/ui/form.tsx'
import { longDate } from '../../platform/ui/long-date.ts'
import { CheckFrame, type JourneyView } from '../journey/frame.tsx'
import type { Changed, ChangesSince } from './changes-since.ts'
import type { KeepWords } from './words/en.ts'

type OpenedPageProps = {
  readonly view: Pick<JourneyView, 'site' | 'words'>
  readonly words: KeepWords['opened']
  readonly changes: ChangesSince
  /** Takes the answers into a check under way. */
  readonly action: string
  /** What it needs for that. */
  readonly hidden: Readonly<Record<string, string>>
}

/** What has changed since a copy was kept, and the way on with its answers. */
export const OpenedPage: FC<OpenedPageProps> = ({ view, words, changes, action, hidden }) => {
  const { matters, byRules, noted, receipt } = changes
  const date = longDate(changes.keptOn, view.site.words)
  return (
    <CheckFrame view={view} title={words.title} back="/check/open">
      <h1>{words.heading(date)}</h1>
      {matters === undefined && <p>{words.notWorkedOut}</p>}
      {matters?.length === 0 && <p>{words.nothing(date)}</p>}
      {matters !== undefined && matters.length > 0 && (
        <section aria-labelledby="changed">
          <h2 id="changed">{words.changed}</h2>
          <ChangedMatters matters={matters} />
        </section>
      )}
      {byRules.length > 0 && (
        <section aria-labelledby="rules">
          <h2 id="rules">{words.rules}</h2>
          <p>{words.rulesIntro(date)}</p>
          <ChangedMatters matters={byRules} />
        </section>
      )}
      {noted && (
        <>
          <p>{words.noted(noted)}</p>
          <ul>
            {noted.changes.map(({ what }) => (
              <li>{what}</li>
            ))}
          </ul>
        </>
      )}
      {matters !== undefined && receipt !== 'kept' && (
        <p class="hint">{receipt === 'not-kept' ? words.notKept : words.unreadable}</p>
      )}
      <p>{words.goOnHint}</p>
      <Form action={action} hidden={hidden}>
        <Button>{words.goOn}</Button>
      </Form>
    </CheckFrame>
  )
}

const ChangedMatters: FC<{ readonly matters: readonly Changed[] }> = ({ matters }) => (
  <>
    {matters.map(({ title, says }) => (
      <>
        <h3>{title}</h3>
        <ul>
          {says.map((each) => (
            <li>{each}</li>
          ))}
        </ul>
      </>
    ))}
  </>
)
