import type { FC } from 'hono/jsx'
import type { Choice } from './choices.tsx'
import { type FieldProps, fieldLinks, LabelledField } from './field.tsx'

type SelectProps = FieldProps & { readonly choices: readonly Omit<Choice, 'hint' | 'more'>[]; readonly value?: string }

/** One answer out of many. Prefer `Radios` up to about seven: a closed list hides what there is to choose from. */
export const Select: FC<SelectProps> = ({ choices, value, ...field }) => {
  const { problem, describedBy } = fieldLinks(field)
  return (
    <LabelledField {...field}>
      <select
        class="input"
        id={field.name}
        name={field.name}
        aria-describedby={describedBy}
        aria-invalid={problem ? 'true' : undefined}
      >
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </LabelledField>
  )
}
