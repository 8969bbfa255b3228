import type { FC } from 'hono/jsx'
import { FieldGroup, type FieldProps } from './field.tsx'
import { privateTyping } from './private-typing.ts'
import { type Problem, problemWith } from './problem.ts'

export type ShortField = {
  readonly name: string
  readonly label: string
  readonly value?: string
  /** Months may be words. */
  readonly wide?: boolean
}

type ShortFieldsProps = { readonly fields: readonly ShortField[]; readonly problems?: readonly Problem[] }

/** A few short boxes in one line: a date, or a length. Each has its label above it. */
export const ShortFieldRow: FC<ShortFieldsProps> = ({ fields, problems }) => (
  <div class="short-fields">
    {fields.map(({ name, label, value, wide }) => (
      <div class="short-field">
        <label for={name}>{label}</label>
        <input
          class={wide ? 'input input-word' : 'input input-number'}
          id={name}
          name={name}
          type="text"
          inputmode={wide ? 'text' : 'numeric'}
          value={value}
          aria-invalid={problemWith(problems, name) ? 'true' : undefined}
          {...privateTyping}
        />
      </div>
    ))}
  </div>
)

/** Short boxes under one question. What is wrong with any of them stands above them all. */
export const ShortFields: FC<FieldProps & ShortFieldsProps> = ({ fields, problems = [], ...field }) => {
  const wrong = fields.flatMap(({ name }) => problemWith(problems, name) ?? [])
  const own = wrong.map((message) => ({ field: field.name, message }))
  return (
    <FieldGroup {...field} problems={own.slice(0, 1)}>
      <ShortFieldRow fields={fields} problems={problems} />
    </FieldGroup>
  )
}
