import { policeOutcomes } from '@plain-record/law'
import type { FC } from 'hono/jsx'
import { Button } from '../platform/ui/button.tsx'
import { Form } from '../platform/ui/form.tsx'
import type { Problem } from '../platform/ui/problem.ts'
import { Select } from '../platform/ui/select.tsx'
import type { Site } from '../platform/ui/service.ts'
import { TextInput } from '../platform/ui/text-input.tsx'
import { outcomesPath } from './page-end.tsx'
import { letterField } from './read-letter.ts'
import { pairFields } from './read-pair.ts'
import type { OutcomesWords } from './words/en.ts'

type FormProps = { readonly site: Site; readonly words: OutcomesWords; readonly problems?: readonly Problem[] }

/** The box for the words of a letter. */
export const LetterForm: FC<FormProps & { readonly typed?: string }> = ({ site, words, typed = '', problems = [] }) => (
  <Form action={outcomesPath}>
    <TextInput
      name={letterField}
      label={words.find.label}
      hint={words.find.hint}
      value={typed}
      problems={problems}
      words={site.words}
    />
    <Button>{words.find.button}</Button>
  </Form>
)

/** Two outcomes to choose, to see them side by side. */
export const CompareForm: FC<FormProps & { readonly first?: string; readonly second?: string }> = ({
  site,
  words,
  first = '',
  second = '',
  problems = [],
}) => {
  const choices = [
    { value: '', label: words.compare.none },
    ...policeOutcomes.map(({ code, name }) => ({ value: code, label: `${code}: ${name}` })),
  ]
  const shared = { choices, problems, words: site.words }
  return (
    <Form action={`${outcomesPath}/compare`}>
      <Select name={pairFields.first} label={words.compare.first} value={first} {...shared} />
      <Select name={pairFields.second} label={words.compare.second} value={second} {...shared} />
      <Button>{words.compare.button}</Button>
    </Form>
  )
}
