import type { FC } from 'hono/jsx'
import { Button } from '../../platform/ui/button.tsx'
import { Checkboxes, Radios } from '../../platform/ui/choices.tsx'
import { Form } from '../../platform/ui/form.tsx'
import type { Problem } from '../../platform/ui/problem.ts'
import { ImageryFrame, type ImageryView, imageryPath } from '../frame.tsx'
import { QuestionFields } from '../question-fields.tsx'
import { ReasonsField, ReferenceField } from '../sheets/typed-fields.tsx'
import { stopNames, yesNoNotSure } from '../tree/answers.ts'
import { none } from '../tree/read-answers.ts'
import { knownNames, makers } from './known.ts'
import { type WeighDraft, weighedQuestions } from './read-weigh.ts'

export const weighPath = `${imageryPath}/weigh`

type WeighFormProps = {
  readonly view: ImageryView
  readonly draft?: WeighDraft
  readonly problems?: readonly Problem[]
}

const nothingYet: WeighDraft = {
  answers: { reader: 'professional' },
  known: {},
  typed: { reference: '', reasons: '' },
}

/** All that is weighed, on one page: whoever fills it in is at work, and has it at hand. */
export const WeighFormPage: FC<WeighFormProps> = ({ view, draft = nothingYet, problems = [] }) => {
  const { site, words } = view
  const { weigh, first } = words
  const field = { problems, words: site.words }
  return (
    <ImageryFrame view={view} title={words.title} problems={problems}>
      <h1>{weigh.title}</h1>
      <p class="lead">{weigh.lead}</p>
      <p class="inset">
        <strong>{weigh.sheet.aid}.</strong> {weigh.aid}
      </p>
      <p>{weigh.private}</p>
      <p>{words.sheet.needed}</p>
      <Form action={weighPath}>
        <ReferenceField view={view} typed={draft.typed} problems={problems} />
        <Radios
          {...field}
          name="maker"
          label={weigh.maker}
          choices={makers.map((value) => ({ value, label: weigh.makers[value] }))}
          value={draft.known.maker ?? ''}
        />
        <Checkboxes
          {...field}
          name="stop"
          label={weigh.stops}
          hint={first.label}
          choices={[
            ...stopNames.map((value) => ({ value, label: first.stops[value] })),
            { value: none, label: first.none },
          ]}
          values={chosenStops(draft)}
        />
        <section aria-labelledby="what">
          <h2 id="what">{weigh.what}</h2>
          {weighedQuestions.map((name) => (
            <QuestionFields view={view} name={name} answers={draft.answers} problems={problems} />
          ))}
        </section>
        <section aria-labelledby="stands">
          <h2 id="stands">{weigh.stands}</h2>
          {knownNames.map((name) => (
            <Radios
              {...field}
              name={name}
              label={weigh.known[name]}
              choices={yesNoNotSure.map((value) => ({ value, label: weigh.answers[value] }))}
              value={draft.known[name] ?? ''}
              inline
            />
          ))}
        </section>
        <ReasonsField view={view} typed={draft.typed} problems={problems} label={weigh.reasons} />
        <Button>{weigh.button}</Button>
      </Form>
    </ImageryFrame>
  )
}

const chosenStops = ({ answers: { stops } }: WeighDraft): readonly string[] =>
  stops?.length === 0 ? [none] : (stops ?? [])
