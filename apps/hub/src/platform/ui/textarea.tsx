import type { FC } from 'hono/jsx'
import { type FieldProps, fieldLinks, LabelledField } from './field.tsx'
import { fillCount } from './fill-count.ts'
import { privateTyping } from './private-typing.ts'

type TextareaProps = FieldProps & {
  readonly value?: string
  readonly rows?: number
  /** How many characters are kept. The page counts and says so; nothing a person typed is ever cut. */
  readonly limit?: number
}

/** Several lines of private text, with a count when there is a limit. */
export const Textarea: FC<TextareaProps> = ({ value, rows, limit, ...field }) => {
  // HTML drops the first line break of a textarea: ours is there so that a person's own is not the one that goes.
  const countId = `${field.name}-count`
  const { problem, describedBy } = fieldLinks(field, limit ? countId : undefined)
  return (
    <LabelledField {...field}>
      <textarea
        class="input input-full"
        id={field.name}
        name={field.name}
        rows={rows ?? 6}
        aria-describedby={describedBy}
        aria-invalid={problem ? 'true' : undefined}
        {...privateTyping}
      >
        {`\n${value ?? ''}`}
      </textarea>
      {limit && (
        <p
          class="hint count"
          id={countId}
          data-count-for={field.name}
          data-limit={limit}
          data-left={JSON.stringify(field.words.charactersLeft)}
          data-over={JSON.stringify(field.words.charactersOver)}
        >
          {fillCount(limit, field.words.charactersAllowed, field.words.lang)}
        </p>
      )}
    </LabelledField>
  )
}
