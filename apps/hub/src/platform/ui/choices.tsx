import type { Child, FC } from 'hono/jsx'
import { FieldGroup, type FieldProps } from './field.tsx'

export type Choice = {
  readonly value: string
  readonly label: string
  readonly hint?: string
  /** Fields that go with this answer, under it. */
  readonly more?: Child
}

type ChoicesProps = FieldProps & {
  readonly choices: readonly Choice[]
  readonly inline?: boolean
  /** The name they are sent under, where several lists are one answer. */
  readonly sentAs?: string
}

// The first control carries the name of the field as its id: that is where an error summary leads.
const choiceId = (name: string, index: number): string => (index === 0 ? name : `${name}-${index + 1}`)

const ChoiceList: FC<ChoicesProps & { readonly type: 'radio' | 'checkbox'; readonly chosen: readonly string[] }> = ({
  type,
  chosen,
  choices,
  inline,
  sentAs,
  ...field
}) => (
  <FieldGroup {...field}>
    <div class={inline ? 'choices choices-inline' : 'choices'}>
      {choices.map((choice, index) => {
        const id = choiceId(field.name, index)
        return (
          <div class="choice">
            <input
              type={type}
              id={id}
              name={sentAs ?? field.name}
              value={choice.value}
              checked={chosen.includes(choice.value)}
              aria-describedby={choice.hint && `${id}-about`}
            />
            <label for={id}>{choice.label}</label>
            {choice.hint && (
              <p class="hint" id={`${id}-about`}>
                {choice.hint}
              </p>
            )}
            {choice.more}
          </div>
        )
      })}
    </div>
  </FieldGroup>
)

/** One answer out of a few. Nothing is chosen beforehand: an answer nobody gave must not look given. */
export const Radios: FC<ChoicesProps & { readonly value?: string }> = ({ value, ...rest }) => (
  <ChoiceList {...rest} type="radio" chosen={value === undefined ? [] : [value]} />
)

/** Any number of answers, none included. */
export const Checkboxes: FC<ChoicesProps & { readonly values?: readonly string[] }> = ({ values, ...rest }) => (
  <ChoiceList {...rest} type="checkbox" chosen={values ?? []} />
)
