import type { Child, FC } from 'hono/jsx'
import { Button, LinkButton } from '../../platform/ui/button.tsx'
import { Checkboxes, Radios } from '../../platform/ui/choices.tsx'
import { Form } from '../../platform/ui/form.tsx'
import type { Problem } from '../../platform/ui/problem.ts'
import type { Site } from '../../platform/ui/service.ts'
import { ShortFields } from '../../platform/ui/short-fields.tsx'
import { CheckFrame, type JourneyView } from '../journey/frame.tsx'
import { dateFields, type Filled, firstOf } from '../journey/short-questions.tsx'
import type { CheckWords } from '../words/en.ts'

type AsAtPageProps = {
  readonly view: JourneyView
  readonly filled: Filled
  readonly problems: readonly Problem[]
  /** What the record looks like on that day; absent until a day was given. */
  readonly children?: Child
}

/** The same record on another day, or with law that is coming counted in. */
export const AsAtPage: FC<AsAtPageProps> = ({ view, filled, problems, children }) => {
  const { site, words, base, kept } = view
  const law = firstOf(filled, 'law')
  return (
    <CheckFrame view={view} title={words.asAt.title} back={`${base}/result`} problems={problems} printable>
      {children}
      {children ? <h2>{words.asAt.title}</h2> : <h1>{words.asAt.title}</h1>}
      <p>{words.asAt.intro}</p>
      <Form action={`${base}/as-at`} hidden={{ kept }}>
        <ShortFields
          name="date"
          label={words.asAt.day}
          fields={dateFields(words.question, filled)}
          problems={problems}
          words={site.words}
        />
        <Radios
          name="law"
          label={words.asAt.law}
          choices={[
            { value: 'of-that-day', label: words.asAt.lawOfThatDay },
            { value: 'of-today', label: words.asAt.lawOfToday },
          ]}
          value={law === '' ? 'of-that-day' : law}
          words={site.words}
        />
        <Checkboxes
          name="drafts"
          label={words.asAt.coming}
          hint={words.asAt.comingText}
          choices={[{ value: 'yes', label: words.asAt.drafts }]}
          values={filled['drafts'] ?? []}
          words={site.words}
        />
        <Button>{words.asAt.show}</Button>
      </Form>
    </CheckFrame>
  )
}

/** Without answers there is nothing to show on another day. */
export const NothingToShowPage: FC<{ readonly site: Site; readonly words: CheckWords }> = ({ site, words }) => (
  <CheckFrame view={{ site, words }} title={words.asAt.title}>
    <h1>{words.asAt.title}</h1>
    <p>{words.asAt.intro}</p>
    <p>{words.asAt.nothing}</p>
    <h2>{words.asAt.coming}</h2>
    <p>{words.asAt.comingText}</p>
    <LinkButton href="/check">{words.start.begin}</LinkButton>
  </CheckFrame>
)
