import type { FC } from 'hono/jsx'
import { Button } from '../platform/ui/button.tsx'
import { Checkboxes } from '../platform/ui/choices.tsx'
import { Form } from '../platform/ui/form.tsx'
import type { Problem } from '../platform/ui/problem.ts'
import { ImageryFrame, type ImageryView, imageryPath } from './frame.tsx'
import { schoolPath } from './school/school-start-page.tsx'
import { type StopName, stopNames } from './tree/answers.ts'
import { none } from './tree/read-answers.ts'
import { weighPath } from './weigh/weigh-form-page.tsx'

type FirstPageProps = {
  readonly view: ImageryView
  readonly chosen?: readonly string[]
  readonly problems?: readonly Problem[]
}

/** Before anything about the law: whether somebody needs help now. */
export const FirstPage: FC<FirstPageProps> = ({ view, chosen = [], problems = [] }) => {
  const { site, words } = view
  const { first } = words
  return (
    <ImageryFrame view={view} title={words.title} problems={problems} noindex={problems.length > 0}>
      <h1>{first.heading}</h1>
      <p class="lead">{first.lead}</p>
      <Form action={imageryPath} hidden={{ question: 'first' }}>
        <Checkboxes
          name="stop"
          label={first.label}
          choices={[
            ...stopNames.map((name: StopName) => ({ value: name, label: first.stops[name] })),
            { value: none, label: first.none },
          ]}
          values={chosen}
          problems={problems}
          words={site.words}
        />
        <Button>{first.button}</Button>
      </Form>
      <p>{first.about}</p>
      <p>{first.private}</p>
      <p>
        <a href="/guides/youth-produced-sexual-imagery">{first.guide}</a>
      </p>
      <h2>{first.atWork}</h2>
      <ul>
        <li>
          <a href={schoolPath}>{first.forSchools}</a>
        </li>
        <li>
          <a href={weighPath}>{first.forPolice}</a>
        </li>
      </ul>
    </ImageryFrame>
  )
}
