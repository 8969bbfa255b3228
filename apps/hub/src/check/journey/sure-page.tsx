import type { FC } from 'hono/jsx'
import { Button, LinkButton } from '../../platform/ui/button.tsx'
import { Form } from '../../platform/ui/form.tsx'
import { CheckFrame, type JourneyView } from './frame.tsx'

type SureProps = {
  readonly view: JourneyView
  readonly title: string
  readonly text: string
  readonly action: string
  readonly hidden?: Readonly<Record<string, string>>
  readonly yes: string
  readonly no: string
}

/** Before something that cannot be undone. */
export const SurePage: FC<SureProps> = ({ view, title, text, action, hidden, yes, no }) => (
  <CheckFrame view={view} title={title} back={`${view.base}/answers`}>
    <h1>{title}</h1>
    <p>{text}</p>
    <Form action={action} hidden={{ kept: view.kept, ...hidden }}>
      <Button>{yes}</Button>
    </Form>
    <LinkButton kind="quiet" href={`${view.base}/answers`}>
      {no}
    </LinkButton>
  </CheckFrame>
)

type PlainProps = {
  readonly view: Pick<JourneyView, 'site' | 'words'>
  readonly title: string
  readonly text: string
}

/** The answers that somebody came back to are not here any more: what to do now. */
export const GonePage: FC<PlainProps> = ({ view, title, text }) => (
  <CheckFrame view={view} title={title}>
    <h1>{title}</h1>
    <p>{text}</p>
    <p>
      <a href="/check/open">{view.words.gone.open}</a>
    </p>
    <LinkButton href="/check">{view.words.gone.again}</LinkButton>
  </CheckFrame>
)
