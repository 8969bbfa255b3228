import { nameOf } from '@plain-record/check'
import type { FoundOffence } from '@plain-record/law'
import type { FC } from 'hono/jsx'
import { Button } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { Form } from '../../platform/ui/form.tsx'
import type { Problem } from '../../platform/ui/problem.ts'
import type { UiWords } from '../../platform/ui/words/ui-words.ts'
import type { CheckWords } from '../words/en.ts'

type PickOffenceProps = {
  readonly action: string
  readonly hidden: Readonly<Record<string, string>>
  readonly typed: string
  readonly isOneMore: boolean
  readonly found: readonly FoundOffence[]
  /** The choice is the only question of its page, and its heading. */
  readonly asHeading?: boolean
  readonly problems: readonly Problem[]
  readonly words: CheckWords['question']
  readonly ui: UiWords
}

/** Words were typed for an offence: these are what they may mean. */
export const PickOffence: FC<PickOffenceProps> = ({
  action,
  hidden,
  typed,
  isOneMore,
  found,
  asHeading = false,
  problems,
  words,
  ui,
}) => (
  <>
    {found.length === 0 && <p>{words.nothingFound(typed)}</p>}
    <Form action={action} hidden={{ ...hidden, picking: 'yes', offence: typed, ...(isOneMore ? { add: 'yes' } : {}) }}>
      <Radios
        name="pick"
        label={words.pickTitle}
        hint={words.pickHint(typed)}
        asHeading={asHeading}
        choices={[
          ...found.map(({ offence, entry }) => ({
            value: offence.code,
            label: nameOf(offence.code),
            ...(entry && entry.name !== offence.title ? { hint: offence.title } : {}),
          })),
          { value: 'none', label: words.pickNone },
        ]}
        problems={problems}
        words={ui}
      />
      <Button>{words.continue}</Button>
    </Form>
  </>
)
