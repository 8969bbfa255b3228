import type { FC } from 'hono/jsx'
import { type FieldProps, fieldLinks, LabelledField } from './field.tsx'
import { privateTyping } from './private-typing.ts'

type TextInputProps = FieldProps & {
  readonly value?: string
  readonly type?: 'text' | 'email' | 'tel' | 'password'
  /** Which keyboard a phone shows. */
  readonly inputmode?: 'text' | 'numeric' | 'email' | 'tel'
  /** What the browser may fill in, by its HTML name. Leave it out for anything private: nothing is then offered or kept. */
  readonly autocomplete?: string
  /** How much text is expected: a short code or a whole line. */
  readonly width?: 'short' | 'medium' | 'full'
}

/** One line of text. The browser checks nothing: the server answers with what to put right. */
export const TextInput: FC<TextInputProps> = ({ value, type, inputmode, autocomplete, width, ...field }) => {
  const { problem, describedBy } = fieldLinks(field)
  return (
    <LabelledField {...field}>
      <input
        class={`input input-${width ?? 'full'}`}
        id={field.name}
        name={field.name}
        type={type ?? 'text'}
        inputmode={inputmode}
        value={value}
        aria-describedby={describedBy}
        aria-invalid={problem ? 'true' : undefined}
        {...(autocomplete ? { autocomplete } : privateTyping)}
      />
    </LabelledField>
  )
}
