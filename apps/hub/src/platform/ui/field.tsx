import type { Child, FC } from 'hono/jsx'
import { type Problem, problemWith } from './problem.ts'
import type { UiWords } from './words/ui-words.ts'

/** What every field is told. Its `name` is also its id, so an error summary can link to it. */
export type FieldProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** All problems of the form: the field finds its own, so summary and field say the same words. */
  readonly problems?: readonly Problem[]
  /** Marks the label: everything else is needed. */
  readonly optional?: boolean
  /** The label is the question of the page, and its heading. */
  readonly asHeading?: boolean
  readonly words: UiWords
}

export type FieldLinks = { readonly problem: string | undefined; readonly describedBy: string | undefined }

/** Which texts of the field a screen reader should read with it, and what is wrong with it. */
export function fieldLinks({ name, hint, problems }: FieldProps, furtherId?: string): FieldLinks {
  const problem = problemWith(problems, name)
  const ids = [hint && `${name}-hint`, furtherId, problem && `${name}-error`].filter(Boolean)
  return { problem, describedBy: ids.length > 0 ? ids.join(' ') : undefined }
}

/** The lines between a label and its control. */
export const HintAndError: FC<FieldProps> = (field) => {
  const { problem } = fieldLinks(field)
  return (
    <>
      {field.hint && (
        <p class="hint" id={`${field.name}-hint`}>
          {field.hint}
        </p>
      )}
      {problem && (
        <p class="field-error" id={`${field.name}-error`}>
          <span class="visually-hidden">{field.words.error}</span> {problem}
        </p>
      )}
    </>
  )
}

/** A label with its "(optional)" mark, as plain text or as the heading of the page. */
export const LabelText: FC<FieldProps> = ({ label, optional, asHeading, words }) => {
  const text = (
    <>
      {label}
      {optional && <span class="optional"> {words.optional}</span>}
    </>
  )
  return asHeading ? <h1>{text}</h1> : text
}

/** One control under its label. */
export const LabelledField: FC<FieldProps & { readonly children: Child }> = ({ children, ...field }) => (
  <div class={fieldLinks(field).problem ? 'field field-wrong' : 'field'}>
    {field.asHeading ? (
      <h1 class="label-heading">
        <label for={field.name}>
          <LabelText {...field} asHeading={false} />
        </label>
      </h1>
    ) : (
      <label for={field.name}>
        <LabelText {...field} />
      </label>
    )}
    <HintAndError {...field} />
    {children}
  </div>
)

/** Several controls under one question. */
export const FieldGroup: FC<FieldProps & { readonly children: Child }> = ({ children, ...field }) => {
  const { problem, describedBy } = fieldLinks(field)
  return (
    <div class={problem ? 'field field-wrong' : 'field'}>
      <fieldset aria-describedby={describedBy}>
        <legend>
          <LabelText {...field} />
        </legend>
        <HintAndError {...field} />
        {children}
      </fieldset>
    </div>
  )
}
