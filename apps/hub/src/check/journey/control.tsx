import type { Asked, Option } from '@plain-record/check'
import type { FC } from 'hono/jsx'
import { Checkboxes, type Choice, Radios } from '../../platform/ui/choices.tsx'
import { Details } from '../../platform/ui/details.tsx'
import { HintAndError } from '../../platform/ui/field.tsx'
import type { Problem } from '../../platform/ui/problem.ts'
import { problemWith } from '../../platform/ui/problem.ts'
import { ShortFieldRow, ShortFields } from '../../platform/ui/short-fields.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import type { UiWords } from '../../platform/ui/words/ui-words.ts'
import type { CheckWords } from '../words/en.ts'
import { dateFields, type Filled, firstOf, lengthFields } from './short-questions.tsx'

export type ControlProps = {
  readonly asked: Asked
  /** What stands in the fields: as it was typed last, or as it was answered before. */
  readonly filled: Filled
  readonly problems: readonly Problem[]
  /** The question is the heading of the page; otherwise it is one of several on it. */
  readonly asHeading: boolean
  /** In front of every field name, where a page has several questions. */
  readonly before?: string
  readonly words: CheckWords['question']
  readonly ui: UiWords
}

/** A question as fields of a form, whatever way it is answered. */
export const QuestionControl: FC<ControlProps> = (props) => {
  const { asked, problems, asHeading, before = '', ui } = props
  const shared = {
    label: asked.title,
    ...(asked.hint === undefined ? {} : { hint: asked.hint }),
    problems,
    asHeading,
    words: ui,
  }
  const { control } = asked
  switch (control.kind) {
    case 'date':
      return <Shorts {...props} fields={dateFields(props.words, props.filled, before)} name={`${before}date`} />
    case 'length':
      return <Shorts {...props} fields={lengthFields(props.words, props.filled, before)} name={`${before}length`} />
    case 'one':
      return (
        <Radios
          {...shared}
          name={`${before}choice`}
          choices={control.options.map((option) => choiceOf(option, props))}
          {...valueIfAny(props.filled, `${before}choice`)}
        />
      )
    case 'many':
      return <Groups {...props} groups={control.groups} />
    case 'offence':
      return <OffenceField {...props} chosen={control.chosen.flatMap(({ name }) => name ?? [])} />
  }
}

const valueIfAny = (filled: Filled, name: string): { readonly value?: string } => {
  const value = firstOf(filled, name)
  return value === '' ? {} : { value }
}

function choiceOf({ value, label, hint, with: boxes }: Option, props: ControlProps): Choice {
  const { before = '', filled, words, problems } = props
  const start = `${before}${value}-`
  const fields = boxes === 'date' ? dateFields(words, filled, start) : boxes ? lengthFields(words, filled, start) : []
  return {
    value,
    label,
    ...(hint === undefined ? {} : { hint }),
    ...(fields.length === 0
      ? {}
      : {
          more: (
            <fieldset>
              <legend class="visually-hidden">{label}</legend>
              {fields
                .flatMap(({ name }) => problemWith(problems, name) ?? [])
                .map((message) => (
                  <p class="field-error">
                    <span class="visually-hidden">{props.ui.error}</span> {message}
                  </p>
                ))}
              <ShortFieldRow fields={fields} problems={problems} />
            </fieldset>
          ),
        }),
  }
}

/** A date or a length, with a way to say that it is not known. */
const Shorts: FC<
  ControlProps & { readonly name: string; readonly fields: Parameters<typeof ShortFields>[0]['fields'] }
> = (props) => {
  const { asked, filled, problems, asHeading, before = '', words, ui, name, fields } = props
  return (
    <>
      <ShortFields
        name={name}
        label={asked.title}
        {...(asked.hint === undefined ? {} : { hint: asked.hint })}
        fields={fields}
        problems={problems}
        asHeading={asHeading}
        words={ui}
      />
      <NotSure before={before} filled={filled} words={words} />
    </>
  )
}

const NotSure: FC<{ readonly before: string; readonly filled: Filled; readonly words: CheckWords['question'] }> = ({
  before,
  filled,
  words,
}) => (
  <div class="field">
    <div class="choice">
      <input
        type="checkbox"
        id={`${before}not-sure`}
        name={`${before}not-sure`}
        value="yes"
        checked={firstOf(filled, `${before}not-sure`) === 'yes'}
      />
      <label for={`${before}not-sure`}>{words.notSure}</label>
    </div>
  </div>
)

type Group = { readonly title: string; readonly options: readonly Option[]; readonly isRare: boolean }

/** Very many answers, the rare ones folded away unless one of them was chosen. */
const Groups: FC<ControlProps & { readonly groups: readonly Group[] }> = (props) => {
  const { asked, filled, problems, before = '', asHeading, ui } = props
  const chosen = filled[`${before}choice`] ?? []
  const name = `${before}choice`
  const groups = props.groups.map((group, i) => {
    const list = (
      <Checkboxes
        name={i === 0 ? name : `${name}-in-${i}`}
        sentAs={name}
        label={group.title}
        choices={group.options}
        values={chosen}
        words={ui}
      />
    )
    const isOpen = group.options.some(({ value }) => chosen.includes(value))
    return group.isRare && !isOpen ? <Details summary={group.title}>{list}</Details> : list
  })
  const field = {
    name,
    label: asked.title,
    ...(asked.hint === undefined ? {} : { hint: asked.hint }),
    problems,
    words: ui,
  }
  return (
    <div class={problemWith(problems, name) ? 'field-wrong' : undefined}>
      {asHeading ? <h1>{asked.title}</h1> : <h3>{asked.title}</h3>}
      <HintAndError {...field} />
      {groups}
    </div>
  )
}

const OffenceField: FC<ControlProps & { readonly chosen: readonly string[] }> = (props) => {
  const { asked, filled, problems, asHeading, before = '', words, ui, chosen } = props
  return (
    <>
      <TextInput
        name={`${before}offence`}
        label={asked.title}
        {...(asked.hint === undefined ? {} : { hint: asked.hint })}
        value={firstOf(filled, `${before}offence`)}
        problems={problems}
        asHeading={asHeading}
        words={ui}
      />
      {chosen.length > 0 && (
        <>
          <p>
            {words.chosenOffences} {chosen.join(', ')}
          </p>
          <div class="field">
            <div class="choice">
              <input type="checkbox" id={`${before}add`} name={`${before}add`} value="yes" />
              <label for={`${before}add`}>{words.oneMore}</label>
            </div>
          </div>
        </>
      )}
      <NotSure before={before} filled={filled} words={words} />
    </>
  )
}
