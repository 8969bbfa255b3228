import type { FC } from 'hono/jsx'
import { Button } from '../../platform/ui/button.tsx'
import { type Choice, Radios } from '../../platform/ui/choices.tsx'
import { Form } from '../../platform/ui/form.tsx'
import type { Problem } from '../../platform/ui/problem.ts'
import { Select } from '../../platform/ui/select.tsx'
import { ImageryFrame, type ImageryView } from '../frame.tsx'
import { ReasonsField, ReferenceField } from '../sheets/typed-fields.tsx'
import type { Nation } from '../tree/answers.ts'
import { type Letter, letters, type PointGroup, pointGroups, questions, steps } from './choices.ts'
import type { SchoolDraft } from './read-school.ts'
import { schoolFormPath } from './school-start-page.tsx'

type SchoolFormProps = {
  readonly view: ImageryView
  readonly nation: Nation
  readonly draft?: SchoolDraft
  readonly problems?: readonly Problem[]
}
type PartProps = Required<Omit<SchoolFormProps, 'nation'>>

const nothingYet: SchoolDraft = { choices: {}, typed: { reference: '', reasons: '' } }

/** All that the sheet is made from, on one page: whoever fills it in is at work, and has it at hand. */
export const SchoolFormPage: FC<SchoolFormProps> = ({ view, nation, draft = nothingYet, problems = [] }) => {
  const { words } = view
  const { form } = words.school
  const part: PartProps = { view, draft, problems }
  return (
    <ImageryFrame view={view} title={words.title} problems={problems}>
      <h1>{form.title}</h1>
      <p class="lead">{form.lead[nation]}</p>
      <p class="inset">{form.never}</p>
      <p>{words.sheet.needed}</p>
      <Form action={schoolFormPath(nation)}>
        <ReferenceField view={view} typed={draft.typed} problems={problems} />
        <Choose {...part} name="role" label={words.sheet.role} labels={words.school.roles} />
        <Children {...part} />
        {(Object.keys(pointGroups) as readonly PointGroup[]).map((group) => (
          <Points {...part} group={group} />
        ))}
        <Choose {...part} name="handled" label={form.handled} hint={form.handledHint} labels={words.school.handled} />
        <Steps {...part} />
        <Choose {...part} name="decision" label={form.decision} labels={words.school.decisions} />
        <ReasonsField view={view} typed={draft.typed} problems={problems} label={form.reasons} />
        <Button>{form.button}</Button>
      </Form>
    </ImageryFrame>
  )
}

/** In the order of the questions, and not in that of an object. */
const choicesOf = <Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): readonly Choice[] => values.map((value) => ({ value, label: labels[value] }))

type ChooseProps<Name extends keyof typeof questions> = PartProps & {
  readonly name: Name
  readonly label: string
  readonly hint?: string
  readonly labels: Readonly<Record<(typeof questions)[Name][number], string>>
  readonly inline?: boolean
}

function Choose<Name extends keyof typeof questions>({
  view: { site },
  draft,
  problems,
  name,
  label,
  hint,
  labels,
  inline,
}: ChooseProps<Name>) {
  const values: readonly (typeof questions)[Name][number][] = questions[name]
  return (
    <Radios
      name={name}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      choices={choicesOf(values, labels)}
      value={draft.choices[name] ?? ''}
      {...(inline ? { inline } : {})}
      problems={problems}
      words={site.words}
    />
  )
}

const Points: FC<PartProps & { readonly group: PointGroup }> = ({ group, ...part }) => {
  const { school } = part.view.words
  return (
    <section aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>{school.groups[group]}</h2>
      {group === 'further' && <Choose {...part} name="extent" label={school.form.extent} labels={school.extents} />}
      {pointGroups[group].map((name) => {
        const { asks, hint } = school.points[name]
        return (
          <Choose
            {...part}
            name={name}
            label={asks}
            {...(hint === undefined ? {} : { hint })}
            labels={school.answers}
            inline
          />
        )
      })}
    </section>
  )
}

const Children: FC<PartProps> = (part) => {
  const { form } = part.view.words.school
  return (
    <section aria-labelledby="children">
      <h2 id="children">{form.children}</h2>
      <p class="hint">{form.childrenHint}</p>
      {letters.map((letter) => (
        <OneChild {...part} letter={letter} />
      ))}
    </section>
  )
}

const OneChild: FC<PartProps & { readonly letter: Letter }> = ({ view: { site, words }, draft, problems, letter }) => {
  const { form, ages, parts } = words.school
  const [age, part] = [`age-${letter}`, `part-${letter}`] as const
  const none = (choose: string): Choice => ({ value: '', label: letter === 'a' ? choose : form.nobody })
  return (
    <>
      <Select
        name={age}
        label={form.age(letter)}
        choices={[none(form.chooseAge), ...questions[age].map((value) => ({ value, label: ages(value) }))]}
        value={draft.choices[age] ?? ''}
        problems={problems}
        words={site.words}
      />
      <Select
        name={part}
        label={form.part(letter)}
        choices={[none(form.choosePart), ...questions[part].map((value) => ({ value, label: parts[value] }))]}
        value={draft.choices[part] ?? ''}
        problems={problems}
        words={site.words}
      />
    </>
  )
}

const Steps: FC<PartProps> = (part) => {
  const { school } = part.view.words
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{school.form.steps}</h2>
      <p class="hint">{school.form.stepsHint}</p>
      {steps.map((name) => (
        <Choose {...part} name={name} label={school.steps[name]} labels={school.stepStates} inline />
      ))}
    </section>
  )
}
