import type { Sheet } from '@plain-record/check'
import type { Child, FC } from 'hono/jsx'
import { Button, LinkButton } from '../platform/ui/button.tsx'
import { Checkboxes } from '../platform/ui/choices.tsx'
import { FeedbackForm } from '../platform/ui/feedback-form.tsx'
import { Form } from '../platform/ui/form.tsx'
import { CheckFrame, type JourneyPlace } from './journey/frame.tsx'

type ResultPageProps = {
  readonly view: JourneyPlace
  /** What matters are called that are not finished, and so not in the result. */
  readonly notCounted: readonly string[]
  readonly sheet: Sheet | undefined
  readonly children: Child
}

/** The page around a result: what it leaves out, and a person to ask. */
export const ResultPage: FC<ResultPageProps> = ({ view, notCounted, sheet, children }) => {
  const { words, base, site } = view
  return (
    <CheckFrame view={view} title={words.result.title} back={`${base}/answers`} printable>
      {!sheet && (
        <>
          <h1>{words.result.title}</h1>
          <p>{words.result.none}</p>
          <LinkButton href={base}>{words.question.continue}</LinkButton>
        </>
      )}
      {notCounted.map((about) => (
        <p class="inset">
          {words.result.notCounted(about)} <a href={`${base}/answers`}>{words.answers.finish}</a>
        </p>
      ))}
      {children}
      {sheet && <AskAPerson view={view} sheet={sheet} />}
      {sheet && <FeedbackForm page="check-result" words={site.words} />}
    </CheckFrame>
  )
}

/** The result goes along only when that is ticked, in the body of a form, and can be changed before anything is sent. */
const AskAPerson: FC<{ readonly view: JourneyPlace; readonly sheet: Sheet }> = ({ view: { words, site }, sheet }) => (
  <section class="person" aria-labelledby="person">
    <h2 id="person">{words.result.person}</h2>
    <p>{words.result.personText}</p>
    <Form action="/helpline/start" hidden={{ words: inWords(sheet) }}>
      <Checkboxes
        name="carry"
        label={words.result.carryLabel}
        hint={words.result.carryHint}
        choices={[{ value: 'yes', label: words.result.carry }]}
        words={site.words}
      />
      <Button kind="quiet">{words.result.toHelpline}</Button>
    </Form>
  </section>
)

/** The result in a few lines, for an adviser to read. */
const inWords = ({ headline, matters, on, rulesVersion }: Sheet): string =>
  [headline, ...matters.map(({ title, spent }) => `${title}: ${spent}`), `(${on}, ${rulesVersion})`].join('\n')
