import type { FC } from 'hono/jsx'
import { Button } from '../../platform/ui/button.tsx'
import { Form } from '../../platform/ui/form.tsx'
import type { Problem } from '../../platform/ui/problem.ts'
import { Textarea } from '../../platform/ui/textarea.tsx'
import { CheckFrame, type JourneyView } from '../journey/frame.tsx'
import type { OpenRefusal } from './copy/open-copy.ts'
import type { KeepWords } from './words/en.ts'

/** The field that a copy is pasted into. */
export const copyField = 'copy'

type OpenPageProps = {
  readonly view: Pick<JourneyView, 'site' | 'words'>
  readonly words: KeepWords['open']
  readonly action: string
  readonly typed: string
  readonly problems: readonly Problem[]
}

/** A box to paste a copy into, or to type its words. No file is taken. */
export const OpenPage: FC<OpenPageProps> = ({ view, words, action, typed, problems }) => (
  <CheckFrame view={view} title={words.title} back="/check" problems={problems}>
    <h1>{words.heading}</h1>
    <p>{words.lead}</p>
    <Form action={action}>
      <Textarea
        name={copyField}
        label={words.label}
        hint={words.hint}
        rows={8}
        value={typed}
        problems={problems}
        words={view.site.words}
      />
      <Button>{words.button}</Button>
    </Form>
    <p class="hint">{words.noFile}</p>
  </CheckFrame>
)

/** Why what was typed does not open, at its field. */
export function problemsWithCopy(typed: string, refusal: OpenRefusal, words: KeepWords['open']): readonly Problem[] {
  const { empty, problems } = words
  const message = refusal.kind === 'damaged' ? problems.damaged(refusal) : problems[refusal.kind]
  return [{ field: copyField, message: typed.trim() === '' ? empty : message }]
}
