import type { FC } from 'hono/jsx'
import type { Problem } from '../../platform/ui/problem.ts'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Textarea } from '../../platform/ui/textarea.tsx'
import type { ImageryView } from '../frame.tsx'
import { mostTyped, type Typed } from './typed-words.ts'

type TypedFieldProps = { readonly view: ImageryView; readonly typed: Typed; readonly problems: readonly Problem[] }

export const ReferenceField: FC<TypedFieldProps> = ({ view: { site, words }, typed, problems }) => (
  <TextInput
    name="reference"
    label={words.sheet.reference}
    hint={words.sheet.referenceHint}
    value={typed.reference}
    width="short"
    optional
    problems={problems}
    words={site.words}
  />
)

export const ReasonsField: FC<TypedFieldProps & { readonly label: string }> = ({
  view: { site, words },
  typed,
  problems,
  label,
}) => (
  <Textarea
    name="reasons"
    label={label}
    hint={words.sheet.reasonsHint}
    value={typed.reasons}
    rows={5}
    limit={mostTyped.reasons}
    optional
    problems={problems}
    words={site.words}
  />
)
